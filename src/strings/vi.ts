import { goalText, verdictText } from './goals.ts';
import { methodText } from './method.ts';
import { reasonText } from './reasons.ts';
import { registersText } from './registers.ts';
import { capitalised, type SiteNames } from './site.ts';
import { statusText } from './status.ts';

/**
 * All text that readers see, in one place for review; typed, so that a missing string is a build error.
 * Folders with strings of their own have a file: src/strings/<room>.ts exports <room>Text. Grouped by the
 * part of the site that uses it.
 */
const typeNames: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
};

/** Text of the search page. A separate export, because its script imports it in the browser. */
export const searchText = {
  title: 'Tìm kiếm',
  description:
    'Tìm trong toàn bộ hướng dẫn, văn bản, chương trình, phong trào, chỉ tiêu và đơn vị.',
  label: 'Tìm trong trang',
  placeholder: 'Ví dụ: người có công, 10-CT/TW',
  submit: 'Tìm',
  noScript: 'Tìm kiếm cần bật JavaScript. Không có JavaScript, mời xem các danh sách dưới đây.',
  lists: 'Các danh sách',
  empty: 'Gõ từ cần tìm: tên việc, số ký hiệu văn bản, ngày, tên đơn vị.',
  loading: 'Đang tìm…',
  count: (count: number, query: string) => `Có ${count} kết quả cho “${query}”`,
  none: (query: string) =>
    `Không tìm thấy “${query}”. Thử ít từ hơn, hoặc xem các danh sách dưới đây.`,
  failed:
    'Không tải được chỉ mục tìm kiếm. Kiểm tra kết nối rồi thử lại, hoặc xem các danh sách dưới đây.',
  near: 'Có phải ý bạn là',
  more: (count: number) => `Xem thêm (${count})`,
  all: (count: number) => `Xem tất cả ${count} kết quả`,
  understood: (typed: string, as: string) => `Hiểu “${typed}” là “${as}”`,
  literal: 'Tìm đúng chữ đã gõ',
  report: 'Không thấy điều cần tìm? Sao chép câu báo lại',
  reportText: (query: string, count: number) =>
    `Tìm kiếm trên trang Công tác phong trào: “${query}” – ${count} kết quả, không có điều cần tìm.`,
  reportCopied: 'Đã sao chép câu báo lại.',
  filter: 'Lọc kết quả',
  any: 'Tất cả',
  acronyms: 'Danh mục chữ viết tắt',
  hints: [
    'Không cần gõ dấu; gõ cũng được số ký hiệu (10-CT/TW, chi thi 10), ngày (27/7), số mục (I.1.2), chữ viết tắt (ATTP).',
    'Đặt cụm từ trong dấu nháy kép để tìm đúng cụm đó.',
  ],
  results: 'Kết quả',
  filterKind: 'Loại nội dung',
  filters: {
    documentType: 'Loại văn bản',
    organization: 'Cơ quan',
    level: 'Cấp',
    year: 'Năm',
    area: 'Đơn vị',
  },
} as const;

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
  calendar: {
    indexTitle: 'Lịch công tác',
    indexDescription: 'Lịch mốc thời gian của từng năm và các ngày kỷ niệm hằng năm.',
    years: 'Lịch từng năm',
    yearTitle: (year: number) => `Lịch công tác phong trào năm ${year}`,
    yearDescription: (year: number) =>
      `Mốc thời gian, ngày kỷ niệm và kỳ báo cáo của công tác phong trào năm ${year}, theo từng tháng.`,
    month: (month: number, year: number) => `Tháng ${month}/${year}`,
    undated: 'Chưa có ngày cụ thể',
    undatedNote: 'Văn bản gốc không nêu ngày; các mốc này không được đặt vào một ngày tự chọn.',
    kinds: {
      anniversary: 'Kỷ niệm',
      'high-season': 'Tháng cao điểm',
      report: 'Hạn báo cáo',
      review: 'Tổng kết, đánh giá',
      event: 'Sự kiện',
    },
    reportDue: (period: string) => `Hạn gửi báo cáo ${period}`,
    reportNames: {
      month: (number: number, year: number) => `tháng ${number}/${year}`,
      quarter: (number: number, year: number) =>
        `quý ${['I', 'II', 'III', 'IV'][number - 1]}/${year}`,
      'half-year': (number: number, year: number) =>
        `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
      year: (_number: number, year: number) => `năm ${year}`,
    },
    periodSlugs: { month: 'thang', quarter: 'quy', 'half-year': '6-thang', year: 'nam' },
    /** What the title of an anniversary does not say already. */
    anniversary: (title: string, years: number, since: number) =>
      title.includes(`${years} năm`)
        ? `từ năm ${since}`
        : `${/kỷ niệm/iu.test(title) ? '' : 'kỷ niệm '}${years} năm (từ ${since})`,
    main: 'Mốc chính',
    reporting: 'Chế độ báo cáo',
    reportingPeriod: 'Kỳ báo cáo',
    reportingDue: 'Hạn gửi',
    reportingSource: 'Quy định tại',
    subscribe: 'Thêm vào lịch của bạn',
    download: (year: number) => `Tải lịch năm ${year} (.ics)`,
    observances: 'Ngày kỷ niệm hằng năm',
    observance: 'Ngày kỷ niệm',
    date: 'Ngày',
    since: 'Từ năm',
    yearly: {
      solar: (day: number, month: number) => `${day}/${month} hằng năm`,
      lunar: (day: number, month: number) => `${day}/${month} âm lịch hằng năm`,
    },
    asOfBuild: (built: string) => `Tính đến ngày ${built}.`,
    outdated: (built: string, until: string) =>
      `Lịch này cập nhật ngày ${built}, chỉ có mốc đến ngày ${until} và không còn mốc nào sắp tới. Cần cập nhật trang để có mốc mới.`,
    nothing: 'Chưa có mốc thời gian nào có ngày cụ thể.',
    groups: { now: 'Đang diễn ra', next: 'Sắp tới', later: 'Sau đó', past: 'Đã qua' },
    cancelled: (reason: string, on: string) => `Đã hủy (${on}): ${reason}`,
    cancelledMark: 'Đã hủy',
    lunar: (day: string) => `âm lịch ${day}`,
    lunarRange: (start: string, end: string) => `âm lịch từ ${start} đến ${end}`,
    lunarLeap: (day: string) => `${day} nhuận`,
    lunarDay: (day: number, month: number, leap: boolean) =>
      `ngày ${day} tháng ${month}${leap ? ' nhuận' : ''}`,
    lunarYear: (day: string, year: string) => `${day}, năm ${year}`,
    stems: ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'],
    branches: ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'],
    recurring: 'Ngày kỷ niệm hằng năm',
    targets: 'Chỉ tiêu liên quan',
    addFile: 'Thêm vào lịch',
    addGoogle: 'Google Lịch',
    share: 'Chia sẻ liên kết',
    shared: 'Đã sao chép liên kết.',
    ofEntry: (what: string, title: string) => `${what}: ${title}`,
    noPlan: (year: number) =>
      `Chưa có kế hoạch công tác năm ${year} trên trang này: lịch chỉ có các ngày kỷ niệm hằng năm.`,
    monthShort: (month: number) => `Tháng ${month}`,
    monthTitle: (month: number, year: number) => `Lịch tháng ${month}/${year}`,
    monthDescription: (month: number, year: number) =>
      `Mốc thời gian và ngày kỷ niệm của tháng ${month} năm ${year}, có ngày âm lịch.`,
    monthEmpty: 'Tháng này không có mốc nào.',
    monthUndated: 'Trong tháng này, chưa có ngày cụ thể',
    monthLunar: 'Số nhỏ ở mỗi ngày là ngày âm lịch Việt Nam.',
    previousMonth: 'Tháng trước',
    nextMonth: 'Tháng sau',
    monthPager: 'Tháng trước và tháng sau',
    weekColumn: 'Tuần',
    continued: '(tiếp)',
    whole: (year: number) => `Cả năm ${year}`,
    details: 'Chi tiết',
    keyEvent: 'ngày kỷ niệm, hạn',
    keyRange: 'đợt, tháng cao điểm',
    /** Today; the same day in another year. */
    thisDay: 'hôm nay|ngày này',
    inMonth: 'Trong tháng',
    filter: 'Lọc lịch',
    filterAll: 'Tất cả',
    filterShown: 'Đang hiện {shown} trong {all} mốc.',
    filterApply: 'Lọc',
    filterClear: 'Bỏ lọc',
    allFeeds: 'Các lịch khác: theo cấp, cơ quan, phong trào, đơn vị',
    dated: 'Có ngày cụ thể',
    filters: { loai: 'Loại', cap: 'Cấp', 'co-quan': 'Cơ quan', 'chien-dich': 'Phong trào' },
    option: (name: string, count: number) => `${name} (${count})`,
    views: 'Xem theo cấp, theo cơ quan',
    byLevel: 'Theo cấp',
    byOwner: 'Theo cơ quan',
    ofLevel: (level: string) => `Lịch cấp ${level}`,
    levelTitle: (level: string, year: number) => `Lịch năm ${year}: cấp ${level}`,
    levelDescription: (level: string, year: number) =>
      `Mốc thời gian năm ${year} mà cấp ${level} thực hiện, và các ngày kỷ niệm.`,
    ownerTitle: (owner: string, year: number) => `Lịch năm ${year}: ${owner}`,
    ownerDescription: (owner: string, year: number) =>
      `Mốc thời gian năm ${year} mà ${owner} chủ trì hoặc phối hợp.`,
    periods: (name: string, count: number) => `${name}: ${count} kỳ`,
    periodColumn: 'Kỳ',
    periodFrom: 'Từ ngày',
    periodTo: 'Đến hết ngày',
    reportingNote:
      'Kỳ báo cáo có ngày đầu và ngày cuối; hạn gửi chỉ ghi khi văn bản nêu, không tự đặt.',
  },
  feeds: {
    category: 'Công tác phong trào',
    all: 'tất cả các mốc',
    yearly: 'ngày kỷ niệm hằng năm',
    titles: {
      all: (_label: string, { inTitles }: SiteNames) => `Công tác phong trào ${inTitles}`,
      year: (label: string, { inTitles }: SiteNames) => `Công tác phong trào ${inTitles} ${label}`,
      yearly: (_label: string, { inTitles }: SiteNames) => `Ngày kỷ niệm hằng năm – ${inTitles}`,
      level: (label: string, { inTitles }: SiteNames) =>
        `Công tác phong trào cấp ${label} – ${inTitles}`,
      area: (label: string) => `Công tác phong trào – ${label}`,
      campaign: (label: string, { inTitles }: SiteNames) => `${label} – ${inTitles}`,
      owner: (label: string) => `Công tác phong trào – ${label}`,
    },
    descriptions: {
      all: () => 'Mọi mốc có ngày của công tác phong trào và các ngày kỷ niệm, từng năm một.',
      year: (label: string) =>
        `Mốc thời gian, ngày kỷ niệm và hạn báo cáo có ngày trong năm ${label}.`,
      yearly: () =>
        'Các ngày kỷ niệm, mỗi năm lặp lại một lần; ngày âm lịch được tính riêng cho từng năm.',
      level: (label: string) =>
        `Các mốc thuộc cấp ${label}, cùng các mốc mà văn bản không nêu cấp.`,
      area: (label: string) => `Các mốc mà ${label} thực hiện.`,
      campaign: (label: string) => `Các mốc của phong trào, cuộc vận động “${label}”.`,
      owner: (label: string) => `Các mốc do ${label} chủ trì hoặc phối hợp.`,
    },
    areaDescription: (label: string, levels: ReadonlyArray<string>, units: string) =>
      `Các mốc mà ${levels.map((level) => `cấp ${level}`).join(' và ')} của ${label} thực hiện; hướng dẫn giao chung cho mọi ${units}.`,
    withReminders: (title: string) => `${title} (nhắc trước 7 ngày)`,
    dueWord: 'Hạn',
    due: (title: string) => `Hạn: ${title}`,
    cancelledTitle: (title: string) => `Đã hủy: ${title}`,
    cancelledLine: (day: string, reason: string) => `Đã hủy ngày ${day}: ${reason}`,
    since: (year: number) => `Từ năm ${year}`,
    document: 'Theo văn bản',
    json: 'Lịch công tác phong trào (JSON)',
    pageTitle: 'Đăng ký nhận lịch',
    pageDescription:
      'Đưa lịch công tác phong trào vào điện thoại, máy tính; lịch tự cập nhật khi có mốc mới hoặc đổi ngày.',
    pageIntro:
      'Đăng ký một lần, ứng dụng lịch của bạn tự lấy mốc mới và ngày đã đổi. Chỉ nên chọn một lịch, một bản (có nhắc hoặc không nhắc): mốc có trong hai lịch thì hiện hai lần. Mốc chưa có ngày cụ thể không có trong lịch đăng ký; xem ở trang lịch từng năm.',
    pageLink: 'Đăng ký nhận lịch: tất cả, theo năm, theo cấp, theo đơn vị, phong trào, cơ quan',
    groups: {
      all: 'Tất cả các mốc',
      year: 'Theo năm',
      yearly: 'Ngày kỷ niệm hằng năm',
      level: 'Theo cấp',
      area: 'Theo đơn vị',
      campaign: 'Theo phong trào, cuộc vận động',
      owner: 'Theo cơ quan',
    },
    count: (count: number) => `${count} sự kiện`,
    devices: {
      apple: 'iPhone, iPad, máy Mac',
      android: 'Điện thoại Android',
      androidNote:
        'Ứng dụng lịch trên điện thoại Android không nhận địa chỉ lịch. Chọn một trong ba cách:',
      onComputer: 'Trên máy tính:',
      thenPhone: '(lịch sẽ hiện trong điện thoại dùng cùng tài khoản Google).',
      fileNote: '(có đủ mốc đến hôm nay, không tự cập nhật).',
      reminders: 'Nhắc việc trong tuần',
      remindersNote: '(sao chép lời nhắc, gửi vào nhóm Zalo).',
      outlook: 'Outlook',
    },
    webcal: 'Đăng ký bằng ứng dụng lịch của máy',
    google: 'Thêm vào Google Lịch',
    outlook: 'Thêm vào Outlook.com',
    file: 'Tải tệp .ics',
    address: 'Địa chỉ lịch',
    copy: 'Sao chép liên kết',
    copied: 'Đã sao chép liên kết.',
    copyFailed: 'Không sao chép được; địa chỉ đã được chọn, hãy sao chép bằng tay.',
    reminders: 'Có nhắc trước 7 ngày, lúc 8 giờ sáng',
    partOfAll:
      'Các mốc này đều có trong lịch “Tất cả các mốc”: đã đăng ký lịch đó thì không cần thêm lịch này, vì mỗi mốc sẽ hiện hai lần.',
    holdsAll:
      'Lịch này đã gồm mốc của mọi lịch khác: đăng ký thêm lịch khác thì mốc của lịch ấy hiện hai lần.',
    refresh:
      'Google Lịch có thể mất khoảng một ngày mới cập nhật, và bỏ qua lời nhắc của lịch đăng ký; muốn được nhắc thì đặt thông báo trong Google Lịch.',
    qr: (title: string) => `Mã QR của lịch “${title}”`,
    qrHelp: 'Quét bằng điện thoại để mở lịch.',
    dataHeading: 'Lịch',
    dataItems: {
      ics: 'Lịch đăng ký (iCalendar)',
      json: 'Lịch mọi năm, kể cả mốc chưa có ngày',
      atom: 'Thay đổi trên lịch (Atom)',
    },
    changes: {
      title: ({ inTitles }: SiteNames) => `Thay đổi trên lịch công tác phong trào ${inTitles}`,
      description: 'Mốc mới, mốc đổi ngày, đổi tên hoặc bị hủy.',
      kinds: {
        added: (title: string) => `Mốc mới: ${title}`,
        cancelled: (title: string) => `Đã hủy: ${title}`,
        restored: (title: string) => `Không hủy nữa: ${title}`,
        moved: (title: string) => `Đổi ngày: ${title}`,
        renamed: (title: string) => `Đổi tên: ${title}`,
        edited: (title: string) => `Sửa thông tin: ${title}`,
      },
      when: (when: string) => `Thời gian: ${when}.`,
      moved: (from: string, to: string) => `Trước: ${from}. Nay: ${to}.`,
      fields: (names: string) => `Nội dung thay đổi: ${names}.`,
      facts: {
        title: 'tên',
        kind: 'loại mốc',
        when: 'thời gian',
        cancelled: 'việc hủy',
        owners: 'cơ quan chủ trì, phối hợp',
        levels: 'cấp thực hiện',
        guidance: 'mục hướng dẫn',
        campaigns: 'phong trào, cuộc vận động',
        observance: 'ngày kỷ niệm tương ứng',
        note: 'ghi chú nguồn',
        calendar: 'loại lịch (dương, âm)',
        month: 'tháng',
        day: 'ngày',
        since: 'năm đầu tiên',
      },
    },
  },
  status: statusText,
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
  reasons: reasonText,
  progress: {
    indexTitle: 'Kết quả thực hiện',
    indexDescription: 'Kết quả thực hiện chỉ tiêu công tác phong trào của từng năm.',
    yearTitle: (year: number) => `Kết quả thực hiện năm ${year}`,
    yearDescription: (year: number, names: SiteNames) =>
      `Kết quả thực hiện chỉ tiêu công tác phong trào năm ${year} theo từng ${names.units}: trạng thái, số liệu và số ${names.whole}.`,
    targetTitle: (title: string, year: number) => `${title} – chỉ tiêu năm ${year}`,
    targetDescription: (title: string, goal: string, year: number, names: SiteNames) =>
      `Chỉ tiêu năm ${year} “${title}” (${goal}): số liệu ${names.whole}, từng ${names.unitLevel} và các lần báo cáo.`,
    sampleNotice: 'Số liệu giả định, chỉ để trình bày, không phải số liệu thật.',
    sample: 'số liệu giả định',
    evaluatedOn: (day: string) => `Trạng thái tính đến ngày ${day}`,
    closed: (day: string) => `Số liệu chốt ngày ${day}`,
    noTargets: 'Chưa có chỉ tiêu nào được giao.',
    matrix: (names: SiteNames) => `Chỉ tiêu theo ${names.units}`,
    matrixCaption: (year: number, names: SiteNames) =>
      `Trạng thái từng chỉ tiêu năm ${year} ở từng ${names.units}`,
    target: 'Chỉ tiêu',
    area: 'Đơn vị',
    province: (names: SiteNames) => capitalised(names.whole),
    status: 'Trạng thái',
    figure: 'Số liệu',
    asOf: (day: string) => `theo số liệu ngày ${day}`,
    asOfColumn: 'Tính đến ngày',
    reportedOnColumn: 'Ngày báo cáo',
    source: 'Nguồn',
    goalLabel: 'Mức phải đạt',
    kindLabel: 'Cách tính',
    kinds: {
      percent: 'tỷ lệ phần trăm',
      count: 'số lượng',
      quota: 'theo từng đơn vị',
      binary: 'đã thực hiện hay chưa',
      limit: 'mức không được vượt',
      grade: 'xếp loại',
      all: 'nhiều chỉ tiêu cùng phải đạt',
    },
    window: 'Thời gian',
    reportEvery: 'Kỳ báo cáo',
    baseline: 'Số liệu đầu kỳ',
    goal: goalText,
    binaryGoal: 'hoàn thành',
    allGoal: 'đủ 100%',
    noneGoal: (unit: string) => `không có ${unit} nào`,
    binaryDone: 'đã thực hiện',
    binaryNotDone: 'chưa thực hiện',
    coverage: (reported: number, total: number) => `${reported}/${total} đơn vị đã báo cáo`,
    /** Where units changed, figures of their forerunners count as theirs. */
    known: (known: number, total: number) => `${known}/${total} đơn vị đã có số liệu`,
    metBy: (met: number, reported: number) => `${met}/${reported} đơn vị đã đạt`,
    unbroken: (units: number, total: number) => `${units}/${total} đơn vị đạt mọi kỳ đến nay`,
    notAdded: 'xem từng đơn vị, không cộng chung',
    partsMet: (met: number, total: number) => `${met}/${total} chỉ tiêu thành phần đạt`,
    own: (level: string, figure: string) => `Cấp ${level}: ${figure}.`,
    metTotal: (sum: string) => `tổng cộng ${sum}`,
    metRange: (low: number, high: number) => `khi đủ báo cáo: từ ${low} đến ${high} đơn vị đạt`,
    surplus: (surplus: string) => `vượt ${surplus} so với mức phải đạt`,
    range: (low: string, high: string, names: SiteNames) =>
      `${names.whole} trong khoảng ${low} – ${high}`,
    noFigure: 'chưa có số liệu',
    verdict: verdictText,
    byArea: 'Theo từng đơn vị',
    byAreaCaption: (title: string) => `${title}: số liệu mới nhất của từng đơn vị`,
    history: 'Các lần báo cáo',
    historyCaption: 'Mọi số liệu đã báo cáo, cũ trước mới sau, kể cả số liệu đã được đính chính',
    noHistory: 'Chưa có báo cáo nào.',
    final: 'số liệu chốt kỳ',
    superseded: 'đã được đính chính',
    afterClosing: (day: string) => `báo cáo sau ngày xét ${day}, không tính`,
    correction: (reason: string) => `đính chính: ${reason}`,
    lateReport: (days: number) => `báo cáo sau ngày của số liệu ${days} ngày`,
    document: 'Văn bản, nơi báo cáo',
    reported: (document: string, reporter: string, day: string) =>
      `${document} – ${reporter}, báo cáo ngày ${day}`,
    quote: 'Nguyên văn nêu chỉ tiêu',
    quoteFrom: 'Trích',
    filteredTitle: (year: number, name: string) => `Kết quả năm ${year}: ${name}`,
    filteredDescription: (name: string, year: number, names: SiteNames) =>
      `Các chỉ tiêu năm ${year} của “${name}” theo từng ${names.units}.`,
    changes: (since: string) => `Thay đổi so với kỳ trước (đến ${since})`,
    changesIntro: (count: number) =>
      count === 0
        ? 'Không có trạng thái nào thay đổi.'
        : `${count} chỉ tiêu của các đơn vị có trạng thái khác so với số liệu đã báo cáo đến hết kỳ trước.`,
    changesOpen: 'Xem từng thay đổi',
    before: 'Hết kỳ trước',
    now: 'Hiện nay',
    atClose: 'Khi chốt năm',
    snapshots: 'Số liệu đã báo cáo đến cuối từng tháng',
    snapshotsIntro:
      'Mỗi trang chỉ dùng những số liệu đã báo cáo đến ngày đó, nên thấy được số liệu nào đến muộn, số liệu nào sau này được đính chính.',
    registers: 'Sổ theo dõi',
    provinceLine: (names: SiteNames) => `Số ${names.whole}`,
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
  snapshot: registersText.snapshot,
  missingReports: registersText.missing,
  corrections: registersText.corrections,
  method: methodText,
  search: searchText,
  data: {
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
    tablesNote:
      'Tệp CSV mở được bằng Excel (UTF-8 có BOM). Cột “sample” cho biết số liệu giả định.',
    entries: 'Số dòng',
    schema: 'Cấu trúc',
    everything: 'Tất cả trong một tệp',
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
  },
  prose: {
    noTarget: (id: string, known: string) =>
      `Bài viết nhắc đến chỉ tiêu “${id}” nhưng không có chỉ tiêu nào mang mã đó. Các mã đang có: ${known}.`,
    differs: (file: string, id: string, quoted: string, goal: string) =>
      `${file}: bài viết ghi “${quoted}” cho chỉ tiêu “${id}”, nhưng dữ liệu là “${goal}”. Sửa số trong bài, hoặc sửa “goal” trong content/targets cho đúng văn bản gốc.`,
    outside: 'Thành phần <ChiTieu> và <TienDo> chỉ dùng được trong bài của content/campaigns.',
    live: (subject: string, figure: string, on: string) => `${subject}: ${figure} (xét ngày ${on})`,
  },
  editors: {
    title: 'Dành cho biên tập viên',
    description: 'Cách sửa nội dung, báo cáo tiến độ và hiểu các thông báo lỗi.',
    intro: [
      'Mọi nội dung của trang là các tệp chữ trong thư mục content/. Sửa tệp, gửi đề nghị thay đổi, người phụ trách xem rồi mới đưa lên trang. Không thể làm hỏng trang: thay đổi nào sai đều bị chặn lại trước khi công bố.',
      'Số liệu đã báo cáo không bao giờ bị xóa. Nếu sai, thêm một báo cáo đính chính.',
    ],
    stepsTitle: 'Sửa một trang',
    steps: [
      'Ở cuối trang cần sửa, mở “Dành cho người cập nhật”, chọn “Sửa nội dung trang này”. Trang kho nội dung mở đúng tệp đó. Số liệu thì chọn “Báo cáo hoặc đính chính số liệu”.',
      'Sửa chữ. Phần giữa hai dòng --- là khai báo; phần dưới là nội dung. Nguyên văn văn bản thì giữ đúng từng chữ.',
      'Ghi một câu nói vì sao sửa, rồi gửi đề nghị thay đổi.',
      'Máy kiểm tra và báo lỗi bằng tiếng Việt nếu có: tệp nào, dòng nào, sai gì, viết lại thế nào.',
      'Người phụ trách duyệt; trang được cập nhật và công bố.',
    ],
    whereTitle: 'Nội dung nào nằm ở đâu',
    what: 'Nội dung',
    where: 'Tệp',
    how: 'Lưu ý',
    /** Placeholders in file paths: “content/plans/<năm>.json”. */
    year: '<năm>',
    otherPlaces: [
      {
        what: 'Trang của cơ quan nào, các cấp, loại đơn vị',
        where: 'content/site.json',
        how: 'In ở mọi trang. Mã của cấp và loại đơn vị đã dùng thì không đổi; chưa có liên hệ thì ghi null.',
      },
      {
        what: 'Sổ UID của lịch',
        where: 'content/calendar-ledger.json',
        how: 'Máy ghi bằng lệnh npm run generate; không sửa tay. Mốc đã công bố thì không xóa, không đổi mã; mốc bị hủy thì thêm “cancelled”.',
      },
    ],
    repository: 'Kho nội dung',
    rulesTitle: 'Quy ước',
    rules: [
      'Ngày viết NĂM-THÁNG-NGÀY, ví dụ 2017-07-27; trên trang sẽ hiện 27/07/2017.',
      'Điều chưa nhập thì để trống; điều đã đối chiếu mà văn bản gốc không nêu thì ghi tên trường vào notStated.',
      'Dữ kiện lấy từ nguồn khác phải ghi nguồn.',
      'Mục chưa muốn công bố: thêm draft: true. Mục chỉ dùng nội bộ: thêm audience: staff.',
    ],
    errorsTitle: 'Các mã lỗi',
    errorsDescription:
      'Ý nghĩa từng mã lỗi và cảnh báo khi kiểm tra nội dung, kèm ví dụ sai và đúng.',
    errorsShort: 'Mỗi thông báo của máy kiểm tra kết thúc bằng một mã.',
    errorsLink: 'Ý nghĩa và ví dụ của từng mã',
    errorsIntro:
      'Máy kiểm tra mọi thay đổi. Mỗi thông báo nêu tệp, dòng, trường, giá trị tìm thấy, sai ở đâu, viết lại thế nào, và kết thúc bằng một mã dưới đây.',
    errorsIndex: 'Danh sách mã',
    code: 'Mã',
    wrong: 'Sai',
    right: 'Đúng',
    severity: { error: 'lỗi', warning: 'cảnh báo' },
    severityTitle: { error: 'Lỗi', warning: 'Cảnh báo' },
    severityIntro: {
      error: 'Có lỗi thì chưa công bố được: nội dung sai, hoặc số liệu sẽ bị mất.',
      warning: 'Cảnh báo để người duyệt xem lại; nếu đúng thì vẫn công bố được.',
    },
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
  build: {
    check: 'Kiểm tra nội dung',
    pages: 'Dựng các trang',
    codes: 'Vẽ mã QR của các trang',
    form: 'Dựng biểu mẫu nhập liệu',
    index: 'Lập chỉ mục tìm kiếm',
    swap: 'Đưa bản mới vào thư mục dist',
    contentFailed: 'Nội dung còn lỗi.',
    done: (step: string, seconds: string) => `${step}: xong (${seconds} giây)`,
    serving: (address: string) => `Trang đang chạy tại ${address} – bấm Ctrl+C để dừng.`,
    portTaken: (port: number) =>
      `Cổng ${port} đang có chương trình khác dùng. Tắt chương trình đó, hoặc đặt PORT là số khác.`,
    otherPort: (port: number, other: number) =>
      `Cổng ${port} đang có chương trình khác dùng; dùng cổng ${other}.`,
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
  check: {
    heading: (files: number) => `Kiểm tra nội dung: ${files} tệp`,
    passed: 'Nội dung hợp lệ.',
    field: 'trường',
    fixLabel: 'Cách sửa',
    code: 'mã lỗi',
    missing: 'còn thiếu',
    wrongType: (expected: string) => `sai kiểu dữ liệu, phải là ${typeNames[expected] ?? expected}`,
    unknownKeys: (keys: string) => `không có trường tên “${keys}”`,
    allowed: (values: string) => `chỉ nhận: ${values}`,
    tooSmall: (minimum: number) => `phải từ ${minimum} trở lên`,
    tooBig: (maximum: number) => `không được quá ${maximum}`,
    invalid: 'giá trị không hợp lệ',
    found: (value: string) => ` (đang là “${value}”)`,
    notAList: 'tệp này phải là một danh sách JSON: bắt đầu bằng [ và kết thúc bằng ]',
    fixField: 'sửa giá trị của trường này theo đúng yêu cầu trên',
    conflict: {
      message: 'còn dấu xung đột khi gộp (<<<<<<<, =======, >>>>>>>)',
      fix: 'không xóa phần của ai: giữ nội dung của cả hai phần, chỉ xóa ba dòng dấu; hai phần nói khác nhau về cùng một điều thì hỏi người kia trước',
    },
    bom: {
      message: 'đầu tệp có ký tự ẩn BOM',
      fix: 'lưu lại tệp với bảng mã “UTF-8” (không phải “UTF-8 with BOM”)',
    },
    notNfc: (line: string) => ({
      message: `chữ có dấu viết dạng tổ hợp (chưa phải Unicode dựng sẵn, NFC) ở dòng “${line}”`,
      fix: 'gõ lại chữ đó bằng bộ gõ với bảng mã Unicode dựng sẵn, hoặc chuyển mã cả tệp sang NFC',
    }),
    notUtf8: {
      message: 'tệp có ký tự hỏng (�), thường do lưu sai bảng mã',
      fix: 'mở bản gốc, lưu lại với bảng mã UTF-8',
    },
    noFrontmatter: {
      message: 'tệp không bắt đầu bằng phần khai báo',
      fix: 'dòng đầu là ---, rồi các trường, rồi một dòng --- nữa, sau đó mới đến nội dung',
    },
    duplicateKey: (key: string) => ({
      message: `trường “${key}” được viết hai lần`,
      fix: 'giữ một dòng, xóa dòng kia',
    }),
    unknownFile: {
      message: 'tệp này không thuộc nhóm nội dung nào nên sẽ không lên trang',
      fix: 'đặt tệp đúng thư mục và đúng đuôi tệp (xem CONTRIBUTING.md), hoặc đưa ra khỏi content/',
    },
    outsideYear: (found: string, year: string) => ({
      message: `“${found}” nằm ngoài năm kế hoạch ${year}`,
      fix: `ghi thời gian trong năm ${year}, hoặc chuyển mốc sang tệp của năm đó`,
    }),
    wrongFile: (field: string, value: string, expected: string) => ({
      message: `“${field}” là “${value}” nhưng tệp nằm ở chỗ của “${expected}”`,
      fix: `ghi “${expected}”, hoặc chuyển tệp về đúng chỗ của “${value}”`,
    }),
    duplicateId: (id: string) => ({
      message: `mã “${id}” đã được dùng`,
      fix: 'đặt một mã khác; mã đã công bố thì không đổi',
    }),
    dangling: (id: string, collection: string) => ({
      message: `không có “${id}” trong nhóm ${collection}`,
    }),
    overDenominator: (numerator: number, denominator: number) => ({
      message: `số đã đạt (${numerator}) lớn hơn tổng số (${denominator})`,
      fix: 'xem lại hai con số; số đã đạt không thể vượt tổng số',
    }),
    shareNeedsParts: (value: number) => ({
      message: `chỉ tiêu này tính theo tỷ lệ nên không ghi thẳng “${value}”`,
      fix: 'ghi “numerator” (số đã đạt) và “denominator” (tổng số) thay cho “value”',
    }),
    /** @param options of the command, as far as the text tells them */
    unknownSymbol: (symbol: string, name: string, options: string) => ({
      message: `số ký hiệu “${symbol}” chưa có trong content/directives`,
      fix: `thêm tệp content/directives/${name}.md (npm run new -- directive "${symbol}"${options && ` ${options}`}), hoặc ghi cách viết này vào “aliases” của văn bản đã có; văn bản hướng dẫn của năm thì ghi số ở content/plans`,
    }),
    ambiguousSymbol: (symbol: string) => ({
      message: `số ký hiệu “${symbol}” trùng với nhiều văn bản`,
      fix: 'ghi ngày ban hành của từng văn bản trong content/directives để phân biệt',
    }),
    ledgerMissing: {
      message: 'chưa có sổ UID của lịch (content/calendar-ledger.json)',
      fix: 'chạy “npm run generate” rồi gửi kèm tệp đó; nếu tệp bị xóa nhầm thì lấy lại bản cũ trước',
    },
    ledgerNew: (id: string) => ({
      message: `“${id}” chưa có trong sổ UID của lịch (content/calendar-ledger.json)`,
      fix: 'chạy “npm run generate” rồi gửi kèm tệp sổ đã đổi (hoặc nhờ người phụ trách chạy)',
    }),
    ledgerGone: (id: string) => ({
      message: `“${id}” đã công bố nhưng không còn trong nội dung; lịch trên máy người đăng ký sẽ mất mốc này mà không rõ vì sao`,
      fix: 'không xóa mốc đã công bố và không đổi mã: khôi phục mốc với đúng mã này, nếu mốc bị hủy thì thêm “cancelled” (lý do, ngày) cho mốc',
    }),
    ledgerUid: (id: string, uid: string) => ({
      message: `UID của “${id}” đã bị đổi`,
      fix: `ghi lại UID cũ: ${uid}`,
    }),
    ledgerChanged: (id: string) => ({
      message: `trường này của “${id}” đã đổi nhưng sổ UID của lịch chưa ghi lần thay đổi`,
      fix: 'chạy “npm run generate” rồi gửi kèm tệp sổ đã đổi (hoặc nhờ người phụ trách chạy)',
    }),
    quoteNotFound: (item: string) => ({
      message: `lời trích không có trong mục ${item}`,
      fix: 'chép lại nguyên văn từ mục đó',
    }),
  },
} as const;

export { missingText } from './registers.ts';
