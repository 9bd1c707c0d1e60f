import { reviewText } from './paste.ts';

/** Text of the page for one report of one unit: a table with a row for each target. */
const valueLabel = 'Số lượng';
const more = 'Ghi chú, đính chính, chốt kỳ';

export const reportPageText = {
  valueLabel,
  indexTitle: 'Báo cáo số liệu',
  indexDescription: 'Chọn đơn vị để điền báo cáo số liệu ngay trên trang.',
  indexIntro:
    'Mỗi đơn vị một trang: mọi chỉ tiêu trong một bảng, kèm số đã báo gần nhất. Một lần gửi là một báo cáo.',
  editors:
    'Không cần Excel, không cần biết tệp: mỗi đơn vị có một trang ghi sẵn các chỉ tiêu và số đã báo; điền số mới, máy kiểm tra, rồi gửi thành một báo cáo.',
  /** The editors' guide, with pictures. */
  guide: [
    {
      text: 'Điền ngày, nơi báo cáo và văn bản một lần ở trên; điền số mới vào chỉ tiêu nào có. Số đã báo bị sai thì mở “Ghi chú, đính chính, chốt kỳ” ở chỉ tiêu ấy.',
      shot: 'bao-cao-dien',
      alt: 'Trang báo cáo của một đơn vị: các ô ngày, nơi báo cáo, văn bản; dưới là bảng chỉ tiêu có ô điền số mới.',
    },
    {
      text: 'Bấm “Kiểm tra báo cáo”. Chỗ phải sửa và chỗ nên xem lại được nói ngay dưới ô; hết chỗ phải sửa thì gửi theo các bước hiện ra ở cuối trang.',
      shot: 'bao-cao-gui',
      alt: 'Phần “Gửi báo cáo”: nút “Gửi lên kho” và các bước phải làm.',
    },
  ],
  indexLink: 'Mở trang báo cáo của đơn vị',
  yearTitle: (plan: string) => `Năm ${plan}`,
  title: (unit: string, plan: string) => `Báo cáo số liệu năm ${plan}: ${unit}`,
  description: (unit: string, plan: string) =>
    `Điền số liệu mới của ${unit} cho các chỉ tiêu năm ${plan}, để máy kiểm tra rồi gửi.`,
  intro:
    'Điền số mới vào chỉ tiêu nào có; chỉ tiêu chưa có số thì để trống. Máy kiểm tra ngay trên máy của bạn; không gì được gửi đi cho đến khi bạn tự gửi ở bước cuối.',
  sample: (plan: string) =>
    `Số của năm ${plan} trên trang web đang là số liệu giả định, nên không ghi vào cột “Đã báo gần nhất”. Có báo cáo thật đầu tiên thì số liệu giả định thôi được tính; bạn không phải xóa gì.`,
  noTargets: 'Chưa có chỉ tiêu nào đến kỳ báo cáo.',
  head: 'Báo cáo',
  fields: {
    asOf: 'Số liệu tính đến ngày',
    reportedOn: 'Ngày báo cáo',
    reporter: 'Nơi báo cáo',
    document: 'Văn bản hoặc nguồn của số liệu',
    final: 'Đây là số liệu chốt kỳ: kỳ đã khép, số không đổi nữa',
  },
  hints: {
    asOf: (year: string) => `Ngày/tháng/năm, ví dụ 30/09/${year}.`,
    reportedOn: 'Bỏ trống là hôm nay.',
    document: 'Số và ngày của báo cáo, ví dụ: Báo cáo số 45/BC-MTTQ.',
  },
  figures: 'Số liệu',
  columns: { target: 'Chỉ tiêu', last: 'Đã báo gần nhất', figure: 'Số mới', more: 'Ghi chú' },
  goal: (goal: string) => `Mức phải đạt: ${goal}`,
  noLast: 'chưa có',
  last: (figure: string, day: string) => `${figure} (${day})`,
  inputs: {
    numerator: 'Số đã đạt',
    denominator: 'Tổng số',
    value: (unit: string) => `${valueLabel} (${unit})`,
    done: 'Đã thực hiện chưa',
    grade: 'Xếp loại',
    note: 'Ghi chú',
    final: 'Chốt kỳ riêng chỉ tiêu này',
    countedFrom: 'Số liệu tính từ',
    lifecycle: 'Tình trạng thực hiện',
    supersedes: 'Đính chính số đã báo',
    reason: 'Lý do đính chính',
  },
  choose: '—',
  done: { yes: 'Đã thực hiện', no: 'Chưa thực hiện' },
  notCorrection: 'không đính chính',
  more,
  check: 'Kiểm tra báo cáo',
  clear: 'Xóa bản nháp',
  kept: 'Bản nháp tự lưu trên máy này, không gửi đi đâu. Đã lấy báo cáo đi gửi thì lần sau trang lại trống.',
  sent: 'Báo cáo điền lần trước trên máy này đã lấy đi gửi, nên trang trống để điền báo cáo mới.',
  reopen: 'Mở lại báo cáo lần trước',
  nothing: 'Chưa điền số liệu nào.',
  /** What to write instead, where the words for a table name its rows. */
  fixes: {
    head: 'điền ô này',
    figure: 'điền số; chưa có số thì xóa những gì đã điền ở chỉ tiêu này',
    total: 'điền tổng số; chưa biết tổng số thì để trống cả số đã đạt, báo sau khi đã biết',
  },
  /** A figure of a day that was reported otherwise. */
  changed: {
    message: 'ngày này đã báo số khác (xem “Đã báo gần nhất”)',
    fix: `xem lại số và ngày ở đầu trang; số đã báo là sai thì mở “${more}”, chọn số đó ở “Đính chính số đã báo” rồi ghi lý do`,
  },
  known: 'Số này đã báo từ trước, giống hệt: không gửi lại.',
  bad: (count: number, toReview: number) =>
    `${count} chỗ phải sửa${reviewText.afterBad(toReview)}, ghi ngay dưới từng ô. Sửa rồi bấm “Kiểm tra báo cáo” lần nữa; chưa có gì để gửi.`,
  good: (count: number, toReview: number) =>
    `${count} số liệu ghi được${reviewText.afterGood(toReview)}. Chưa gửi đi: gửi theo các bước dưới đây.`,
  noneNew: 'Không có số liệu mới để gửi.',
  noScript:
    'Trình duyệt đang tắt JavaScript (hoặc chưa tải xong) nên trang này chưa kiểm tra được số liệu. Có thể in trang này để điền bằng tay, hoặc dùng các cách khác:',
  others: 'Dành cho biên tập viên',
  paste: 'Dán từ Excel',
} as const;
