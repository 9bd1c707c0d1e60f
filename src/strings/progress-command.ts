/** Output and prompts of `npm run progress`. */
const run = 'npm run progress --';

export const progressCommandText = {
  help: [
    'Số liệu tiến độ trên dòng lệnh.',
    '',
    `Cách dùng: ${run} <lệnh> [tùy chọn]`,
    '',
    '  template      tạo tệp Excel cho một đơn vị điền số liệu',
    '  import        nhập số liệu từ bảng trong tệp .xlsx, .csv, .docx',
    '  add           thêm một số liệu; thiếu điều gì thì hỏi',
    '  correct       đính chính một số liệu đã báo cáo',
    '  list          liệt kê số liệu đã báo cáo',
    '  clear-sample  xóa số liệu giả định',
    '  migrate       chuyển nội dung kiểu cũ sang mỗi báo cáo một tệp',
    '  issue         nhập số liệu từ nội dung một phiếu của kho',
    '',
    `Xem tùy chọn của từng lệnh: ${run} <lệnh> --help`,
  ].join('\n'),
  usage: {
    template: [
      `Cách dùng: ${run} template --area <đơn vị> [--plan <năm>] [--out <tệp.xlsx>]`,
      '',
      '  --area   mã hoặc tên đơn vị, ví dụ ba-be hoặc "Ba Bể"',
      '  --plan   năm kế hoạch; mặc định là năm mới nhất',
      '  --out    tên tệp; mặc định so-lieu-<năm>-<đơn vị>.xlsx. Tệp đã có thì không ghi đè',
    ].join('\n'),
    import: [
      `Cách dùng: ${run} import <tệp.xlsx|.csv|.docx>… [--area <đơn vị>] [--plan <năm>] [--map] [--dry-run] …`,
      '',
      '  --area         đơn vị của các dòng, khi bảng không có cột “Đơn vị”',
      '  --plan         năm kế hoạch, khi không rõ từ bảng',
      '  --as-of        ngày của số liệu, khi bảng để trống',
      '  --reported-on  ngày báo cáo, khi bảng để trống',
      '  --reporter     nơi báo cáo, khi bảng để trống',
      '  --document     văn bản hoặc nguồn của số liệu, khi bảng để trống',
      '  --with-hidden  lấy cả dòng, cột, trang tính đang ẩn trong Excel',
      '  --map          bảng không theo tệp mẫu: xem từng cột được hiểu là gì, xác nhận và nhớ cho lần sau',
      '  --column       với --map: cột là gì, ví dụ --column "C=<tên chỉ tiêu>"; ghi được nhiều lần',
      '  --yes          với --map: không hỏi xác nhận',
      '  --dry-run      chỉ xem thay đổi, không ghi',
      '',
      'Có một dòng sai thì không ghi gì cả.',
    ].join('\n'),
    add: [
      `Cách dùng: ${run} add [--area <đơn vị>] [--target <chỉ tiêu>] [--figure <27/54 hoặc 12>] [--as-of <ngày>]`,
      '           [--reported-on <ngày>] [--reporter <nơi>] [--document <nguồn>] [--note <ghi chú>] [--final]',
      '           [--lifecycle <tình trạng>] [--plan <năm>] [--dry-run]',
      '',
      'Thiếu điều gì thì hỏi. Ngày viết ngày/tháng/năm; bỏ trống ngày báo cáo thì lấy hôm nay.',
    ].join('\n'),
    correct: [
      `Cách dùng: ${run} correct --area <đơn vị> --id <mã báo cáo cũ> --figure <số đúng> --reason <lý do>`,
      '           [--plan <năm>] [--as-of <ngày>] [--reported-on <ngày>] [--reporter <nơi>] [--document <nguồn>] [--note <ghi chú>] [--dry-run]',
      '',
      'Báo cáo cũ ở lại; báo cáo mới thay nó và nói rõ vì sao. Điều không ghi thì lấy theo báo cáo cũ.',
    ].join('\n'),
    list: [
      `Cách dùng: ${run} list [--area <đơn vị>] [--target <chỉ tiêu>] [--plan <năm>] [--json]`,
      '',
      'Liệt kê số liệu đã báo cáo, mới nhất sau cùng.',
    ].join('\n'),
    'clear-sample': [
      `Cách dùng: ${run} clear-sample [--area <đơn vị>] [--yes] [--dry-run]`,
      '',
      'Xóa mọi báo cáo giả định. --yes: không hỏi lại.',
    ].join('\n'),
    migrate: [
      `Cách dùng: ${run} migrate [--dry-run]`,
      '',
      'Chuyển nội dung kiểu cũ (mỗi đơn vị một tệp) sang mỗi báo cáo một tệp. Mã đã công bố giữ nguyên.',
    ].join('\n'),
    issue: [
      `Cách dùng: ${run} issue <tệp nội dung> [--out <tệp.json>] [--download] [--dry-run]`,
      '',
      'Đọc một phiếu: cả bảng số liệu của một đơn vị. --download: tải bảng đính kèm. --out: ghi kết quả dạng JSON.',
    ].join('\n'),
  },
  migrate: {
    none: 'Không có tệp kiểu cũ: mỗi báo cáo đã là một tệp.',
    file: (path: string, reports: number, figures: number) =>
      `${path}: ${reports} báo cáo, ${figures} số liệu`,
    done: (files: number) =>
      `Đã chuyển ${files} tệp kiểu cũ. Chạy npm run check, rồi gửi mọi tệp thay đổi trong một đề nghị.`,
    nothingWritten: 'Chưa ghi gì: mọi tệp vẫn như cũ.',
    unreadable: (path: string) =>
      `${path}: không đọc được danh sách số liệu. Mỗi số liệu trong “observations” phải có “id” (chữ thường không dấu, chữ số, gạch nối) và “target”. Sửa tệp rồi chạy lại.`,
    differs: (path: string, id: string) =>
      `${path}: số liệu “${id}” chuyển sang tệp mới sẽ không còn như cũ, thường vì “supersedes” không ghi mã của một số liệu cùng chỉ tiêu. Sửa chỗ ấy rồi chạy lại.`,
    taken: (path: string, id: string, other: string) =>
      `${path}: số liệu “${id}” đã có trong ${other}, nhưng hai tệp không giống nhau: nội dung mới chuyển dở, hoặc có người sửa tệp cũ sau khi chuyển. So hai tệp: số liệu nào chỉ tệp cũ có thì gửi thành một báo cáo mới, rồi xóa tệp cũ.`,
  },
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  badOption: (name: string) => `Không hiểu tùy chọn “${name}”.`,
  notFound: (path: string) => `Không đọc được tệp “${path}”.`,
  exists: (path: string) =>
    `Tệp “${path}” đã có nên không ghi đè: có thể đã có người điền. Chọn tên khác bằng --out.`,
  templateWritten: (path: string, targets: number) =>
    `Đã tạo “${path}” với ${targets} chỉ tiêu. Điền xong thì nhập bằng: ${run} import ${path}`,
  noTargets: (plan: string) => `Năm ${plan} không có chỉ tiêu nào cho đơn vị này.`,
  missing: (options: string) =>
    `Còn thiếu: ${options}. Không hỏi được vì lệnh không chạy trong cửa sổ lệnh; hãy ghi đủ tùy chọn.`,
  ask: {
    area: 'Đơn vị (mã hoặc tên)',
    target: 'Chỉ tiêu (mã hoặc tên)',
    figure: 'Số liệu (27/54 nếu tính theo tỷ lệ, 12 nếu đếm)',
    asOf: 'Số liệu tính đến ngày (ngày/tháng/năm)',
    reporter: 'Nơi báo cáo',
    document: 'Văn bản hoặc nguồn của số liệu',
    id: 'Mã báo cáo cũ (xem bằng lệnh list)',
    reason: 'Lý do đính chính',
  },
  choices: (list: string) => `Có thể ghi: ${list}`,
  confirm: 'Ghi các thay đổi này? (có/không)',
  cancelled: 'Không ghi gì.',
  heading: { changes: 'Thay đổi', notes: 'Lưu ý' },
  head: ['Chỉ tiêu', 'Trước', 'Sau', 'Trạng thái'],
  added: (id: string, target: string, figure: string, day: string) =>
    `${target}: ${figure}, tính đến ${day} (mã ${id})`,
  none: 'chưa có',
  known: (count: number) => `${count} dòng đã có từ trước, giống hệt nên bỏ qua.`,
  empty: (count: number) => `${count} dòng chưa điền số liệu nên bỏ qua.`,
  nothingNew: 'Không có số liệu mới: không ghi gì.',
  refused: (errors: number) => `Có ${errors} chỗ phải sửa. Chưa ghi gì cả.`,
  dryRun: 'Chỉ xem thử (--dry-run): không ghi gì.',
  written: (path: string, count: number) => `Đã ghi ${count} số liệu vào ${path}.`,
  restored: 'Sau khi ghi, máy kiểm tra thấy lỗi nên đã trả mọi tệp về như cũ:',
  writeFailed: 'Không ghi được tệp nên đã trả mọi tệp về như cũ.',
  noReport: (id: string, near: string | null) =>
    `Không có báo cáo mang mã “${id}” của đơn vị này.${near === null ? '' : ` Có phải ý bạn là “${near}”?`}`,
  whichFigure: (id: string, targets: ReadonlyArray<string>) =>
    `Báo cáo “${id}” có số liệu của nhiều chỉ tiêu: hãy thêm --target và một trong các mã ${targets.join(', ')}.`,
  replaced: (id: string, by: string) =>
    `Báo cáo “${id}” đã được đính chính bởi “${by}”: hãy đính chính bản mới nhất.`,
  listHead: ['Mã', 'Đơn vị', 'Chỉ tiêu', 'Tính đến', 'Số liệu', ''],
  marks: { final: 'số liệu chốt kỳ', replaced: 'đã được đính chính', sample: 'giả định' },
  listEmpty: 'Không có số liệu nào.',
  sample: {
    none: 'Không có số liệu giả định nào.',
    plan: (path: string, count: number) => `${path}: xóa tệp, ${count} số liệu giả định`,
    replaced: (plan: string, reports: number) =>
      `năm ${plan} từ nay có số liệu thật, nên ${reports} báo cáo giả định của năm đó thôi hiện trên trang. Xóa hẳn: npm run progress -- clear-sample`,
    done: (files: number, reports: number) =>
      `Đã xóa ${reports} số liệu giả định trong ${files} tệp. Các trang nay hiện “chưa có số liệu”.`,
    needYes: 'Lệnh này xóa số liệu giả định: thêm --yes để làm.',
  },
} as const;
