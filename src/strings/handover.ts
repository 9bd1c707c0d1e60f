/** Text of handing in one new report: what the paste page and the page of a report show at their end. */
const sent =
  'Máy kiểm tra đề nghị trong ít phút, người duyệt xem rồi nhận. Mỗi báo cáo là một tệp mới nên không đụng đến báo cáo của ai.';

export const handoverText = {
  title: 'Gửi báo cáo',
  heading: (unit: string, day: string, count: number) =>
    `${unit}, tính đến ${day}: ${count} số liệu`,
  /** The file comes filled in. */
  filled: ['Bấm “Gửi lên kho”: trang của kho mở ra, tên tệp và nội dung đã điền sẵn.'],
  pasted: [
    'Bấm “Sao chép nội dung”.',
    'Bấm “Mở trang tạo tệp”: tên tệp đã điền sẵn; dán nội dung vào khung.',
  ],
  save: {
    github: [
      'Bấm “Commit changes…”, rồi “Propose changes”, rồi “Create pull request”: báo cáo thành một đề nghị.',
      sent,
    ],
    gitlab: [
      'Bấm “Commit changes”, giữ dấu chọn tạo “merge request”: báo cáo thành một đề nghị.',
      sent,
    ],
    forgejo: [
      'Chọn tạo nhánh mới (“Create a new branch”), bấm “Propose file change”, rồi “Create pull request”: báo cáo thành một đề nghị.',
      sent,
    ],
    none: [] as ReadonlyArray<string>,
  },
  /** Without a forge. */
  alone: [
    'Bấm “Tải bảng .csv”.',
    'Gửi tệp đó cho người phụ trách qua thư hoặc Zalo, kèm bản chụp báo cáo. Máy ở cơ quan đọc, trả lời đã nhận hoặc nói chỗ phải sửa.',
  ],
  send: 'Gửi lên kho',
  open: 'Mở trang tạo tệp',
  copy: 'Sao chép nội dung',
  copied: 'Đã sao chép.',
  copyFailed: 'Không sao chép được: hãy chọn nội dung trong khung rồi sao chép bằng tay.',
  saveFile: 'Tải tệp .json',
  saveTable: 'Tải bảng .csv',
  content: (path: string) => `Nội dung của ${path}`,
  show: 'Xem nội dung tệp',
  other: 'Không có quyền tạo tệp trong kho? Gửi cả bảng bằng một phiếu:',
  issue: 'Mở phiếu đã điền sẵn',
  issueEmpty: 'Mở phiếu trống',
  issueHow:
    'Chọn đơn vị trong danh sách của phiếu rồi gửi. Phiếu trống thì điền các ô, bấm “Sao chép bảng” và dán vào ô “Bảng số liệu”.',
  copyTable: 'Sao chép bảng',
  issueTitle: (unit: string, day: string) => `[Số liệu] ${unit}, tính đến ${day}`,
} as const;
