import type { ProblemText } from './problem-text.ts';

/** Messages about running tasks whose owner has ended. */
export const dutyCheckText = {
  noTaker: (name: string, ended: string, candidates: ReadonlyArray<string>): ProblemText => ({
    message: `việc đang thực hiện mà ${name} đã kết thúc từ ${ended}, chưa có đơn vị nhận`,
    fix:
      candidates.length === 0
        ? 'ghi cơ quan nhận việc, hoặc thêm vào content/events.json cơ quan ấy đã nhập vào cơ quan nào'
        : `ghi cơ quan nhận việc; có thể là: ${candidates.join(', ')}`,
  }),
  noLevel: (level: string, ended: string): ProblemText => ({
    message: `việc giao cho cấp ${level} mà từ ${ended} không còn đơn vị nào của cấp này`,
    fix: 'ghi cấp nhận việc ở “levels”, theo văn bản giao lại việc; nếu việc đã kết thúc thì ghi ngày kết thúc',
  }),
};
