/** Words of the home page. */
export const homeText = {
  title: 'Công tác phong trào Mặt trận tỉnh Bắc Kạn',
  now: 'Đang diễn ra',
  nothingNow: 'Hôm nay không có mốc nào trong lịch.',
  next: 'Sắp tới',
  overall: (year: number) => `Năm ${year} làm đến đâu`,
  done: (done: number, total: number) => [`${done}/${total}`, 'chỉ tiêu của các huyện hoàn thành'],
  sample: 'Số liệu minh họa',
  calendar: 'Xem lịch',
  progress: 'Xem tiến độ',
  doorsTitle: 'Bạn cần gì?',
  doors: {
    staff: {
      text: 'Tôi làm công tác Mặt trận',
      summary: 'Đọc hướng dẫn của năm: việc phải làm, hạn, người phối hợp, căn cứ.',
    },
    everyone: {
      text: 'Tôi là người dân',
      summary: 'Xem các phong trào, cuộc vận động và việc mình có thể cùng làm.',
    },
    editors: {
      text: 'Tôi cập nhật số liệu',
      summary: 'Gửi số liệu của huyện, sửa nội dung: cách làm từng bước.',
    },
  },
} as const;
