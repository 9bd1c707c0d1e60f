import type { SiteNames } from './site.ts';

/** Text of the page about this site. Every sentence must be true: update it when the site changes. */
export const aboutText = {
  title: 'Giới thiệu',
  description: (names: SiteNames) =>
    `Trang này là gì, của ai, dành cho ai; số liệu của ${names.shortName} từ đâu ra; cách dùng lại và viện dẫn.`,
  lead: (names: SiteNames) =>
    `Trang tra cứu công tác phong trào của ${names.owner}: văn bản giao việc gì, ai làm, khi nào, theo căn cứ nào, kết quả đến đâu.`,
  whom: {
    title: 'Dành cho ai',
    list: [
      ['Cán bộ Mặt trận các cấp', 'biết việc của cấp mình, hạn, người phối hợp và căn cứ.'],
      ['Cơ quan, tổ chức phối hợp', 'biết phần việc của mình trong từng nội dung.'],
      ['Người dân', 'biết phong trào, cuộc vận động ở nơi mình sống, và kết quả đã báo cáo.'],
      ['Người nghiên cứu, báo chí', 'đọc nguyên văn, tải số liệu, viện dẫn đúng nguồn.'],
    ],
  },
  whose: { title: 'Của ai, ai trả lời' },
  why: {
    title: 'Vì sao có trang này',
    text: 'Văn bản hướng dẫn của một năm dài, viện dẫn nhiều văn bản khác và giao việc cho nhiều cấp. Trang tách từng việc để mỗi người tìm được phần của mình, giữ nguyên văn để đối chiếu, và đặt số liệu đã báo cáo bên cạnh mức phải đạt.',
  },
  figures: {
    title: 'Số liệu từ đâu ra',
    list: [
      'Đơn vị báo cáo số liệu, kèm ngày của số liệu và ngày báo cáo; người cập nhật nhập vào kho nội dung.',
      'Máy kiểm tra từng số trước khi đưa lên trang; người phụ trách duyệt.',
      'Trạng thái (đúng tiến độ, chậm, hoàn thành …) do trang tính theo quy tắc công khai, không ai chấm điểm bằng tay.',
      'Số đã báo cáo không bị xóa: sai thì có báo cáo đính chính, số cũ vẫn xem được. Chưa có số liệu thì ghi là chưa có, không tính là 0.',
    ],
  },
  sample: {
    title: 'Số liệu giả định',
    text: 'Một phần số liệu trên trang là số liệu giả định, chỉ để trình bày; chỗ nào dùng đều ghi rõ. Không dùng các số này làm kết quả thật.',
  },
  text: {
    title: 'Nội dung văn bản',
    text: 'Văn bản được giữ nguyên văn, đối chiếu từng chữ với bản nguồn. Tiêu đề ngắn, tóm tắt và phần “Thông tin thực hiện” là của ban biên tập, viết cho dễ tìm; có gì khác nhau thì theo nguyên văn.',
  },
  patterns: { title: 'Hoa văn' },
  cite: {
    title: 'Dùng lại và viện dẫn',
    how: 'Viện dẫn trang này:',
    /** @param address null for a copy that has none that others can open */
    citation: (names: SiteNames, name: string, address: string | null, day: string) =>
      `${names.owner}, “${name}”, ${address === null ? '' : `${address}, `}xem ngày ${day}.`,
    data: 'Viện dẫn một số liệu thì nêu thêm tên chỉ tiêu, đơn vị và ngày của số liệu.',
  },
  history: {
    title: 'Lịch sử của trang',
    years: (years: ReadonlyArray<number>) =>
      years.length === 1
        ? `Trang có nội dung của năm ${years[0]}.`
        : `Trang có nội dung của các năm ${years.slice(0, -1).join(', ')} và ${years.at(-1)}; năm cũ giữ nguyên khi có năm mới.`,
  },
} as const;
