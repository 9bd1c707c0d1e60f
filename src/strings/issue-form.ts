/** Text of the issue forms for figures: the labels GitHub shows, and the headings it writes above the answers. */
export const issueFormText = {
  area: { label: 'Đơn vị', description: 'Đơn vị có số liệu này.' },
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
};
