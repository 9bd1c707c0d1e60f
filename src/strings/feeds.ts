import type { SiteNames } from './site.ts';

/** Text in calendar files, and of the page to subscribe to them. */
export const feedsText = {
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
    level: (label: string) => `Các mốc thuộc cấp ${label}, cùng các mốc mà văn bản không nêu cấp.`,
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
  /** Where feeds are too many to show each. */
  onPages: 'Mỗi trang dưới đây có lịch riêng ở mục “Thêm vào lịch của bạn”.',
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
} as const;
