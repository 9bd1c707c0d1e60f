/** Text of the weekly reminders: to be pasted into a chat group, so short, plain and complete in itself. */
export const reminderText = {
  index: {
    title: 'Nhắc việc trong tuần',
    description:
      'Mốc thời gian và hạn báo cáo của hôm nay và của tuần này, theo cấp và theo đơn vị, soạn sẵn để gửi vào nhóm Zalo.',
    intro:
      'Chọn nơi của bạn, sao chép lời nhắc rồi dán vào nhóm Zalo. Lời nhắc được soạn lại mỗi khi trang được cập nhật.',
    all: 'Tất cả các mốc',
  },
  title: (label: string) => `Nhắc việc trong tuần: ${label}`,
  description: (label: string) =>
    `Mốc thời gian, hạn báo cáo hôm nay và trong tuần của ${label}, soạn sẵn để gửi vào nhóm Zalo.`,
  head: (label: string, from: string, to: string) => `NHẮC VIỆC TUẦN ${from} – ${to}: ${label}`,
  today: (day: string) => `Hôm nay (${day}):`,
  week: 'Trong tuần:',
  overdue: 'Quá hạn báo cáo:',
  overdueReport: (asOf: string, targets: string) => `số liệu đến ngày ${asOf}: ${targets}`,
  next: 'Sắp tới:',
  nothingToday: (day: string) => `Hôm nay (${day}): không có mốc hoặc hạn nào.`,
  nothingInWeek: 'Trong tuần không còn mốc hoặc hạn nào khác.',
  until: (title: string, day: string) => `${title} (đến hết ${day})`,
  more: (count: number) => `và ${count} chỉ tiêu khác`,
  see: (address: string) => `Lịch đầy đủ: ${address}`,
  made: (day: string) => `(Soạn ngày ${day})`,
  copy: 'Sao chép lời nhắc',
  copied: 'Đã sao chép lời nhắc.',
  copyFailed: 'Máy không cho sao chép: hãy chọn lời nhắc rồi sao chép bằng tay.',
  file: 'Tải tệp .txt',
  feed: 'Theo dõi lời nhắc này (RSS/Atom)',
} as const;
