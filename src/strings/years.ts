/** Text about the years of the site: which one is in force, and what changed from one to the next. */
export const yearsText = {
  newer: (year: number, newest: number) =>
    `Đây là nội dung của năm ${year}. Năm ${newest} đã có hướng dẫn mới.`,
  toDocument: (newest: number) => `Hướng dẫn năm ${newest}`,
  toProgress: (newest: number) => `Tiến độ năm ${newest}`,
  toCalendar: (newest: number) => `Lịch năm ${newest}`,
  before: 'Năm trước',
  after: 'Năm sau',
  inYear: (name: string, year: number) => `${name} (năm ${year})`,
};
