/** `npm run inbox`: the command, and what stops a file from being taken. */
const run = 'npm run inbox --';

export const inboxCommandText = {
  usage: [
    `Cách dùng: ${run} [thư mục] [--no-page]`,
    `           ${run} undo [mã] [--not-published]`,
    '',
    'Đọc các tệp nhận qua thư điện tử hoặc Zalo (.xlsx, .csv, .tsv, .txt, .docx, .eml), ghi thư trả lời cho từng',
    'tệp vào thư mục con “tra-loi”, rồi mở trang duyệt trên máy này. Người duyệt bấm “Nhận” thì số liệu được ghi',
    'vào nội dung bằng một commit; bấm “Trả lại” thì lý do thành thư trả lời.',
    '',
    '  thư mục          mặc định là hop-thu; thư mục con mang tên đơn vị thì bảng không cần cột “Đơn vị”',
    '  --no-page        chỉ đọc và ghi thư trả lời, không mở trang duyệt',
    '  undo             hoàn tác lần nhận gần nhất, hoặc lần nhận có mã (xem ở trang duyệt)',
    '  --not-published  khi hoàn tác: trang đã dựng sau lần nhận nhưng chưa đưa lên mạng',
  ].join('\n'),
  created: (folder: string) =>
    `Đã tạo thư mục “${folder}”. Chép các tệp nhận được vào đó, rồi bấm “Đọc lại thư mục” ở trang duyệt.`,
  notFolder: (folder: string) => `Không có thư mục “${folder}”.`,
  page: (address: string) =>
    `Trang duyệt: ${address}\nChỉ mở được trên máy này. Bấm Ctrl+C để dừng.`,
  portTaken: (port: number) =>
    `Không mở được trang duyệt ở cổng ${port}: chương trình khác đang dùng. Bỏ biến PORT để máy tự chọn cổng.`,
  replies: (folder: string) => `Thư trả lời: ${folder}`,
  unreadable: 'không đọc được tệp: máy khác đang giữ tệp, hoặc không có quyền đọc',
  held: {
    open: 'tệp đang mở trong Excel, Word hoặc LibreOffice: lưu và đóng tệp rồi đọc lại. Không ai mở thì xóa tệp tạm “~$…” bên cạnh.',
    loading: 'tệp chưa tải xong: chờ tải xong rồi đọc lại',
    large: (megabytes: number): string =>
      `tệp lớn ${megabytes} MB nên không đọc: đề nghị bỏ ảnh và các trang tính không liên quan, hoặc gửi lại bằng tệp mẫu`,
  },
  obstacle: {
    noGit:
      'Thư mục nội dung không phải kho git, hoặc máy chưa cài git. Cài git, rồi chạy “git init” và ghi lần đầu.',
    unfinished:
      'Git đang hợp nhất hoặc hoàn tác dở dang. Kết thúc (“git status” cho biết cách) rồi bấm lại.',
    detached:
      'Git không đứng ở nhánh nào nên số liệu nhận vào sẽ bị lạc. Chạy “git switch <tên nhánh>” rồi bấm lại.',
    noName:
      'Git chưa biết ai nhận số liệu. Chạy git config user.name "Họ và tên" và git config user.email "thư điện tử" rồi bấm lại.',
    uncommitted: (files: ReadonlyArray<string>): string => {
      const rest = files.length - 3;
      const named = files.slice(0, 3).join(', ');
      return `Nội dung có ${files.length} tệp thay đổi chưa ghi vào git (${named}${rest > 0 ? ` và ${rest} tệp nữa` : ''}). Ghi lại bằng git commit, hoặc bỏ thay đổi, rồi bấm lại.`;
    },
    busy: 'Một cửa sổ khác đang ghi vào nội dung. Chờ một lát rồi bấm lại.',
  },
  alreadyTaken: (by: string, at: string) =>
    `Tệp này đã được ${by} nhận lúc ${at.slice(11, 16)} ngày ${at.slice(0, 10).split('-').reverse().join('/')}. Không nhận lần nữa.`,
  changedSince:
    'Tệp hoặc nội dung đã thay đổi từ khi bạn xem. Chưa nhận gì; xem lại tóm tắt dưới đây rồi bấm lại.',
  blocked:
    'Nội dung có lỗi nên chưa nhận được: xem phần lỗi trong tóm tắt thay đổi. Chưa ghi gì; sửa nội dung (chạy “npm run check”), hoặc trả lại tệp, rồi bấm lại.',
  notWritten: (code: string) =>
    code === 'ENOSPC'
      ? 'Đĩa đầy nên không ghi được. Mọi tệp đã trở về như cũ; giải phóng chỗ trống rồi bấm lại.'
      : `Không ghi được vào thư mục nội dung${code === '' ? '' : ` (${code})`}. Mọi tệp đã trở về như cũ; xem lại quyền ghi rồi bấm lại.`,
  notCommitted: (cause: string) =>
    `Git không ghi được${cause === '' ? '' : `: ${cause}`}. Mọi tệp đã trở về như cũ. Thường do đĩa đầy hoặc git đang bận ở cửa sổ khác.`,
  undo: {
    none: (wanted: string) =>
      wanted === ''
        ? 'Chưa có lần nhận nào để hoàn tác.'
        : `Không có lần nhận nào mang mã “${wanted}” mà chưa hoàn tác.`,
    shared:
      'Lần nhận này đã được gửi sang kho khác nên có thể đã công khai: không hoàn tác được. Số sai thì nhận một bảng đính chính (ghi mã báo cáo cũ và lý do).',
    built:
      'Trang đã được dựng sau lần nhận này nên số liệu có thể đã công khai: số đã công khai thì không xóa mà đính chính (ghi mã báo cáo cũ và lý do). Nếu trang ấy chưa đưa lên mạng thì xác nhận điều đó để hoàn tác.',
    changedSince:
      'Tệp số liệu của lần nhận này đã thay đổi về sau nên không hoàn tác được. Nhận một bảng đính chính, hoặc hoàn tác các lần nhận sau trước.',
    needed: (message: string) =>
      `Nội dung khác dựa vào số liệu này (${message}). Hoàn tác nội dung ấy trước, hoặc nhận một bảng đính chính. Chưa thay đổi gì.`,
    failed: (cause: string) => `Git không hoàn tác được: ${cause}. Chưa thay đổi gì.`,
    done: (subject: string) =>
      `Đã hoàn tác: ${subject}. Số liệu không còn trong nội dung; tệp gốc trở lại hàng chờ.`,
  },
} as const;
