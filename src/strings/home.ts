import type { SiteNames } from './site.ts';

/** Text of the home page. */
export const homeText = {
  title: (names: SiteNames) => `Công tác phong trào ${names.spoken}`,
  now: 'Đang diễn ra',
  nothingNow: 'Hôm nay không có mốc nào trong lịch.',
  next: 'Sắp tới',
  overall: (year: number) => `Kết quả thực hiện năm ${year}`,
  done: (done: number, total: number) => [`${done}/${total}`, 'chỉ tiêu các đơn vị đã hoàn thành'],
  sample: 'Số liệu minh họa',
  calendar: 'Xem lịch',
  progress: 'Xem tiến độ',
  doorsTitle: 'Tra cứu theo đối tượng',
  doors: {
    staff: {
      text: 'Cán bộ Mặt trận',
      summary: 'Đọc hướng dẫn của năm: việc phải làm, hạn, người phối hợp, căn cứ.',
    },
    everyone: {
      text: 'Người dân',
      summary: 'Xem các phong trào, cuộc vận động và việc mình có thể cùng làm.',
    },
    editors: {
      text: 'Cập nhật số liệu',
      summary: 'Gửi số liệu của đơn vị, sửa nội dung: cách làm từng bước.',
    },
  },
} as const;
