/**
 * Column headings of tables of figures: templates write the first; the others are accepted too, retired words
 * among them, because they stand in tables that units have kept.
 */
export const sheetColumns = {
  plan: ['Năm kế hoạch', 'Năm', 'Kế hoạch năm'],
  area: ['Đơn vị', 'Tên đơn vị', 'Đơn vị báo cáo', 'Địa phương', 'Mã đơn vị'],
  target: ['Chỉ tiêu', 'Tên chỉ tiêu', 'Mã chỉ tiêu', 'Nội dung chỉ tiêu', 'Nội dung'],
  figure: ['Số liệu', 'Kết quả', 'Kết quả thực hiện', 'Số đạt/tổng số', 'Đã đạt/tổng số'],
  numerator: ['Số đã đạt', 'Đã đạt', 'Số đạt', 'Tử số', 'Số đã làm', 'Số đã thực hiện'],
  denominator: ['Tổng số', 'Mẫu số'],
  value: ['Giá trị', 'Số lượng', 'Số đếm'],
  asOf: ['Số liệu tính đến ngày', 'Tính đến ngày', 'Ngày số liệu', 'Số liệu đến ngày'],
  countedFrom: ['Số liệu tính từ', 'Tính từ', 'Số liệu tính từ đâu'],
  reportedOn: ['Ngày báo cáo', 'Báo cáo ngày', 'Ngày gửi báo cáo'],
  reporter: ['Nơi báo cáo', 'Cơ quan báo cáo', 'Người báo cáo'],
  document: [
    'Văn bản hoặc nguồn của số liệu',
    'Văn bản',
    'Nguồn',
    'Nguồn số liệu',
    'Số văn bản',
    'Văn bản báo cáo',
  ],
  final: [
    'Số liệu chốt kỳ',
    'Số liệu cuối cùng của kỳ',
    'Số cuối cùng',
    'Số cuối kỳ',
    'Số cuối cùng của kỳ',
  ],
  lifecycle: ['Tình trạng thực hiện', 'Tình trạng thực hiện do đơn vị báo', 'Tình trạng'],
  note: ['Ghi chú'],
  id: ['Mã báo cáo', 'Mã báo cáo, không đổi về sau'],
  supersedes: ['Mã báo cáo được đính chính', 'Đính chính cho mã', 'Đính chính cho'],
  reason: ['Lý do đính chính', 'Lý do'],
  index: ['STT', 'TT', 'Số thứ tự'],
  unit: ['Đơn vị tính', 'Đơn vị đếm', 'ĐVT'],
  goal: ['Mức phải đạt'],
  last: ['Số gần nhất'],
  lastOn: ['Ngày của số gần nhất'],
  sample: ['Số liệu giả định', 'Số liệu minh họa'],
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>;
