/** The text sent back to those who handed in figures by e-mail or Zalo. */
export const inboxReplyText = {
  to: (name: string) => `Kính gửi: ${name}`,
  aboutFile: (file: string) => `Về tệp “${file}”.`,
  aboutMail: (subject: string, day: string | null) =>
    `Về thư “${subject}”${day === null ? '' : ` gửi ngày ${day}`}.`,
  noSubject: 'không có tiêu đề',
  taken: (figures: number, days: string) => `Đã nhận ${figures} số liệu, tính đến ${days}.`,
  figure: (target: string, figure: string, day: string) => `- ${target}: ${figure} (${day})`,
  report: (report: string, day: string) => `Mã báo cáo: ${report} (số liệu tính đến ${day})`,
  reports: (reports: string) => `Mã báo cáo: ${reports}`,
  received: (day: string, file: string) =>
    `Số liệu này đã được nhận ngày ${day}${file === '' ? '' : `, trong tệp “${file}”`}.`,
  alsoKnown: (rows: number) =>
    `${rows} dòng khác đã báo cáo từ trước, giống hệt nên không ghi lại.`,
  notes: 'Khi đọc bảng:',
  lookAgain: 'Đề nghị xem lại (không bắt buộc gửi lại):',
  correct:
    'Không cần gửi lại. Nếu có số chưa đúng thì gửi bảng đính chính: ghi mã báo cáo nêu trên vào cột “Mã báo cáo được đính chính” và nêu lý do.',
  known: (rows: number) =>
    `Cả ${rows} số liệu trong bảng đã được nhận từ trước, giống hệt. Không cần gửi lại.`,
  empty: 'Bảng chưa điền số liệu nào. Đề nghị điền số và ngày rồi gửi lại.',
  refused: (errors: number) => `Chưa nhận được số liệu: có ${errors} chỗ cần sửa.`,
  returned: 'Số liệu được trả lại để xem lại, với lý do:',
  again:
    'Đề nghị sửa rồi gửi lại cả bảng (cả những dòng đã đúng). Chưa có số nào của bảng này được ghi.',
  more: (lines: number) => `… và ${lines} chỗ nữa, sẽ báo sau khi sửa các chỗ trên.`,
} as const;
