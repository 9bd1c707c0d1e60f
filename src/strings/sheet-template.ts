/** Text of the Excel template that a district fills in. */
export const sheetTemplateText = {
  sheet: 'Số liệu',
  guide: 'Hướng dẫn',
  lists: 'Danh mục',
  title: (plan: string, area: string) => `Báo cáo số liệu công tác phong trào năm ${plan}: ${area}`,
  hint: 'Điền các ô màu trắng. Ô xám là điều đã biết, chỉ để xem. Chỉ tiêu chưa có số thì để trống cả dòng.',
  fileName: (plan: string, area: string) => `so-lieu-${plan}-${area}.xlsx`,
  yes: 'Có',
  no: 'Không',
  none: 'chưa có',
  errors: {
    title: 'Chưa đúng',
    list: 'Hãy chọn trong danh sách.',
    whole:
      'Chỉ nhận số nguyên từ 0 trở lên. Tỷ lệ thì ghi số đã đạt và tổng số, không ghi phần trăm.',
    decimal: 'Chỉ nhận số từ 0 trở lên.',
    date: (from: string, to: string) => `Chỉ nhận ngày từ ${from} đến ${to}, viết ngày/tháng/năm.`,
  },
  steps: [
    'Cách điền',
    'Mỗi dòng của trang tính «Số liệu» là một chỉ tiêu. Dòng nào chưa có số thì để trống: máy bỏ qua.',
    'Chỉ tiêu tính theo tỷ lệ: điền «Số đã đạt» và «Tổng số», không ghi phần trăm. Ghi số cộng dồn từ đầu kỳ.',
    'Chỉ tiêu đếm: điền «Giá trị». Chỉ tiêu «đã làm hay chưa»: ghi 1 nếu đã làm, 0 nếu chưa.',
    '«Số liệu tính đến ngày» là ngày của con số; «Ngày báo cáo» là ngày gửi.',
    '«Văn bản hoặc nguồn của số liệu»: số và ngày của báo cáo.',
    'Số cuối cùng của kỳ thì chọn «Có» ở cột «Số liệu cuối cùng của kỳ».',
    'Số đã báo cáo không sửa được. Nếu số cũ sai: điền số đúng, ghi mã của báo cáo cũ vào «Mã báo cáo được đính chính» và nêu lý do.',
    'Không đổi tên cột, không thêm dòng tổng.',
    'Cách gửi',
    'Dán bảng vào trang «Dán từ Excel» trên trang web (mục Dành cho biên tập viên), hoặc gửi tệp cho người phụ trách; người phụ trách chạy: npm run progress -- import <tệp>.',
  ],
};
