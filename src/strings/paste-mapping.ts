/** Text of the paste page about tables with other columns than ours. */
export const pasteMappingText = {
  title: 'Cách đọc bảng này',
  sheet: (name: string) => `Cách đọc trang tính “${name}”`,
  intro:
    'Bảng có cột khác tệp mẫu. Xem từng cột được hiểu là gì, chọn lại chỗ sai, rồi bấm “Đọc như trên”. Trình duyệt này nhớ cho lần sau.',
  known: 'Bảng đang được đọc theo cách đã xác nhận lần trước.',
  change: 'Xem và đổi cách đọc',
  head: ['Cột', 'Tên cột', 'Ví dụ', 'Hiểu là'],
  means: (letter: string, heading: string) =>
    heading === '' ? `Cột ${letter} là` : `Cột ${letter} (${heading}) là`,
  unknown: 'chưa rõ: hãy chọn',
  leave: 'không lấy',
  noHeadings:
    'chép cả dòng tên cột ở đầu bảng rồi dán lại; tên cột theo tệp mẫu hoặc của riêng bảng đều được',
  groups: {
    fields: 'Cột của tệp mẫu',
    targets: 'Số liệu của chỉ tiêu',
    units: 'Số liệu của đơn vị',
  },
  confirm: 'Đọc như trên',
  open: (columns: string) => `Chưa chọn cột ${columns} là gì.`,
  wait: 'Xem cách đọc bảng ở dưới rồi bấm “Đọc như trên”; chưa có gì để gửi.',
  /** What the table does not say. */
  facts: 'Bảng không ghi ngày, nơi báo cáo hay văn bản?',
  factsHint: 'Điền một lần cho cả bảng; ô nào trong bảng đã ghi thì theo bảng.',
} as const;
