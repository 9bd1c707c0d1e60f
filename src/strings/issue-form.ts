/** Text of the issue forms for figures: the labels that forges show, and the headings above the answers. */
export const issueFormText = {
  tableTitle: (units: string, figures: number, days: string) =>
    `${units}: ${figures} số liệu tính đến ${days}`,
  area: { label: 'Đơn vị', description: 'Đơn vị có số liệu này.' },
  table: {
    label: 'Bảng số liệu',
    description:
      'Điền số vào giữa hai dấu | ở dòng của chỉ tiêu; chỉ tiêu chưa có số thì để trống. Tính theo tỷ lệ thì ghi số đã đạt/tổng số, ví dụ 27/54; đếm thì ghi một số; “đã thực hiện hay chưa” thì ghi 1 hoặc 0. Hoặc xóa bảng này rồi dán bảng chép từ Excel (cả dòng tên cột), hoặc kéo tệp .xlsx, .csv, .docx vào ô.',
  },
  target: { label: 'Chỉ tiêu', description: 'Mã trong ngoặc vuông là mã của chỉ tiêu.' },
  figure: {
    label: 'Số liệu',
    description:
      'Chỉ tiêu tính theo tỷ lệ: ghi số đã đạt/tổng số, ví dụ 27/54, không ghi phần trăm. Chỉ tiêu đếm: ghi một số. Chỉ tiêu “đã thực hiện hay chưa”: ghi 1 (đã thực hiện) hoặc 0 (chưa).',
  },
  asOf: { label: 'Số liệu tính đến ngày', description: 'Ngày/tháng/năm, ví dụ 30/09/2017.' },
  reportedOn: {
    label: 'Ngày báo cáo',
    description: 'Ngày/tháng/năm, ví dụ 05/10/2017. Bỏ trống thì lấy ngày gửi biểu mẫu này.',
  },
  reporter: {
    label: 'Nơi báo cáo',
    description: 'Tên cơ quan gửi số liệu, ví dụ: Ủy ban Mặt trận Tổ quốc của đơn vị.',
  },
  document: {
    label: 'Văn bản hoặc nguồn của số liệu',
    description: 'Số và ngày của báo cáo, ví dụ: Báo cáo số 45/BC-MTTQ ngày 05/10/2017.',
  },
  countedFrom: {
    label: 'Số liệu tính từ',
    description:
      'Chỉ trả lời cho đơn vị thành lập hoặc thay đổi địa bàn trong năm: “Đầu năm” nếu đã gồm phần của các đơn vị cũ.',
  },
  final: {
    label: 'Số liệu chốt kỳ',
    description: 'Chọn “Có” khi kỳ báo cáo đã khép và số này không đổi nữa.',
  },
  note: { label: 'Ghi chú', description: 'Ví dụ vì sao tổng số đổi, hoặc vì sao số giảm.' },
  supersedes: {
    label: 'Mã báo cáo được đính chính',
    description: 'Xem mã ở bảng lịch sử trên trang của chỉ tiêu, ví dụ attp-ho-cam-ket-2017-q3.',
  },
  reason: { label: 'Lý do đính chính', description: 'Vì sao số cũ sai, ví dụ: đếm thiếu một xã.' },
  no: 'Không',
  yes: 'Có',
  /** The first choice of a list: nothing is chosen by default. */
  choose: '— chọn —',
  notChosen: {
    message: 'chưa chọn mục nào trong danh sách',
    fix: 'bấm sửa phiếu, thay dòng “— chọn —” bằng tên đúng trong danh sách',
  },
  noTable: {
    message: 'phiếu không có bảng số liệu nào',
    fix: 'điền số vào bảng có sẵn của phiếu, dán bảng chép từ Excel, hoặc kéo tệp .xlsx, .csv, .docx vào ô “Bảng số liệu”',
  },
  otherUnit: (chosen: string, written: string) => ({
    message: `phiếu chọn “${chosen}” nhưng bảng ghi số liệu của “${written}”`,
    fix: 'sửa cho khớp: mỗi phiếu chỉ báo số liệu của một đơn vị',
  }),
  otherDay: (said: string, written: string) => ({
    message: `phiếu ghi số liệu tính đến ${said} nhưng bảng ghi ${written}`,
    fix: 'sửa cho khớp: mỗi phiếu báo số liệu của một ngày; ngày khác thì gửi phiếu khác',
  }),
  attachment: {
    /** In front of the name of a sheet of an attached workbook. */
    name: (file: string, sheet: string | null) => (sheet === null ? file : `${file}: ${sheet}`),
    host: (address: string) => ({
      message: `tệp ở địa chỉ “${address}” không phải tệp đính kèm của phiếu nên máy không tải`,
      fix: 'kéo tệp .xlsx, .csv, .docx vào ô “Bảng số liệu” của phiếu, hoặc dán bảng chép từ Excel',
    }),
    kind: (name: string) => ({
      message: `tệp đính kèm “${name}” không phải bảng tính`,
      fix: 'đính kèm tệp .xlsx, .csv hoặc .docx, hoặc dán bảng chép từ Excel',
    }),
    many: (most: number) => ({
      message: `phiếu có quá nhiều tệp đính kèm`,
      fix: `mỗi phiếu nhiều nhất ${most} tệp`,
    }),
    failed: (name: string) => ({
      message: `máy không tải được tệp đính kèm “${name}”`,
      fix: 'xóa đường dẫn tệp rồi dán bảng chép từ Excel vào ô “Bảng số liệu” (kho riêng không cho máy tải tệp đính kèm)',
    }),
    tooLarge: (name: string, mega: number) => ({
      message: `tệp đính kèm “${name}” lớn hơn ${mega} MB`,
      fix: 'chép riêng bảng số liệu sang một tệp mới rồi đính kèm tệp đó',
    }),
    notHere: (name: string) => ({
      message: `tệp đính kèm “${name}” chưa được tải về`,
      fix: 'thêm --download để lệnh tải tệp đính kèm của phiếu, hoặc nhập tệp bằng lệnh import',
    }),
  },
};
