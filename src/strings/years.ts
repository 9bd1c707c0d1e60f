/** Text about the years of the site: which one is in force, and what changed from one to the next. */
export const yearsText = {
  newer: (year: number, newest: number) =>
    `Đây là nội dung của năm ${year}. Năm ${newest} đã có hướng dẫn mới.`,
  toDocument: (newest: number) => `Hướng dẫn năm ${newest}`,
  toProgress: (newest: number) => `Tiến độ năm ${newest}`,
  toCalendar: (newest: number) => `Lịch năm ${newest}`,
  before: 'Năm trước',
  after: 'Năm sau',
  changes: {
    title: (year: number, before: number) => `Hướng dẫn năm ${year} có gì khác năm ${before}`,
    short: 'Thay đổi',
    description: (year: number, before: number) =>
      `Mục mới, mục không còn, chữ và số thay đổi trong hướng dẫn năm ${year} so với năm ${before}.`,
    link: (before: number) => `Có gì khác năm ${before}`,
    marks: 'Chữ gạch ngang là chữ của năm trước đã bỏ; chữ gạch chân là chữ mới.',
    gone: 'bỏ:',
    added: 'thêm:',
    none: (year: number, before: number) =>
      `Chưa mục nào của hướng dẫn năm ${year} được đối chiếu với năm ${before}, nên chưa so sánh được. Trang này không tự đoán.`,
    open: (count: number) =>
      `${count} mục chưa được đối chiếu với năm trước nên chưa có trong phần so sánh:`,
    changedHeading: (count: number) => `Mục có thay đổi (${count})`,
    addedHeading: (count: number) => `Mục mới (${count})`,
    goneHeading: (count: number, before: number) => `Mục năm ${before} không còn (${count})`,
    unlinkedHeading: (count: number, before: number) =>
      `Mục năm ${before} chưa nối với mục nào (${count})`,
    unlinkedNote: 'Có thể là mục không còn, cũng có thể là chưa đối chiếu xong.',
    sameHeading: (count: number) => `Mục giữ nguyên chữ (${count})`,
    from: 'Năm trước:',
    targets: 'Chỉ tiêu',
    target: 'Chỉ tiêu',
    unchanged: 'như năm trước',
    otherTargets: (count: number) => `Chỉ tiêu chưa nối với năm trước (${count})`,
    oldTargets: (count: number, before: number) =>
      `Chỉ tiêu năm ${before} chưa nối với chỉ tiêu nào (${count})`,
    noLinks: 'Chưa chỉ tiêu nào được nối với năm trước nên chưa so sánh được mức phải đạt.',
  },
  compared: {
    heading: 'So với năm trước',
    note: 'Chỉ tiêu mà biên tập đã nối với chỉ tiêu của năm trước.',
    years: 'Chỉ tiêu này qua các năm',
    caption: (title: string) => `${title}: mức phải đạt và kết quả từng năm`,
    year: 'Năm',
    target: 'Chỉ tiêu',
    goal: 'Mức phải đạt',
    result: 'Kết quả',
    goalBefore: 'Năm trước phải đạt',
    resultBefore: 'Kết quả năm trước',
    goalNow: 'Năm nay phải đạt',
    resultNow: 'Kết quả đến nay',
    of: (subject: string, figure: string) => `${subject}: ${figure}`,
  },
  inYear: (name: string, year: number) => `${name} (năm ${year})`,
};
