/**
 * What each code of the content checker means, for the page /bien-tap/loi/: what happened and why it matters,
 * then one wrong and one right example. Codes and their severity: src/editing/check/problem.ts.
 */
export interface ErrorCodeText {
  readonly title: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
}

export const errorCodeText = {
  'too-large': {
    title: 'Tệp quá lớn',
    why: 'Tệp nội dung chỉ chứa chữ và số, không bao giờ lớn đến thế. Thường là do dán nhầm ảnh hoặc cả một tài liệu vào một trường.',
    wrong: '"note": "data:image/png;base64,iVBORw0KGgo…" (hàng triệu ký tự)',
    right: '"note": "Ảnh đăng tại trang của đơn vị, xem địa chỉ ở “document”."',
  },
  encoding: {
    title: 'Chữ bị hỏng do sai bảng mã',
    why: 'Tệp có ký tự � hoặc ký tự điều khiển: phần chữ ở đó đã mất khi lưu sai bảng mã, máy không thể đoán lại.',
    wrong: 'summary: Ng�ời nghèo',
    right: 'summary: Người nghèo',
  },
  'hidden-character': {
    title: 'Có ký tự ẩn',
    why: 'Ký tự không nhìn thấy hoặc đảo chiều chữ làm mắt đọc một đằng, máy đọc một nẻo: tìm không ra, sao chép bị sai, số ký hiệu có thể bị giả. Tiếng Việt không cần ký tự nào như thế.',
    wrong: 'Hòa\u200bBình (có ký tự U+200B ở giữa)',
    right: 'Hòa Bình',
  },
  bom: {
    title: 'Ký tự ẩn ở đầu tệp (BOM)',
    why: 'Một số phần mềm trên Windows thêm ký tự không nhìn thấy ở đầu tệp; có nó thì tệp không đọc được khi dựng trang.',
    wrong: 'Lưu với bảng mã “UTF-8 with BOM”',
    right: 'Lưu với bảng mã “UTF-8”; hoặc chạy npm run check -- --fix',
  },
  nfc: {
    title: 'Chữ có dấu viết dạng tổ hợp',
    why: 'Cùng một chữ “ế” có thể lưu thành một hoặc ba ký tự. Trộn hai cách thì tìm kiếm và so sánh sai mà mắt không thấy. Trang chỉ dùng dạng dựng sẵn (NFC).',
    wrong: 'Bảng mã “Unicode tổ hợp” của bộ gõ',
    right: 'Bảng mã “Unicode” (dựng sẵn); hoặc chạy npm run check -- --fix',
  },
  crlf: {
    title: 'Cuối dòng kiểu Windows',
    why: 'Cuối dòng khác nhau làm cả tệp hiện ra như bị sửa, người duyệt không thấy được thay đổi thật.',
    wrong: 'Cuối dòng CRLF',
    right: 'Cuối dòng LF; hoặc chạy npm run check -- --fix',
  },
  conflict: {
    title: 'Còn dấu xung đột',
    why: 'Hai người cùng sửa một chỗ, tệp còn nguyên cả hai bản và các dòng dấu. Giữ đủ hai bản: xóa một bản là mất việc của một người.',
    wrong:
      '<<<<<<< HEAD\n    { "id": "moc-a", "title": "Mốc A" },\n=======\n    { "id": "moc-b", "title": "Mốc B" },\n>>>>>>> sua-moc',
    right: '    { "id": "moc-a", "title": "Mốc A" },\n    { "id": "moc-b", "title": "Mốc B" },',
  },
  syntax: {
    title: 'Tệp viết sai dạng',
    why: 'Thiếu ngoặc, dấu phẩy, dấu nháy, hoặc thiếu dòng --- nên không đọc được tệp.',
    wrong: '{ "area": "ba-be" "plan": "2017" }',
    right: '{ "area": "ba-be", "plan": "2017" }',
  },
  'too-deep': {
    title: 'Lồng nhau quá sâu',
    why: 'Nội dung của trang lồng nhau nhiều nhất năm, sáu tầng. Sâu hơn nhiều thì chắc chắn là nhầm, và có thể làm treo máy.',
    wrong: '"levels": [[[[[[[[[["district"]]]]]]]]]]',
    right: '"levels": ["district"]',
  },
  'duplicate-key': {
    title: 'Một trường viết hai lần',
    why: 'Chỉ một giá trị được dùng, giá trị kia mất mà không ai biết. Nhiều trường cùng viết hai lần thường là hai mục bị dính làm một khi gộp: tách thành hai mục, không xóa dòng nào.',
    wrong: '{ "numerator": 27, "numerator": 28 }',
    right: '{ "numerator": 28 }',
  },
  'reserved-key': {
    title: 'Tên trường không được phép',
    why: 'Các tên này có nghĩa riêng với máy và thường chỉ gặp trong tệp cố ý gây hại.',
    wrong: '{ "__proto__": { "draft": true } }',
    right: '{ "draft": true }',
  },
  yaml: {
    title: 'Giá trị mà máy có thể đọc khác đi',
    why: 'Ở phần khai báo, một giá trị không có dấu nháy mà trông như số hệ hai hay ngày, hoặc có dấu ! chỉ kiểu, được hai chương trình đọc khác nhau: trang có thể hiện khác điều đã kiểm tra.',
    wrong: 'title: 2017-05-01',
    right: 'title: "2017-05-01"',
  },
  'cut-value': {
    title: 'Dấu # làm mất phần chữ phía sau',
    why: 'Trong phần khai báo giữa hai dòng ---, dấu cách rồi dấu # mở đầu một lời ghi chú: máy bỏ cả phần còn lại của dòng mà không báo. Chữ có dấu # phải đặt trong dấu nháy kép.',
    wrong: 'title: Kỷ niệm 70 năm #Ngày Thương binh',
    right: 'title: "Kỷ niệm 70 năm #Ngày Thương binh"',
  },
  'value-comment': {
    title: 'Lời ghi chú đứng sau một giá trị',
    why: 'Phần sau dấu # không lên trang. Nếu là chữ của giá trị thì đang bị mất; nếu đúng là ghi chú thì đưa lên dòng riêng để không ai nhầm.',
    wrong: 'title: Họp quý I # hỏi lại ngày',
    right: '# hỏi lại ngày\ntitle: Họp quý I',
  },
  form: {
    title: 'Chưa đúng dạng chuẩn',
    why: 'Giá trị không sai, nhưng thứ tự trường, khoảng thụt hay cuối tệp khác dạng chung, nên lần sửa sau sẽ hiện nhiều dòng không liên quan.',
    wrong: '{"plan":"2017","area":"ba-be"}',
    right: '{\n  "area": "ba-be",\n  "plan": "2017"\n} (npm run check -- --fix tự viết lại)',
  },
  'unknown-file': {
    title: 'Tệp không thuộc nhóm nào',
    why: 'Tệp nằm sai thư mục hoặc sai đuôi nên không trang nào dùng đến.',
    wrong: 'content/progress/ba-be.json',
    right: 'content/progress/2017/ba-be.json',
  },
  'file-name': {
    title: 'Tên tệp có ký tự không được dùng',
    why: 'Tên tệp thành địa chỉ của trang và nằm trong văn bản in, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    wrong: 'content/directives/Chỉ thị 10 (bản mới).md',
    right: 'content/directives/10-ct-tw-2016.md',
  },
  'wrong-place': {
    title: 'Tên tệp và nội dung không khớp',
    why: 'Tên tệp nói một đơn vị hoặc một năm, bên trong lại ghi đơn vị hoặc năm khác: không biết số liệu là của ai. Tệp cách đọc bảng mang tên tính từ các cột.',
    wrong: 'content/progress/2017/ba-be.json có "area": "na-ri"',
    right: 'content/progress/2017/ba-be.json có "area": "ba-be"',
  },
  missing: {
    title: 'Thiếu trường bắt buộc',
    why: 'Không có trường này thì không đăng được mục.',
    wrong: '{ "id": "ba-be" }',
    right: '{ "id": "ba-be", "name": "Huyện Ba Bể", … }',
  },
  'unknown-field': {
    title: 'Không có trường tên này',
    why: 'Thường là gõ nhầm tên trường. Nếu bỏ qua, điều bạn viết sẽ không hiện ở đâu cả.',
    wrong: '"numerater": 27',
    right: '"numerator": 27',
  },
  type: {
    title: 'Sai kiểu dữ liệu',
    why: 'Chỗ cần số lại là chữ, hoặc chỗ cần danh sách lại là một giá trị.',
    wrong: '"numerator": "27"',
    right: '"numerator": 27',
  },
  value: {
    title: 'Giá trị không được nhận',
    why: 'Trường này chỉ nhận một số giá trị, hoặc giá trị trong một khoảng.',
    wrong: 'levels: [huyen]',
    right: 'levels: [district]',
  },
  date: {
    title: 'Ngày viết sai hoặc không có thật',
    why: 'Ngày viết NĂM-THÁNG-NGÀY để không ai hiểu nhầm; ngày không có trong lịch bị từ chối.',
    wrong: '"asOf": "2017-02-31"',
    right: '"asOf": "2017-02-28"',
  },
  'date-ambiguous': {
    title: 'Ngày đọc được hai cách',
    why: '03/04/2017 có thể là 3 tháng 4 hoặc 4 tháng 3. Máy không đoán thay người báo cáo.',
    wrong: '"asOf": "03/04/2017"',
    right: '"asOf": "2017-04-03"',
  },
  'date-order': {
    title: 'Ngày sau lại trước ngày đầu',
    why: 'Số liệu không thể được báo cáo trước ngày của chính nó; hạn không thể trước ngày bắt đầu.',
    wrong: '"asOf": "2017-04-05", "reportedOn": "2017-03-31"',
    right: '"asOf": "2017-03-31", "reportedOn": "2017-04-05"',
  },
  'date-future': {
    title: 'Ngày chưa đến',
    why: 'Không thể báo cáo số liệu, hay ban hành văn bản, ở một ngày chưa đến. Thường là gõ nhầm năm.',
    wrong: '"reportedOn": "2071-04-05"',
    right: '"reportedOn": "2017-04-05"',
  },
  'look-alike': {
    title: 'Chữ giống chữ Latinh',
    why: 'Chữ Nga, chữ Hy Lạp … trông như chữ Việt nhưng máy coi là chữ khác: tìm không ra, số ký hiệu có thể bị giả.',
    wrong: '10-СТ/TW (“С”, “Т” là chữ Nga)',
    right: '10-CT/TW',
  },
  'raw-html': {
    title: 'Có thẻ HTML',
    why: 'Phần khai báo và báo cáo chỉ nhận chữ; thân bài nhận thêm Markdown. Thẻ HTML sẽ hiện nguyên trên trang chứ không có tác dụng.',
    wrong: 'Chữ <b>đậm</b>',
    right: 'Chữ **đậm**',
  },
  'mdx-in-markdown': {
    title: 'Có mã MDX trong tệp Markdown',
    why: 'Nội dung không chứa mã: import, export và biểu thức trong ngoặc nhọn sẽ hiện nguyên như chữ trên trang.',
    wrong: "import Bang from './Bang.astro'",
    right: 'Viết bảng bằng Markdown: | Cột | Cột |',
  },
  mdx: {
    title: 'Trang phong trào viết sai MDX',
    why: 'Thẻ chưa đóng, ngoặc nhọn thừa, hoặc thẻ không có: trang sẽ không dựng được.',
    wrong: '<Luu-y>Nhớ báo cáo.',
    right: '**Lưu ý:** nhớ báo cáo.',
  },
  'mdx-code': {
    title: 'Có mã trong bài viết',
    why: 'Bài viết là nội dung, không phải chương trình: import, export, biểu thức trong ngoặc nhọn và thẻ HTML đều không được nhận. Chỉ dùng Markdown và các thẻ in số liệu.',
    wrong: '{1 + 1} · <img src="x" />',
    right: '<ChiTieu id="2017/attp-ho-cam-ket" muc="50%" />',
  },
  link: {
    title: 'Liên kết đến nơi không được phép',
    why: 'Liên kết chỉ đến trang web (http, https), hộp thư (mailto), số điện thoại (tel) hoặc một chỗ trong trang. Địa chỉ kiểu khác có thể chạy mã hoặc mở phần mềm trên máy người đọc với một tệp lạ. Ảnh chỉ lấy trong trang.',
    wrong: '[Tải mẫu](ms-word:ofe|u|http://vi-du.example/mau.docm)',
    right: '[Tải mẫu](https://vi-du.example/mau.docx)',
  },
  comment: {
    title: 'Có ghi chú ẩn trong bài viết',
    why: 'Ghi chú không hiện trên trang nhưng nội dung gốc của bài được đăng ở trang dữ liệu mở, nên ai cũng đọc được. Ghi chú sau dấu # ở phần khai báo thì không được đăng.',
    wrong: '{/* chưa công bố trước 10/12 */} · [//]: # (hỏi lại)',
    right: 'Viết điều đó ở đề nghị thay đổi, hoặc để mục là bản nháp (draft: true)',
  },
  site: {
    title: 'Chưa có tệp nói trang của cơ quan nào',
    why: 'Tên cơ quan chủ quản, địa bàn, các cấp và loại đơn vị in ở mọi trang và được dùng để kiểm tra nội dung khác; không có tệp này thì không dựng được trang.',
    wrong: 'Thư mục content/ không có site.json',
    right:
      'content/site.json theo mẫu ở mục “Trang của cơ quan nào” trong docs/nguoi-phu-trach.md; trang mới thì “npm run init”',
  },
  'no-contact': {
    title: 'Trang chưa nêu cách liên hệ',
    why: 'Người đọc cần biết ai chịu trách nhiệm và báo sai ở đâu; điều chưa có thì cuối mọi trang ghi “Chưa nhập”.',
    wrong: '"contact": { "address": null, "telephone": null, "email": null }',
    right:
      '"contact": { "address": "Số 1, đường Chính", "telephone": "0209 3812 345", "email": "mattran@example.gov.vn" }',
  },
  'personal-data': {
    title: 'Có thông tin của người phản ánh',
    why: 'Danh sách phản ánh công khai: không ghi điện thoại, thư điện tử, số định danh của ai. Họ tên thì máy không nhận ra được, người duyệt phải xem.',
    wrong: '"report": "Bác An, 0912 345 678, báo xã đã làm xong"',
    right: '"report": "Xã báo đã làm xong mà trang chưa ghi"',
  },
  'duplicate-id': {
    title: 'Mã đã được dùng',
    why: 'Hai mục mang cùng một mã thì một mục sẽ che mất mục kia.',
    wrong: 'Hai báo cáo cùng "id": "attp-2017-q1"',
    right: '"id": "attp-2017-q1" và "id": "attp-2017-q2"',
  },
  'reserved-id': {
    title: 'Mã trùng địa chỉ có sẵn của trang',
    why: 'Tên tệp hoặc mã của mục trùng với một trang hay một phần mà trang web đã dùng, nên trang của mục sẽ mất hoặc liên kết dẫn sai chỗ.',
    wrong: 'content/guidance/2017/so-tay.md (trùng trang sổ tay in)',
    right: 'content/guidance/2017/so-tay-cong-tac.md',
  },
  reference: {
    title: 'Trỏ đến mục không có',
    why: 'Mã này không có trong nhóm nội dung tương ứng nên trang sẽ thiếu phần đó.',
    wrong: '"target": "2017/attp-khu-dan"',
    right: '"target": "2017/attp-khu-dan-cu"',
  },
  citation: {
    title: 'Số ký hiệu chưa rõ là văn bản nào',
    why: 'Trong văn bản có số ký hiệu mà content/directives chưa có, hoặc có nhiều văn bản trùng số.',
    wrong: 'Theo Kế hoạch số 99/KH-UBND (chưa có tệp)',
    right: 'Thêm content/directives/99-kh-ubnd-2017.md',
  },
  'own-document': {
    title: 'Khai báo lại văn bản của năm',
    why: 'Văn bản hướng dẫn của một năm đã có trang riêng: nơi viện dẫn số của nó tự dẫn tới đó, khai báo nữa thì thành hai văn bản.',
    wrong: 'content/directives/12-hd-mttq-btt-2018.md (số của chính hướng dẫn năm 2018)',
    right: 'Chỉ ghi "symbol": "12/HD-MTTQ-BTT" trong content/plans/2018.json',
  },
  validity: {
    title: 'Kết quả đối chiếu hiệu lực không khớp',
    why: 'Người đọc dựa vào dòng này để quyết định có viện dẫn văn bản hay không. Hết hiệu lực thì phải nói từ ngày nào hoặc do văn bản nào; chưa rõ thì phải nói tra ở đâu, hỏi ai; chưa ai đối chiếu thì không ghi gì.',
    wrong:
      'validity: {status: unclear, checkedOn: "2026-11-20", checkedBy: Văn phòng, source: công báo}',
    right:
      'validity: {status: unclear, checkedOn: "2026-11-20", checkedBy: Văn phòng, source: công báo, settledBy: hỏi cơ quan ban hành}',
  },
  quote: {
    title: 'Lời trích không đúng nguyên văn',
    why: 'Chỉ tiêu, và mọi điều máy đọc từ văn bản, phải kèm đúng câu chữ của mục hướng dẫn nêu nó.',
    wrong: '"quote": "trên 80% khu dân cư"',
    right: '"quote": "80% trở lên số khu dân cư"',
  },
  'deadline-words': {
    title: 'Lời văn bản và ngày hạn không khớp',
    why: 'Viết “trước ngày 15/11” thì ngày 15 đã trễ, viết “đến ngày 15/11” thì chưa. Ngày hạn sai lời văn bản là mọi người nhận lịch sai.',
    wrong: '"due": "trước ngày 15/11", "dueOn": {"day": 15, "month": "last"}',
    right: '"due": "trước ngày 15/11", "dueOn": {"day": 15, "month": 11, "before": true}',
  },
  attachment: {
    title: 'Tệp đính kèm không có',
    why: 'Mục này ghi tên một tệp không có trong content/attachments: người đọc bấm vào sẽ không tải được gì.',
    wrong: 'file: 2017/bao-cao-quy.docx (chưa đưa tệp vào kho)',
    right: 'Đưa tệp vào content/attachments/2017/, giữ đúng tên đã ghi',
  },
  'attachment-kind': {
    title: 'Tệp đính kèm sai loại hoặc không an toàn',
    why: 'Trang chỉ phát tệp mà máy của người đọc mở ra là văn bản hay bảng tính. Tệp đổi đuôi, tệp có macro hay mã lệnh có thể làm hại máy của cán bộ.',
    wrong: 'Trang web lưu thành “bao-cao.pdf”; tệp .docm đổi tên thành .docx',
    right: 'Lưu lại đúng loại bằng Word, Excel hoặc LibreOffice, không kèm macro',
  },
  'attachment-hash': {
    title: 'Tệp đính kèm khác với lúc ghi mã',
    why: 'Mã SHA-256 cho biết tệp có đúng là tệp đã được đính kèm hay không. Mã khác nghĩa là tệp đã bị thay.',
    wrong: 'sha256: 3f2a… (mã của bản cũ)',
    right: 'Ghi mã của bản mới nếu việc thay là cố ý; nếu không, khôi phục tệp cũ',
  },
  unused: {
    title: 'Mục không ai dùng đến',
    why: 'Không chỗ nào nhắc đến mã này. Có thể là mục thừa, hoặc chỗ cần nhắc đã ghi nhầm mã khác.',
    wrong: 'Một cơ quan không chủ trì, phối hợp hay ban hành gì',
    right: 'Ghi mã ở mục hướng dẫn, hoặc bỏ mục thừa',
  },
  unconfirmed: {
    title: 'Mục cần xác nhận',
    why: 'Kế hoạch, chỉ tiêu, mốc chép từ năm trước, hoặc máy đọc từ tệp văn bản của năm, thì mang dấu “cần xác nhận” trên trang và chưa vào lịch đăng ký. Đối chiếu với văn bản của năm, sửa cho đúng rồi bỏ dòng “unconfirmed”.',
    wrong: '"unconfirmed": true',
    right: 'Bỏ dòng đó khi đã đối chiếu; mục không còn trong văn bản thì xóa',
  },
  proposed: {
    title: 'Điều máy đọc từ văn bản, chờ xác nhận',
    why: 'Khi lập năm từ tệp văn bản, máy ghi điều nó đọc được ở mỗi mục vào “proposed”, kèm đúng câu chữ và quy tắc đọc. Những dòng đó không hiện ở đâu trên trang. Đúng thì chép vào trường thật rồi xóa dòng; sai thì xóa.',
    wrong:
      'proposed:\n  - field: owners.lead\n    value: ban-phong-trao\n    quote: Ban Phong trào chủ trì\n    rule: led-by',
    right: 'owners:\n  lead: [ban-phong-trao]',
  },
  waiting: {
    title: 'Năm còn là bản nháp',
    why: 'Năm lập từ tệp văn bản thì không hiện trên trang cho đến khi có người xem hết những điều máy đọc và bỏ “draft”. Dòng này đếm còn bao nhiêu chỗ; hết thì nhắc công bố.',
    wrong: '"draft": true (còn 12 chỗ phải xem)',
    right: 'Xem hết rồi bỏ dòng "draft" của kế hoạch năm',
  },
  'official-text': {
    title: 'Nguyên văn sẽ hiện khác bản gốc',
    why: 'Tệp viết bằng Markdown, trong đó một số dấu đầu dòng và trong câu có nghĩa riêng: dấu - thành chấm tròn, hai dòng liền nhau bị nối, dãy gạch thành tiêu đề. Văn bản chính thức phải hiện đúng từng dấu.',
    wrong: 'Gồm:\n- Mô hình điểm;\n- Kinh phí.',
    right: 'Gồm:\n\n\\- Mô hình điểm;\n\n\\- Kinh phí.',
  },
  source: {
    title: 'Nguyên văn khác văn bản gốc',
    why: 'Trang hứa trích đúng từng chữ. Máy so toàn văn trên trang với chữ của văn bản đã ban hành (content/sources/<năm>.txt): thiếu, thừa, đổi chỗ một chữ hay một mục đều không công bố được.',
    wrong: 'Phấn đấu 80% số hộ (văn bản gốc: “trên 80% số hộ”)',
    right: 'Phấn đấu trên 80% số hộ',
  },
  'no-source': {
    title: 'Nguyên văn chưa được so với văn bản gốc',
    why: 'Không có chữ của văn bản gốc thì không ai biết một chữ hay một mục có bị thiếu khi nhập hay không.',
    wrong: '(không có content/sources/2026.txt)',
    right: 'content/sources/2026.txt: mỗi đoạn một dòng, các ô của bảng cách nhau bằng phím tab',
  },
  'clause-place': {
    title: 'Mục đứng sai chỗ trong văn bản',
    why: 'Số của mục trên trang, trong lời dẫn và ô tìm kiếm được ghép từ nhãn in ở đầu mục và mục lớn chứa nó. Nhãn khác nguyên văn hoặc mục lớn sai thì mục mang số không có trong văn bản.',
    wrong: 'label: "1."\nparent: 2025/b-ii',
    right: 'label: "1."\nparent: 2026/b-ii',
  },
  'clause-number': {
    title: 'Hai mục cùng một số',
    why: 'Người đọc tìm theo số sẽ gặp cả hai mục. Có văn bản in trùng số thật: khi ấy để nguyên; thường thì một mục thiếu “parent”.',
    wrong: 'label: "1."',
    right: 'label: "1."\nparent: 2026/b-ii',
  },
  'not-entered': {
    title: 'Còn điều chưa nhập',
    why: 'Trang chỉ ghi “không nêu trong văn bản gốc” khi biên tập viên đã đối chiếu và nói như vậy. Ô còn trống mà chưa ai nói gì thì người đọc không thấy, bản nội bộ ghi “chưa nhập”.',
    wrong: 'owners:\n  lead: [btt-mttq-huyen]',
    right: 'owners:\n  lead: [btt-mttq-huyen]\nnotStated: [owners.partners, when]',
  },
  synonym: {
    title: 'Cách nói thường ngày ghi sai',
    why: 'Mỗi cách nói chỉ ghi một lần, và phải dẫn tới chữ đang có trên trang; nếu không người gõ sẽ không tìm được gì.',
    wrong: '"said": ["rác thải"], "meant": ["xử lý rác sinh hoạt"] (không văn bản nào có chữ này)',
    right: '"said": ["rác thải"], "meant": ["bảo vệ môi trường"]',
  },
  'synonym-stands': {
    title: 'Cách nói thường ngày đã có trên trang',
    why: 'Chữ đã có trong văn bản thì tìm kiếm tự thấy. Danh sách này chỉ để ghi những cách nói mà văn bản không dùng.',
    wrong: '"said": ["hộ nghèo"], khi đã có trang viết “hộ nghèo”',
    right: '"said": ["nhà khó khăn"], "meant": ["hộ nghèo"]',
  },
  task: {
    title: 'Việc không khớp với mục hướng dẫn',
    why: 'Việc giao cho một cấp mà mục không giao, hoặc chỉ đến đoạn văn không có, là thêm điều văn bản không nói. Báo cáo định kỳ thì máy tự lập từ chế độ báo cáo, nhập nữa là thành hai lần.',
    wrong:
      'levels: [district]\ntasks:\n  - id: lap-danh-sach\n    verb: Lập danh sách\n    levels: [commune]',
    right:
      'levels: [district, commune]\ntasks:\n  - id: lap-danh-sach\n    verb: Lập danh sách\n    levels: [commune]',
  },
  'task-verb': {
    title: 'Việc không bắt đầu bằng động từ',
    why: 'Người đọc lướt danh sách việc để biết phải làm gì. Dòng bắt đầu bằng chủ thể hay thời gian thì phải đọc hết câu mới biết.',
    wrong: 'verb: Các xã, phường, thị trấn lập danh sách',
    right: 'verb: Lập danh sách\nlevels: [commune]',
  },
  amendment: {
    title: 'Chỗ sửa đổi không khớp với mục được sửa',
    why: 'Trang ghép lời mới vào đúng chỗ của lời cũ. Lời cũ không đứng trong mục, đứng nhiều chỗ, hay đã bị sửa trước đó thì không biết ghép vào đâu; máy không đoán.',
    wrong: '"clause": "2017/i-2-4", "was": "ít nhất 5 lần", khi mục viết “ít nhất 05 lần”',
    right: '"clause": "2017/i-2-4", "was": "ít nhất 05 lần"',
  },
  'amendment-markup': {
    title: 'Lời sửa đổi có dấu của Markdown',
    why: 'Lời cũ, lời mới ghi trơn như in trong văn bản; dấu “\\” hay “**” chép từ tệp khác sẽ hiện ra trang.',
    wrong: '"text": "\\- **Mỗi xã** một mô hình"',
    right: '"text": "- Mỗi xã một mô hình"',
  },
  'no-text': {
    title: 'Mục hướng dẫn chưa có nguyên văn',
    why: 'Thân tệp của mục hướng dẫn là nguyên văn văn bản; mục đem công bố mà trống thì người đọc không có gì để đọc.',
    wrong: 'Bỏ “draft: true” khi thân tệp còn trống',
    right: 'Chép nguyên văn vào thân tệp, rồi mới bỏ “draft: true”',
  },
  'no-plan': {
    title: 'Chưa có năm nào',
    why: 'Mọi trang nói về một năm kế hoạch; chưa có tệp nào trong content/plans thì không dựng được trang.',
    wrong: 'Thư mục content/plans trống, hoặc chỉ có bản nháp',
    right: 'content/plans/2026.json, do “npm run new -- year 2026 --empty” hoặc “npm run init” tạo',
  },
  life: {
    title: 'Đời của đơn vị, cơ quan chưa rõ',
    why: 'Đơn vị kết thúc thì phải biết vì sao và địa bàn nay thuộc đâu, theo văn bản nào; đơn vị cấp trên phải hoạt động suốt thời gian đơn vị thuộc về nó. Không ghi thì trang không chỉ được cho người đọc đơn vị kế tục.',
    wrong: '"until": "2025-07-01" mà content/events.json không ghi gì vào ngày ấy',
    right:
      '{"id": "huyen-a-ket-thuc", "day": "2025-07-01", "type": "ended", "decision": "72-2025-qh15", "from": [{"area": "huyen-a", "part": "whole"}], "to": []}',
  },
  event: {
    title: 'Thay đổi về đơn vị không khớp',
    why: 'Đơn vị trước thay đổi phải đang hoạt động đến ngày ấy, đơn vị mới phải bắt đầu đúng ngày ấy, và mỗi phần chỉ đi về một nơi. Sai một ngày thì số liệu cộng nhầm hoặc mất.',
    wrong: 'Đơn vị mới "from": "2025-06-16", thay đổi lập ra nó "day": "2025-07-01"',
    right: 'Cả hai ghi ngày đầu tiên hoạt động: "2025-07-01"',
  },
  'same-code': {
    title: 'Hai đơn vị cùng một mã',
    why: 'Mã hành chính được dùng lại cho đơn vị khác, nhưng vào một ngày thì hai đơn vị cùng cấp không thể cùng mã.',
    wrong: 'Thị trấn A "code": "02086" (đến nay) và xã B "code": "02086" từ 01/7/2025',
    right: 'Thị trấn A thêm "until": "2025-07-01"',
  },
  'not-alive': {
    title: 'Dùng đơn vị, cơ quan khi không hoạt động',
    why: 'Đơn vị đã kết thúc thì không báo cáo, không nhận chỉ tiêu, không chủ trì việc của năm sau; đơn vị chưa thành lập cũng vậy. Thông báo nêu đơn vị kế tục để thay vào.',
    wrong:
      '"reporters": [{"from": "2026-01-01", "areas": ["huyen-a"]}] (huyện A kết thúc 01/7/2025)',
    right: '"reporters": [{"from": "2026-01-01", "areas": ["xa-b", "xa-c"]}]',
  },
  reporters: {
    title: 'Không còn ai báo cáo',
    why: 'Kế hoạch nêu cấp báo cáo, nhưng từ một ngày trong năm không còn đơn vị nào của cấp ấy hoạt động. Trang không tự chọn cấp khác thay.',
    wrong:
      '"reporters": [{"from": "2025-01-01", "levels": ["district"]}] khi cấp huyện kết thúc 01/7/2025',
    right:
      '"reporters": [{"from": "2025-01-01", "levels": ["district"]}, {"from": "2025-07-01", "levels": ["commune"]}]',
  },
  'operating-day': {
    title: 'Ngày ban hành hay ngày hoạt động?',
    why: 'Văn bản ban hành và có hiệu lực trước, đơn vị mới hoạt động sau. Ngày ghi ở đây là ngày đầu tiên đơn vị hoạt động. Nếu đúng là cùng một ngày thì nêu ở “note”.',
    wrong: '"day": "2025-06-16" (ngày ban hành nghị quyết)',
    right: '"day": "2025-07-01" (ngày chính quyền mới hoạt động)',
  },
  'no-taker': {
    title: 'Việc đang thực hiện chưa có đơn vị nhận',
    why: 'Cơ quan được giao việc đã kết thúc và không có một cơ quan kế tục duy nhất, nên không biết nay ai làm. Máy không tự giao việc; việc này có trong danh mục cần bổ sung cho đến khi ghi cơ quan nhận.',
    wrong: 'owners:\n  lead: [mttq-huyen-a]   (huyện A đã kết thúc hoạt động)',
    right: 'owners:\n  lead: [mttq-xa-b, mttq-xa-c]',
  },
  calendar: {
    title: 'Mốc nằm ngoài năm kế hoạch',
    why: 'Mốc thời gian có ngày nằm ngoài năm kế hoạch của tệp, nên sẽ hiện sai năm trên lịch.',
    wrong: 'content/milestones/2017.json có "date": "2018-01-05"',
    right: 'Ghi "date": "2017-01-05", hoặc chuyển mốc sang content/milestones/2018.json',
  },
  'other-year': {
    title: 'Bài của một năm nói về năm khác',
    why: 'Bài của phong trào, chương trình trong một năm được đọc cho dân kèm mục hướng dẫn của năm đó. Thời gian, chỉ tiêu, mục hay câu chữ của năm khác trong bài là dẫn sai nguồn.',
    wrong: 'content/campaigns/2018/vi-nguoi-ngheo.mdx có targets: [2017/danh-sach-ho-ngheo]',
    right: 'targets: [2018/danh-sach-ho-ngheo], hoặc bỏ dòng này',
  },
  forerunner: {
    title: 'Mục tương ứng không thuộc năm trước',
    why: 'Mục hướng dẫn hoặc chỉ tiêu nêu mục tương ứng của năm trước để trang so sánh hai năm. Nêu mục cùng năm hoặc năm sau thì so sánh sai chiều, hoặc quay vòng.',
    wrong: 'content/guidance/2018/i-1.md có forerunners: [2018/i-2]',
    right: 'forerunners: [2017/i-1]',
  },
  redirect: {
    title: 'Trang chuyển vòng hoặc chuyển hai nơi',
    why: 'Địa chỉ đã in trong văn bản phải mở được mãi. Danh sách trang đã chuyển (content/redirects.json) có một địa chỉ cũ viết hai lần, hoặc chuyển vòng về chính nó, nên người đọc không đến được trang nào.',
    wrong:
      '{"from": "/van-ban/a/", "to": "/van-ban/b/", …},\n{"from": "/van-ban/b/", "to": "/van-ban/a/", …}',
    right:
      '{"from": "/van-ban/a/", "to": "/van-ban/c/", …},\n{"from": "/van-ban/b/", "to": "/van-ban/c/", …}',
  },
  ledger: {
    title: 'Sổ UID của lịch không khớp với nội dung',
    why: 'Sổ UID của lịch (content/calendar-ledger.json) thiếu mốc, mốc đã công bố bị xóa, UID bị đổi, hoặc thay đổi chưa được ghi sổ: lịch trên máy người đăng ký sẽ mất mốc hoặc hiện mốc hai lần.',
    wrong: 'Thêm hoặc đổi một mốc mà không ghi sổ; xóa một mốc đã công bố',
    right: 'Chạy npm run generate rồi gửi kèm tệp sổ; mốc bị hủy thì thêm “cancelled”, không xóa',
  },
  'goal-sum': {
    title: 'Mức giao cộng lại không khớp',
    why: 'Mức của từng đơn vị và của cơ quan chủ quản cộng lại phải bằng mức toàn địa bàn; số liệu đầu kỳ cộng phần tăng thêm phải bằng mức phải đạt. Sai một số là kết luận sai cho cả năm.',
    wrong: '"whole": 4000, "own": 900, các đơn vị cộng lại 3.150',
    right: '"whole": 4000, "own": 900, các đơn vị cộng lại 3.100',
  },
  'goal-units': {
    title: 'Bảng mức giao thiếu đơn vị, hoặc có đơn vị lạ',
    why: 'Mỗi đơn vị báo cáo phải có một dòng, để không ai bị bỏ quên; đơn vị được văn bản bỏ qua thì ghi “không giao”.',
    wrong: '"units": { "ba-be": 40 } (Na Rì không có dòng nào)',
    right: '"units": { "ba-be": 40, "na-ri": "không giao" }',
  },
  'goal-words': {
    title: 'Lời văn bản nói khác số đã ghi',
    why: 'Viết “trên 95%” khác “từ 95% trở lên”, mức toàn tỉnh khác mức của từng đơn vị. Nhầm một chữ là xét sai.',
    wrong: '"comparator": ">=", "goal": 95, "quote": "trên 95% khu dân cư"',
    right: '"comparator": ">", "goal": 95, "quote": "trên 95% khu dân cư"',
  },
  'over-denominator': {
    title: 'Số đã đạt lớn hơn tổng số',
    why: 'Số đã đạt không thể vượt tổng số. Thường là đảo hai con số.',
    wrong: '"numerator": 54, "denominator": 27',
    right: '"numerator": 27, "denominator": 54',
  },
  'over-100': {
    title: 'Tỷ lệ quá 100%',
    why: 'Mức phải đạt của một tỷ lệ không thể quá 100%.',
    wrong: '"kind": "percent", "goal": 800',
    right: '"kind": "percent", "goal": 80',
  },
  'share-parts': {
    title: 'Tỷ lệ thiếu tử số, mẫu số',
    why: 'Tỷ lệ chung là tổng số đã đạt chia tổng số, nên từng đơn vị phải báo hai con số, không báo phần trăm. Ngược lại, chỉ tiêu đếm thì báo một con số.',
    wrong: '"value": 79.6',
    right: '"numerator": 43, "denominator": 54',
  },
  'two-finals': {
    title: 'Hai số liệu chốt cho một kỳ',
    why: 'Mỗi kỳ chỉ có một số liệu chốt. Nếu số trước sai thì đính chính nó.',
    wrong: 'Hai báo cáo quý I cùng có "final": true',
    right: 'Báo cáo sau thêm "supersedes" và "reason"',
  },
  'correction-reason': {
    title: 'Đính chính không nêu lý do',
    why: 'Người đọc sau này cần biết vì sao con số thay đổi.',
    wrong: '"supersedes": "attp-2017-q1"',
    right: '"supersedes": "attp-2017-q1",\n"reason": "Báo thiếu xã Cao Trĩ"',
  },
  correction: {
    title: 'Đính chính không hợp lệ',
    why: 'Đính chính phải chỉ đúng một báo cáo đã có trong cùng tệp, cùng chỉ tiêu, và mỗi báo cáo chỉ được đính chính một lần. Sai nữa thì đính chính bản đính chính.',
    wrong: '"supersedes": "<mã không có trong tệp>"',
    right: '"supersedes": "<mã của báo cáo cũ>"',
  },
  'same-day': {
    title: 'Hai số cho cùng một ngày',
    why: 'Một chỉ tiêu có hai số liệu cùng ngày mà số nào cũng còn hiệu lực; trang lấy số báo cáo sau.',
    wrong: 'Hai báo cáo cùng "asOf": "2017-03-31", không có “supersedes”',
    right: 'Báo cáo sau thêm "supersedes" và "reason"',
  },
  fraction: {
    title: 'Số đếm có phần lẻ',
    why: 'Xã, hộ, nhà … đếm bằng số nguyên. Phần lẻ thường là do gõ nhầm dấu, hoặc ghi số bình quân; nếu đúng là có phần lẻ (héc-ta, tấn …) thì ghi vào “note”.',
    wrong: '"value": 1.5 (đơn vị: xã)',
    right: '"value": 15, hoặc "value": 1.5 kèm "note"',
  },
  'over-scale': {
    title: 'Khác số xã của đơn vị',
    why: 'Chỉ tiêu này tính trên số xã, phường, thị trấn của từng đơn vị: tổng số phải bằng số đó, số đếm xã không thể quá số đó. Khác thật thì ghi vào “note”.',
    wrong: '"numerator": 4, "denominator": 17 (huyện có 16 xã, thị trấn)',
    right: '"numerator": 4, "denominator": 16',
  },
  outsized: {
    title: 'Số lớn khác thường',
    why: 'Số gấp từ trăm lần mọi số của các đơn vị khác, hoặc quá một trăm triệu. Thường là thừa chữ số, hoặc dấu chấm ngăn hàng nghìn đọc nhầm; nếu đúng thì ghi vào “note”.',
    wrong: '"value": 999999999999 (đơn vị: hộ)',
    right: '"value": 9999, hoặc số ấy kèm "note"',
  },
  'denominator-changed': {
    title: 'Tổng số thay đổi giữa hai lần báo cáo',
    why: 'Tổng số hộ, khu dân cư … ít khi đổi trong năm. Có thể gõ nhầm; nếu đổi thật thì ghi vào “note”.',
    wrong: '27/54, rồi 30/45',
    right: '27/54, rồi 30/45 kèm "note": "Sáp nhập 9 khu dân cư"',
  },
  falling: {
    title: 'Số cộng dồn lại giảm',
    why: 'Số cộng dồn từ đầu năm không tự giảm. Có thể báo riêng số của kỳ, hoặc số trước sai; nếu giảm thật thì ghi vào “note”.',
    wrong: 'Quý I: 12; quý II: 7',
    right: 'Quý I: 12; quý II: 19 (cộng dồn)',
  },
  'after-close': {
    title: 'Số liệu sau ngày chốt',
    why: 'Năm đã chốt số liệu; số có ngày sau ngày chốt được lưu nhưng không dùng để đánh giá.',
    wrong: '"reportedOn": "2018-03-01" khi năm chốt ngày 31/01/2018',
    right: 'Ghi vào năm sau, hoặc đề nghị đổi “closedOn” của kế hoạch',
  },
  'before-window': {
    title: 'Số liệu trước ngày chỉ tiêu bắt đầu',
    why: 'Số liệu có ngày trước khi chỉ tiêu bắt đầu tính là số của năm khác, hoặc gõ nhầm năm; nếu nhận thì có thể làm đơn vị thành “hoàn thành” bằng số của năm trước.',
    wrong: '"target": "2017/attp-ho-cam-ket", "asOf": "2016-09-30"',
    right: '"target": "2017/attp-ho-cam-ket", "asOf": "2017-09-30"',
  },
  'after-window': {
    title: 'Số liệu tính đến một ngày của năm sau',
    why: 'Báo cáo năm thường gửi vào tháng 1 năm sau. “asOf” là ngày mà số liệu tính đến, không phải ngày gửi; số của cả năm thì tính đến 31/12. Việc làm xong muộn thật thì ghi vào “note”.',
    wrong: '"target": "2017/mo-hinh", "asOf": "2018-01-05"',
    right: '"target": "2017/mo-hinh", "asOf": "2017-12-31", "reportedOn": "2018-01-05"',
  },
  'other-period': {
    title: 'Mã hoặc văn bản nói về kỳ khác',
    why: 'Tên văn bản hoặc mã báo cáo ghi một quý, tháng, năm mà ngày của số liệu không thuộc kỳ đó: một trong hai bị nhầm. Nếu cả hai đều đúng thì ghi vào “note”.',
    wrong: '"asOf": "2017-12-31", "document": "Báo cáo quý III/2017"',
    right: '"asOf": "2017-09-30", "document": "Báo cáo quý III/2017"',
  },
  'zero-total': {
    title: 'Số liệu 0 trên 0',
    why: '0 trên 0 thường là chưa đếm. Trang coi như chưa báo cáo: đơn vị không có số, và số chung vẫn còn thiếu đơn vị đó.',
    wrong: '"numerator": 0, "denominator": 0',
    right: '"numerator": 0, "denominator": 54',
  },
  'per-period': {
    title: 'Số riêng từng kỳ thay cho số cộng dồn',
    why: 'Chỉ tiêu này cần số cộng dồn từ ngày bắt đầu. Các số lên xuống quanh một mức, hoặc số mà ghi chú nói “trong quý III”, là số riêng của từng quý, tháng: đơn vị bị coi là làm được ít hơn thật.',
    wrong: 'Quý I: 400; quý II: 380; quý III: 390; quý IV: 410',
    right: 'Quý I: 400; quý II: 780; quý III: 1170; quý IV: 1580',
  },
  garbled: {
    title: 'Chữ bị hỏng hoặc mất dấu',
    why: 'Phông chữ cũ (.VnTime, VNI), bảng mã sai và “CSV” không phải UTF-8 làm hỏng hoặc mất chữ có dấu; số liệu công bố thì tên nơi báo cáo và văn bản phải đọc được, tìm được.',
    wrong: '"reporter": "Ủy ban MTTQ huyện Ba BÓ", "document": "B?o cáo s? 45"',
    right: '"reporter": "Ủy ban MTTQ huyện Ba Bể", "document": "Báo cáo số 45"',
  },
  'other-reporter': {
    title: 'Nơi báo cáo là đơn vị khác',
    why: 'Nơi báo cáo ghi tên một đơn vị khác: có thể số liệu đã vào nhầm đơn vị. Báo cáo thay thật thì ghi vào “note”.',
    wrong: '"area": "ba-be", "reporter": "Ủy ban MTTQ huyện Na Rì"',
    right: '"area": "ba-be", "reporter": "Ủy ban MTTQ huyện Ba Bể"',
  },
  placeholder: {
    title: 'Còn chỗ chưa điền',
    why: 'Mẫu còn nguyên dấu “…”, “xxx”, “TODO”: người đọc không biết số liệu lấy từ đâu.',
    wrong: '"document": "Báo cáo số … ngày …"',
    right: '"document": "Báo cáo số 12/BC-MTTQ ngày 05/10/2017"',
  },
  'person-name': {
    title: 'Có tên một người',
    why: 'Mọi điều ghi trong báo cáo đều công bố. Tên người dân cùng hoàn cảnh của họ không được đưa lên trang.',
    wrong: '"note": "Thiếu hộ ông Nguyễn Văn A"',
    right: '"note": "Thiếu 01 hộ ở xã Khang Ninh"',
  },
  'correction-day': {
    title: 'Đính chính của ngày khác',
    why: 'Đính chính thay cho số cũ. Khác ngày thì số của ngày cũ mất đi mà không có số nào thay; chỉ đúng khi chính ngày cũ bị ghi sai.',
    wrong: '"asOf": "2017-06-30", "supersedes": "attp-2017-q1" (số của ngày 31/03/2017)',
    right: '"asOf": "2017-03-31", "supersedes": "attp-2017-q1"',
  },
  'after-final': {
    title: 'Số chưa chốt gửi sau số đã chốt',
    why: 'Kỳ này đã có số liệu chốt. Số gửi sau sẽ thay số chốt trong đánh giá; nếu là đính chính thì phải nêu số nào bị sai.',
    wrong: 'Số chốt 31/12: 1662; sau đó thêm 31/12: 28 (không “supersedes”)',
    right: '"supersedes": "attp-2017-q4", "reason": "Đếm thiếu", "final": true',
  },
  'counted-from': {
    title: 'Không rõ số liệu tính từ đâu sau khi sắp xếp đơn vị',
    why: 'Đơn vị thành lập hoặc nhận thêm phần trong năm có thể báo cáo số cả năm, gồm số của các đơn vị cũ, hoặc chỉ số từ ngày mới. Hai cách cho hai kết quả khác nhau, nên báo cáo phải nói rõ; máy không đoán.',
    wrong: '"asOf": "2025-12-31", "value": 12',
    right: '"asOf": "2025-12-31", "value": 12, "countedFrom": "year"',
  },
  'split-sum': {
    title: 'Số liệu chia theo phần không khớp',
    why: 'Khi một đơn vị bị chia về nhiều nơi, số liệu của nó chỉ được chia theo một nguồn, và các phần cộng lại phải bằng số đơn vị ấy đã báo cáo.',
    wrong: 'Xã cũ báo cáo 24; hai phần ghi "value": 10 và "value": 15',
    right: 'Hai phần ghi "value": 10 và "value": 14',
  },
  'sample-left': {
    title: 'Còn báo cáo giả định không được tính',
    why: 'Khi một năm đã có báo cáo thật, báo cáo giả định của năm đó tự thôi hiện, để không ai đọc nhầm số giả định thành số thật. Mỗi bản tính riêng: báo cáo thật chỉ dành cho nội bộ thay số giả định ở bản nội bộ, không thay ở bản công khai; bản nháp không thay gì.',
    wrong: 'Năm đã có báo cáo thật mà vẫn còn tệp có "sample": true',
    right:
      'Không phải làm gì; báo cáo thật hiện công khai rồi mà muốn gọn thì người giữ kho nội dung xóa các tệp đó',
  },
  'lost-observation': {
    title: 'Số liệu đã báo cáo bị mất',
    why: 'Số đã báo cáo không bao giờ bị xóa hay bị giấu. Sai thì thêm báo cáo đính chính, số cũ vẫn còn để tra cứu.',
    wrong: 'Xóa tệp của báo cáo quý I, hoặc xóa một số liệu trong đó',
    right: 'Giữ tệp đó, gửi một báo cáo mới có "supersedes": "<mã báo cáo quý I>" và "reason"',
  },
  'changed-observation': {
    title: 'Số liệu đã báo cáo bị sửa',
    why: 'Sửa thẳng vào số cũ thì không ai biết trước đó đã báo gì. Giữ nguyên số cũ, thêm báo cáo đính chính.',
    wrong: 'Đổi "numerator": 27 thành 28 trong tệp của báo cáo cũ',
    right: 'Gửi một báo cáo mới: "numerator": 28, "supersedes": "<mã báo cáo cũ>", "reason": "…"',
  },
  'task-gone': {
    title: 'Việc đã công bố nay mất mã',
    why: 'Dấu mà người đọc đánh trên máy của họ gắn với mã của việc. Đổi mã thì dấu mất mà không ai báo.',
    wrong: 'Đổi “id: lap-danh-sach” thành “id: lap-danh-sach-ho-ngheo” cho rõ hơn',
    right: 'Giữ “id: lap-danh-sach”; sửa câu chữ ở “verb” và “object”',
  },
} as const satisfies Record<string, ErrorCodeText>;
