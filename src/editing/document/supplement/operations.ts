import { type Reference, referencesIn } from './references.ts';

/**
 * What a sentence of an amending document does, by the turns that such documents use. Sentences come with their
 * quotations taken out (quotations.ts): `⟦0⟧`.
 */
export type Operation =
  | { readonly rule: 'words-replaced'; readonly was: string; readonly text: string }
  | { readonly rule: 'words-removed'; readonly was: string }
  | {
      readonly rule: 'words-inserted';
      readonly text: string;
      readonly beside: string;
      readonly where: 'after' | 'before';
    }
  | { readonly rule: 'words-appended'; readonly text: string }
  | { readonly rule: 'clause-replaced'; readonly text: string }
  | {
      readonly rule: 'clause-added';
      readonly text: string;
      readonly added: Reference | null;
      readonly after: Reference | null;
      readonly within: Reference | null;
    }
  | { readonly rule: 'clause-repealed' }
  | { readonly rule: 'annex-replaced' };
export type OperationRule = Operation['rule'];

/** What a sentence is told to do, where it does not say so itself: by the sentence above a list. */
export type Mode = 'change' | 'add' | 'repeal' | 'correct';

const word = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

const REPEAL = word(
  'bãi bỏ|hủy bỏ|huỷ bỏ|lược bỏ|cắt bỏ|xóa bỏ|xoá bỏ|loại bỏ|bỏ|không thực hiện|thôi thực hiện|xóa|xoá',
);
const CORRECT = word(
  'đính chính|in sai|in nhầm|viết sai|viết nhầm|ghi nhầm|ghi sai|sai sót|đã in|đã viết',
);
const CHANGE = word(
  'sửa đổi|sửa|thay thế|thay|điều chỉnh|chỉnh sửa|đổi|gia hạn|lùi|nâng|giảm|tăng',
);
const ADD = word('bổ sung|thêm|chèn');

/** What a sentence is told to do. */
export function modeOf(sentence: string): Mode | null {
  if (CORRECT.test(sentence)) return 'correct';
  if (CHANGE.test(sentence)) return 'change';
  if (ADD.test(sentence)) return 'add';
  return REPEAL.test(sentence) ? 'repeal' : null;
}

const QUOTED = '⟦(\\d+)⟧';
const BECOMES =
  '(?:bằng|thành|là|sang|còn|lên|xuống|như\\s+sau|đọc|nội\\s+dung\\s+(?:mới|điều\\s+chỉnh|sửa|đính\\s+chính|đúng)[^⟦⟧]*|sửa\\s*:|đính\\s+chính\\s*:|điều\\s+chỉnh\\s*:)';
/** "“A” bằng cụm từ “B”", "đã in “A”, nay sửa lại là “B”" */
const PAIR = new RegExp(
  `${QUOTED}([^⟦⟧]{0,120}?(?<![\\p{L}\\p{M}])${BECOMES}(?![\\p{L}\\p{M}])[^⟦⟧]{0,40}?)${QUOTED}`,
  'giu',
);
const INSERTED = new RegExp(
  `(?:bổ sung|thêm|chèn)(?![\\p{L}\\p{M}])[^⟦⟧]*${QUOTED}[^⟦⟧]*?(?<![\\p{L}\\p{M}])(sau|trước)(?![\\p{L}\\p{M}])[^⟦⟧]*${QUOTED}`,
  'iu',
);
/** "Sau cụm từ “B” bổ sung cụm từ “A”" */
const INSERTED_TURNED = new RegExp(
  `(?<![\\p{L}\\p{M}])(sau|trước)(?![\\p{L}\\p{M}])[^⟦⟧]*${QUOTED}[^⟦⟧]*?(?:bổ sung|thêm|chèn)(?![\\p{L}\\p{M}])[^⟦⟧]*${QUOTED}`,
  'iu',
);
const APPENDED =
  /(?:bổ sung|thêm)(?![\p{L}\p{M}])[^⟦⟧]*(?:vào\s+)?cuối(?![\p{L}\p{M}])|(?:bổ sung|thêm)(?![\p{L}\p{M}])[^⟦⟧]*⟦\d+⟧[^⟦⟧]*vào\s+cuối/iu;
/** Words that are changed without marks: "từ 80% xuống 70%", "từ ngày 15/6 sang ngày 30/6". */
const PLAIN =
  /(?<![\p{L}\p{M}])từ\s+([^⟦⟧;:]{1,60}?)\s+(?:thành|sang|lên\s+thành|lên|xuống\s+còn|xuống|còn)\s+([^⟦⟧;:]{1,60}?)(?=\s*(?:[;,]|\.(?:\s|$)|$|\s(?:tại|ở|của|trong)\s))/iu;
const WORDS =
  /(?:cụm\s+từ|nhóm\s+từ|từ\s+ngữ|(?<![\p{L}\p{M}])(?:từ|chữ|câu|đoạn|số|nội\s+dung))\s*(?:[:,]\s*)?⟦/iu;
const AFTER =
  /(?<![\p{L}\p{M}])(?:vào\s+)?(?:liền\s+|ngay\s+|tiếp\s+)*sau(?![\p{L}\p{M}])(?!\s*[:⟦]|\s*đây)/iu;
const AS_FOLLOWS = /(?:như\s+sau|thành|là|bằng)\s*:?\s*⟦/iu;
const ATTACHED = /phụ lục[^⟦⟧]*(?:bằng|như)[^⟦⟧]*(?:kèm theo|đính kèm|ban hành kèm)/iu;

const numbersIn = (text: string): Array<number> =>
  [...text.matchAll(/⟦(\d+)⟧/g)].map(([, number]) => Number(number));

/** What is said about words within a clause. */
function aboutWords(
  sentence: string,
  quoted: (number: string | number | undefined) => string,
): Array<Operation> {
  const inserted = INSERTED.exec(sentence);
  if (inserted) {
    const [, text, side, beside] = inserted;
    const where = side?.toLowerCase() === 'trước' ? 'before' : 'after';
    return [{ rule: 'words-inserted', text: quoted(text), beside: quoted(beside), where }];
  }
  const turned = INSERTED_TURNED.exec(sentence);
  if (turned && !PAIR.test(sentence)) {
    const [, side, beside, text] = turned;
    const where = side?.toLowerCase() === 'trước' ? 'before' : 'after';
    return [{ rule: 'words-inserted', text: quoted(text), beside: quoted(beside), where }];
  }
  PAIR.lastIndex = 0;
  const pairs = [...sentence.matchAll(PAIR)];
  if (pairs.length > 0)
    return pairs.map(([, was, , text]) => ({
      rule: 'words-replaced',
      was: quoted(was),
      text: quoted(text),
    }));
  if (APPENDED.test(sentence) && numbersIn(sentence).length > 0)
    return [{ rule: 'words-appended', text: numbersIn(sentence).map(quoted).join('\n') }];
  if (REPEAL.test(sentence) && !CHANGE.test(sentence) && numbersIn(sentence).length > 0)
    return numbersIn(sentence).map((number) => ({ rule: 'words-removed', was: quoted(number) }));
  return [];
}

/**
 * What a sentence does.
 *
 * @param inherited what the sentence above tells those below it to do
 */
export function operationsOf(
  sentence: string,
  quotations: ReadonlyArray<string>,
  inherited: Mode | null,
): Array<Operation> {
  const quoted = (number: string | number | undefined) => quotations[Number(number)] ?? '';
  const words = aboutWords(sentence, quoted);
  if (words.length > 0) return words;
  const references = referencesIn(sentence);
  const mode = modeOf(sentence) ?? inherited;
  const numbers = numbersIn(sentence);
  if (ATTACHED.test(sentence) && numbers.length === 0) return [{ rule: 'annex-replaced' }];
  if (numbers.length === 0) {
    const plain = mode === null || mode === 'repeal' ? null : PLAIN.exec(sentence);
    if (plain)
      return [
        { rule: 'words-replaced', was: (plain[1] ?? '').trim(), text: (plain[2] ?? '').trim() },
      ];
    return mode === 'repeal' && references.length > 0 && !/:\s*$/.test(sentence)
      ? [{ rule: 'clause-repealed' }]
      : [];
  }
  const text = numbers.map(quoted).join('\n');
  // "Bổ sung cụm từ “A” tại mục X" does not say where.
  if (mode === null || mode === 'repeal' || WORDS.test(sentence)) return [];
  if (mode === 'add') {
    const after = AFTER.exec(sentence);
    const at = after ? after.index : sentence.length;
    const before = references.filter(({ start }) => start < at);
    const behind = references.find(({ start }) => start > at) ?? null;
    return [
      {
        rule: 'clause-added',
        text,
        added: before[0] ?? null,
        after: behind,
        within: before[1] ?? null,
      },
    ];
  }
  // "Nội dung cũ: “A”" alone replaces nothing.
  return references.length > 0 || AS_FOLLOWS.test(sentence)
    ? [{ rule: 'clause-replaced', text }]
    : [];
}
