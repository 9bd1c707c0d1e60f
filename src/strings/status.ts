/**
 * The finer names of the statuses, for the rules page, open data and files; the codes stay
 * (src/domain/targets/reason.ts). Pages for readers use the twelve words below.
 */
export const statusText = {
  'not-applicable': 'không áp dụng',
  stopped: 'đã dừng',
  'no-goal': 'theo dõi số liệu',
  'parts-met': 'đạt đủ',
  'parts-missed': 'chưa đạt đủ',
  'parts-open': 'đang thực hiện',
  'no-base': 'chưa so sánh được',
  'above-goal': 'nhiều hơn mức',
  'done-on-time': 'hoàn thành (đúng hạn)',
  'done-late': 'hoàn thành (muộn)',
  'not-yet-due': 'chưa đến kỳ',
  'no-data': 'chưa có số liệu',
  'never-reported': 'không có báo cáo',
  'period-missed': 'có kỳ không đạt',
  'period-unreported': 'có kỳ chưa báo cáo',
  'periods-met': 'chưa lỡ kỳ nào',
  incomplete: 'chưa kết luận được',
  'overdue-unreported': 'quá hạn báo cáo',
  failed: 'không đạt',
  overdue: 'quá hạn',
  'due-today': 'đến hạn hôm nay',
  'no-basis': 'chưa đủ căn cứ tính',
  'just-started': 'mới bắt đầu',
  regressing: 'giảm so với đầu kỳ',
  'on-track': 'đúng tiến độ',
  'needs-push': 'cần đẩy nhanh tiến độ',
  behind: 'chậm',
  'within-limit': 'trong mức cho phép',
  'over-limit': 'vượt mức cho phép',
  'in-time': 'trong hạn',
  'due-soon': 'sắp đến hạn',
  closing: 'còn không quá 7 ngày',
} as const;

/** The words that readers see, each with a shape and a colour of its own. */
export const readerStatusText = {
  done: 'hoàn thành',
  late: 'hoàn thành muộn',
  'on-track': 'đúng tiến độ',
  push: 'cần đẩy nhanh tiến độ',
  below: 'chưa đạt, chưa chốt số',
  behind: 'chậm',
  over: 'vượt mức cho phép',
  failed: 'không đạt',
  overdue: 'quá hạn báo cáo',
  missing: 'chưa có số liệu',
  never: 'không có báo cáo',
  undecided: 'chưa kết luận được',
  'not-due': 'chưa đến kỳ',
  stopped: 'đã dừng',
  untracked: 'không giao chỉ tiêu',
} as const;

/** Beside a report of 0 of 0 in the list of a unit's reports. */
export const nothingReported = '0 trên 0: coi như chưa báo cáo';
