/** Why a status is what it is: the inputs, then the rule that applied. */
export const reasonText = {
  question: 'Vì sao?',
  /** The whole name, as one string: heard alone, it says of what. */
  questionOf: (about: string) => `Vì sao ${about}?`,
  about: (...parts: ReadonlyArray<string>) => parts.join(', '),
  on: (day: string) => `Ngày xét: ${day}.`,
  goal: (goal: string, start: string, due: string) =>
    `Mức phải đạt: ${goal}; thời gian ${start} – ${due}.`,
  /** “trước ngày 30/06”: that day is late. */
  before: (day: string) => `trước ${day}`,
  figure: (figure: string, asOf: string, reportedOn: string) =>
    `Số liệu được xét: ${figure}, tính đến ${asOf}, báo cáo ngày ${reportedOn}.`,
  noFigure: 'Đến ngày xét chưa có báo cáo nào.',
  rule: (number: number, text: string) => `Quy tắc ${number}: ${text}`,
  notApplicable: 'chỉ tiêu này không giao cho đơn vị.',
  noGoal: 'chỉ tiêu không nêu mức cho đơn vị, nên chỉ theo dõi số liệu, không xét đạt hay chưa.',
  parts: (met: number, missed: number, total: number) =>
    `phải đạt cả ${total} chỉ tiêu thành phần: ${met} đã hoàn thành, ${missed} không đạt.`,
  noBase: {
    'no-base': 'chưa có số năm trước, nên không tính được tăng, giảm.',
    'zero-base': 'số gốc là 0: không tính được tỷ lệ từ 0.',
    'base-range':
      'số gốc chỉ biết trong khoảng, hai đầu khoảng cho kết quả khác nhau nên chưa kết luận.',
    'carried-range':
      'đơn vị nhận một phần của đơn vị cũ đã bị chia, chưa rõ bao nhiêu, nên chưa kết luận được.',
    'carried-missing': 'còn thiếu số liệu của đơn vị cũ, nên chưa kết luận được.',
    'no-total': 'thiếu tổng số, nên không tính được tỷ lệ.',
  },
  aboveGoal: {
    asked: (standing: string) => `${standing}: văn bản không nói như thế có đạt hay không.`,
    refused: (standing: string) => `${standing}: theo văn bản thì không phải là đạt.`,
  },
  neverReported: (due: string, closed: string) =>
    `đã quá hạn ${due}, năm đã chốt số liệu ngày ${closed} mà không có báo cáo nào.`,
  periods: (met: number, ended: number, lists: string) =>
    `mức tính cho từng kỳ: ${met}/${ended} kỳ đến nay đã đạt${lists}.`,
  periodsMissed: (names: string) => `; không đạt: ${names}`,
  periodsUnreported: (names: string) => `; chưa có báo cáo: ${names}`,
  incomplete: (years: string) => `chưa có số liệu của ${years} nên chưa kết luận được.`,
  broken: (day: string) => `Đã vượt mức cho phép theo số liệu ngày ${day}, nay không vượt.`,
  sentLate: (days: number) => `gửi sau hạn ${days} ngày`,
  added: (added: string, needed: string) => `Thêm ${added}, phải thêm ít nhất ${needed}.`,
  stopped: (asOf: string) => `đơn vị báo cáo đã dừng, theo báo cáo tính đến ${asOf}.`,
  met: {
    first: (metOn: string) => `số liệu đạt mức lần đầu tính đến ngày ${metOn}`,
    each: (metOn: string) => `kỳ nào cũng đạt, số liệu cuối tính đến ngày ${metOn}`,
    last: (metOn: string) => `số liệu quyết định là của ngày ${metOn} và đạt mức`,
  },
  inTime: (due: string) => `không sau hạn ${due}, nên là đúng hạn.`,
  doneLate: (due: string) => `sau hạn ${due}, nên là muộn.`,
  notYet: (start: string) => `ngày xét trước ngày bắt đầu ${start}.`,
  noData: (due: string) =>
    `chưa có báo cáo nào, và chưa quá hạn ${due}. Chưa có số liệu không phải là số 0.`,
  unreported: (due: string) => `đã quá hạn ${due} mà chưa có báo cáo nào.`,
  failed: (due: string) => `đã quá hạn ${due}; số liệu chốt kỳ chưa đạt mức.`,
  overdue: (due: string) =>
    `đã quá hạn ${due}; số liệu gần nhất chưa đạt mức và chưa phải số liệu chốt kỳ.`,
  dueToday: 'hôm nay là ngày cuối; hết ngày mới tính quá hạn.',
  noBasis: {
    'no-figure': 'không lập được tỷ lệ từ số liệu này (số đã đạt lớn hơn tổng số).',
    'no-baseline': 'chưa biết số liệu đầu kỳ nên không tính được đã thực hiện bao nhiêu.',
    'goal-equals-baseline':
      'số liệu đầu kỳ bằng mức phải đạt nên không có khối lượng phải thực hiện để tính.',
  },
  withinLimit: 'số liệu không vượt mức cho phép. Loại chỉ tiêu này không tính nhanh chậm.',
  overLimit: 'số liệu vượt mức cho phép. Loại chỉ tiêu này không tính nhanh chậm.',
  daysLeft: (days: number, soon: number) =>
    `việc chỉ có đã thực hiện hay chưa thực hiện, nên tính theo thời gian: còn ${days} ngày (trên ${soon} ngày là trong hạn, không quá ${soon} ngày là cần đẩy nhanh tiến độ).`,
  path: (done: string, expected: string) =>
    `đã thực hiện ${done} khối lượng từ số liệu đầu kỳ đến mức phải đạt; đến ngày của số liệu, theo kế hoạch phải thực hiện ${expected}.`,
  justStarted: (earliest: string) => `Kế hoạch đến ngày đó chưa tới ${earliest} nên chưa kết luận.`,
  regressing: 'Số liệu kém hơn cả số liệu đầu kỳ.',
  ratio: (ratio: string, onTrack: string, push: string) =>
    `Như vậy bằng ${ratio} mức phải có (từ ${onTrack} là đúng tiến độ, từ ${push} là cần đẩy nhanh tiến độ, dưới ${push} là chậm).`,
  surplus: (surplus: string) => `Vượt ${surplus} so với mức phải đạt.`,
  points: (points: string) => `${points} điểm phần trăm`,
  notes: { 'dropped-later': 'Sau khi đã đạt, số liệu gần nhất lại xuống dưới mức.' },
  province: {
    sum: (figure: string) => `Cộng số liệu mới nhất của các đơn vị đã báo cáo: ${figure}.`,
    notAdded: (count: string | null) =>
      `Số liệu của các đơn vị không cộng được${count === null ? '' : `: ${count}`}.`,
    days: (oldest: string, newest: string) =>
      oldest === newest
        ? `Các số liệu đều tính đến ${oldest}.`
        : `Số liệu cũ nhất tính đến ${oldest}, mới nhất tính đến ${newest}.`,
    missing: (names: string) => `Chưa có số liệu dùng được: ${names}.`,
    range: (low: string, high: string) =>
      `Nếu các đơn vị còn thiếu chưa làm được gì: ${low}; nếu làm được tất cả: ${high}.`,
    units: (sum: string, goal: string, unit: string) => `Riêng các đơn vị: ${sum}/${goal} ${unit}.`,
    differs: (quote: string) => `Trong văn bản, các số cộng lại không khớp: “${quote}”.`,
    noRange: 'Không biết tổng số của đơn vị còn thiếu nên không nêu khoảng.',
    reached: 'Dù phần còn thiếu thế nào, kết quả vẫn đạt.',
    missed: 'Dù phần còn thiếu thế nào, kết quả vẫn chưa đạt.',
    unknown: 'Phần còn thiếu có thể làm thay đổi kết luận nên chưa kết luận.',
  },
} as const;
