/** Text of the web form at /bien-tap/sua/ that the schemas do not contain. */
interface FormHints {
  /** Help text below a field, by collection and path: "targets.targets.quote". */
  readonly [place: string]: string;
}

const hints: FormHints = {
  'milestones.milestones':
    'Mốc đã công bố thì không xóa: ghi “Đã hủy” kèm lý do. Sửa xong, người phụ trách chạy npm run generate trong đề nghị thay đổi.',
  'milestones.milestones.id': 'Để trống: máy tự đặt theo tên, và không đổi về sau.',
  'milestones.milestones.when': 'Văn bản không nêu ngày thì không tự đặt ngày.',
  'targets.targets.id': 'Để trống: máy tự đặt theo tên, và không đổi về sau.',
  'targets.targets.wholeNumbers': 'Muốn ghi rõ là không thì sửa trong tệp.',
  'targets.targets.quote': 'Nguyên văn, giữ đúng từng chữ.',
  'guidance.proposed':
    'Đúng thì ghi vào trường đã nêu (cơ quan, cấp …) rồi xóa dòng; sai thì chỉ xóa. Các dòng này không hiện trên trang.',
  'guidance.tasks':
    'Mỗi việc một dòng, trung thành với nguyên văn. Báo cáo định kỳ không nhập ở đây: máy lấy từ chế độ báo cáo của năm. Việc đã công bố thì sửa câu chữ, không xóa.',
  'guidance.tasks.id': 'Để trống: máy tự đặt theo câu chữ, và không đổi về sau.',
  'guidance.tasks.verb': 'Ví dụ: Lập danh sách.',
  'guidance.tasks.when': 'Văn bản không nêu ngày thì bỏ trống, không tự đặt ngày.',
  'guidance.body': 'Nguyên văn văn bản, giữ đúng từng chữ, kể cả lỗi in. Máy không định dạng lại.',
  'directives.body': 'Phần giới thiệu do biên tập viết, bằng Markdown. Máy không định dạng lại.',
};

export const webFormText = {
  /** For whoever builds the site: these files of deploy/ would keep the form from the forge. */
  refused: (origin: string, files: ReadonlyArray<string>) =>
    `  ⚠ Biểu mẫu gửi thay đổi đến ${origin}, nhưng các tệp này không cho phép: ${files.join(', ')}.\n    Máy chủ dùng một trong các tệp đó thì lấy tệp viết theo thiết lập của lần dựng này: npm run export hosts <thư mục>.`,
  title: 'Sửa nội dung bằng biểu mẫu',
  description: 'Biểu mẫu để biên tập viên sửa nội dung và gửi đề nghị thay đổi.',
  loading: 'Đang mở biểu mẫu …',
  noScript:
    'Biểu mẫu cần JavaScript. Không bật được thì dùng các cách khác, như sửa tệp hoặc gửi bảng tính:',
  failed: 'Không mở được biểu mẫu. Hãy tải lại trang, hoặc dùng các cách khác:',
  guide: 'Hướng dẫn dành cho biên tập viên',
  appTitle: 'Công tác phong trào – Biên tập',
  hints,
  site: ['Trang và cơ quan chủ quản', 'Cơ quan chủ quản, các cấp, loại đơn vị'],
  aboutSite:
    'Tên cơ quan, địa bàn, liên hệ và các cấp, in ở mọi trang. Mã của cấp và loại đơn vị không đổi về sau.',
  /** Kinds of dates, by the value of `precision`. */
  precisions: {
    day: 'Một ngày',
    range: 'Từ ngày đến ngày',
    month: 'Một tháng',
    quarter: 'Một quý',
    'half-year': 'Nửa năm',
    year: 'Một năm',
    periodic: 'Theo kỳ',
    after: 'Sau một số ngày',
    unknown: 'Không rõ',
    milestone: 'Theo mốc của năm',
    observance: 'Theo ngày kỷ niệm',
    occasion: 'Khi xảy ra',
  } as Readonly<Record<string, string>>,
  one: {
    milestones: 'mốc',
    targets: 'chỉ tiêu',
    relations: 'quan hệ',
    checkpoints: 'mốc giữa kỳ',
    levels: 'cấp',
    areaKinds: 'loại đơn vị',
    tasks: 'việc',
    proposed: 'điều chờ xác nhận',
  } as Readonly<Record<string, string>>,
  /** "null nếu văn bản không có số" → the instruction for someone using the form: leave it empty. */
  emptyIf: (rest: string) => rest.replace(/^null nếu/u, 'bỏ trống nếu'),
  empty: (meaning: string) => `Không chọn nghĩa là “${meaning}”.`,
  slugError: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “10-ct-tw-2016”.',
  commit: {
    create: 'Thêm {{collection}}: {{slug}}',
    update: 'Cập nhật {{collection}}: {{slug}}',
    delete: 'Xóa {{collection}}: {{slug}}',
  },
} as const;
