/** Words of the end of a review: the files, what waits, and how they are handed in. */
export const documentFinishText = {
  title: 'Các tệp của năm',
  working: 'Đang làm ra các tệp …',
  failed: 'Không làm ra được các tệp. Tải lại trang (bản làm dở vẫn còn) rồi thử lại.',
  /** @param open places nobody has looked at */
  open: (open: number) =>
    open === 0
      ? 'Bạn đã xem hết mọi chỗ.'
      : `Còn ${open} chỗ chưa xem. Những chỗ ấy vẫn được ghi, nhưng để là “chờ xác nhận”, không hiện trên trang.`,
  errors: (count: number) =>
    count === 0 ? 'Máy không thấy lỗi nào.' : `Máy thấy ${count} lỗi phải sửa trước khi gửi.`,
  waiting: 'Còn chờ xác nhận',
  waitingIntro:
    'Năm mới còn để là bản nháp cho đến khi người phụ trách xem xong những điều này; chưa có gì hiện trên trang.',
  openHere: (count: number) => `còn ${count} chỗ chưa xem`,
  waits: (words: string) => `còn chờ: “${words}”`,
  newDocument: (words: string) =>
    `văn bản mới viện dẫn “${words}”: chờ người phụ trách điền tên và cơ quan ban hành`,
  nothingWaits: 'Không còn gì chờ xác nhận. Năm mới hiện trên trang khi đề nghị được duyệt.',
  problems: 'Phải sửa',
  warnings: 'Nên xem lại',
  warning: (message: string, fix: string) => `${message}. ${fix}`,
  error: (message: string, fix: string) => `${message}. Cách sửa: ${fix}`,
  goto: (name: string) => `Mở ${name}`,
  attach: 'Kèm cả tệp gốc để người đọc tải về',
  attachNote: (name: string) => `Tệp “${name}” sẽ thành tệp đính kèm của năm.`,
  attachTitle: 'Văn bản gốc',
  written: (count: number) => `${count} tệp`,
  list: 'Xem tên các tệp',
  send: 'Gửi các tệp',
  download: {
    label: 'Tải tệp zip',
    text: 'Trong đó các thư mục đứng đúng chỗ như trong kho nội dung.',
  },
  frame: (year: number) =>
    `Năm ${year} đã mở sẵn từ trước khi có văn bản: các tệp này thay cho khung cũ. Tệp nào trong content/guidance/${year} không có trong gói thì xóa.`,
  unzip: 'Giải nén tệp zip: bấm chuột phải, chọn “Giải nén” (“Extract all”).',
  upload: {
    label: 'Mở trang tải lên của kho',
    text: 'Kéo mọi thư mục nằm trong “content” thả vào trang ấy.',
  },
  ide: {
    label: 'Mở trình soạn của kho',
    text: 'Kéo mọi thư mục nằm trong “content” thả vào thư mục content ở cột trái.',
  },
  save: {
    github: 'Chọn “Create a new branch …”, bấm “Propose changes”, rồi “Create pull request”.',
    gitlab: 'Bấm “Commit to new branch”, rồi “Create merge request”.',
    forgejo:
      'Chọn tạo nhánh mới (“Create a new branch”), bấm “Propose file change”, rồi “Create pull request”. Kho không nhận cả thư mục thì gửi tệp zip cho người phụ trách.',
    none: '',
  },
  account: {
    needed: (forge: string) => `Có tài khoản ${forge}: gửi lên kho`,
    none: (forge: string) => `Không có tài khoản ${forge}`,
  },
  mail: (contact: string) =>
    `Gửi tệp zip cho người phụ trách${contact && ` (${contact})`} qua thư hoặc Zalo, kèm tệp Word gốc. Người phụ trách giải nén vào kho nội dung.`,
} as const;
