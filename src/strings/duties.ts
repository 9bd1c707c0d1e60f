/** Whose task it is after units or organizations have ended. */
export const dutyText = {
  title: 'Việc chưa có đơn vị nhận',
  intro:
    'Cơ quan, đơn vị được giao việc đã kết thúc hoạt động và không có một đơn vị kế tục duy nhất. Trang không tự giao việc cho ai; biên tập viên ghi cơ quan nhận vào đúng chỗ của việc.',
  caption: 'Việc đang thực hiện mà chưa có đơn vị nhận',
  task: 'Việc',
  owner: 'Được giao cho',
  state: 'Tình trạng',
  candidates: 'Có thể nhận',
  mend: 'Sửa ở',
  roles: { lead: 'chủ trì', partners: 'phối hợp' },
  none: (day: string, decision: string | null) =>
    `chưa có đơn vị nhận (kết thúc ${day}${decision === null ? '' : ` theo ${decision}`})`,
  level: (name: string) => `cấp ${name}`,
  levelEnded: (day: string) => `không còn đơn vị nào từ ${day}`,
  nobody: 'chưa rõ',
  /** Beside an owner that has ended and whose only successor does it now. */
  takenBy: (name: string, decision: string) => `nay do ${name} thực hiện, theo ${decision}`,
  /** Beside an owner that has ended without one successor. */
  noTaker: (day: string) => `kết thúc hoạt động từ ${day}; chưa có đơn vị nhận`,
  unitEnded: (day: string) => `đơn vị kết thúc hoạt động từ ${day}`,
  /** Who is asked for a report of a unit that has ended. */
  insteadOf: (taker: string, unit: string) => `${taker} (báo cáo thay ${unit})`,
  insteadNobody: (unit: string) => `chưa có đơn vị báo cáo thay ${unit}`,
};
