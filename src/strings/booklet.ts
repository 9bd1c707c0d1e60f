/** Text of the printed booklet. */
export const bookletText = {
  title: (year: number) => `Sổ tay công tác phong trào năm ${year}`,
  description: (year: number) =>
    `Toàn bộ hướng dẫn năm ${year} kèm thông tin thực hiện từng mục, để in thành sổ khổ A5.`,
  link: 'In thành sổ tay (A5)',
  how: 'Cách in: bấm Ctrl+P (⌘P), chọn khổ A5; muốn đóng thành sổ thì chọn khổ A4, kiểu in “Booklet” (sổ gập) và in hai mặt trong cửa sổ của máy in. Số trang in ở chân trang.',
  noPages:
    'Mục lục không ghi số trang, vì trình duyệt chưa tính được; trên màn hình, bấm vào dòng mục lục để đến mục.',
  built: (day: string) => `Bản in từ trang ngày ${day}.`,
  address: (address: string) => `Bản mới nhất: ${address}`,
  facts: 'Thông tin thực hiện',
  targets: 'Chỉ tiêu',
  goal: (title: string, goal: string) => `${title}: ${goal}`,
} as const;
