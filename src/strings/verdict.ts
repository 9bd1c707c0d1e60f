/** How a unit, or all units together, are doing: one sentence, from the counts of its statuses. */
export const verdictText = {
  none: 'Chưa có chỉ tiêu nào được giao.',
  silent: (total: number, closed: boolean) =>
    closed
      ? `Không có báo cáo nào của ${total} chỉ tiêu khi chốt năm.`
      : `Chưa có số liệu nào của ${total} chỉ tiêu.`,
  only: (label: string) => `Chỉ tiêu được giao: ${label}.`,
  all: (total: number, label: string) => `Cả ${total} chỉ tiêu ${label}.`,
  either: (labels: ReadonlyArray<string>) => labels.join(' hoặc '),
  ofThem: (words: string, count: number, label: string) => `${words}, trong đó ${count} ${label}`,
  part: (count: number, label: string) => `${count} ${label}`,
  /** Semicolons: a status may hold a comma itself. */
  some: (count: number, total: number, label: string, rest: ReadonlyArray<string>) =>
    `${[`${count} trong ${total} chỉ tiêu ${label}`, ...rest].join('; ')}.`,
  within: (total: number, parts: ReadonlyArray<string>) =>
    `Trong ${total} chỉ tiêu: ${parts.join('; ')}.`,
  overdue: (days: ReadonlyArray<string>) =>
    days.length === 1
      ? `Báo cáo số liệu đến ${days[0]} đã quá hạn.`
      : `${days.length} kỳ báo cáo đã quá hạn.`,
} as const;
