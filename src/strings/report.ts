import { sheetColumns } from './sheet-columns.ts';

const [corrected, why] = [sheetColumns.supersedes[0], sheetColumns.reason[0]];

/** What to do instead of editing a report, in the words of the forms and tables; by the name of the report. */
export const correctInstead = (report: string): string =>
  `nếu số sai thì gửi một báo cáo mới, điền “${corrected}” là “${report}” và “${why}”`;

/** What the checker and the import say about reports as files. */
export const reportText = {
  sampleLeft: (plan: string, count: number) => ({
    message: `năm ${plan} đã có số liệu thật, nên ${count} báo cáo giả định của năm đó không còn được tính và không còn hiện trên trang`,
    fix: 'không phải làm gì: để lại cũng không sao; muốn gọn thì người giữ kho nội dung xóa các tệp đó',
  }),
  sampleForPublic: (plan: string, count: number) => ({
    message: `số liệu thật của năm ${plan} chỉ có ở bản nội bộ; bản công khai vẫn hiện ${count} báo cáo giả định của năm đó`,
    fix: 'muốn bản công khai hiện số thật, hãy gửi báo cáo thật không có "audience": "staff"; để vậy thì giữ các báo cáo giả định',
  }),
  figureTwice: (id: string) => ({
    message: `có hai số liệu mang mã “${id}” của cùng đơn vị`,
    fix: 'trong một báo cáo, mỗi chỉ tiêu chỉ ghi một lần: xóa dòng ghi thừa, hoặc ghi số kia thành một báo cáo khác',
  }),
  oldFile: {
    message: 'tệp này chứa mọi báo cáo của một đơn vị, là kiểu tệp cũ và không còn được đọc',
    fix: 'chạy npm run progress -- migrate: mỗi báo cáo thành một tệp, mã đã công bố giữ nguyên',
  },
  lostFile: (count: number) => ({
    message: `báo cáo đã có trong nhánh gốc (${count} số liệu) không còn`,
    fix: 'lấy lại tệp; nếu số sai thì gửi một báo cáo mới đính chính, không xóa báo cáo cũ',
  }),
  changed: (changes: string, report: string) => ({
    message: `báo cáo đã có trong nhánh gốc bị sửa: ${changes}`,
    fix: `trả lại nội dung cũ; ${correctInstead(report)}`,
  }),
  hidden: (count: number) => ({
    message: `báo cáo đã công bố (${count} số liệu) bị ẩn`,
    fix: 'bỏ “draft” hoặc “audience”; báo cáo đã công bố không rút lại được, chỉ đính chính bằng một báo cáo mới',
  }),
  addedFigure: {
    message: 'số liệu này được thêm vào một báo cáo đã có; báo cáo đã có thì không sửa',
    fix: 'trả lại tệp như cũ và ghi số liệu này thành một báo cáo mới',
  },
  unsampled: {
    message: 'báo cáo là số liệu thật trong nhánh gốc, nay ghi là giả định',
    fix: 'bỏ “sample”; số liệu thật không đổi thành giả định được',
  },
} as const;
