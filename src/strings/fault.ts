import type { ProblemText } from './problem-text.ts';

/** Text about reporting a fault: the link beside a figure, the page, the text that is sent. */
export const faultText = {
  title: 'Báo sai sót, góp ý',
  description:
    'Thấy số liệu, văn bản hoặc ngày ghi sai thì báo ở đây, không cần tài khoản: gửi thư, gọi điện hoặc sao chép lời báo đã soạn sẵn.',
  /** The link beside a figure, a chart or a clause. */
  question: 'Thấy sai?',
  link: 'Báo cho chúng tôi',
  /** The whole name: heard alone, it says about what. */
  linkOf: (what: string) => `Báo cho chúng tôi: ${what}`,
  lead: 'Không cần tài khoản.',
  answer: (days: number) =>
    `Người chịu trách nhiệm nội dung trả lời trong ${String(days).padStart(2, '0')} ngày làm việc.`,
  about: 'Bạn báo về',
  noPage:
    'Để lời báo có sẵn tên trang và số liệu: mở trang có chỗ sai rồi chọn “Thấy sai? Báo cho chúng tôi”.',
  shown: (value: string) => `Số đang hiện: ${value}.`,
  asOf: (day: string) => `Tính đến ${day}.`,
  back: 'Xem lại trang',
  kind: 'Sai về điều gì?',
  kinds: {
    figure: 'Số liệu',
    text: 'Nội dung văn bản, căn cứ',
    date: 'Ngày, hạn',
    other: 'Góp ý khác',
  },
  message: 'Đúng ra là gì? Biết từ đâu?',
  messageHint: 'Nêu số, ngày, tên văn bản nếu có.',
  reply: 'Điện thoại hoặc thư điện tử để trả lời',
  optional: '(không bắt buộc)',
  form: 'Điền biểu mẫu trên mạng',
  mail: 'Gửi thư điện tử',
  mailHint: 'Thư đã điền sẵn tên trang và số liệu; bạn chỉ ghi thêm rồi gửi.',
  formHint: 'Biểu mẫu đã điền sẵn tên trang và số liệu.',
  call: (number: string) => `Gọi\u00a0${number}`,
  callHint: 'Đọc tên trang và số đang hiện cho người nghe máy.',
  ready: 'Lời báo đã soạn sẵn',
  readyHint: 'Sao chép lời báo rồi gửi qua Zalo, thư hoặc đọc qua điện thoại.',
  copy: 'Sao chép lời báo',
  copied: 'Đã sao chép lời báo.',
  copyFailed: 'Máy không cho sao chép: hãy chọn đoạn chữ trên để sao chép.',
  ways: 'Gửi đến đâu',
  noWay: (owner: string) =>
    `${owner} chưa nhập địa chỉ nhận báo sai sót vào trang này. Bạn có thể sao chép lời báo và gửi cho Ủy ban Mặt trận Tổ quốc nơi bạn sinh sống, công tác.`,
  privacy: 'Trang này không lưu và không tự gửi đi điều bạn ghi ở đây.',
  /** Lines of the text that is sent. */
  lines: {
    subject: (page: string) => `Báo sai sót: ${page}`,
    page: 'Trang',
    address: 'Địa chỉ',
    place: 'Báo về',
    value: 'Số đang hiện',
    day: 'Tính đến',
    kind: 'Sai về',
    message: 'Đúng ra là',
    reply: 'Trả lời cho tôi qua',
  },
} as const;

/** Labels of the owner's block in the footer and on the pages about this site. */
export const contactText = {
  owner: 'Cơ quan chủ quản',
  responsible: 'Chịu trách nhiệm nội dung',
  person: (name: string, position: string) => `${name}, ${position}`,
  address: 'Địa chỉ',
  telephone: 'Điện thoại',
  email: 'Thư điện tử',
  faults: 'Phản ánh',
  noAccount: (days: number | undefined) =>
    `không cần tài khoản${days === undefined ? '' : `, trả lời trong ${String(days).padStart(2, '0')} ngày làm việc`}`,
  notEntered: 'Chưa nhập',
} as const;

/** What the checker says about contact that content/site.json does not give. */
export const contactCheckText = {
  missing: (names: ReadonlyArray<string>): ProblemText => ({
    message: `trang chưa nêu ${names.join(', ')}: người đọc thấy “Chưa nhập” ở cuối mọi trang`,
    fix: 'điền vào “contact”, “responsible” và “faults” của tệp này',
  }),
  faults: 'nơi nhận báo sai sót',
} as const;
