import type { SiteNames } from './site.ts';

/** Text of a campaign's page, and of the two texts generated from its data. */
export const campaignText = {
  /** What the Front calls it, as on a card. */
  kinds: {
    mobilization: 'Cuộc vận động',
    movement: 'Phong trào',
    emulation: 'Phong trào thi đua',
    festival: 'Ngày hội',
    month: 'Tháng cao điểm',
    anniversary: 'Kỷ niệm',
    appeal: 'Vận động quyên góp',
    program: 'Chương trình',
  },
  listTitle: 'Phong trào, cuộc vận động',
  listDescription:
    'Các phong trào, cuộc vận động, ngày hội của Mặt trận mà người dân biết tên và có thể tham gia.',
  others: 'Các năm khác',
  /** Where no editor said what it is called. */
  anyKind: 'Phong trào, cuộc vận động',
  officialName: 'Tên trong văn bản',
  when: 'Khi nào',
  over: 'Đã kết thúc',
  noDay: 'Văn bản gốc không nêu ngày cụ thể.',
  who: 'Ai làm',
  canDo: 'Bà con có thể làm gì',
  couldDo: (year: number) => `Năm ${year}, bà con được vận động`,
  results: {
    ofYear: (year: number) => `Kết quả năm ${year}`,
    soFar: (on: string) => `Kết quả đến ngày ${on}`,
    goal: (goal: string) => `Phải đạt: ${goal}.`,
  },
  far: (names: SiteNames) => `Kết quả của từng ${names.units}`,
  source: 'Quy định tại',
  years: 'Các năm',
  noEdition: 'Chưa có bài viết của năm nào về nội dung này.',
  noTargets: 'Hướng dẫn không đặt chỉ tiêu đo được cho nội dung này.',
  leaflet: 'In một trang',
  texts: 'Để chia sẻ và phát thanh',
  textsNote:
    'Hai đoạn dưới đây lấy từ dữ liệu của trang, có nguồn; không có số liệu giả định. Đọc lại trước khi dùng.',
  short: 'Đoạn ngắn để chia sẻ',
  shortLength: (length: number) => `${length} ký tự, không quá 300.`,
  loud: (names: SiteNames) => `Bài đọc một phút trên loa ${names.lowest}`,
  loudLength: (length: number) => `${length} chữ.`,
  copyShort: 'Sao chép đoạn ngắn',
  copyLoud: 'Sao chép bài đọc',
  copied: 'Đã sao chép.',
  copyFailed: 'Máy không cho sao chép: hãy bôi đen đoạn chữ để sao chép.',
  say: {
    ofYear: (title: string, year: number) => `${title}, năm ${year}`,
    over: 'Đã kết thúc.',
    headline: (title: string, summary: string) => `${title}: ${summary}`,
    when: (when: string) => `Thời gian: ${when}.`,
    figure: (target: string, figure: string, on: string) => `${target}: ${figure} (đến ${on}).`,
    source: (items: string, year: number, names: SiteNames) =>
      `Nguồn: ${items === '' ? '' : `${items} `}Hướng dẫn công tác phong trào năm ${year}, ${names.spoken}.`,
  },
  read: {
    hello: 'Kính thưa bà con và các đồng chí.',
    anything: 'nội dung',
    about: (named: string) => `Sau đây là thông tin về ${named}.`,
    aboutPast: (named: string, year: number) =>
      `Sau đây là thông tin về ${named} của năm ${year}, nay đã kết thúc.`,
    when: (when: string) => `Thời gian thực hiện: ${when}.`,
    fromTo: (start: string, end: string) => `từ ${start} đến ${end}`,
    figure: (target: string, goal: string, subject: string, figure: string, on: string) =>
      `Chỉ tiêu: ${target}, ${goal}. Kết quả đến ${on}, ${subject}: ${figure}.`,
    lead: (names: string) => `Chủ trì thực hiện là ${names}.`,
    partners: (names: string) => `Cùng phối hợp có ${names}.`,
    invite: 'Mong bà con hưởng ứng, vận động người thân và hàng xóm cùng tham gia.',
    ask: 'Cần biết thêm, mời bà con hỏi Ban Công tác Mặt trận thôn, tổ dân phố.',
    office: (names: SiteNames) =>
      `Bà con cũng có thể gặp Ủy ban Mặt trận Tổ quốc ${names.lowest} để được hướng dẫn cụ thể.`,
    families:
      'Mỗi gia đình, mỗi khu dân cư có thể tham gia bằng việc làm phù hợp với điều kiện của mình và cùng theo dõi kết quả ở địa phương.',
    web: (names: SiteNames) =>
      `Nội dung và số liệu của từng ${names.units} được đăng trên trang Công tác phong trào của Mặt trận ${names.level}.`,
    source: (year: number, names: SiteNames) =>
      `Thông tin lấy từ Hướng dẫn công tác phong trào năm ${year} của ${names.spoken}.`,
    thanks: 'Xin cảm ơn bà con đã lắng nghe.',
  },
} as const;
