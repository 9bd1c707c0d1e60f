import { clauses, type Found, matches, overlaps, type Span } from './spans.ts';

export type OwnerRole = 'lead' | 'partner' | 'reports-to';

/** A body that a text makes responsible. */
export interface FoundOwner extends Found {
  readonly quote: string;
  readonly role: OwnerRole;
  readonly name: string;
}

/** What names of bodies begin with. */
const HEADS = [
  'Ban Thường trực',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Công tác Mặt trận',
  'Ban [Cc]hỉ đạo(?:\\s+(?:thực hiện|xây dựng|triển khai|phòng,? chống|phát triển|vận động|giảm|tổ chức|các))?',
  'Ban Chủ nhiệm',
  'Ban Quản lý',
  'Ban Tổ chức',
  'Ban Phong trào',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Dân tộc',
  'Ban An toàn giao thông',
  'Ban Thanh tra nhân dân',
  'Ban [Gg]iám sát đầu tư',
  'Ban \\p{Lu}\\p{L}*',
  'Các [Bb]an',
  'Thường trực',
  '[UỦ]ỷ? ?ban',
  'Uỷ ban',
  'Ủy ban',
  'UBND',
  'UBMTTQ',
  'BTT',
  'HĐND',
  'Hội đồng nhân dân',
  'Hội đồng',
  'Đảng ủy',
  'Đảng uỷ',
  '[Cc]ấp ủy',
  '[Cc]ấp uỷ',
  'Tỉnh ủy',
  'Huyện ủy',
  'Thành ủy',
  'Chi bộ',
  'Chi ủy',
  '[Cc]ác [Cc]hi (?:bộ|ủy|uỷ|hội|đoàn)',
  'Chánh Văn phòng',
  'Trưởng \\p{L}+',
  'Giám đốc',
  'Thủ trưởng',
  'Chủ tịch',
  'Trưởng',
  '[Cc]hính quyền',
  'Mặt trận',
  'MTTQ',
  'Sở',
  'Phòng(?!,? chống| ngừa)',
  'Văn phòng',
  'Công an',
  'Bộ Chỉ huy',
  'Bộ đội',
  'Bộ(?! máy)',
  'Ban(?! hành)',
  'Hội(?! (?:nghị|thảo|thi|viên))',
  'Đoàn(?! kết)',
  'Liên đoàn',
  'Liên minh',
  'Liên hiệp',
  'Công đoàn',
  'Trung tâm',
  'Trạm',
  'Trường(?! hợp)',
  'Báo(?! cáo)',
  'Đài',
  'Kho bạc',
  'Ngân hàng',
  'Bảo hiểm xã hội',
  'Cục',
  'Chi cục',
  'Tòa án',
  'Viện',
  'Tổ(?! chức)',
  'Ngành',
  '[Nn]gành',
  '[Cc]ác tổ chức',
  '[Cc]ác đoàn thể',
  '[Cc]ác cơ quan',
  '[Cc]ác sở',
  '[Cc]ác ngành',
  '[Cc]ác ban',
  '[Cc]ác địa phương',
  '[Cc]ác xã',
  '[Cc]ác huyện',
  '[Cc]ác thôn',
  '[Cc]ác phòng',
  '[Cc]ác đơn vị',
  '[Cc]ác khu dân cư',
  '[Tt]ổ chức thành viên',
  '[Tt]ổ chức chính trị',
  '[Mm]ột số tổ chức',
  '[Cc]ác thành viên',
];

/** Verbs with which a sentence goes on after its subject. */
const VERBS =
  'chủ trì|chủ động|phối hợp|tổ chức(?! (?:thành viên|chính trị|xã hội|đoàn thể|cơ sở|Đảng|tôn giáo|hội))|theo dõi|xây dựng|triển khai|thực hiện|hướng dẫn|chỉ đạo|giám sát|kiểm tra|rà soát|lập|chọn|lựa chọn|gửi|báo cáo|tổng hợp|đôn đốc|tham mưu|vận động|tuyên truyền|căn cứ|có trách nhiệm|chịu trách nhiệm|phân công|tập trung|đẩy mạnh|tăng cường|quan tâm|bố trí|cân đối|bảo đảm|đảm bảo|cung cấp|phát động|tiếp nhận|quản lý|ban hành|đăng ký|hiệp thương|khảo sát|thống kê|thẩm định|đề xuất|hỗ trợ|giúp đỡ|tiếp tục|duy trì|nhân rộng|cụ thể hóa|quán triệt|phổ biến|biểu dương|khen thưởng|bình xét|hoàn thành|thành lập|kiện toàn|phụ trách|đảm nhiệm|làm đầu mối|nắm|tham gia|thông tin|công khai|được giao|họp|đưa|huy động|lồng ghép|tạo điều kiện|xem xét|mở|nâng cao|chăm lo|sử dụng|thi hành|cùng(?! cấp)';
/** Words that end a name wherever they stand. */
const STOPS = `(?:${VERBS}|để|về|từ|vào|trong|theo|khi|nhằm|gắn|trước|sau|chậm|đến|tại|qua|bằng|là|đã|sẽ|phải|cần|nêu|xem|nhất là|trên cơ sở|một lần|mỗi|hằng|hàng|định kỳ|kịp thời|thường xuyên|nghiêm túc|căn cứ)(?!\\p{L})`;

/** A name: its head, and what follows up to a sign, a verb or the next body. */
const NAME = String.raw`(?:${HEADS.join('|')})(?!\p{L})(?:[^\S\n]*[-–][^\S\n]*(?=\p{L})|[^\S\n]+(?![-–\s])(?!${STOPS}|phối hợp)|(?:,[^\S\n]+(?=(?:phường|thị trấn|thành phố|thị xã|đặc khu|thôn|tổ|bản|huyện|tỉnh)(?!\p{L})))|[\p{L}\p{N}&/]|“[^”]{1,120}”){0,160}`;

const name = (label: string) => `(?<${label}>${NAME})`;
/** One body, or several with commas between them. */
const names = (label: string) => `(?<${label}>${NAME}(?:,[^\\S\\n]+(?=\\p{Lu})${NAME}){0,12})`;

const LEADS: ReadonlyArray<readonly [rule: string, pattern: RegExp]> = [
  [
    'led-by',
    new RegExp(
      String.raw`${names('name')}\s+(?:là\s+(?:cơ quan\s+)?)?(?:có trách nhiệm\s+)?chủ trì`,
      'gu',
    ),
  ],
  [
    'told',
    new RegExp(
      String.raw`(?:[Gg]iao|Phân công|Đề nghị|Yêu cầu)\s+(?:cho\s+)?${names('name')}`,
      'gu',
    ),
  ],
  [
    'done-by',
    new RegExp(String.raw`do\s+${names('name')}\s+(?:chủ trì|thực hiện|phụ trách|tổ chức)`, 'gu'),
  ],
];
const subjectAfter = (lead: string) =>
  new RegExp(
    String.raw`^(?<lead>[\s\-+•*]*${lead})${names('name')}:?\s+(?:đã\s+|sẽ\s+|phải\s+|cần\s+|(?:kịp thời|thường xuyên|tích cực|nghiêm túc)\s+)*(?:${VERBS})(?!\p{L})`,
    'u',
  );
/** The subject of a clause: at its beginning, else after an adverbial or a heading. */
const SUBJECTS = ['', String.raw`[^,:]{2,120},\s+`, String.raw`[^:\n]{2,60}:\s*`].map(subjectAfter);
/** "Sở Tài chính: Bố trí kinh phí": who is named before a colon that a sentence follows. */
const BEFORE_COLON = new RegExp(String.raw`^[\s\-+•*]*${names('name')}\s*:\s+(?=\p{Lu})`, 'u');
/** A heading that is nothing but a body: what stands below is its task. */
const HEADING = new RegExp(
  String.raw`^(?:(?:Trách nhiệm|Nhiệm vụ) của\s+|Cơ quan\s+|Đối với\s+)?${names('name')}\s*[:.]?$`,
  'u',
);
const LATER_SUBJECT = new RegExp(String.raw`,\s+${names('name')}\s+(?:${VERBS})(?!\p{L})`, 'gu');
/** Words before a body that make it an object: "chỉ đạo các sở, ngành, UBND các xã thực hiện". */
const GOVERNED =
  /(?<!\p{L})(?:chỉ đạo|hướng dẫn|đôn đốc|phối hợp|vận động|giám sát|gửi|cùng)\s+[\p{L}\s,]{0,40}$/iu;
const PARTNERS = new RegExp(
  String.raw`(?:[Pp]hối hợp(?:\s+(?:chặt chẽ|tốt|thực hiện))?|[Hh]iệp thương|[Cc]ùng)\s+(?:với|cùng)\s+${names('name')}`,
  'gu',
);
/** "phối hợp giữa … Mặt trận … với Công an tỉnh": the other side of a programme of the Front. */
const OTHER_SIDE = new RegExp(
  String.raw`giữa\s+(?:(?!giữa|[.;\n]).){0,160}?(?:Mặt trận|MTTQ)(?:(?!giữa|[.;\n]).){0,80}?\s(?:với|và)\s+${name('name')}`,
  'gu',
);
const OWN_SIDE = /Mặt trận|MTTQ|^các tổ chức|^[Nn]gành/u;
const REPORTS = [
  new RegExp(
    String.raw`(?<!\p{L})(?:[Bb]áo cáo|[Gg]ửi|(?<![Cc]hương )[Tt]rình|[Xx]in ý kiến)(?:\s+(?!về|với|cho|lên)[\p{L}\d]+){0,9}?\s+(?:về|với|cho|lên|đến)\s+${name('name')}`,
    'gu',
  ),
  new RegExp(String.raw`(?:[Bb]áo cáo|(?<!\p{L})(?:trình|đề nghị))\s+${name('name')}`, 'gu'),
];

/** @returns the match of the first way to read the subject of a clause */
function subjectOf(clause: string): RegExpExecArray | null {
  for (const pattern of SUBJECTS) {
    const match = pattern.exec(clause);
    if (match && !GOVERNED.test(match.groups?.lead ?? '')) return match;
  }
  return null;
}

/** A name without words that do not belong to it, and where it ends. */
const trimmed = (raw: string): string =>
  raw.replace(/(?:[\s,\-–/]+|\s(?:và|của|cùng|với|các|những|tổ chức|hoặc|do|thì|nên))+$/iu, '');

/** "A và B", "A, B": several bodies, each from its own head on. */
function split(raw: string): Array<{ readonly name: string; readonly offset: number }> {
  const next = new RegExp(String.raw`(?:,\s*|\s+và\s+)(?=(?:${HEADS.join('|')})(?!\p{L}))`, 'gu');
  const out: Array<{ name: string; offset: number }> = [];
  let from = 0;
  for (const cut of [...raw.matchAll(next), null]) {
    const own = trimmed(raw.slice(from, cut?.index ?? raw.length));
    if (own !== '') out.push({ name: own, offset: from });
    from = cut ? cut.index + cut[0].length : raw.length;
  }
  return out;
}

/**
 * The bodies that a text makes responsible: who is told to do it, with whom, and to whom it goes.
 *
 * @param taken stretches that name makers of cited documents
 */
export function ownersIn(text: string, taken: ReadonlyArray<Span>): Array<FoundOwner> {
  const found: Array<FoundOwner> = [];
  const add = (role: OwnerRole, rule: string, raw: string, start: number) => {
    for (const { name: own, offset } of split(raw)) {
      const span = { start: start + offset, end: start + offset + own.length };
      if (own.length < 3 || overlaps(span, taken)) continue;
      // "các xã, phường báo cáo": who is named in passing begins with a small letter.
      if (role === 'lead' && /^\p{Ll}/u.test(own) && span.start > 0) continue;
      if (found.some((one) => overlaps(span, [one]) || (one.role === role && one.name === own)))
        continue;
      found.push({ rule, quote: own, role, name: own, ...span });
    }
  };
  const each = (role: OwnerRole, rule: string, pattern: RegExp) => {
    for (const match of matches(text, pattern)) {
      const raw = match.groups?.name ?? '';
      add(role, rule, raw, match.start + match[0].indexOf(raw));
    }
  };
  each('partner', 'with', PARTNERS);
  for (const match of matches(text, OTHER_SIDE)) {
    const raw = match.groups?.name ?? '';
    if (!OWN_SIDE.test(raw)) add('partner', 'between', raw, match.end - raw.length);
  }
  for (const pattern of REPORTS) each('reports-to', 'reports-to', pattern);
  for (const [rule, pattern] of LEADS) each('lead', rule, pattern);
  const [first = ''] = text.split('\n');
  const heading = HEADING.exec(first)?.groups?.name;
  if (heading) add('lead', 'heading', heading, first.indexOf(heading));
  for (const { start, end } of clauses(text)) {
    const clause = text.slice(start, end);
    const subject = subjectOf(clause);
    const named = BEFORE_COLON.exec(clause)?.groups?.name;
    if (named) add('lead', 'before-colon', named, start + clause.indexOf(named));
    else if (subject)
      add(
        'lead',
        'subject',
        subject.groups?.name ?? '',
        start + (subject.groups?.lead ?? '').length,
      );
    else {
      for (const match of matches(clause, LATER_SUBJECT)) {
        if (GOVERNED.test(clause.slice(0, match.start))) continue;
        const raw = match.groups?.name ?? '';
        add('lead', 'later-subject', raw, start + match.start + match[0].indexOf(raw));
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
