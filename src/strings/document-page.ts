/** Words of the page that reads and reviews a year's document, and of the guide that leads to it. */
export const documentPageText = {
  title: 'Đưa văn bản của năm vào từ tệp Word',
  description:
    'Chọn tệp Word của văn bản hướng dẫn: máy đọc ra từng mục, ngày, chỉ tiêu, cơ quan; bạn xem lại rồi tải các tệp về.',
  intro:
    'Chọn tệp Word của văn bản hướng dẫn năm. Máy chia văn bản thành từng mục và đánh dấu văn bản viện dẫn, ngày tháng, chỉ tiêu, cơ quan. Bạn chỉ việc xem: đúng, sửa hay bỏ.',
  stays:
    'Tệp không rời máy này: trình duyệt tự đọc, không gửi gì đi. Chỉ khi bạn tải các tệp đã làm xong và tự gửi thì người khác mới thấy.',
  noScript:
    'Trình duyệt đang tắt JavaScript (hoặc chưa tải xong) nên trang này chưa đọc tệp được. Cách khác ở cuối trang.',
  file: 'Chọn tệp .docx, .odt hoặc .txt, hoặc kéo tệp thả vào đây',
  read: 'Đọc tệp',
  without: 'Không dùng được trang này?',
  others: [
    'Gửi tệp Word cho người phụ trách; người phụ trách đưa vào thay bạn.',
    'Có kho nội dung trên máy: chạy “npm run new -- year NĂM --from-document TỆP.docx”.',
  ],
  guide: 'Dành cho biên tập viên',
  year: {
    title: 'Văn bản này của năm nào?',
    label: 'Năm',
    go: 'Đọc theo năm này',
    supplement: 'Đây là văn bản bổ sung',
  },
  editors: {
    title: 'Đưa văn bản của năm vào từ tệp Word',
    text: 'Đầu năm nhận văn bản hướng dẫn dạng Word: mở trang này, chọn tệp, xem từng mục rồi tải các tệp về.',
    link: 'Mở trang đọc tệp Word',
    steps: [
      {
        text: 'Chọn tệp. Bên trái là văn bản như in, có đánh dấu mọi điều tìm thấy; bên phải là cách máy hiểu từng điều. Đúng thì bấm “Đúng cả mục này”.',
        shot: 'van-ban-xem-lai',
        alt: 'Một mục của văn bản: ngày, chỉ tiêu, cơ quan được đánh dấu và đánh số; bên phải mỗi điều có ba nút Đúng, Sửa, Bỏ.',
      },
      {
        text: 'Chỗ nào sai thì bấm “Sửa” rồi chọn lại; bỏ sót thì bôi đen chữ và bấm Thêm. Đóng trang lúc nào cũng được: bản làm dở còn trên máy.',
        shot: 'van-ban-sua',
        alt: 'Ô sửa một chỉ tiêu: tên, loại, mức phải đạt, đơn vị tính, hạn.',
      },
      {
        text: 'Xem hết thì bấm “Làm ra các tệp”: máy kiểm tra, nói chỗ còn chờ, rồi cho tải tất cả trong một tệp zip.',
        shot: 'van-ban-tep',
        alt: 'Cuối trang: số lỗi, những chỗ còn chờ xác nhận, nút tải tệp zip và cách gửi.',
      },
    ],
  },
} as const;

/** What the script of the page says; the words of the page itself stand in its HTML. */
export const documentFileText = {
  nothing: 'Hãy chọn tệp trước.',
  working: 'Đang đọc tệp …',
  opening: 'Đang mở lại bản làm dở …',
  tooLong: 'Máy đọc quá lâu nên đã dừng. Hãy bỏ bớt hình ảnh, phụ lục không cần rồi lưu tệp mới.',
  failed: 'Không đọc được. Tải lại trang rồi thử lại; nếu vẫn vậy, gửi tệp cho người phụ trách.',
  year: {
    none: 'Văn bản không nói rõ là của năm nào.',
    taken: (year: number) =>
      `Năm ${year} đã có trên trang, nên không tạo lại được. Nếu đây là văn bản của năm khác, ghi năm ấy. Nếu là văn bản bổ sung, sửa đổi của năm ${year}, bấm nút dưới đây. Muốn sửa chữ đã đăng thì sửa ở trang sửa nội dung.`,
    amending: (year: number) =>
      `Văn bản này đọc như văn bản bổ sung, sửa đổi văn bản năm ${year}. Đúng vậy thì bấm nút dưới đây; nếu là văn bản hướng dẫn của một năm khác thì ghi năm ấy.`,
    asSupplement: (year: number) => `Đây là văn bản bổ sung của năm ${year}`,
    unusual: (year: number) => `Máy đọc ra năm ${year}, khác năm đang chờ. Xem lại giúp.`,
    bad: 'Ghi năm bằng bốn chữ số, ví dụ 2026.',
  },
  kept: {
    restored: (name: string) => `Đã mở lại bản làm dở của tệp “${name}”.`,
    saved: 'Đã lưu trên máy này.',
    notSaved:
      'Máy này không cho lưu bản làm dở: hãy làm xong và tải các tệp về trước khi đóng trang.',
    old: 'Bản làm dở trên máy này thuộc phiên bản cũ của trang nên không mở lại được; hãy chọn lại tệp.',
    drop: 'Xóa khỏi máy này',
    dropAsk: 'Xóa bản làm dở khỏi máy này? Những gì đã xem sẽ mất.',
    dropped: 'Đã xóa bản làm dở khỏi máy này.',
  },
} as const;
