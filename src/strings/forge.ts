/**
 * Text that editors see on the forge: forms, comments, pull requests. No imports: its scripts run without an
 * install.
 */
export const forgeText = {
  generated: (command: string) => `Tệp do máy ghi bằng “${command}”; không sửa tay.`,

  forms: {
    progress: {
      name: 'Số liệu tiến độ',
      about: 'Báo cáo số liệu của một đơn vị: mọi chỉ tiêu trong một bảng.',
      title: '[Số liệu] ',
      intro:
        'Mỗi phiếu là một báo cáo: một đơn vị, một ngày, cả bảng số liệu. Người phụ trách xem, máy kiểm tra rồi lập đề nghị thay đổi; kết quả trả lời ngay dưới phiếu này.\n\nPhiếu công khai: **không ghi họ tên, số điện thoại, địa chỉ của người dân**.',
    },
    correction: {
      name: 'Đính chính số liệu',
      about: 'Số liệu đã báo có sai sót. Số cũ vẫn còn để tra cứu.',
      title: '[Đính chính] ',
      intro:
        'Số cũ không bị xóa: số mới đứng cạnh, kèm lý do. Phiếu công khai: **không ghi thông tin cá nhân của người dân**.',
    },
    text: {
      name: 'Sai chữ, sai ngày, thiếu nội dung',
      about: 'Một trang viết sai, thiếu, hoặc khác văn bản gốc.',
      title: '[Nội dung] ',
      intro: 'Nêu đúng chỗ sai để người biên tập đối chiếu với văn bản gốc.',
      page: {
        label: 'Trang có lỗi',
        description: 'Dán địa chỉ trang, chép từ thanh địa chỉ của trình duyệt',
      },
      found: { label: 'Đang viết là', description: 'Chép lại câu hoặc con số trên trang.' },
      wanted: { label: 'Đúng ra là', description: 'Câu, ngày hoặc con số đúng.' },
      source: { label: 'Căn cứ', description: 'Văn bản, số ký hiệu, ngày; không rõ thì để trống.' },
    },
  },

  /** In the comments of GitLab's templates. */
  template: { required: 'Bắt buộc.', oneOf: 'Chép một trong các dòng sau:' },

  owners: {
    intro:
      'Ai phải duyệt tệp nào. Đội và người ghi ở .github/owners.json; đổi ở đó rồi chạy “npm run generate”.',
    all: 'Mã nguồn, quy trình, cấu hình',
    content: 'Nội dung',
    code: 'Bài MDX là mã, người phụ trách kỹ thuật cùng duyệt',
    areas: 'Số liệu: mỗi đơn vị một thư mục báo cáo',
  },

  comment: {
    codeChanged:
      '> [!CAUTION]\n> Đề nghị này **sửa cả tệp ngoài nội dung**, bản tóm tắt dưới đây không nói đến. Hãy xem từng tệp, đừng chỉ tin bản tóm tắt.',
    noSummary:
      'Máy chưa viết được bản tóm tắt của đề nghị này, thường vì nội dung còn lỗi. Xem kết quả kiểm tra.',
    running: 'Đang dựng bản xem thử và kiểm tra; xong thì dòng này được viết lại.',
    held: (run: string) =>
      `Kiểm tra **chưa chạy**: người phụ trách mở [lần kiểm tra này](${run}) và cho phép chạy.`,
    preview: (run: string) =>
      `Kiểm tra **đạt**. Xem thử: mở [lần kiểm tra này](${run}), tải tệp “xem-thu” (Artifacts), giải nén rồi bấm đúp MO-DAU.html.`,
    failed: (run: string) =>
      `Kiểm tra **chưa đạt**: [xem lỗi](${run}). Nội dung dựng được thì bản xem thử “xem-thu” (Artifacts) vẫn có ở đó.`,
  },

  issue: {
    title: (area: string, number: number) => `Số liệu: ${area} (phiếu #${number})`,
    commit: (area: string, number: number) => `Số liệu của ${area} theo phiếu #${number}`,
    body: (number: number, summary: string) =>
      `Lập tự động từ phiếu #${number}. Người duyệt đối chiếu số liệu với văn bản nguồn trước khi nhận.\n\n${summary}\n\nCloses #${number}`,
    done: (pull: string) =>
      `Đã lập đề nghị thay đổi ${pull} từ phiếu này. Người phụ trách xem và duyệt; được nhận thì phiếu tự đóng.`,
    refused: (errors: ReadonlyArray<string>) =>
      `Chưa nhận được số liệu của phiếu này:\n\n${errors.map((error) => `- ${error}`).join('\n')}\n\nSửa phiếu (mở phiếu, chọn *Edit*), người phụ trách sẽ gắn lại nhãn “nhan-so-lieu”.`,
    open: (pull: string) =>
      `Phiếu này đã có đề nghị thay đổi đang mở: ${pull}. Đóng đề nghị đó rồi gắn lại nhãn “nhan-so-lieu” nếu muốn lập lại từ đầu; những gì đã sửa trong đề nghị đó không theo sang, cần giữ thì sửa ngay trong đề nghị đó.`,
    noPull: (branch: string) =>
      `Số liệu đã ở nhánh \`${branch}\`, nhưng kho chưa cho phép máy lập đề nghị. Người phụ trách: cho phép (GitHub: *Settings → Actions → General → Allow GitHub Actions to create and approve pull requests*; GitLab, Forgejo: quyền của tài khoản máy), hoặc tự mở đề nghị từ nhánh đó.`,
    nothingNew: 'số liệu này đã có trong kho, không có gì để thêm',
    broken: 'máy gặp lỗi khi đọc phiếu; người phụ trách xem lần chạy của máy',
  },

  written: {
    commit: 'Ghi lại các tệp do máy ghi (sổ lịch, mẫu phiếu, CODEOWNERS)',
    /** A request of a fork: nothing can be written there. */
    fork: (files: ReadonlyArray<string>, ref: string, branch: string) =>
      [
        `**Đề nghị còn thiếu tệp do máy ghi** (${files.map((path) => `\`${path}\``).join(', ')}), nên kiểm tra chưa đạt. Nhánh của đề nghị ở bản sao của kho (fork), máy không ghi vào đó được. Làm một trong hai cách:`,
        '',
        '- Tác giả, trên máy có bản sao của kho: chạy `npm run generate`, lưu thay đổi vào nhánh này rồi gửi lên.',
        `- Người giữ kho: chạy \`git fetch origin ${ref}\` rồi \`git push origin FETCH_HEAD:refs/heads/${branch}\`, mở đề nghị từ nhánh ấy và đóng đề nghị này; ở đó máy tự ghi các tệp.`,
      ].join('\n'),
  },
};
