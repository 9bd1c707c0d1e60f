/** Text of the page with the results at the ends of a year's months. */
export const monthEndsText = {
  title: (year: number) => `Kết quả cuối các tháng năm ${year}`,
  description: (year: number) =>
    `Kết quả các chỉ tiêu năm ${year} theo đúng những số liệu đã báo cáo đến ngày cuối mỗi tháng.`,
  /** The same in the list of a year's registers. */
  summary: 'Kết quả theo đúng những số liệu đã báo cáo đến ngày cuối mỗi tháng.',
  note: 'Mỗi dòng chỉ dùng số liệu đã báo cáo đến hết ngày đó và xét trạng thái vào ngày đó.',
  caption: 'Kết quả cuối từng tháng',
  day: 'Đến ngày',
  result: 'Kết quả',
  later: 'Số liệu đến sau',
  noneLate: 'không có',
  /** "12 số liệu, chậm nhất 25 ngày" */
  late: (count: number, days: number) => `${count} số liệu, chậm nhất ${days} ngày`,
  /** A link to the row of a day. */
  known: (day: string) => `Số liệu đã báo cáo đến ngày ${day}`,
  now: 'Xem số liệu hiện nay',
  closed: 'Xem số liệu khi chốt năm',
  table: {
    heading: 'Trạng thái của từng đơn vị',
    month: 'Đến ngày',
    targets: 'Chỉ tiêu',
    /** "Chỉ tiêu 1–10" */
    group: (from: number, to: number) => `Chỉ tiêu ${from}–${to}`,
    unit: 'Đơn vị',
    caption: (day: string) => `Trạng thái theo số liệu đã báo cáo đến ngày ${day}`,
    absent: 'chưa hoặc không còn báo cáo trong kế hoạch',
    failed: 'Không tải được dữ liệu của bảng này. Kiểm tra kết nối rồi tải lại trang.',
  },
} as const;
