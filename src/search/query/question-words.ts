import { fold } from '../../domain/fold.ts';
import type { QuestionKind } from './parsed.ts';

/**
 * The words of questions, which no page contains. All with diacritics; a phrase typed without any is understood too,
 * unless the table says that it then means something else.
 */
interface QuestionPhrase {
  readonly text: string;
  readonly kind: QuestionKind;
  /** False where the words without diacritics may be others: "ai" may be ái, "may" may be máy. */
  readonly unmarked: boolean;
}

const PHRASES: ReadonlyArray<readonly [QuestionKind, string, unmarked?: false]> = [
  [
    'what-to-do',
    `phải làm những việc gì|phải làm những gì|cần làm những gì|phải làm việc gì|cần làm việc gì|phải làm gì|cần làm gì|
    nên làm gì|làm những việc gì|làm những gì|làm việc gì|có việc gì|có những việc gì|có nhiệm vụ gì|nhiệm vụ gì|
    được giao việc gì|được giao những gì|làm gì|phải làm sao`,
  ],
  [
    'when',
    `còn bao nhiêu ngày nữa|còn bao nhiêu ngày|còn mấy ngày nữa|còn mấy ngày|bao nhiêu ngày nữa|đến khi nào|từ khi nào|
    vào khi nào|khi nào|từ bao giờ|đến bao giờ|bao giờ|bao lâu nữa|lúc nào|vào ngày nào|ngày nào|vào tháng nào|
    tháng nào|hôm nào|ngày mấy|ngày bao nhiêu|tháng mấy|mùng mấy|thời gian nào|trước ngày nào|chậm nhất ngày nào|
    chậm nhất khi nào|hạn đến ngày nào|hạn khi nào|vào lúc nào`,
  ],
  [
    'how-many',
    `đạt bao nhiêu phần trăm|bao nhiêu phần trăm|được bao nhiêu|đạt bao nhiêu|là bao nhiêu|có bao nhiêu|hết bao nhiêu|
    bao nhiêu|được mấy|có mấy|số lượng bao nhiêu`,
  ],
  ['how-many', 'mấy', false],
  [
    'who',
    `do cơ quan nào|do đơn vị nào|do ai|là ai|những ai|cho ai|với ai|của ai|gồm những ai|gồm ai|ai là người|
    ai chủ trì|ai phụ trách|ai chịu trách nhiệm|cơ quan nào|đơn vị nào|ban nào|ngành nào|tổ chức nào|người nào|
    hội nào|sở nào`,
  ],
  ['who', 'ai', false],
  [
    'where',
    `gửi về đâu|gửi đi đâu|nộp về đâu|nộp ở đâu|xem ở đâu|tìm ở đâu|về đâu|ở đâu|chỗ nào|nơi nào|ở chỗ nào|
    ở nơi nào|tại đâu`,
  ],
  ['where', 'từ đâu', false],
  [
    'what-is',
    `có nghĩa là gì|nghĩa là gì|tức là gì|là cái gì|là ngày gì|là viết tắt của từ gì|là viết tắt của|viết tắt là gì|
    là như thế nào|là thế nào|là gì|nói gì|nói về gì|quy định gì|nội dung gì|gồm những gì|gồm gì|có gì`,
  ],
  [
    'how',
    `như thế nào|làm thế nào|thế nào|bằng cách nào|cách nào|làm sao để|làm sao|ra sao|tại sao|vì sao|sao lại|
    những gì|cái gì|việc gì|điều gì`,
  ],
  ['how', 'gì', false],
  [
    'how',
    `cho tôi hỏi|cho em hỏi|cho hỏi|xin hỏi|tôi muốn hỏi|tôi muốn biết|tôi cần biết|tôi cần tìm|tôi muốn tìm|
    tôi muốn xem|hay không|được không|có không|có phải không|phải không|hay chưa|đã chưa`,
  ],
];

/** What stays in the search although it is said in a question: "gửi", "phụ trách" are words of pages. */
const KEPT = new Set(
  ['gửi', 'nộp', 'nhiệm vụ', 'hạn', 'viết tắt', 'quy định', 'nội dung'].map((text) =>
    text.normalize('NFC'),
  ),
);

/** All phrases, the longest first. */
export const QUESTION_PHRASES: ReadonlyArray<QuestionPhrase> = PHRASES.flatMap(
  ([kind, list, unmarked = true]) =>
    list.split('|').map((text) => ({ text: text.replace(/\s+/g, ' ').trim(), kind, unmarked })),
).sort(
  (a, b) => b.text.split(' ').length - a.text.split(' ').length || b.text.length - a.text.length,
);

/** The parts of a question phrase that are searched for all the same. */
export const keptOf = (phrase: string): Array<string> =>
  [...KEPT]
    .filter((word) => ` ${phrase} `.includes(` ${word} `))
    .flatMap((word) => word.split(' '));

/** Every word of the phrases, folded. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  QUESTION_PHRASES.flatMap(({ text }) => fold(text).split(' ')),
);
