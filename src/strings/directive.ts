/** Text of the lists and the pages of cited documents. */
export const directiveText = {
  withSymbol: (type: string, symbol: string) => `${type} số ${symbol}`,
  heading: (type: string, symbol: string, title: string) => ({
    name: `${type} ${symbol}`,
    rest: `: ${title}`,
  }),
  description: (name: string, title: string) =>
    `${name}: ${title}. Hiệu lực, cách viện dẫn và nơi được viện dẫn trong hướng dẫn công tác phong trào.`,
  official: (host: string) => `Văn bản gốc tại ${host}`,
  print: 'In trang này',
  attributes: 'Thuộc tính',
  type: 'Loại văn bản',
  symbol: 'Số ký hiệu',
  issuers: 'Cơ quan ban hành',
  issued: 'Ngày ban hành',
  noDay: 'Văn bản viện dẫn không nêu ngày',
  effectiveOn: 'Ngày có hiệu lực',
  subject: 'Trích yếu (theo văn bản viện dẫn)',
  aliases: 'Cách viết khác',
  otherSource: 'Ghi chú nguồn',
  relations: {
    implements: 'Triển khai thực hiện',
    amends: 'Sửa đổi, bổ sung',
    replaces: 'Thay thế',
    refers: 'Viện dẫn',
  },
  citedIn: 'Được viện dẫn tại',
  notCited: 'Chưa có mục hướng dẫn nào viện dẫn văn bản này.',
  named: 'Văn bản nêu tên, không nêu số ký hiệu.',
  programs: 'Là căn cứ của chương trình phối hợp',
  decides: 'Quyết định việc sắp xếp đơn vị',
  decidesRest: (count: number) => `${count} thay đổi khác`,
  into: 'thành',
} as const;

/** Text of the three forms of a citation. */
export const citeText = {
  heading: 'Cách viện dẫn',
  first: 'Lần đầu trong văn bản',
  again: 'Từ lần thứ hai',
  table: 'Trong bảng, phụ lục',
  copy: 'Sao chép',
  copyName: (form: string) => `Sao chép câu viện dẫn: ${form.toLowerCase()}`,
  copied: 'Đã sao chép câu viện dẫn.',
  copyFailed: 'Máy không cho sao chép: hãy bôi đen câu viện dẫn để sao chép.',
  subject: 'trích yếu',
  missing: (fields: ReadonlyArray<string>) =>
    `Văn bản viện dẫn không nêu: ${fields.map((field) => field.toLowerCase()).join(', ')}. Câu viện dẫn bỏ qua phần ấy; cần đối chiếu trước khi dùng.`,
} as const;

/** Text of the badge that says whether a document is in force. */
export const validityText = {
  label: 'Hiệu lực',
  words: {
    'in-force': 'Còn hiệu lực',
    partial: 'Hết hiệu lực một phần',
    expired: 'Hết hiệu lực',
    unclear: 'Chưa rõ hiệu lực',
    unchecked: 'Chưa đối chiếu hiệu lực',
  },
  checked: (day: string, by: string) => `Đối chiếu ngày ${day}, ${by}.`,
  source: (source: string) => `Nguồn: ${source}.`,
  from: (day: string) => `Có hiệu lực từ ngày ${day} theo nguồn đã nêu.`,
  until: (day: string) => `Hết hiệu lực từ ngày ${day}.`,
  partlyUntil: (day: string) => `Một phần hết hiệu lực từ ngày ${day}.`,
  lastUntil: (day: string) => `Có hiệu lực đến trước ngày ${day}.`,
  replacedBy: 'Văn bản thay thế: ',
  amendedBy: 'Văn bản sửa đổi, bổ sung: ',
  untilUnknown: 'Chưa đối chiếu ngày hết hiệu lực.',
  unchecked: 'Chưa có ai đối chiếu văn bản này còn hiệu lực hay không.',
  periodOver: (years: string) => `Giai đoạn thực hiện ghi trong văn bản (${years}) đã qua.`,
  before: 'Trước khi viện dẫn: ',
  /** What would settle it, by who issued the document. */
  settle: {
    party: {
      before: 'tra số ký hiệu tại ',
      link: {
        href: 'https://tulieuvankien.dangcongsan.vn/',
        text: 'Hệ thống tư liệu – văn kiện Đảng',
      },
      after: ', hoặc hỏi văn phòng cấp ủy.',
    },
    state: {
      before: 'tra số ký hiệu tại ',
      link: { href: 'https://vbpl.vn/', text: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật' },
      after: ', dòng “Tình trạng hiệu lực”; không thấy thì hỏi Sở Tư pháp.',
    },
    issuer: (names: string) => `hỏi cơ quan ban hành (${names}).`,
    unknown:
      'văn bản viện dẫn không nêu cơ quan ban hành; hỏi cơ quan ban hành hướng dẫn đã viện dẫn văn bản này.',
  },
} as const;

/** Text of the diagram: what a document leads to. */
export const mapText = {
  heading: 'Lược đồ',
  columns: {
    basis: 'Văn bản có trước',
    self: 'Văn bản này',
    citing: 'Mục hướng dẫn',
    work: 'Phong trào, chương trình',
    targets: 'Chỉ tiêu',
  },
  /** What leads to a column from the one before. */
  edges: {
    basis: '',
    self: '',
    citing: 'viện dẫn tại',
    work: 'triển khai qua',
    targets: 'đo bằng',
  },
  /** The same words the other way round, for the name of a box. */
  spoken: { basis: '', self: '', citing: 'viện dẫn', work: 'triển khai', targets: 'đo' },
  label: (name: string) => `Lược đồ: ${name} được viện dẫn tại đâu, triển khai qua gì, đo bằng gì`,
  relation: (relation: string, name: string) => `${relation} ${name}`,
  relationOf: (name: string, relation: string) => `${name} (${relation.toLowerCase()})`,
  basisOf: 'là căn cứ của',
  boxName: (text: string, edge: string, from: string) => `${text}, ${edge} ${from}`,
  and: (names: ReadonlyArray<string>) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`,
  nearest: 'Hình chỉ vẽ bước gần nhất.',
  all: (count: number) => `Xem cả ${count} ô của lược đồ`,
} as const;

/** Text of the timeline of documents. */
export const timelineText = {
  heading: 'Dòng thời gian',
  count: (dated: number, all: number, years: string) =>
    `${dated} trong ${all} văn bản có ngày ban hành, ${years}.`,
  shown: (years: string) => `Đang hiện ${years}.`,
  here: 'đang xem',
  undated: 'Chưa rõ ngày ban hành',
  others: (count: number) => (count === 0 ? '' : `và ${count} văn bản khác`),
  undatedCount: (count: number) => `${count} văn bản`,
  all: (count: number) => `Xem cả ${count} văn bản`,
} as const;

/** Text of the lists of documents. */
export const directiveListText = {
  titles: {
    type: 'Văn bản được viện dẫn',
    ngay: 'Văn bản xếp theo ngày ban hành',
    'co-quan': 'Văn bản xếp theo cơ quan ban hành',
  },
  ofType: (type: string) => `Văn bản loại ${type}`,
  description: (count: number, heading: string) =>
    `${heading}: ${count} văn bản, với số ký hiệu, ngày, cơ quan ban hành và nơi được viện dẫn.`,
  lead: (all: number, cited: number, years: string) =>
    `${all} văn bản${years === '' ? '' : `, ban hành trong các năm ${years}`}; ${cited} văn bản được các mục hướng dẫn viện dẫn.`,
  leadOfType: (count: number, cited: number) =>
    `${count} văn bản; ${cited} văn bản được các mục hướng dẫn viện dẫn.`,
  order: 'Xếp theo',
  orders: { type: 'Loại văn bản', ngay: 'Ngày ban hành', 'co-quan': 'Cơ quan ban hành' },
  filter: 'Loại',
  all: 'Tất cả',
  find: 'Tìm trong các văn bản',
  findHint: 'Ví dụ: 10-CT/TW, người có công',
  submit: 'Tìm văn bản',
  newestFirst: 'Mới nhất trước',
  noDate: 'Chưa rõ ngày ban hành',
  noIssuer: 'Chưa rõ cơ quan ban hành',
  otherType: 'Loại khác',
  unknownOf: (fields: ReadonlyArray<string>) => `Chưa rõ ${fields.join(' và ')}`,
  fields: { issuers: 'cơ quan ban hành', issued: 'ngày ban hành' },
  cited: (count: number) => `${count} mục hướng dẫn viện dẫn`,
  notCited: 'chưa có mục hướng dẫn viện dẫn',
  decides: (count: number) => `quyết định ${count} thay đổi về đơn vị`,
  ofYear: (year: number, cited: number) =>
    `văn bản hướng dẫn của năm ${year}, có toàn văn${cited > 0 ? `; ${cited} mục của năm khác viện dẫn` : ''}`,
} as const;
