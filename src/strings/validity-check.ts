import type { ProblemText } from './problem-text.ts';

/** Messages of the checker about whether documents are in force. */
export const validityCheckText = {
  beforeIssue: (checked: string, issued: string): ProblemText => ({
    message: `ngày ${checked} trước ngày ban hành văn bản (${issued})`,
    fix: 'xem lại hai ngày',
  }),
  future: (checked: string, today: string): ProblemText => ({
    message: `ngày đối chiếu ${checked} chưa đến (hôm nay là ${today})`,
    fix: 'ghi ngày đã thật sự tra cứu',
  }),
  ended: (until: string, checked: string): ProblemText => ({
    message: `ghi còn hiệu lực khi đối chiếu ngày ${checked}, nhưng ngày hết hiệu lực ${until} không sau ngày ấy`,
    fix: 'ghi status: expired (hết hiệu lực) hoặc partial (hết một phần); hoặc xem lại ngày',
  }),
  notYetEnded: (until: string, checked: string): ProblemText => ({
    message: `ghi hết hiệu lực, nhưng ngày hết hiệu lực ${until} còn sau ngày đối chiếu ${checked}`,
    fix: 'ghi status: in-force và giữ “until”: đến ngày ấy trang tự chuyển thành hết hiệu lực',
  }),
  noReason: (): ProblemText => ({
    message: 'ghi hết hiệu lực mà không nói từ ngày nào, do văn bản nào',
    fix: 'ghi “until” (ngày hết hiệu lực) hoặc “replacedBy”; văn bản thay thế có trên trang thì ghi quan hệ replaces hoặc amends ở văn bản ấy',
  }),
  noSettling: (): ProblemText => ({
    message: 'ghi chưa rõ hiệu lực mà không nói làm gì thì rõ',
    fix: 'ghi “settledBy”: tra ở đâu, hỏi cơ quan nào',
  }),
  replaced: (by: string): ProblemText => ({
    message: `ghi còn hiệu lực, nhưng ${by} thay thế văn bản này`,
    fix: 'ghi status: expired và ngày “until”; hoặc bỏ quan hệ replaces ở văn bản kia',
  }),
};
