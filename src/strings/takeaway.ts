/** "A", "A và B", "A, B và C", "A, B và 5 đơn vị khác". */
export function listed(names: ReadonlyArray<string>, most = 3): string {
  const shown = names.length > most ? names.slice(0, 2) : names;
  const left = names.length - shown.length;
  const all = left > 0 ? [...shown, `${left} đơn vị khác`] : shown;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} và ${last}`;
}

/** Parts of the sentence that says how a target stands; joined with a semicolon. */
export const takeawayText = {
  sentence: (subject: string, parts: ReadonlyArray<string>) => `${subject}: ${parts.join('; ')}`,
  allMet: (total: number) => `cả ${total} đơn vị đều đạt`,
  met: (met: number, total: number) => `${met} trong ${total} đơn vị đã đạt`,
  noneMet: (closed: boolean) => (closed ? 'không đơn vị nào đạt' : 'chưa đơn vị nào đạt'),
  nobody: (closed: boolean) => (closed ? 'không đơn vị nào báo cáo' : 'chưa đơn vị nào báo cáo'),
  oneMet: (unit: string) => `${unit} đã đạt`,
  /** @param names one or more units, as a list */
  silent: (names: string, closed: boolean) =>
    closed ? `${names} không có báo cáo` : `${names} chưa báo cáo`,
  others: (count: number, closed: boolean) =>
    `${count} đơn vị khác ${closed ? 'không đạt' : 'chưa đạt'}`,
  behind: (names: string) => `${names} chậm tiến độ`,
  push: (names: string) => `${names} cần đẩy nhanh tiến độ`,
  unreportedPeriod: (names: string) => `${names} còn kỳ chưa báo cáo`,
  onTrack: (count: number) => `${count} đơn vị đúng tiến độ`,
  kept: (count: number) => `${count} đơn vị trong mức cho phép`,
  open: (count: number) => `${count} đơn vị đang thực hiện`,
  undecided: (count: number) => `${count} đơn vị chưa kết luận được`,
  notYet: 'chưa đến kỳ thực hiện',
  noUnits: 'không giao cho đơn vị nào',
  of: (unit: string, what: string) => `${unit} ${what}`,
  beside: (unit: string, figure: string) => `${unit} (${figure})`,
  gaps: {
    lacks: (amount: string) => `còn thiếu ${amount}`,
    reached: (figure: string, closed: boolean) => `${closed ? 'chỉ' : 'mới'} đạt ${figure}`,
    over: (amount: string) => `có ${amount}, vượt mức cho phép`,
    notDone: 'chưa thực hiện',
    graded: (grade: string) => `xếp loại ${grade}`,
    period: 'có kỳ không đạt',
    parts: 'chưa đạt đủ',
    figure: (figure: string) => `có ${figure}`,
  },
  whole: {
    reached: (whole: string, figure: string) => `${whole} đã đạt mức, ${figure}`,
    missed: (whole: string, figure: string) => `${whole} chưa đạt mức, ${figure}`,
    running: (whole: string, figure: string) => `${whole} ${figure}`,
    known: (reported: number, total: number, figure: string) =>
      `${reported} trong ${total} đơn vị đã báo cáo, ${figure}`,
  },
  own: {
    silent: (level: string, closed: boolean) =>
      closed ? `cấp ${level} không có báo cáo` : `cấp ${level} chưa báo cáo`,
    met: (level: string, figure: string) => `cấp ${level} đã đạt mức, ${figure}`,
    open: (level: string, figure: string) => `cấp ${level} mới có ${figure}`,
  },
  reported: (reported: number, total: number) =>
    reported === total
      ? `cả ${total} đơn vị đã báo cáo`
      : `${reported} trong ${total} đơn vị đã báo cáo`,
  ends: (high: string, low: string) => `cao nhất ${high}, thấp nhất ${low}`,
  graded: (met: number, total: number, grade: string) =>
    met === total
      ? `cả ${total} đơn vị xếp loại ${grade} trở lên`
      : `${met} trong ${total} đơn vị xếp loại ${grade} trở lên`,
} as const;
