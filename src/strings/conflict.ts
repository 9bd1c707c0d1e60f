/**
 * What a request's author is told when git cannot join it with the main branch. No advice may lose anybody's
 * words or figures. No imports: the scripts of privileged jobs run without installed packages.
 */
export const conflictText = {
  heading: (base: string) =>
    `### Đề nghị này chưa ghép được với nhánh \`${base}\`\n\nTừ khi bạn bắt đầu, người khác đã sửa cùng chỗ. Không ai mất gì: phần của bạn vẫn nằm trong đề nghị này, phần của người kia đã ở nhánh \`${base}\`. Cần một lần ghép tay để **giữ cả hai**.`,
  files: (paths: ReadonlyArray<string>) => paths.map((path) => `- ${path}`).join('\n'),
  before:
    '**Trước hết:** chép phần mình đã viết ra một chỗ khác (Word, Zalo gửi cho mình). Không đóng đề nghị, không xóa nhánh trước khi phần của mình đã công bố.',
  where:
    'Mở chỗ ghép: GitHub, GitLab có nút *Resolve conflicts* ngay dưới đề nghị; Forgejo, Gitea không có nút này. Chỗ cần ghép có ba dòng dấu: `<<<<<<<`, `=======`, `>>>>>>>`; phần giữa hai dấu đầu là của một bên, giữa hai dấu sau là của bên kia.',
  kinds: {
    report:
      '**Báo cáo số liệu** không bao giờ sửa: lấy lại đúng nguyên tệp của nhánh chính, rồi ghi báo cáo của mình thành một tệp **mới** (thêm “-2” vào cuối tên tệp). Cả hai báo cáo đều còn.',
    list: '**Danh sách** (chỉ tiêu, mốc thời gian, đơn vị…): mỗi mục là một cặp `{ … }`. Hai bên thêm hai mục khác nhau thì giữ **trọn cả hai mục**, giữa hai mục có dấu phẩy, rồi xóa ba dòng dấu. Dấu nằm giữa một mục thì chép lại trọn từng mục từ hai bản, đừng ghép nửa này với nửa kia. Hai bên sửa cùng một mục thì lấy mục ở nhánh chính rồi ghi chỗ sửa của mình lên đó; hai bên ghi hai giá trị khác nhau cho cùng một chỗ thì hỏi người kia trước.',
    text: '**Bài viết**: giữ cả hai đoạn, xếp lại cho xuôi, rồi xóa ba dòng dấu. Hai bên sửa cùng một câu thì hỏi người kia nên giữ câu nào; nguyên văn văn bản thì theo đúng văn bản gốc.',
    attachment:
      '**Tệp đính kèm** không ghép được từng phần: để nguyên tệp ở nhánh chính, tải tệp của mình lên với một tên **mới**, rồi ghi tên mới ở nội dung dùng tệp đó. Cả hai tệp đều còn.',
    generated:
      '**Tệp do máy ghi** (sổ lịch, mẫu phiếu, CODEOWNERS): lấy nguyên tệp của nhánh chính; máy ghi lại phần của bạn vào đề nghị sau khi các tệp khác đã ghép xong.',
    code: '**Tệp của phần mềm**: nhờ người phụ trách kỹ thuật ghép.',
  },
  help: 'Không chắc thì đừng xóa dòng nào: trả lời ngay dưới đây, người duyệt ghép giúp. Ghép xong, máy kiểm tra lại và viết lại bản tóm tắt.',
  over: 'Đề nghị này đã ghép được với nhánh chính, không còn gì phải làm.',
} as const;
