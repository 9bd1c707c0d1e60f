/** What a text calls the time that its figure is of, alone: "riêng quý III", "trong tháng 9", "phát sinh trong kỳ". */
export interface SinglePeriod {
  /** As written. */
  readonly words: string;
  readonly unit: 'month' | 'quarter' | 'half' | 'period';
}

const YEAR = String.raw`(?:\s*[/.–-]?\s*(?:năm\s*)?20\d\d)?`;
const TIME = String.raw`(?:quý(?:\s*(?:IV|I{1,3}|[1-4]|này))?|tháng(?:\s*(?:1[0-2]|0?[1-9]|này))?|(?:0?6|sáu) tháng cuối(?: năm)?|kỳ(?:\s*(?:này|báo cáo))?)(?![\p{L}\d])${YEAR}`;
const ONLY = String.raw`(?:riêng|chỉ (?:tính|của|trong))(?:\s+(?:tính|trong|của|số|cho))*\s+`;
const START = String.raw`(?<!\p{L})`;
/** "Riêng quý III chậm do mưa lũ" speaks of the quarter, not of the figure. */
const ALONE = new RegExp(
  String.raw`${START}(?:số(?: liệu)?|kết quả|tính|là)\s+${ONLY}${TIME}|${START}${ONLY}${TIME}(?=\s*(?:[.,;:)(]|$))|${START}chỉ (?:tính|của|trong)(?:\s+(?:trong|của|số))*\s+${TIME}`,
  'iu',
);
/** "Trong quý III có bão" explains: only a note that says nothing else tells what the figure is. */
const WHOLE = new RegExp(
  String.raw`^\s*(?:(?:là|đây là)\s+)?(?:(?:số(?: liệu)?|kết quả)\s+)?(?:(?:đã )?(?:thực hiện|làm|đạt|ký|phát sinh|có)(?: được)?\s+)?(?:(?:trong|của)\s+)?${TIME}\s*[.;]?\s*$`,
  'iu',
);
const NOT_SUMMED =
  /(?<!\p{L})(?:không|chưa)(?: phải)?(?: là)?(?: số)? (?:cộng dồn|lũy kế|luỹ kế)(?!\p{L})|(?<!\p{L})(?:chưa|không) (?:cộng|tính|gồm|kể) (?:cả )?(?:số )?(?:của )?(?:các )?(?:quý|tháng|kỳ) trước/iu;
const SUMMED =
  /(?<!\p{L})(?:cộng dồn|lũy kế|luỹ kế|(?:từ|tính từ) đầu (?:năm|kỳ|nhiệm kỳ))(?!\p{L})/iu;

function unitOf(words: string): SinglePeriod['unit'] {
  if (/quý/iu.test(words)) return 'quarter';
  if (/tháng cuối/iu.test(words)) return 'half';
  return /tháng/iu.test(words) ? 'month' : 'period';
}

/**
 * What says that a figure is of one period alone, where a sum may be wanted; null when nothing does.
 *
 * @param isNote a note speaks of its figure; the name of a document ("Báo cáo quý III") only with “riêng”
 */
export function singlePeriodSaid(text: string, isNote: boolean): SinglePeriod | null {
  const not = NOT_SUMMED.exec(text)?.[0];
  if (not !== undefined) return { words: not, unit: 'period' };
  if (SUMMED.test(text)) return null;
  const words = (ALONE.exec(text) ?? (isNote ? WHOLE.exec(text) : null))?.[0].trim();
  return words === undefined ? null : { words, unit: unitOf(words) };
}
