import type { ProblemText } from './problem-text.ts';

/** What arrives by e-mail or Zalo: how its reading is told, and the text to send back. */

const count = (one: number, what: string) => `${one} ${what}`;

export const inboxText = {
  table: (number: number) => `bảng ${number}`,
  columns: {
    missing:
      'thêm vào bảng các cột với đúng tên đó, ghi ở mọi dòng có số (ngày ghi dạng ngày/tháng/năm), rồi gửi lại',
    unknown:
      'đổi tên cột theo tệp mẫu hoặc tên chỉ tiêu, hoặc xóa cột không phải số liệu, rồi gửi lại',
  },
  bodyTable: (number: number) => `bảng ${number} trong thư`,
  nested: (subject: string, name: string) => `thư “${subject}”: ${name}`,
  noSubject: 'không có tiêu đề',
  nameless: 'tệp không có tên',
  word: {
    none: {
      message: 'văn bản Word không có bảng nào',
      fix: 'lập bảng có dòng tiêu đề (đơn vị, chỉ tiêu, tính đến ngày, số liệu), hoặc điền tệp mẫu Excel',
    },
    broken: {
      message: 'tệp .docx hỏng hoặc tải chưa xong',
      fix: 'mở bằng Word, lưu lại rồi gửi tệp vừa lưu',
    },
    locked: {
      message: 'tệp được đặt mật khẩu nên không đọc được',
      fix: 'bỏ mật khẩu (Tệp → Thông tin), lưu lại rồi gửi tệp vừa lưu',
    },
    old: {
      message: 'đây là tệp Word kiểu cũ (.doc)',
      fix: 'mở bằng Word, chọn Lưu thành kiểu “Word Document (.docx)” rồi gửi tệp mới',
    },
  },
  mail: {
    broken: {
      message: 'tệp thư (.eml) hỏng hoặc có cấu trúc bất thường nên không đọc được',
      fix: 'lưu lại thư từ chương trình thư, hoặc lưu riêng tệp đính kèm vào thư mục này',
    },
    outlook: {
      message: 'đây là thư lưu kiểu Outlook (.msg)',
      fix: 'trong Outlook lưu riêng tệp đính kèm, hoặc kéo thư sang chương trình khác để lưu kiểu .eml',
    },
    winmail: {
      message:
        'tệp đính kèm nằm trong “winmail.dat”, dạng riêng của Outlook, nên không chương trình nào khác đọc được',
      fix: 'gửi lại thư ở dạng HTML hoặc văn bản thường (trong Outlook: Định dạng văn bản → HTML), hoặc gửi tệp qua Zalo',
    },
    encrypted: {
      message: 'thư được mã hóa nên không đọc được',
      fix: 'gửi lại thư không mã hóa, hoặc gửi tệp qua Zalo',
    },
    tooDeep: {
      message: 'thư lồng trong thư quá nhiều lớp',
      fix: 'lưu riêng tệp đính kèm rồi gửi lại trong một thư mới',
    },
    tooMany: (parts: number): ProblemText => ({
      message: `thư có hơn ${parts} tệp đính kèm`,
      fix: 'chia thành nhiều thư',
    }),
    nothing: {
      message: 'thư không có bảng số liệu và không có tệp đính kèm đọc được',
      fix: 'gửi kèm tệp Excel, hoặc dán bảng từ Excel vào thư (không dán thành ảnh)',
    },
  },
  note: {
    layout: (tables: number) =>
      `bỏ qua ${count(tables, 'bảng')} không có số liệu (tiêu ngữ, chữ ký, khung trang trí)`,
    quoted: (tables: number) =>
      `bỏ qua ${count(tables, 'bảng')} trong phần thư cũ được trích lại; chỉ đọc phần thư mới`,
    unread: (name: string, what: string) => `tệp đính kèm “${name}” (${what}) không được đọc số`,
    pictures: (pictures: number) => `bỏ qua ${count(pictures, 'ảnh')} nằm trong thư`,
    other: 'loại tệp không có bảng',
    sentOn: (day: string) => `dòng không ghi ngày báo cáo thì lấy ngày gửi thư: ${day}`,
    folderUnit: (folder: string) => `dòng không ghi đơn vị thì lấy đơn vị của thư mục “${folder}”`,
  },
} as const;
