import type { SiteNames } from './site.ts';

/** Text of the home page. */
export const homeText = {
  title: {
    running: 'Việc Mặt trận giao, ai làm, kết quả đến đâu',
    closed: 'Việc Mặt trận đã giao, ai làm, kết quả đến đâu',
  },
  lead: (names: SiteNames, year: number) =>
    `Hướng dẫn, căn cứ, lịch và kết quả công tác phong trào năm ${year} của ${names.owner}.`,
  examples: 'Ví dụ:',
  /** Before an example, for those who hear it alone: units have links of the same name. */
  search: 'Tìm:',
  exampleTasks: (level: string) => `${level} phải làm gì`,
  tasks: {
    title: 'Việc của tôi',
    summary: 'Danh sách việc theo cấp và theo quý, có căn cứ, in được trên một trang A4.',
    count: (count: number) => `${count} việc`,
  },
  due: {
    title: 'Hạn gần nhất',
    today: 'Hôm nay',
    days: 'ngày nữa',
    endOf: (period: string) => `Hết kỳ số liệu ${period}`,
    sendBy: (period: string) => `Gửi báo cáo ${period}`,
    noDay: 'Văn bản không nêu ngày gửi.',
    clause: (number: string) => `Mục ${number}`,
    report: 'Gửi số liệu',
    calendar: 'Thêm vào lịch',
  },
  late: {
    title: (count: number) => `${count} đơn vị quá hạn báo cáo`,
    asOf: (days: string, targets: number) => `Kỳ đến ${days} · ${targets} chỉ tiêu`,
    last: (day: string) => `báo cáo gần nhất gửi ngày ${day}`,
    never: 'chưa có báo cáo nào từ đầu năm',
    more: (count: number) => `Và ${count} đơn vị khác`,
    none: 'Không có đơn vị nào quá hạn báo cáo',
  },
  results: {
    closed: (done: number, total: number) => `${done} trong ${total} chỉ tiêu đã hoàn thành`,
    running: (reported: number, good: number) =>
      `${reported} chỉ tiêu đã có số liệu, ${good} đúng tiến độ hoặc đã hoàn thành`,
    nothing: 'Chưa có số liệu',
    of: (targets: number, units: number, names: SiteNames) =>
      `${targets} chỉ tiêu giao cho ${units} ${units === 1 ? 'đơn vị' : names.units}`,
    closedOn: (day: string) => `số liệu chốt ngày ${day}`,
    on: (day: string) => `trạng thái tính đến ngày ${day}`,
    never: (count: number) =>
      `${count} chỉ tiêu không có báo cáo nên không tính là đạt hay không đạt.`,
    all: 'Xem kết quả từng đơn vị',
  },
  day: {
    title: (year: number) => `Ngày này năm ${year}`,
    month: 'Tháng này trong kế hoạch',
    calendar: (year: number) => `Lịch cả năm ${year}`,
    on: 'Đúng ngày này',
    during: (until: string) => `Đang diễn ra, đến hết ${until}`,
    ago: (days: number) => `${days} ngày trước`,
    ahead: (days: number) => `${days} ngày sau`,
    nothing: 'Trong 45 ngày trước và sau ngày này, kế hoạch không có mốc nào có ngày.',
    lunar: (day: string) => `${day} âm lịch`,
    next: 'Kỷ niệm sắp tới',
    nextInPlan: 'Sắp tới',
    gave: (year: number) => `Kế hoạch năm ${year} giao:`,
  },
  gaps: {
    closed: 'Khoảng cách lớn nhất',
    running: 'Chậm nhất so với kế hoạch',
    key: 'Vạch đen: mức phải đạt.',
    silent: (targets: number) => (targets === 1 ? 'Chỉ tiêu được giao' : `Cả ${targets} chỉ tiêu`),
    none: 'Không có chỉ tiêu nào chậm hoặc không đạt.',
  },
  news: { title: 'Mới cập nhật', all: 'Mọi thay đổi' },
  doors: {
    title: 'Dành cho',
    everyone: {
      text: 'Người dân',
      summary: 'Phong trào, cuộc vận động ở nơi mình sống và việc mình có thể cùng làm.',
    },
    staff: {
      text: 'Cán bộ Mặt trận',
      summary: 'Toàn văn hướng dẫn của năm: việc phải làm, thời hạn, cơ quan phối hợp, căn cứ.',
    },
    editors: {
      text: 'Người cập nhật số liệu',
      summary: 'Gửi số liệu của đơn vị, sửa nội dung: cách làm từng bước.',
    },
  },
  campaigns: 'Phong trào, cuộc vận động',
  allCampaigns: 'Xem tất cả',
} as const;
