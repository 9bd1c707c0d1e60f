/** Text of handing in one new report: what the paste page and the page of a report show at their end. */
const sent =
  'Máy kiểm tra đề nghị trong ít phút, người duyệt xem rồi nhận. Mỗi báo cáo là một tệp mới nên không đụng đến báo cáo của ai.';

export const handoverText = {
  title: 'Gửi báo cáo',
  heading: (unit: string, day: string, count: number) =>
    `${unit}, tính đến ${day}: ${count} số liệu`,
  send: { label: 'Gửi lên kho', text: 'Trang của kho mở ra, tên tệp và nội dung đã điền sẵn.' },
  /** Where the forge takes no text from a link, or the text is too long for one. */
  copy: { label: 'Sao chép nội dung', text: 'Để dán ở bước sau.' },
  open: { label: 'Mở trang tạo tệp', text: 'Tên tệp đã điền sẵn; dán nội dung vào khung.' },
  save: {
    github: [
      'Bấm “Commit changes…”, rồi “Propose changes”, rồi “Create pull request”: báo cáo thành một đề nghị.',
      sent,
    ],
    gitlab: [
      'Bấm “Commit changes”, giữ dấu chọn tạo “merge request”: báo cáo thành một đề nghị.',
      sent,
    ],
    forgejo: [
      'Chọn tạo nhánh mới (“Create a new branch”), bấm “Propose file change”, rồi “Create pull request”: báo cáo thành một đề nghị.',
      sent,
    ],
    none: [] as ReadonlyArray<string>,
  },
  /** Without a forge. */
  saveTable: { label: 'Tải bảng .csv', text: 'Mở được bằng Excel.' },
  /** @param contact "thu@co-quan.vn, 0209 000 000"; empty where the office gave none */
  mail: (contact: string) =>
    `Gửi tệp đó cho người phụ trách${contact && ` (${contact})`} qua thư hoặc Zalo, kèm bản chụp báo cáo. Máy ở cơ quan đọc, trả lời đã nhận hoặc nói chỗ phải sửa.`,
  account: {
    needed: (forge: string) => `Có tài khoản ${forge}: gửi lên kho.`,
    none: (forge: string) => `Không có tài khoản ${forge}: gửi tệp .csv qua thư hoặc Zalo.`,
    names: { github: 'GitHub', gitlab: 'GitLab', forgejo: 'của kho' },
    others: 'Gửi bằng phiếu cũng cần tài khoản đó.',
  },
  copyTable: { label: 'Sao chép bảng', text: 'Để dán thẳng vào thư hoặc tin nhắn.' },
  copied: 'Đã sao chép.',
  copyFailed: 'Không sao chép được: hãy chọn nội dung trong khung rồi sao chép bằng tay.',
  others: 'Cách gửi khác, xem nội dung tệp',
  saveFile: { label: 'Tải tệp .json', text: 'Đúng tệp sẽ nằm trong kho.' },
  content: (path: string) => `Nội dung của ${path}`,
  issue: {
    label: 'Mở phiếu đã điền sẵn',
    text: 'Không tạo được tệp trong kho thì gửi cả bảng bằng một phiếu: chọn đơn vị trong danh sách rồi gửi.',
  },
  issueEmpty: {
    label: 'Mở phiếu trống',
    text: 'Không tạo được tệp trong kho thì gửi bằng một phiếu: điền các ô, dán bảng vào ô “Bảng số liệu”.',
  },
  copyForIssue: { label: 'Sao chép bảng', text: 'Cho ô “Bảng số liệu” của phiếu.' },
  issueTitle: (unit: string, day: string) => `[Số liệu] ${unit}, tính đến ${day}`,
  mapping: {
    heading: 'Cách đọc bảng này',
    why: 'Trình duyệt này đã nhớ các cột nghĩa là gì. Gửi thêm tệp nhỏ này một lần thì máy khác và người phụ trách đọc bảng cùng mẫu cũng khỏi hỏi lại. Không gửi, báo cáo vẫn đủ.',
    saveFile: 'Tải cách đọc bảng',
    mail: 'Gửi kèm báo cáo; người phụ trách chép tệp vào content/sheet-mappings/.',
  },
} as const;
