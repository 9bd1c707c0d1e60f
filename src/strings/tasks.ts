import type { ReportPeriod } from '../model/dates.ts';

/** "I", "II" …: quarters are counted in Roman numerals. */
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** "quý I và quý II", "quý I, quý II và năm" */
const joined = (parts: ReadonlyArray<string>): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} và ${last}`;
};

const groupTitles = {
  q1: 'Quý I',
  q2: 'Quý II',
  q3: 'Quý III',
  q4: 'Quý IV',
  year: 'Cả năm',
  occasion: 'Khi xảy ra',
};

/** Text of the lists of tasks ("Việc của tôi") and of everything that leads to them. */
export const taskText = {
  menu: 'Việc của tôi',
  kind: 'Việc',
  /** @param who "cấp xã", "huyện Ba Bể" */
  title: (who: string, year: number) => `Việc của ${who} năm ${year}`,
  level: (name: string) => `cấp ${name}`,
  indexTitle: 'Việc của tôi',
  yearTitle: (year: number) => `Việc phải làm năm ${year}`,
  yearShort: (year: number) => `Năm ${year}`,
  indexDescription: (year: number) =>
    `Mặt trận từng cấp, từng đơn vị có những việc gì trong năm ${year}, thời gian, cơ quan phối hợp.`,
  description: (who: string, year: number) =>
    `Danh sách việc của ${who} năm ${year}: nội dung, cơ quan phối hợp, thời gian, kết quả phải có, căn cứ.`,
  indexIntro: (year: number) =>
    `Những việc văn bản hướng dẫn năm ${year} giao, xếp theo cấp thực hiện. Chọn cấp hoặc đơn vị của mình để xem danh sách, đánh dấu việc đã thực hiện và in ra giấy.`,
  /** @param units "xã, phường, thị trấn" */
  introLevel: (units: string) => `Những việc văn bản hướng dẫn giao cho Mặt trận ${units}.`,
  introUnit: (name: string, level: string) =>
    `Những việc văn bản hướng dẫn giao cho Mặt trận cấp ${level}, kèm kết quả của ${name}.`,
  introOrganization: (name: string) =>
    `Những việc ${name} chủ trì hoặc phối hợp theo văn bản hướng dẫn.`,
  closed: 'Kế hoạch đã kết thúc: danh sách dùng để đối chiếu.',
  counted: (count: number) => `${count} việc`,
  door: (level: string) => `Việc của cấp ${level}`,
  levels: 'Cấp',
  byUnit: 'Theo đơn vị',
  byOrganization: 'Theo cơ quan, tổ chức',
  years: 'Các năm',
  toUnits: (units: string) => `Việc của từng đơn vị: ${units}`,
  parts: 'Các phần của danh sách',
  /** After the number of ticks, which a script writes. */
  ticked: (total: number) => `/ ${total} việc đã đánh dấu`,
  tickedLabel: 'Số việc đã đánh dấu',
  onDevice: 'Dấu chỉ lưu trên máy này.',
  notKept: 'Máy không cho lưu dấu: dấu mất khi đóng trang.',
  clear: 'Bỏ mọi dấu',
  cleared: 'Đã bỏ mọi dấu.',
  print: 'In một trang A4',
  printLong: 'In danh sách',
  feed: 'Tải lịch (.ics)',
  feedLabel: (who: string, year: number) => `Việc có ngày của ${who} năm ${year}`,
  feedName: (who: string, year: number) => `Việc của ${who} năm ${year}`,
  feedDescription: 'Việc có ngày, kèm căn cứ. Việc văn bản không nêu ngày thì xem trên trang.',
  /** @param item the name of a clause */
  inClause: (item: string, paragraph: number) => `${item}, đoạn ${paragraph}`,
  due: (text: string) => `Việc: ${text}`,
  missing: 'Thiếu việc nào?',
  /** What a fault report is about. */
  missingAbout: (title: string) => `${title}: thiếu việc`,
  facts: {
    role: 'Vai trò',
    with: 'Phối hợp',
    when: 'Thời gian',
    proof: 'Kết quả phải có',
    basis: 'Căn cứ',
  },
  lead: 'chủ trì',
  /** Whose task it is, for somebody who takes part in it. */
  partnerOf: (who: string) => `phối hợp với ${who}`,
  noDay: 'văn bản không nêu ngày',
  groups: groupTitles,
  groupIds: {
    q1: 'quy-1',
    q2: 'quy-2',
    q3: 'quy-3',
    q4: 'quy-4',
    year: 'ca-nam',
    occasion: 'khi-xay-ra',
  },
  /** "01/01 – 31/03" */
  groupDays: (from: string, to: string) => `${from} – ${to}`,
  states: { passed: 'đã qua', due: 'sắp đến hạn', coming: 'chưa đến' },
  /** After a number. */
  dueCount: 'việc sắp đến hạn',
  reportVerb: 'Gửi báo cáo',
  everyMonth: 'hằng tháng',
  someMonths: (months: ReadonlyArray<number>) => `tháng ${joined(months.map(String))}`,
  reports: {
    month: (number: number) => `tháng ${number}`,
    quarter: (number: number) => `quý ${ROMAN[number - 1]}`,
    'half-year': (number: number) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm`,
    year: () => 'cả năm',
  } satisfies Record<ReportPeriod, (number: number) => string>,
  joined,
  periodEnds: (day: string) => `sau khi hết kỳ ngày ${day}`,
  halfYear: (half: number, year: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  /** Clauses that give work to other levels only. */
  elsewhere: (level: string) => `Chỉ giao cho cấp ${level}:`,
  elsewhereTitle: 'Mục hướng dẫn không giao cho cấp này',
  paper: (title: string, issuer: string) => `Theo ${title} của ${issuer}.`,
  paperUnit: 'Đơn vị: ……………………………………',
  paperName: 'Người theo dõi: ……………………………………',
} as const;
