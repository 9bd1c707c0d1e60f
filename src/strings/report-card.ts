/** Text of a unit's report card, of its choice on the home page and of the list of units. */
export const cardText = {
  targets: (count: number, year: number) =>
    count === 1 ? `Chỉ tiêu năm ${year}` : `${count} chỉ tiêu năm ${year}`,
  compare: 'So sánh đơn vị',
  description: (name: string, year: number, verdict: string) => `${name}, năm ${year}: ${verdict}`,
  details: 'Chi tiết',
  /** The whole name of what opens: heard alone, it says of which target. */
  detailsOf: (target: string) => `Chi tiết: ${target}`,
  why: 'Vì sao',
  source: 'Nguồn',
  clause: 'Căn cứ',
  history: 'Các lần báo cáo',
  figure: 'Số liệu',
  status: 'Trạng thái',
  historyLine: (asOf: string, figure: string, reportedOn: string) =>
    `${asOf}: ${figure}, báo cáo ngày ${reportedOn}`,
  of: (goal: string) => `/ ${goal}`,
  allowed: (unit: string, goal: string) => `${unit}, cho phép ${goal}`,
  goal: (goal: string) => `mức: ${goal}`,

  urgent: 'Cần làm ngay',
  lacking: 'Còn thiếu khi chốt năm',
  nothingLate: 'Không có việc chậm',
  nothingLacking: 'Không thiếu số liệu khi chốt năm',
  nextReport: (day: string) => `Báo cáo gần nhất: số liệu đến ${day}`,
  noNextReport: 'Không còn báo cáo nào phải gửi trong năm.',
  sendReport: (day: string) => `Gửi báo cáo số liệu đến ${day}`,
  overdueReport: (targets: string) => `quá hạn: ${targets}`,
  soFar: (figure: string, expected: string, day: string) =>
    `mới đạt ${figure}, mức phải có đến ${day}: ${expected}`,
  atGoal: (figure: string, goal: string) => `${figure}, mức phải đạt: ${goal}`,
  openFigures: (count: number) => `Số liệu chốt của ${count} chỉ tiêu`,
  notFinal: 'có báo cáo chưa đạt, chưa báo là số chốt kỳ',
  unreported: (count: number) => `${count} chỉ tiêu không có báo cáo`,
  noReport: 'không có báo cáo',
  more: (count: number) => `và ${count} việc khác, xem ở dưới`,
  what: 'Việc phải làm',
  dueReports: 'Việc, báo cáo sắp đến hạn',
  fileReport: 'Lập báo cáo',

  tasks: 'Việc của đơn vị',
  worksheet: 'Phiếu giao ban',
  calendar: 'Lịch của đơn vị',
  fault: 'Báo sai',

  fine: {
    closed: (count: number) => `${count} chỉ tiêu đạt`,
    running: (count: number) => `${count} chỉ tiêu đạt, đúng tiến độ`,
  },
  slim: (count: number) => `${count} chỉ tiêu chưa đến kỳ hoặc không xét`,
  rest: (count: number) => `${count} chỉ tiêu khác chưa đạt`,
  year: (year: number) => `Năm ${year}`,
  about: 'Về đơn vị',

  unitsOf: (year: number) => `Kết quả năm ${year} của từng đơn vị`,
  part: (count: number, label: string) => `${count} ${label}`,
  good: (good: number, total: number) => `${good}/${total} đạt`,
  allReached: (count: number, all: number, units: string, year: number) =>
    `${count} trong ${all} ${units} đạt tất cả chỉ tiêu năm ${year}. Nơi thiếu nhiều nhất xếp trước.`,
  noneLate: (count: number, all: number, units: string) =>
    count === 0
      ? `Trong ${all} ${units}, nơi nào cũng có chỉ tiêu chậm hoặc thiếu số liệu. Nơi cần giúp xếp trước.`
      : `${count} trong ${all} ${units} không có chỉ tiêu nào chậm hoặc thiếu số liệu. Nơi cần giúp xếp trước.`,
  result: 'Kết quả',
  compareAll: 'Bảng so sánh các đơn vị',
  allUnits: { lives: 'Tất cả đơn vị, nay và trước đây', others: 'Đơn vị khác' },
} as const;
