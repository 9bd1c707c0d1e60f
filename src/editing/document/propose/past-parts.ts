import type { Part } from '../structure/parts.ts';

/** Headings over what was done, or how things are: numbers and bodies below them are not asked for. */
const PAST =
  /^(?:đánh giá|kết quả|thực trạng|tình hình|đặc điểm|ưu điểm|tồn tại|hạn chế|khó khăn|nguyên nhân|sự cần thiết|lý do|bài học|những kết quả|những hạn chế|một số kết quả|công tác đã|căn cứ)(?!\p{L})/iu;
/** Words that turn such a heading to what is to come. */
const COMING =
  /phương hướng|nhiệm vụ|cần đạt|phấn đấu|mong đợi|dự kiến|kế hoạch|mục tiêu|giải pháp|chế độ/iu;

/** The parts that tell what was, by their own heading or one above: their places in the document. */
export function pastParts(
  parts: ReadonlyArray<Pick<Part, 'level' | 'title' | 'text' | 'label'>>,
): Set<number> {
  const past = new Set<number>();
  /** The level of the heading that all below it belong to. */
  let open: number | null = null;
  for (const [at, { level, label, title, text }] of parts.entries()) {
    if (label === null || (open !== null && level <= open)) open = null;
    const [first = ''] = text.split('\n', 1);
    const heading = title ?? (first.length < 80 && !/[.;]$/u.test(first) ? first : '');
    if (open === null && label !== null && PAST.test(heading) && !COMING.test(heading))
      open = level;
    if (open !== null) past.add(at);
  }
  return past;
}
