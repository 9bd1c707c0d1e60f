/** Text of the page of open data. */
export const openDataText = {
  title: 'Dữ liệu mở',
  description:
    'Toàn bộ nội dung và số liệu của trang dưới dạng CSV và JSON, để tải về và dùng lại.',
  intro:
    'Mỗi tệp là một nhóm nội dung, lấy từ đúng dữ liệu của các trang. Mã (id) của mỗi mục là cố định.',
  license:
    'Văn bản hành chính không thuộc đối tượng bảo hộ quyền tác giả. Phần biên tập và dữ liệu: CC BY 4.0.',
  licenseLabel: 'Giấy phép',
  set: 'Nhóm',
  computedSets: {
    observations: 'Các lần báo cáo',
    statuses: 'Trạng thái từng chỉ tiêu ở từng đơn vị',
    province: 'Số chung của các đơn vị',
  },
  jsonColumn: 'Ô chứa JSON: danh sách, hoặc giá trị nhiều kiểu.',
  tables: 'Các bảng',
  tablesNote: 'Tệp CSV mở được bằng Excel (UTF-8 có BOM). Cột “sample” cho biết số liệu giả định.',
  entries: 'Số dòng',
  schema: 'Cấu trúc',
  package: 'Mô tả các bảng (Frictionless Data Package)',
  api: 'Địa chỉ để máy đọc',
  apiNote:
    'Các tệp tĩnh, địa chỉ và mã không đổi. Mỗi tệp có “license” và “sample”; cấu trúc theo JSON Schema.',
  byTarget: 'Từng chỉ tiêu: số chung, trạng thái từng đơn vị, các lần báo cáo',
  byArea: 'Từng đơn vị: trạng thái từng chỉ tiêu, các lần báo cáo',
  import: 'Sửa trong Excel rồi đưa trở lại',
  importSteps: [
    'Tải tệp observations.csv, mở bằng Excel, thêm dòng mới vào cuối, lưu lại dạng CSV UTF-8.',
    'Chữ bắt đầu bằng = + - @ được thêm một dấu nháy đơn ở đầu để Excel không chạy như công thức; khi đưa trở lại, dấu nháy này tự được bỏ.',
    'Dán bảng vào trang “Dán từ Excel” (mục Dành cho biên tập viên), hoặc chạy “npm run progress -- import observations.csv”: dòng không đổi thì giữ nguyên, dòng mới được thêm vào tệp của đơn vị. Dòng đã có mà bị sửa thì bị từ chối, chỉ rõ dòng nào: số liệu đã báo cáo chỉ được đính chính bằng một dòng mới.',
  ],
} as const;
