/** How the last day of a deadline follows from its text. Days come formatted ("14/11/2018"). */
export const deadlineText = {
  label: 'Hạn',
  last: (day: string) => `chậm nhất ngày ${day}`,
  steps: {
    before: (named: string, day: string) =>
      `trước ngày ${named}, nên ngày ${day} là ngày cuối còn đúng hạn`,
    counted: (days: number, working: boolean, from: string, day: string) =>
      `${days} ngày${working ? ' làm việc' : ''} kể từ ngày ${from}, không tính ngày đó: đến hết ngày ${day}`,
    moved: (from: string, day: string) => `ngày ${from} là ngày nghỉ, hạn chuyển sang ngày ${day}`,
  },
  noDay: {
    'no-such-day': (day: number, month: string) =>
      `chưa rõ ngày: tháng ${month} không có ngày ${day}, văn bản không nêu ngày thay`,
    'no-holidays': (year: number) =>
      `chưa rõ ngày: trang chưa có danh sách ngày nghỉ lễ, Tết của năm ${year} để tính ngày làm việc`,
    'no-event': 'chưa rõ ngày: hạn tính từ một việc chưa biết ngày',
  },
};
