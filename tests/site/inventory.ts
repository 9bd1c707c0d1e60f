/**
 * What the source document holds, written out by hand: the tests compare the built site with these
 * tables and never with content/ itself.
 */

/** Each cited document (folder below /van-ban/) with the parts of the guidance that cite it. */
export const citedIn: Readonly<Record<string, ReadonlyArray<string>>> = {
  '65-hd-mttw-btt-2017': ['mo-dau'],
  'chuong-trinh-thong-nhat-hanh-dong-2017': ['mo-dau'],
  '10-ct-tw-2016': ['i-1-1', 'i-4-3'],
  '88-nqlt-cp-dctubtwmttqvn-2016': ['i-1-1', 'i-4-3'],
  '38-hd-mttq-btt-2016': ['i-1-1'],
  '144-2014-ttlt-btc-bvhttdl': ['i-1-1'],
  '64-nd-cp': ['i-1-9'],
  '09-ct-tw-2011': ['i-2-1'],
  '01-ct-ttg-2015': ['i-2-1'],
  '346-ctr-cat-mttq-2014': ['i-2-1'],
  '18-ct-tw-2012': ['i-2-2'],
  'chuong-trinh-atgt': ['i-2-2'],
  '05-kl-tw-2016': ['i-2-3'],
  '48-ct-tw': ['i-2-3'],
  '37-kh-ubnd-2017': ['i-2-3'],
  '21-ct-tw-2008': ['i-2-3'],
  'de-an-01': ['i-2-3'],
  '02-ctrph-mt-syt-svhttdl-2013': ['i-2-3'],
  'chuong-trinh-tre-em-2014-2020': ['i-2-3'],
  '456-ctrph-ubnd-ubmttq-2016': ['i-2-4'],
  '02-ct-ttg': ['i-3-2'],
  'tong-ra-soat-nguoi-co-cong': ['i-3-2'],
};

/** The symbols as the text prints them: the words of the link, where they stand, where they lead. */
export const printedSymbols: ReadonlyArray<readonly [symbol: string, part: string, id: string]> = [
  ['65/HD-MTTW-BTT', 'mo-dau', '65-hd-mttw-btt-2017'],
  ['10-CT/TW', 'i-1-1', '10-ct-tw-2016'],
  ['88/NQLT- CP-ĐCTUBTWMTTQVN', 'i-1-1', '88-nqlt-cp-dctubtwmttqvn-2016'],
  ['38/HD-MTTQ-BTT', 'i-1-1', '38-hd-mttq-btt-2016'],
  ['144/2014/TTLT-BTC-BVHTTDL', 'i-1-1', '144-2014-ttlt-btc-bvhttdl'],
  ['64/NĐ-CP', 'i-1-9', '64-nd-cp'],
  ['09-CT/TW', 'i-2-1', '09-ct-tw-2011'],
  ['01/CT-TTg', 'i-2-1', '01-ct-ttg-2015'],
  ['346/CTr-CAT-MTTQ', 'i-2-1', '346-ctr-cat-mttq-2014'],
  ['18-CT/TW', 'i-2-2', '18-ct-tw-2012'],
  ['05-KL/TW', 'i-2-3', '05-kl-tw-2016'],
  ['48-CT/TW', 'i-2-3', '48-ct-tw'],
  ['37/KH-UBND', 'i-2-3', '37-kh-ubnd-2017'],
  ['21-CT/TW', 'i-2-3', '21-ct-tw-2008'],
  ['Đề án 01', 'i-2-3', 'de-an-01'],
  ['02/CTrPH-MT-SYT-SVHTT&DL', 'i-2-3', '02-ctrph-mt-syt-svhttdl-2013'],
  ['456/CTrPH-UBND-UBMTTQ', 'i-2-4', '456-ctrph-ubnd-ubmttq-2016'],
  ['02/CT-TTg', 'i-3-2', '02-ct-ttg'],
  ['10-CT/TW', 'i-4-3', '10-ct-tw-2016'],
  ['88/NQLT/CP-ĐCTUBTƯMTTQVN', 'i-4-3', '88-nqlt-cp-dctubtwmttqvn-2016'],
];

export interface Milestone {
  /** Words of its title. */
  readonly title: string;
  /** The time as the page has to show it. */
  readonly when: string;
  /** Month of the calendar page; null: the source gives no day. */
  readonly month: number | null;
  /** First and last day, for the calendar file. */
  readonly days?: readonly [start: string, end: string];
  readonly main?: true;
  readonly items: ReadonlyArray<string>;
}

const oneDay = (day: string): readonly [string, string] => [day, day];

export const milestones: ReadonlyArray<Milestone> = [
  {
    title: 'Ngày Khoa học - Công nghệ',
    when: '18/05/2017',
    month: 5,
    days: oneDay('2017-05-18'),
    items: ['i-4-1'],
  },
  {
    title: 'Ngày sinh Chủ tịch Hồ Chí Minh',
    when: '19/05/2017',
    month: 5,
    days: oneDay('2017-05-19'),
    items: ['i-4-1'],
  },
  {
    title: '70 năm Ngày Thương binh - Liệt sĩ',
    when: '27/07/2017',
    month: 7,
    days: oneDay('2017-07-27'),
    main: true,
    items: ['i-1-2', 'i-2-5'],
  },
  {
    title: '“Người Việt sáng tạo” dịp Quốc khánh',
    when: '02/09/2017',
    month: 9,
    days: oneDay('2017-09-02'),
    items: ['i-4-1'],
  },
  {
    title: 'Tháng cao điểm “Vì người nghèo”',
    when: '17/10/2017 – 18/11/2017',
    month: 10,
    days: ['2017-10-17', '2017-11-18'],
    items: ['i-1-6'],
  },
  {
    title: '87 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam',
    when: '18/11/2017',
    month: 11,
    days: oneDay('2017-11-18'),
    main: true,
    items: ['i-1-5'],
  },
  {
    title: 'Đánh giá thực hiện Cuộc vận động trong 02 năm (2016, 2017)',
    when: 'Cuối năm 2017',
    month: null,
    items: ['i-1-1'],
  },
  {
    title: 'Báo cáo kết quả gửi Ban Thường trực Ủy ban Trung ương',
    when: 'tháng, quý, 6 tháng và 01 năm',
    month: null,
    items: ['ii-4'],
  },
  { title: 'Chăm lo Tết cho người nghèo', when: 'Tết', month: null, items: ['i-1-6'] },
];

/** The districts of Bắc Kạn in 2017, as tables name them. */
export const areas = [
  'TP Bắc Kạn',
  'Ba Bể',
  'Bạch Thông',
  'Chợ Đồn',
  'Chợ Mới',
  'Na Rì',
  'Ngân Sơn',
  'Pác Nặm',
] as const;

/** Folders of the targets' pages below /tien-do/2017/, with the item that sets each. */
export const targets: Readonly<Record<string, string>> = {
  'mo-hinh-xa': 'i-1-1',
  'mo-hinh-thon': 'i-1-1',
  'attp-khu-dan-cu': 'i-2-4',
  'attp-ho-cam-ket': 'i-2-4',
  'attp-doanh-nghiep': 'i-2-4',
  'khao-sat-nha-o': 'i-2-5',
  'ho-khong-co-to-chuc-giup': 'i-1-7',
  'danh-sach-ho-ngheo': 'i-1-6',
  'danh-gia-cuoc-van-dong': 'i-1-1',
  'bao-cao-dinh-ky': 'ii-4',
};
