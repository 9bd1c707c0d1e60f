import { listed, phraseAt, type Word } from './words.ts';

/** Closed lists of what a query asks by other words than those of a question, which the parser knows. */

export type Asked = 'owner' | 'deadline' | 'goal' | 'tasks' | 'month' | 'nothing';

/** Where in the query words ask something; elsewhere they are the topic. "asked": at the end of what asks it anyway. */
type Place = 'start' | 'end' | 'ends' | 'any' | 'asked';

const LISTS: ReadonlyArray<readonly [asks: Asked, place: Place, phrases: string]> = [
  [
    'tasks',
    'start',
    `những việc phải làm của|những việc cần làm của|việc phải làm của|việc cần làm của|danh sách việc|
    các việc phải làm của|nhiệm vụ của|nhiệm vụ cấp|công việc của|công việc cấp|trách nhiệm của|việc của|việc cho|việc cấp`,
  ],
  [
    'tasks',
    'end',
    `phải làm những việc nào|cần làm những việc nào|phải làm việc nào|có những việc nào|có những nhiệm vụ nào|làm những việc nào|
    có việc nào|có nhiệm vụ nào|làm việc nào|phải làm|cần làm`,
  ],
  [
    'deadline',
    'any',
    `thời hạn gửi|thời hạn nộp|hạn cuối cùng|hạn cuối|hạn chót|hạn nộp|hạn gửi|thời hạn|đến hạn|hết hạn|chậm nhất|chừng nào|còn bao lâu|hạn đến`,
  ],
  ['deadline', 'end', 'nhân dịp nào|vào dịp nào|dịp nào'],
  // "đơn thư quá hạn" asks nothing.
  ['deadline', 'asked', 'hạn'],
  ['deadline', 'start', 'hạn|thời gian tổ chức|thời điểm|thời gian|lịch'],
  [
    'owner',
    'start',
    'cơ quan chủ trì|đơn vị chủ trì|cơ quan phụ trách|đơn vị phụ trách|người phụ trách',
  ],
  ['owner', 'start', 'cơ quan phối hợp|đơn vị phối hợp|cơ quan chịu trách nhiệm'],
  [
    'goal',
    'any',
    'đạt chỉ tiêu chưa|đạt mục tiêu chưa|hoàn thành chưa|đến đâu|tới đâu|đạt chưa|mức giao|còn thiếu mấy|thiếu mấy|còn thiếu bao nhiêu|thiếu bao nhiêu',
  ],
  ['goal', 'end', 'xong chưa|chưa'],
  ['goal', 'ends', 'chỉ tiêu|tiến độ'],
  [
    'goal',
    'start',
    'kết quả|mục tiêu|tình hình thực hiện|tình hình|số lượng|tỷ lệ|tỉ lệ|phần trăm|số',
  ],
];

/** A phrase of the lists. */
export interface Cue {
  readonly asks: Asked;
  readonly place: Place;
  readonly phrase: string;
}

/** All phrases, longer ones before those that they hold. */
export const CUES: ReadonlyArray<Cue> = LISTS.flatMap(([asks, place, phrases]) =>
  phrases.split('|').map((phrase) => ({ asks, place, phrase: phrase.replace(/\s+/g, ' ').trim() })),
).sort((a, b) => b.phrase.split(' ').length - a.phrase.split(' ').length);

/** "hạn chế", "hạn hán", "lịch sử", "số điện thoại" are other words. */
export const isOtherWord = listed('chế hán mức hẹp ngạch điền sử điện');

/** What the words of a query mean together, folded. "Không ai", "ai cũng", "ai được" ask for nobody who does it. */
export const NOBODY =
  /\b(?:(?:khong|chang|cha|bat cu|bat ky|ai) ai|ai (?:cung|nay|do|day|biet|bi|vi pham|duoc(?! (?:phan cong|giao|cu))|la(?! (?:nguoi|co quan|don vi) (?:chu tri|phu trach|chiu|phoi hop|lam|lo))))\b/;
/** "mấy tháng nữa" is a time. */
export const IS_TIME = /\b(?:may|bao nhieu) (?:ngay|tuan|thang) nua\b/;
/** "… đến đâu" asks for no place. */
export const HOW_FAR = /\b(?:den|toi) dau\b/;
/** "tháng 7 có gì", "lịch tháng 5". */
export const MONTH =
  /\b(?:co (?:nhung )?(?:viec )?gi|su kien|hoat dong|lich|moc|ky niem|ngay le)\b/;

/** Words that say nothing of what is asked about; where a name has them, they count all the same. */
const SOFT =
  `chương trình|phong trào|cuộc vận động|chiến dịch|kéo dài|hoàn thành|ngày nữa|tuần nữa|tháng nữa|thực hiện|tổ chức|diễn ra|bắt đầu|kết thúc|công tác|nội dung|năm nay|phụ trách|chủ trì|trách nhiệm|chịu trách nhiệm|
  phối hợp|chỉ đạo|hướng dẫn|đảm nhiệm|quản lý|đứng ra|triển khai|phát động|tham gia|cơ quan|đơn vị|tỷ lệ|phần trăm|bao nhiêu|
  bao giờ|khi nào|là gì|cái gì|có gì|vận động|trong năm|hiện nay|từ nay|nhiệm vụ|công việc|của|và|các|những|cho|với|về|là|thì|mà|được|bị|trong|theo|tại|từ|
  đến|tới|vào|phải|nữa|hết|trước|sau|việc|này|đó|ở|năm|rồi|chưa|thế|nào|hỏi|xin|biết|muốn|đã|sẽ|đang|nộp|gửi|do|ai|gì|mấy|có|để|
  khi|ra|hay|một|mỗi|từng|còn|cần|nên|xong|đạt|giao|làm|lo|thiếu|cùng|thuộc|ngành|hôm|ngày|vậy|nhỉ|ạ|cả|gồm`
    .split('|')
    .map((phrase) => phrase.trim())
    .sort((a, b) => b.length - a.length);

/** Words of which a part would say nothing. */
const COMPOUNDS = ['thiếu nhi', 'thiếu niên', 'nhà ở', 'việc làm', 'ngày hội', 'làm nhà'];

function wordsOfAll(phrases: ReadonlyArray<string>, words: ReadonlyArray<Word>): Set<Word> {
  const found = new Set<Word>();
  for (const phrase of phrases) {
    const { length } = phrase.split(' ');
    for (let at = phraseAt(words, phrase); at >= 0; at = phraseAt(words, phrase, at + 1))
      for (const word of words.slice(at, at + length)) found.add(word);
  }
  return found;
}

/** The words among some that say nothing: whole phrases, as "thực" is also in "thực phẩm". */
export function softIn(words: ReadonlyArray<Word>): Set<Word> {
  const compound = wordsOfAll(COMPOUNDS, words);
  const others = words.map((word) => (compound.has(word) ? { typed: '', folded: '' } : word));
  return wordsOfAll(SOFT, others);
}
