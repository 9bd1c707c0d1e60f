import { pattern } from './spans.ts';

/** What names of bodies begin with. */
const HEADS = [
  'Ban Thường trực',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Công tác Mặt trận',
  'Ban [Cc]hỉ đạo(?:\\s+(?:thực hiện|xây dựng|triển khai|phòng,? chống|phát triển|vận động|giảm|tổ chức|các))?',
  'Ban \\p{Lu}\\p{L}*',
  'Ban(?! hành)',
  '[Cc]ác [Bb]an',
  'Thường trực',
  '(?:[Cc]ác )?[Cc]ấp (?:ủy|uỷ)(?:, (?:chính quyền|tổ chức đảng))?',
  '[Uu]ỷ ban',
  'Ủy ban',
  'Uỷ ban',
  'UBND',
  'UBMTTQ',
  'BTT',
  'HĐND',
  'Hội đồng',
  '(?:Đảng|Tỉnh|Huyện|Thành|Thị|Quân|Chi) (?:ủy|uỷ)(?! viên)',
  'Đảng bộ',
  'Chi bộ',
  '[Cc]ác [Cc]hi (?:bộ|ủy|uỷ|hội|đoàn)',
  '[Cc]hi (?:hội|đoàn)',
  'Chánh Văn phòng',
  'Trưởng \\p{L}+',
  'Giám đốc',
  'Thủ trưởng',
  'Chủ tịch',
  'Bí thư',
  'Người đứng đầu',
  '[Cc]hính quyền',
  'Mặt trận',
  'MTTQ',
  'Sở',
  'Phòng(?!,? chống| ngừa)',
  'Văn phòng',
  'Công an',
  'Bộ Chỉ huy',
  'Bộ đội',
  'Đồn',
  'Quân sự',
  'Bộ(?! máy)',
  'Hội(?! (?:nghị|thảo|thi|viên|họp|diễn|báo))',
  'Đoàn(?! (?:kết|viên|thể))',
  'Tỉnh đoàn',
  'Huyện đoàn',
  'Thành đoàn',
  'Liên đoàn',
  'Liên minh',
  'Liên hiệp',
  'Công đoàn',
  'Trung tâm',
  'Trạm',
  'Trường(?! hợp)',
  'Báo(?! cáo)',
  'Đài',
  'Cổng',
  'Kho bạc',
  'Ngân hàng',
  'Bảo hiểm xã hội',
  'Cục',
  'Chi cục',
  'Thuế',
  'Thanh tra',
  'Tòa án',
  'Toà án',
  'Viện',
  'Bệnh viện',
  'Tổ(?! chức)',
  '[Nn]gành',
  '[Cc]ác (?:tổ chức(?! đảng)|đoàn thể|cơ quan|sở|ngành|địa phương|xã|phường|huyện|thôn|phòng|đơn vị|khu dân cư|khu phố|tổ dân phố|xóm|ấp|bản|thành viên|hội|đoàn|trường|cấp (?:hội|bộ)|công ty|doanh nghiệp|câu lạc bộ|ban,)',
  '[Tt]ổ chức thành viên',
  '[Tt]ổ chức chính trị',
  '[Mm]ột số tổ chức',
  '(?:[Cc]ác )?(?:[Đđ]ại biểu|[Tt]ổ đại biểu) Hội đồng',
].join('|');

/** Verbs with which a sentence goes on after its subject. */
export const VERBS =
  'chủ trì|chủ động|phối hợp|tổ chức(?! (?:thành viên|chính trị|xã hội|đoàn thể|cơ sở|đảng|Đảng|tôn giáo|hội))|theo dõi|xây dựng|triển khai|thực hiện|hướng dẫn|chỉ đạo|lãnh đạo|giám sát|kiểm tra|rà soát|lập|chọn|lựa chọn|gửi|báo cáo|tổng hợp|đôn đốc|tham mưu|vận động|tuyên truyền|căn cứ|có trách nhiệm|chịu trách nhiệm|phân công|tập trung|đẩy mạnh|tăng cường|quan tâm|bố trí|cân đối|bảo đảm|đảm bảo|cung cấp|phát động|tiếp nhận|quản lý|ban hành|đăng ký|hiệp thương|khảo sát|thống kê|thẩm định|đề xuất|hỗ trợ|giúp đỡ|tiếp tục|duy trì|nhân rộng|cụ thể hóa|cụ thể hoá|quán triệt|phổ biến|biểu dương|khen thưởng|bình xét|hoàn thành|thành lập|kiện toàn|phụ trách|đảm nhiệm|làm đầu mối|làm cơ quan|làm việc với|nắm|tham gia|thông tin|công khai|được giao|họp|đưa|huy động|lồng ghép|tạo điều kiện|xem xét|mở|nâng cao|chăm lo|sử dụng|thi hành|chuẩn bị|nghiên cứu|đề nghị|phát huy|ủng hộ|trao tặng|giải quyết|xử lý|trả lời|cập nhật|đăng tải|phân bổ|giải ngân|thanh toán|quyết toán|giới thiệu|tiếp xúc|gặp mặt|ra quân|đánh giá|sơ kết|tổng kết|phản biện|tư vấn|truyền thông|bảo vệ|khắc phục|kêu gọi|kết nối|niêm yết|trình|cử|ký kết|tập huấn|bồi dưỡng|thăm|trực tiếp|thường trực giúp|ghi nhận|lưu trữ|phát hành|chuyển tải|cắt giảm|rút ngắn|thu hoạch|nâng cấp|sửa chữa|làm tốt|chấp hành|đổi mới|xác định|đề ra|giữ vững|giữ gìn|ngăn chặn|phấn đấu|bám sát|khuyến khích|tôn vinh|kết nạp|công bố|công nhận|dành|cùng(?! cấp)';
/** Words that end a name wherever they stand. */
const STOPS = `(?:${VERBS}|để|về|từ|vào|trong|theo|khi|nhằm|gắn|trước|sau|chậm|đến|tại|qua|bằng|là|đã|sẽ|phải|cần|nên|nêu|xem|nhất là|trên cơ sở|một lần|mỗi|hằng|hàng|định kỳ|kịp thời|thường xuyên|nghiêm túc|tích cực|kết quả|tình hình|tiến độ|số liệu|danh sách|nội dung|những|được|bị|có|không|khẩn trương|đồng thời|thống nhất|nhận|cho|lên)(?!\\p{L})`;

/** Levels and kinds that a name goes on with after a comma: "các xã, phường", "các sở, ban, ngành". */
const MORE =
  'phường|thị trấn|thành phố|thị xã|đặc khu|thôn|tổ(?! chức)|bản|huyện|tỉnh|xóm|ấp|khu|ban(?! hành)|ngành|đoàn thể|đơn vị|địa phương|cơ quan|tổ chức(?= (?:đảng|thành viên|chính trị|xã hội|đoàn thể))|thành đoàn|thành ủy|thị ủy|phòng(?!,? chống| ngừa)|hội(?! (?:nghị|họp|thảo))|doanh nghiệp|trường(?! hợp)';
const GAP = '[^\\S\\n]{1,2}';
const DASH = '[^\\S\\n]{0,2}[-–][^\\S\\n]{0,2}';
const BETWEEN = `(?:${DASH}|,${GAP}(?=(?:${MORE})(?!\\p{L}))|${GAP}(?!${STOPS}))`;
const WORD = '(?:[\\p{L}\\p{N}&/]+|“[^”\\n]{1,120}”)';

/** A name: its head, and what follows up to a sign, a verb or the next body. */
export const NAME = `(?:${HEADS})(?!\\p{L})(?:${BETWEEN}${WORD}){0,22}`;
/** One body, or several with commas between them; what each belongs to may stand in brackets. */
export const NAMES = `${NAME}(?:(?:${GAP}\\([^()\\n]{2,60}\\))?(?:[,;]${GAP}|${GAP}và${GAP})${NAME}){0,12}`;

/** A name without words that do not belong to it, and where it ends. */
const trimmed = (raw: string): string =>
  raw.replace(
    /(?:[\s,;\-–/]+|\s\([^()]*\)|\s(?:và|của|cùng|với|các|những|tổ chức|hoặc|do|thì|nên))+$/iu,
    '',
  );

const NEXT = pattern(
  `(?:${GAP}\\([^()\\n]{2,60}\\))?(?:[,;]\\s*(?!(?:${MORE})(?!\\p{L}))|\\s+và\\s+)(?=(?:${HEADS})(?!\\p{L}))`,
  'gu',
);

/** "A và B", "A, B": several bodies, each from its own head on. */
export function bodiesIn(raw: string): Array<{ readonly name: string; readonly offset: number }> {
  const out: Array<{ name: string; offset: number }> = [];
  let from = 0;
  for (const cut of [...raw.matchAll(NEXT), null]) {
    const own = trimmed(raw.slice(from, cut?.index ?? raw.length));
    if (own !== '') out.push({ name: own, offset: from });
    from = cut ? cut.index + cut[0].length : raw.length;
  }
  return out;
}
