import type { SiteNames } from './site.ts';

/** Text of the pages of the guidance: its clauses, the whole document, the list of years. */
export const guidanceText = {
  /** "cấp huyện và cấp xã" */
  levels: (names: ReadonlyArray<string>) => {
    const levels = names.map((name) => `cấp ${name}`);
    const last = levels.pop() ?? '';
    return levels.length === 0 ? last : `${levels.join(', ')} và ${last}`;
  },
  facts: {
    heading: 'Thông tin thực hiện',
    more: 'Căn cứ, chương trình, phong trào',
    who: 'Thực hiện',
    with: 'Phối hợp',
    when: 'Thời gian',
    basis: 'Căn cứ',
    within: 'Thuộc',
    /** After the names of those who do it. */
    doneAt: (levels: string) => `; ở ${levels}.`,
    /** Without names. */
    onlyAt: (levels: string) => `${levels.charAt(0).toUpperCase()}${levels.slice(1)}.`,
    noDay: 'Văn bản không nêu ngày.',
    program: 'Chương trình phối hợp',
    campaign: 'Phong trào, cuộc vận động',
  },
  /** "Hướng dẫn năm 2017" */
  ofYear: (year: number) => `Hướng dẫn năm ${year}`,
  /** In breadcrumbs. */
  crumb: (year: number) => `Hướng dẫn ${year}`,
  toTree: 'Mục lục',
  official: 'Nguyên văn',
  verbatim: 'Nguyên văn văn bản.',
  print: 'In mục này',
  summary: 'Tóm tắt của ban biên tập',
  onThisPage: 'Trên trang này',
  paragraph: (number: number, words: string) => `¶${number} ${words}`,
  /** What is reported wrong. */
  faultIn: (name: string) => `nguyên văn ${name}`,
  tasks: 'Việc phải làm',
  taskLists: 'Xem cả danh sách:',
  /** From a task to the words that give it. */
  toParagraph: (number: number) => `Nguyên văn: đoạn ${number}`,
  results: {
    done: 'Kết quả: số đơn vị hoàn thành',
    running: 'Kết quả: số đơn vị đạt tiến độ',
    /** Read aloud in place of "6/8". */
    of: (count: number, total: number) => `${count} trong ${total} đơn vị`,
    none: 'không giao cho đơn vị',
    asOf: (day: string) => `Tính đến ngày ${day}.`,
  },
  source: {
    /** The line at the head of a printed clause. */
    of: (document: string, issued: string, issuer: string) =>
      `Trích ${document}${issued} của ${issuer}`,
    on: (day: string) => `, ngày ${day}`,
    noNumberNoDay: ' (nguồn không có số, ngày ban hành)',
    noNumber: ' (nguồn không có số)',
    noDay: ' (nguồn không có ngày ban hành)',
    end: (part: string) => `. ${part}.`,
  },
  document: {
    /** Above the text of a document whose letterhead the source lacks. */
    noHead:
      'Bản trích: phần đầu văn bản (cơ quan ban hành, số ký hiệu, ngày, tháng) không có trong nguồn.',
    about: 'Về văn bản',
    open: 'Chi tiết',
    openOf: (name: string) => `Xem chi tiết mục này: ${name}`,
    notes: 'Nơi đọc văn bản này và các văn bản được viện dẫn',
    self: 'Văn bản này',
    print: 'In toàn văn',
  },
  index: {
    title: 'Hướng dẫn công tác phong trào',
    running: 'Đang thực hiện.',
    coming: 'Chưa bắt đầu.',
    unconfirmed: 'Bản nháp, chưa được xác nhận.',
    closed: (day: string) => `Đã kết thúc, số liệu chốt ngày ${day}.`,
    description: (names: SiteNames) =>
      `Văn bản hướng dẫn công tác phong trào từng năm của ${names.inText}: toàn văn, từng mục, việc phải làm và kết quả.`,
    clauses: (count: number) => `${count} mục giao việc`,
    contents: (year: number) => `Các mục của hướng dẫn năm ${year}`,
    whole: 'Đọc toàn văn',
    calendar: 'Lịch công tác',
    results: 'Kết quả thực hiện',
    tasks: (count: number) => `${count} việc`,
    targets: (count: number) => `${count} chỉ tiêu`,
    dates: (count: number) => `${count} mốc thời gian`,
  },
};
