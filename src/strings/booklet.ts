/** Text of the printed booklet. */
export const bookletText = {
  title: (year: number) => `Sổ tay công tác phong trào năm ${year}`,
  description: (year: number) =>
    `Toàn bộ hướng dẫn năm ${year} kèm thông tin thực hiện từng mục, để in thành sổ khổ A5.`,
  link: 'In thành sổ tay (A5)',
  linkNote: 'toàn bộ các mục',
  how: 'Cách in: bấm Ctrl+P (⌘P), chọn khổ A5; muốn đóng thành sổ thì chọn khổ A4, kiểu in “Booklet” (sổ gập) và in hai mặt trong cửa sổ của máy in.',
  contents: 'Mục lục',
  byNumber: 'Tra theo số mục; số mục in ở đầu mỗi mục, số trang ở chân trang.',
  built: (day: string) => `Bản in từ trang ngày ${day}.`,
  address: (address: string) => `Bản mới nhất: ${address}`,
  /** Said once, in front, of the clauses that name no one else. */
  lead: (names: string, levels: string) =>
    `Mục không ghi “Thực hiện” do ${names} thực hiện${levels === '' ? '' : `, ở ${levels}`}.`,
  noDay: 'Mục không ghi “Thời gian” là mục mà văn bản không nêu ngày.',
  targets: 'Chỉ tiêu',
  goal: (title: string, goal: string) => `${title}: ${goal}`,
} as const;
