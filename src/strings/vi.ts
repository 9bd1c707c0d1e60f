import { capitalised, type SiteNames } from './site.ts';

/**
 * Text that many pages share, and that of small rooms without a file of their own. Every other topic has a file:
 * src/strings/<topic>.ts exports <topic>Text. Typed, so that a missing string is a build error.
 */
export const vi = {
  site: {
    name: 'Công tác phong trào',
    title: (page: string, names: SiteNames) => `${page} – Công tác phong trào ${names.inTitles}`,
    homeTitle: (names: SiteNames) => `Công tác phong trào – ${names.shortName}`,
    description: (names: SiteNames) =>
      `Hướng dẫn công tác phong trào của ${names.owner}: việc phải làm, văn bản, chương trình phối hợp, mốc thời gian và tiến độ từng ${names.unitLevel}.`,
    notOfficial:
      'Nội dung văn bản trích nguyên văn từ văn bản đã ban hành; tiêu đề ngắn và tóm tắt do ban biên tập đặt.',
  },
  nav: {
    label: 'Trang chính',
    crumbs: 'Vị trí trang',
    skip: 'Chuyển đến nội dung chính',
    home: 'Trang chủ',
    search: 'Tìm kiếm',
    editors: 'Dành cho biên tập viên',
    data: 'Dữ liệu mở',
    aboutPage: 'Về trang này',
    built: (day: string) => `Cập nhật ngày ${day}`,
    previous: 'Mục trước',
    next: 'Mục sau',
    previousNext: 'Mục trước và mục sau',
    contents: 'Mục lục',
    staffEdition: 'Bản nội bộ – không công bố',
  },
  common: {
    nothingYet: 'Chưa có nội dung nào ở mục này.',
    notStated: 'không nêu trong văn bản gốc',
    notEntered: 'chưa nhập',
  },
  facts: {
    lead: 'Chủ trì',
    partners: 'Phối hợp',
    levels: 'Cấp thực hiện',
    basis: 'Căn cứ, văn bản được nêu',
    campaigns: 'Phong trào, cuộc vận động',
    item: 'Mục hướng dẫn',
    period: 'Giai đoạn',
    note: 'Ghi chú',
    years: (start: number, end: number) => (start === end ? `${start}` : `${start} – ${end}`),
  },
  periods: { month: 'hằng tháng', quarter: 'hằng quý', 'half-year': '6 tháng', year: 'hằng năm' },
  guidance: {
    documentDescription: (title: string, issuer: string) =>
      `Toàn văn ${title} của ${issuer}, trên một trang, in được.`,
    partDescription: (part: string, title: string, names: SiteNames) =>
      `${part} – ${title} của ${names.inText}.`,
    /** "Mục B.II.1. …", "Phụ lục 1. …". */
    itemTitle: (name: string, title: string) =>
      `${name.charAt(0).toUpperCase()}${name.slice(1)}. ${title}`,
    /** The name of a part, where several years have one of that name. */
    inYear: (name: string, year: number) => `${name} (năm ${year})`,
    titlePart: 'Tiêu đề của văn bản hướng dẫn',
    officialNote: 'Trích nguyên văn văn bản, giữ đúng cách viết của bản gốc.',
    children: 'Các mục thuộc phần này',
    inDocument: 'Xem trong toàn văn',
    document: {
      symbol: 'Số ký hiệu',
      issued: 'Ngày ban hành',
      issuer: 'Cơ quan ban hành',
      signer: 'Người ký',
    },
  },
  areas: {
    listTitle: (names: SiteNames) => `Đơn vị cấp ${names.unitLevel}`,
    listDescription: (count: number, names: SiteNames) =>
      `${count} ${names.units} của ${names.area} và tiến độ của từng nơi.`,
    pageTitle: (name: string) => name,
    description: (name: string) => `Chỉ tiêu, tiến độ và các lần báo cáo của ${name}.`,
    lifeDescription: (name: string, facts: string) => `Quá trình của ${name}: ${facts}.`,
    kind: 'Loại đơn vị',
    size: (units: string) => `Số ${units}`,
    dueAsOf: (day: string) => `Số liệu tính đến ${day}`,
    sendBy: (day: string | null, words: string) =>
      words.includes(day ?? words) ? `gửi ${words}` : `gửi chậm nhất ngày ${day}: ${words}`,
    notReported: 'Báo cáo không có khi chốt số liệu',
    allReported: 'Khi chốt số liệu không còn báo cáo nào phải gửi cho các chỉ tiêu này.',
  },
  lifecycle: {
    running: 'đơn vị báo cáo đang thực hiện',
    done: 'đơn vị báo cáo đã hoàn thành',
    stopped: 'đơn vị báo cáo đã dừng',
  },
  freshness: {
    fresh: 'số liệu mới',
    'due-soon': 'sắp đến kỳ báo cáo',
    stale: 'số liệu cũ',
    'overdue-report': 'quá kỳ báo cáo',
    final: 'số liệu chốt kỳ',
  },
  worksheet: {
    title: (area: string) => `Phiếu giao ban: ${area}`,
    description: (area: string, year: number) =>
      `Một trang A4 để họp giao ban: chỉ tiêu năm ${year} của ${area}, chỗ ghi số mới, việc sắp đến hạn.`,
    help: 'In trang này (một trang A4) để mang đi họp; các ô trống để ghi tay.',
    meeting: 'Ngày họp: ……/……/…………   Chủ trì: ……………………………………   Người ghi: ……………………………………',
    caption: (year: number) => `Chỉ tiêu năm ${year}`,
    newFigure: 'Số mới',
    remark: 'Ghi chú',
    due: 'Việc, báo cáo sắp đến hạn',
    nothingDue: 'Không còn báo cáo hay mốc nào trong 30 ngày tới.',
    decisions: 'Kết luận, phân công',
    live: 'Số liệu mới nhất:',
    qr: 'Mã QR mở trang tiến độ của đơn vị',
  },
  charts: {
    historyCaption: (names: SiteNames) =>
      `Số ${names.whole} theo thời gian, cộng từ số liệu mới nhất của từng đơn vị`,
    asOf: 'Đến ngày',
    figure: (names: SiteNames) => capitalised(names.whole),
    coverage: 'Đơn vị đã báo cáo',
    range: 'Khoảng',
  },
  prose: {
    noTarget: (id: string, known: string) =>
      `Bài viết nhắc đến chỉ tiêu “${id}” nhưng không có chỉ tiêu nào mang mã đó. Các mã đang có: ${known}.`,
    differs: (file: string, id: string, quoted: string, goal: string) =>
      `${file}: bài viết ghi “${quoted}” cho chỉ tiêu “${id}”, nhưng dữ liệu là “${goal}”. Sửa số trong bài, hoặc sửa “goal” trong content/targets cho đúng văn bản gốc.`,
    outside: 'Thành phần <ChiTieu> và <TienDo> chỉ dùng được trong bài của content/campaigns.',
    live: (subject: string, figure: string, on: string) => `${subject}: ${figure} (xét ngày ${on})`,
  },
  notFound: {
    title: 'Không tìm thấy trang',
    description: 'Địa chỉ này không có trang nào.',
    text: 'Địa chỉ có thể đã gõ sai hoặc trang đã chuyển. Mời tìm kiếm, hoặc chọn một danh sách trên trang này.',
  },
  dates: {
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
    weekdaysShort: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    month: (month: string) => `tháng ${month}`,
    quarter: (quarter: string, year: string) =>
      `quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1]}/${year}`,
    year: (year: number) => `năm ${year}`,
    before: (named: string, last: string) => `trước ngày ${named} (chậm nhất ${last})`,
  },
  schemas: {
    generated: (place: string) =>
      `Dùng cho ${place}. Tệp do “npm run generate” viết từ src/model, không sửa tay.`,
    reference: (group: string) => `Mã của một mục trong nhóm ${group}`,
  },
  ledger: {
    contentFailed:
      'Kế hoạch, mốc thời gian hoặc ngày kỷ niệm còn lỗi khác: sửa các lỗi trên rồi chạy lại lệnh này.',
    done: (added: number, changed: number) =>
      added + changed === 0
        ? 'Sổ UID của lịch đã đủ, không có gì phải ghi.'
        : `Sổ UID của lịch: thêm ${added} mốc, ghi ${changed} thay đổi (content/calendar-ledger.json).`,
  },
} as const;
