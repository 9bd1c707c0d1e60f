import type { ProblemText } from './problem-text.ts';
import { readingRuleText } from './reading-rules.ts';

/** Something read from the year's document, as the messages about it need it; made safe to print. */
export interface ToldReading {
  readonly quote: string;
  readonly rule: string;
  readonly implied: boolean;
}

const source = ({ quote, rule, implied }: ToldReading): string =>
  implied
    ? `văn bản không viết ra, máy suy từ “${quote}” theo quy tắc “${readingRuleText(rule)}”`
    : `máy đọc từ “${quote}” theo quy tắc “${readingRuleText(rule)}”`;

/** What may wait in a year, as it is counted: "5 chỉ tiêu". */
export const waitingKinds = {
  plan: 'phần chung của kế hoạch',
  parts: 'mục nháp',
  targets: 'chỉ tiêu',
  milestones: 'mốc',
  directives: 'văn bản mới viện dẫn',
  owners: 'cơ quan',
  levels: 'cấp thực hiện',
  references: 'văn bản được nêu tên',
  programs: 'chương trình phối hợp',
  campaigns: 'phong trào',
  forerunners: 'mục năm trước',
  outside: 'dòng ngoài các mục',
} as const;
export type WaitingKind = keyof typeof waitingKinds;

/** Messages about what was read from a year's document and nobody has confirmed. */
export const waitingText = {
  /** "5 chỉ tiêu, 4 mốc, 3 cơ quan" */
  counted: (counts: ReadonlyArray<readonly [kind: WaitingKind, count: number]>): string =>
    counts.map(([kind, count]) => `${count} ${waitingKinds[kind]}`).join(', '),
  year: (year: string, total: number, counted: string): ProblemText => ({
    message: `Năm ${year} còn là bản nháp, chưa hiện trên trang: còn ${total} chỗ phải xem: ${counted}`,
    fix: 'xem từng chỗ theo các cảnh báo ở tệp của nó, hoặc trên trang /bien-tap/van-ban/; xem hết thì bỏ dòng "draft": true của tệp này để công bố',
  }),
  nothing: (year: string): ProblemText => ({
    message: `Năm ${year} còn là bản nháp mà không còn chỗ nào phải xem`,
    fix: 'khi kiểm tra không còn lỗi thì bỏ dòng "draft": true của tệp này, chạy “npm run generate” rồi gửi để công bố; nếu cố ý để nháp thì giữ nguyên',
  }),
  plan: (file: string): ProblemText => ({
    message: `kế hoạch năm này lập từ tệp “${file}”, còn cần xác nhận`,
    fix: 'đối chiếu số, ngày, người ký, đơn vị báo cáo và chế độ báo cáo với văn bản, rồi bỏ dòng "unconfirmed"',
  }),
  /** One thing proposed for a clause. @param name of the entry meant; null when no entry has that id */
  proposal: (field: string, value: string, name: string | null, read: ToldReading): string =>
    `${field} ${name === null ? `“${value}” (chưa có mục nào khớp)` : `“${name}” (${value})`}, ${source(read)}`,
  proposals: (told: ReadonlyArray<string>, fields: ReadonlyArray<string>): ProblemText => ({
    message: `${told.length} điều chờ xác nhận: ${told.join('; ')}`,
    fix: `đúng thì chép mã vào trường (${fields.join(', ')}) rồi xóa dòng đó trong “proposed”; sai thì chỉ xóa; chưa có mục nào khớp thì khai báo mục trước; xem hết thì bỏ cả “proposed”`,
  }),
  entry: (id: string, title: string, read: ToldReading): string =>
    `“${title}” (${id}), ${source(read)}`,
  entries: (kind: 'targets' | 'milestones', told: ReadonlyArray<string>): ProblemText => ({
    message: `${told.length} ${waitingKinds[kind]} chờ xác nhận: ${told.join('; ')}`,
    fix: 'đối chiếu từng mục với văn bản: đúng thì bỏ các dòng "draft", "unconfirmed" và "readFrom" của mục đó; sai thì sửa, hoặc xóa cả mục',
  }),
  outside: (count: number, first: string): ProblemText => ({
    message: `${count} dòng in ngoài các mục còn chưa ai xem, dòng đầu là “${first}”`,
    fix: 'dòng thuộc lời văn bản thì chuyển vào mục, và vào chỗ của nó ở phần trên tệp này; dòng chỉ là khung chữ, đầu trang, cuối trang thì bỏ dấu “? ” ở đầu dòng',
  }),
  directive: (clauses: string): ProblemText => ({
    message: `văn bản này được viện dẫn ở ${clauses} mà còn là bản nháp, nên chưa có trang`,
    fix: 'điền loại, tên, cơ quan ban hành và ngày theo văn bản; điều không rõ thì để null; rồi bỏ dòng “draft: true”',
  }),
  amendment: (name: string, quote: string): string => `${name} (từ “${quote}”)`,
  amendments: (told: ReadonlyArray<string>): ProblemText => ({
    message: `${told.length} chỗ sửa đổi, bổ sung chờ xác nhận: ${told.join('; ')}`,
    fix: 'đối chiếu với văn bản sửa đổi: đúng thì bỏ các dòng "draft", "unconfirmed" của chỗ đó; sai thì sửa, hoặc xóa cả chỗ đó',
  }),
  left: {
    message: 'mục này không còn chờ xác nhận mà vẫn ghi “readFrom”',
    fix: 'bỏ “readFrom”; nếu chưa đối chiếu thì ghi lại "draft": true và "unconfirmed": true',
  },
  notInText: (clauses: ReadonlyArray<string>, quote: string): ProblemText => ({
    message: `“${quote}” không có trong nguyên văn của ${clauses.map((id) => `“${id}”`).join(', ')}`,
    fix: 'chép đúng câu chữ của mục (sao chép rồi dán, đừng gõ lại), hoặc chuyển sang mục có câu này; điều máy đọc không còn đúng thì xóa',
  }),
};
