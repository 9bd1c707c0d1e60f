import { isRealDay } from '../../../domain/dates.ts';

/** "Các nội dung khác giữ nguyên": the document says what it does not change. */
export const isKept = (sentence: string): boolean =>
  /giữ nguyên|(?:nội dung|mục|phần|điểm|quy định)[^⟦⟧]{0,30}không\s+(?:được\s+)?(?:sửa đổi|nêu|thay đổi|điều chỉnh)[^⟦⟧]*(?:thực hiện|áp dụng|theo)|(?:nội dung|mục|phần|điểm|quy định)[^⟦⟧]{0,60}(?:khác|còn lại)[^⟦⟧]*(?:không thay đổi|không sửa đổi|thực hiện theo|tiếp tục thực hiện|vẫn)/iu.test(
    sentence,
  );

const FROM = /(?:hiệu lực|áp dụng|thực hiện|thi hành)[^⟦⟧]{0,40}?(?:kể\s+)?từ\s+(?:ngày|khi)/iu;

/** "… này có hiệu lực kể từ ngày ký" */
export const isEffect = (sentence: string): boolean =>
  FROM.test(sentence) && /(?:này|đính chính|sửa đổi|hiệu lực)/iu.test(sentence);

const two = (number: string): string => number.padStart(2, '0');

/** The day from which a document says that it holds; null when it names none that is real. */
export function effectiveDay(sentence: string, issued: string | null): string | null {
  const [, day = '', month = '', year = ''] =
    /từ\s+ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/iu.exec(
      sentence,
    ) ?? [];
  const isDay = day !== '' && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1;
  if (isDay && isRealDay(Number(year), Number(month), Number(day)))
    return `${year}-${two(month)}-${two(day)}`;
  return /từ\s+(?:ngày|khi)\s+(?:được\s+)?(?:ký|ban hành)/iu.test(sentence) ? issued : null;
}
