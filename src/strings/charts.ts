import { capitalised, type SiteNames } from './site.ts';

/** Words in and around charts. */
export const chartText = {
  end: (name: string, figure: string) => `${name}: ${figure}`,
  units: (count: number) => `${count} đơn vị`,
  withOthers: (name: string, others: number) => `${name} và ${others} đơn vị`,
  reportersOnly: 'Đơn vị đã báo cáo',
  whole: (names: SiteNames) => capitalised(names.whole),
  range: (low: string, high: string) => `${low} – ${high}`,
  point: (name: string, day: string, figure: string) => `${name}, ${day}: ${figure}`,
  coverage: (reported: number, total: number) => `${reported}/${total} đơn vị đã báo cáo`,
  choose: 'Làm nổi một đường',
  highest: (name: string) => `Cao nhất: ${name}`,
  median: (name: string) => `Ở giữa: ${name}`,
  lowest: (name: string) => `Thấp nhất: ${name}`,
  goal: (goal: string) => `mức phải đạt ${goal}`,
  goalRange: (low: string, high: string) => `khoảng phải đạt ${low}–${high}`,
  unit: {
    percent: (unit: string) => `Tính bằng % số ${unit} của từng đơn vị, theo ngày của số liệu.`,
    share: 'Tính bằng % số nơi đạt mức của từng đơn vị, theo ngày của số liệu.',
    amount: (unit: string) => `Tính bằng ${unit}, theo ngày của số liệu.`,
    counts:
      'Số đơn vị theo ngày của số liệu. Phần đậm: đã đạt; phần xám: chưa đạt; gạch chéo: chưa báo cáo.',
    dots: (unit: string) =>
      `Mỗi hàng một đơn vị, mỗi chấm một lần báo cáo (${unit}). Chấm đặc: đạt mức; chấm rỗng: chưa đạt.`,
    done: 'Mỗi hàng một đơn vị, mỗi chấm một lần báo cáo. Chấm đặc: đã thực hiện; chấm rỗng: chưa thực hiện.',
    watched: (unit: string) => `Mỗi hàng một đơn vị, mỗi chấm một lần báo cáo (${unit}).`,
    bars: (unit: string, day: string) => `Tính bằng ${unit}, theo số liệu ngày ${day}.`,
    barsShare: (day: string) => `Tính bằng %, theo số liệu ngày ${day}.`,
    barsDone: (day: string) => `Theo số liệu ngày ${day}.`,
    tally: (day: string) => `Số đơn vị theo từng trạng thái, tính đến ngày ${day}.`,
  },
  lines: 'Đường xám: từng đơn vị.',
  extremes: 'Đường xám: đơn vị cao nhất và thấp nhất hiện nay.',
  middle: 'Dải xám: một nửa số đơn vị, ở khoảng giữa.',
  wholeLine: (names: SiteNames) => `Đường đậm: ${names.whole}.`,
  ribbon: (names: SiteNames) =>
    `Dải chàm: khoảng có thể của ${names.whole}, từ khi các đơn vị thiếu báo cáo chưa làm được gì đến khi làm được tất cả.`,
  noRibbon: (names: SiteNames) =>
    `Đường nét đứt: chỉ các đơn vị đã báo cáo. Không vẽ khoảng của ${names.whole} vì chưa biết tổng số của đơn vị thiếu báo cáo.`,
  changedUnits: 'Đơn vị đã thay đổi trong năm nên không vẽ đường của từng đơn vị.',
  plan: 'Đường chấm: mức phải có theo kế hoạch.',
  marks: 'Vạch đứng: mức phải đạt.',
  noReport: (closed: boolean) => (closed ? 'không có báo cáo' : 'chưa báo cáo'),
  counted: (day: string, met: number, short: number, silent: number) =>
    `${day}: ${met} đơn vị đạt, ${short} chưa đạt, ${silent} chưa báo cáo`,
  sample: 'SỐ LIỆU GIẢ ĐỊNH',
  source: (count: number, sample: boolean) =>
    `Nguồn: báo cáo của ${count} đơn vị${sample ? ' (số liệu giả định, chỉ để trình bày)' : ''}`,
  sourceLine: (source: string, day: string) => `${source}. ${day}.`,
  licensed: (address: string | null) => (address === null ? 'CC BY 4.0' : `CC BY 4.0 · ${address}`),
  /** Of the drawing as a whole, for those who do not see it. */
  label: (title: string) => `Biểu đồ: ${title}. Các con số có trong bảng số liệu của trang.`,
} as const;
