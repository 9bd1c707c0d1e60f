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

/** The name of a kind of document in capitals: what the title of every official document begins with. */
export function isTypeName(text: string, types: ReadonlyArray<string>): boolean {
  const [first = ''] = text.split('\n');
  // "QUYẾT ĐỊNH:" opens what is decided, no document.
  if (!isCapitals(first) || /:\s*$/u.test(first)) return false;
  const own = fold(first)
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return types.some(
    (type) =>
      own === fold(type) || (own.startsWith(`${fold(type)} `) && own.split(' ').length <= 6),
  );
}

/** How the text of a document begins. */
const OPENING =
  /^(?:Căn cứ|Thực hiện|Để |Nhằm|Trên cơ sở|Nhân dịp|Kỷ niệm|Hưởng ứng|Kính gửi|Thi hành|Triển khai|Xét|Theo đề nghị|Tiếp tục|Sau khi|Năm \d)/u;

/** Who decides, in capitals between the title and the grounds: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …". */
const AUTHORITY =
  /^(?:CHỦ TỊCH|[ỦU]Y BAN|UỶ BAN|HỘI ĐỒNG|BAN (?!HÀNH)|BỘ TRƯỞNG|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|GIÁM ĐỐC|(?:TỈNH|HUYỆN|THÀNH|ĐẢNG) [ỦU]Y|ĐOÀN CHỦ TỊCH|TỔNG )/u;

/** How many lines a title has at most, rules not counted. */
const MOST_TITLE = 5;

/** How many lines after its first belong to a title. */
export function titleLength(lines: ReadonlyArray<Line | Table>, at: number): number {
  const first = lines[at];
  const isSet = first?.kind === 'line' && (first.isCentred || first.isBold);
  let count = 1;
  let printed = 1;
  for (const [index, line] of lines.slice(at + 1).entries()) {
    if (line.kind === 'table') break;
    const text = textOfLine(line);
    const next = lines.slice(at + index + 2).find((one) => !isRule(textOfLine(one)));
    if (AUTHORITY.test(text) && isCapitals(text) && next && OPENING.test(textOfLine(next))) break;
    if (isRule(text)) {
      count += 1;
      continue;
    }
    if (line.label !== null || printed >= MOST_TITLE) break;
    const isLike = isSet
      ? line.isCentred || (line.isBold && first.isBold && !line.isHeading)
      : printed < 2;
    if (!isLike || OPENING.test(text) || (!isSet && text.length > 160) || /[:;]$/u.test(text))
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

const CLOSING =
  /^(?:Trên đây là|Nhận được|Trong quá trình|Đề nghị các|Yêu cầu các|Căn cứ (?:nội dung|hướng dẫn|kế hoạch|thông tri) (?:trên|này))/iu;

/** True for the last paragraph of a document: "Trên đây là …", or what ends with the sign "./.". */
export const isClosing = (text: string): boolean =>
  CLOSING.test(text) || /\.\s*\/\s*\.?$/u.test(text);
