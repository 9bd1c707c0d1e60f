import { fold } from '../../../domain/fold.ts';
import type { Table } from '../content.ts';
import { type Line, layoutText } from './lines.ts';

/** What stands around the text of an official document: letterhead, name, recipients, signatures. */

export const textOfLine = (one: Line | Table): string =>
  one.kind === 'table'
    ? layoutText(one)
    : one.label
      ? `${one.label.printed} ${one.text}`.trim()
      : one.text;

const STATE =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/iu;
const SYMBOL = /(?:^|[\n\t])\s*Số\s*[:.]?\s*(?:\d|[.…/_]|$|\n)/imu;
const RULE = /^[\s_*\-–—=.+~]+$/u;

/** A table that holds the letterhead. */
export const isLetterhead = (table: Table): boolean =>
  STATE.test(layoutText(table)) || SYMBOL.test(layoutText(table));

/** Lines of signs that only rule off. */
export const isRule = (text: string): boolean => RULE.test(text);

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** True for text set in capitals. */
export const isCapitals = (text: string): boolean => {
  const own = letters(text);
  return (
    own.length > 1 && own === own.toLocaleUpperCase('vi') && own !== own.toLocaleLowerCase('vi')
  );
};

/** Kinds of documents and of what is issued with them, beside those that a site names. */
const GENRE = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy mời',
  'Thư công',
  'Kết luận',
  'Thông tri',
  'Lời kêu gọi',
  'Chiến lược',
  'Đề cương',
  'Điều lệ',
  'Nội quy',
  'Thể lệ',
  'Quy trình',
  'Quy ước',
  'Hương ước',
  'Danh sách',
  'Danh mục',
  'Tuyên bố',
  'Lịch',
  'Bản cam kết',
  'Thư ngỏ',
  'Giao ước thi đua',
];

/** The name of a kind of document in capitals: what the title of every official document begins with. */
export function isTypeName(text: string, types: ReadonlyArray<string>): boolean {
  const [first = ''] = text.split('\n');
  // "QUYẾT ĐỊNH:" opens what is decided, no document.
  if (!isCapitals(first) || /:\s*$/u.test(first)) return false;
  const own = fold(first)
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...types, ...GENRE].some(
    (type) =>
      own === fold(type) || (own.startsWith(`${fold(type)} `) && own.split(' ').length <= 6),
  );
}

/** How the text of a document begins. */
const OPENING =
  /^(?:Căn cứ|Thực hiện|Để |Nhằm|Trên cơ sở|Nhân dịp|Kỷ niệm|Hưởng ứng|Kính gửi|Thi hành|Triển khai|Xét|Theo đề nghị|Tiếp tục|Sau khi|Năm \d)/u;

/** Who decides, in capitals between the title and the grounds: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …". */
const AUTHORITY =
  /^(?:(?:PHÓ )?CHỦ TỊCH|[ỦU]Y BAN|UỶ BAN|HỘI ĐỒNG|BAN (?!HÀNH)|BỘ |CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|GIÁM ĐỐC|(?:TỈNH|HUYỆN|THÀNH|ĐẢNG) (?:[ỦU]Y|UỶ)|ĐOÀN CHỦ TỊCH|TỔNG |ĐẠI HỘI|THƯỜNG TRỰC|TRƯỞNG|HIỆU TRƯỞNG)/u;

/** True for the line of the authority: what the document is founded on follows, after two more lines at most. */
function isAuthority(lines: ReadonlyArray<Line | Table>, at: number): boolean {
  const line = lines[at];
  if (line?.kind !== 'line' || !AUTHORITY.test(line.text) || !isCapitals(line.text)) return false;
  return lines
    .slice(at + 1, at + 4)
    .some((next) => next.kind === 'line' && OPENING.test(textOfLine(next)));
}

/** Where an attached document belongs: text, no name. */
const ATTACHED = /^\(\s*(?:Ban hành |Kèm theo|Đính kèm|Được ban hành)/iu;

/** How many lines a title has at most, rules not counted. */
const MOST_TITLE = 5;

/** How many lines after its first belong to a title. */
export function titleLength(lines: ReadonlyArray<Line | Table>, at: number): number {
  const first = lines[at];
  const isSet = first?.kind === 'line' && (first.isCentred || first.isBold);
  let count = 1;
  let printed = 1;
  for (const [index, line] of lines.slice(at + 1).entries()) {
    if (line.kind === 'table' || isAuthority(lines, at + 1 + index)) break;
    const text = textOfLine(line);
    if (isRule(text)) {
      count += 1;
      continue;
    }
    if (line.label !== null || printed >= MOST_TITLE) break;
    const isLike = isSet
      ? line.isCentred || (line.isBold && first.isBold && !line.isHeading)
      : printed < 2;
    if (
      !isLike ||
      ATTACHED.test(text) ||
      OPENING.test(text) ||
      (!isSet && text.length > 160) ||
      /[:;]$/u.test(text)
    )
      break;
    count += 1;
    printed += 1;
  }
  return count;
}

const ON_BEHALF = /^(?:T\/?M|K\/?T|T\/?L|T\.?U\.?Q|Q|THỪA LỆNH|THAY MẶT)\s*[.:]?\s+\p{Lu}{2}/u;
const POSITION =
  /^(?:QUYỀN\s+|PHÓ\s+)?(?:CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG PHÒNG|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|THỦ TƯỚNG|BỘ TRƯỞNG|TỔNG THƯ KÝ|HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH THANH TRA|TỔNG GIÁM ĐỐC|VIỆN TRƯỞNG|TRƯỞNG ĐOÀN|THƯ KÝ|ỦY VIÊN|UỶ VIÊN)/u;

export const isRecipients = (text: string): boolean => /^Nơi\s+nhận/iu.test(text);

/** True for text that begins a signature: "TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH". */
export const isSignature = (text: string): boolean => {
  const [first = ''] = text.split(/[\n\t]/);
  return (ON_BEHALF.test(first) || POSITION.test(first)) && isCapitals(first);
};

/** A table that holds recipients and signatures. */
export const isSignatureTable = (table: Table): boolean =>
  table.rows.some((row) =>
    row.some(({ paragraphs }) =>
      paragraphs.some(({ text }) => isRecipients(text) || isSignature(text)),
    ),
  );

/** "Nghị quyết này đã được … thông qua", "Chương trình này có hiệu lực". */
const OF_ITSELF =
  /^\p{Lu}[\p{L} ]{2,30} này (?:có hiệu lực|có giá trị|được|đã được|phổ biến|thay thế|gồm|áp dụng|làm thành)/u;
const CLOSING =
  /^(?:Trên đây là|Nhận được|Trong quá trình|Đề nghị các|Yêu cầu các|Căn cứ (?:nội dung|hướng dẫn|kế hoạch|thông tri) (?:trên|này))/iu;

/** True for the last paragraph of a document: "Trên đây là …", or what ends with the sign "./.". */
export const isClosing = (text: string): boolean =>
  CLOSING.test(text) || OF_ITSELF.test(text) || /\.\s*\/\s*\.?$/u.test(text);
