/** Words of a campaign's page, and of the two texts that are made from its data. */
export const campaignText = {
  when: 'Khi nào',
  noDay: 'Văn bản gốc không nêu ngày cụ thể.',
  far: 'Kết quả của từng huyện, thành phố',
  table: (title: string) => `${title}: trạng thái và số liệu của từng huyện, thành phố`,
  source: 'Quy định tại',
  noTargets: 'Hướng dẫn không đặt chỉ tiêu đo được cho nội dung này.',
  texts: 'Nội dung để chia sẻ và phát thanh',
  textsNote:
    'Hai đoạn dưới đây lấy từ dữ liệu của trang, có ngày và nguồn. Đọc lại trước khi dùng.',
  short: 'Đoạn ngắn để chia sẻ',
  shortLength: (length: number) => `${length} ký tự, không quá 300.`,
  loud: 'Bài đọc một phút trên loa xã, phường, thị trấn',
  loudLength: (length: number) => `${length} chữ.`,
  copyShort: 'Sao chép đoạn ngắn',
  copyLoud: 'Sao chép bài đọc',
  copied: 'Đã sao chép.',
  copyFailed: 'Máy không cho sao chép: hãy bôi đen đoạn chữ để sao chép.',
  say: {
    headline: (title: string, summary: string) => `${title}: ${summary}`,
    when: (when: string) => `Thời gian: ${when}.`,
    figure: (target: string, figure: string, on: string) => `${target}: ${figure} (đến ${on}).`,
    source: (items: string, year: number, on: string) =>
      `Nguồn: mục ${items} Hướng dẫn công tác phong trào ${year}, MTTQ tỉnh Bắc Kạn; ${on}.`,
  },
  read: {
    hello: 'Kính thưa bà con và các đồng chí.',
    about: (title: string) => `Sau đây là thông tin về nội dung “${title}”.`,
    when: (when: string) => `Thời gian thực hiện: ${when}.`,
    fromTo: (start: string, end: string) => `từ ${start} đến ${end}`,
    figure: (target: string, goal: string, subject: string, figure: string) =>
      `Chỉ tiêu: ${target}, ${goal}. Kết quả, ${subject}: ${figure}.`,
    lead: (names: string) => `Chủ trì thực hiện là ${names}.`,
    partners: (names: string) => `Cùng phối hợp có ${names}.`,
    levels: (levels: string) => `Nội dung được triển khai ở cấp ${levels}.`,
    invite: 'Mong bà con hưởng ứng, vận động người thân và hàng xóm cùng tham gia.',
    ask: 'Cần biết thêm, mời bà con hỏi Ban Công tác Mặt trận thôn, tổ dân phố.',
    office:
      'Bà con cũng có thể gặp Ủy ban Mặt trận Tổ quốc xã, phường, thị trấn để được hướng dẫn cụ thể.',
    families:
      'Mỗi gia đình, mỗi khu dân cư có thể tham gia bằng việc làm phù hợp với điều kiện của mình và cùng theo dõi kết quả ở địa phương.',
    web: 'Nội dung và số liệu của từng huyện, thành phố được đăng trên trang Công tác phong trào của Mặt trận tỉnh.',
    source: (items: string, year: number, on: string) =>
      `Thông tin lấy từ mục ${items}, Hướng dẫn công tác phong trào năm ${year} của Mặt trận tỉnh Bắc Kạn, tính đến ${on}.`,
    thanks: 'Xin cảm ơn bà con đã lắng nghe.',
  },
} as const;
