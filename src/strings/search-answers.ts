/** Text of the answer card above the results of a search. */
export const answerText = {
  label: 'Trả lời',
  fromYear: (year: string) => `Trả lời từ hướng dẫn năm ${year}`,
  fromFigures: (year: string) => `Trả lời từ số liệu năm ${year}`,
  fromCalendar: (year: string) => `Trả lời từ lịch năm ${year}`,
  fromYearly: 'Trả lời từ lịch hằng năm',
  fromDocuments: 'Trả lời từ danh mục văn bản',
  fromProgram: 'Trả lời từ chương trình phối hợp',
  fromUnit: (year: string) => `Trả lời từ trang đơn vị, năm ${year}`,
  hasUnits: (unit: string, count: string, units: string) => `${unit} có ${count} ${units}`,
  source: 'Nguồn',
  sample: 'số liệu giả định',
  wrong: 'Trả lời sai?',
  tell: 'Báo cho chúng tôi',
  /** The whole name of that link: heard alone, it says about what. */
  tellOf: (what: string) => `Trả lời sai? Báo cho chúng tôi: ${what}`,
  builtOn: (day: string) => `Trang cập nhật ngày ${day}.`,
  yearOver: (year: string) => `Kế hoạch năm ${year} đã kết thúc.`,
  copied: 'Đã sao chép.',
  copyFailed: 'Máy không cho sao chép: hãy chọn đoạn chữ để sao chép.',
  copy: 'Sao chép',
  copyOf: (name: string) => `Sao chép: ${name}`,

  when: 'Thời gian',
  distance: 'Tính từ hôm nay',
  next: 'Lần tới',
  again: 'Hằng năm',
  ics: 'Thêm vào lịch (.ics)',
  calendar: 'Xem trên lịch',
  inMonth: (month: string, count: number) => `${month}: ${count} mốc trong lịch`,
  onDay: (day: string, what: string) => `${day}: ${what}`,

  period: {
    due: 'Hạn gửi',
    time: 'Kỳ báo cáo',
    none: (end: string) => `Văn bản không nêu ngày gửi; kỳ kết thúc ngày ${end}`,
    all: (year: string) => `Chế độ báo cáo năm ${year}`,
    open: (count: number) => `${count} kỳ báo cáo sắp tới`,
    of: (name: string) => `Báo cáo ${name}`,
    each: {
      month: 'Báo cáo tháng',
      quarter: 'Báo cáo quý',
      'half-year': 'Báo cáo 6 tháng',
      year: 'Báo cáo năm',
    },
    noDay: 'văn bản không nêu ngày gửi',
  },

  goal: 'Mức giao',
  figure: 'Kết quả',
  verdict: 'Đánh giá',
  noFigure: 'chưa có số liệu',
  asOf: (day: string) => `số liệu ngày ${day}`,
  judgedOn: (day: string, closed: boolean) =>
    closed ? `Số liệu chốt ngày ${day}.` : `Trạng thái tính đến ngày ${day}.`,
  ofUnit: (target: string, unit: string) => `${target}: ${unit}`,
  targets: (count: number) => `${count} chỉ tiêu`,
  results: (unit: string, year: string) => `Kết quả của ${unit} năm ${year}`,
  open: 'Xem chỉ tiêu',
  openUnit: (unit: string) => `Xem ${unit}`,

  openDocument: 'Xem văn bản',
  cite: 'Câu viện dẫn',

  read: 'Đọc nguyên văn',
  openCard: 'Xem chi tiết',

  tasks: (who: string, count: number, dated: number) =>
    dated === 0
      ? `${who} có ${count} việc; văn bản không nêu ngày`
      : `${who} có ${count} việc; ${dated} việc có ngày`,
  tasksBefore: (who: string, day: string, count: number) =>
    count === 0
      ? `${who} không có việc nào ghi ngày từ ${day} trở về trước`
      : `${who} có ${count} việc đến hạn từ ${day} trở về trước`,
  allTasks: (count: number) => `Xem cả ${count} việc`,
  tasksOf: (unit: string) => `Việc của ${unit}`,
} as const;
