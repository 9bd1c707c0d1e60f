/** How figures go over when units merge or are divided: printed on the page of the rules. */
export const carriedRules = {
  title: 'Khi sắp xếp đơn vị trong năm',
  intro:
    'Báo cáo của đơn vị cũ không bị sửa, không bị ẩn. Đơn vị mới bắt đầu từ số mang sang, tính từ các báo cáo đã có đến ngày xem.',
  rules: [
    'Số đếm và mức không được vượt: cộng số mới nhất của từng đơn vị cũ. Số của cả cấp trên không đổi vì việc sắp xếp.',
    'Tỷ lệ: cộng số đã đạt, cộng tổng số, rồi mới chia; không lấy trung bình các tỷ lệ. Chỉ có phần trăm thì không cộng được: chỉ nêu khoảng từ tỷ lệ thấp nhất đến tỷ lệ cao nhất.',
    'Đơn vị cũ chưa báo cáo: không tính là 0; số đã có được ghi kèm “thiếu …” và tên đơn vị. Biết tổng số của đơn vị ấy thì nêu khoảng.',
    'Đơn vị cũ bị chia về nhiều nơi: không tự chia theo diện tích, dân số hay chia đều. Mỗi nơi nhận có một khoảng từ 0 đến toàn bộ số của đơn vị cũ; cộng các nơi lại vẫn đúng bằng số của đơn vị cũ. Có văn bản chia số thì dùng số ấy, nếu các phần cộng lại đúng bằng số đã báo cáo.',
    'Chưa rõ một phần đi đâu: phần ấy vẫn nằm trong số của cấp trên, không thuộc đơn vị nào.',
    'Số liệu là một khoảng: chỉ có trạng thái khi hai đầu của khoảng cho cùng một trạng thái; nếu không thì ghi “chưa so sánh được”.',
    'Việc “đã thực hiện hay chưa”: đơn vị mới là đã thực hiện khi mọi đơn vị cũ nhập toàn bộ vào đều đã thực hiện, là chưa thực hiện khi tất cả đều chưa thực hiện; còn lại là chưa rõ. Xếp loại không mang sang.',
    'Báo cáo của đơn vị mới ghi rõ tính từ đầu năm (thay cho số mang sang) hay từ ngày thay đổi (cộng thêm vào số mang sang); không ghi thì không dùng.',
    'Đính chính và báo cáo gửi muộn của đơn vị cũ được tính từ ngày gửi; trang của ngày trước đó giữ nguyên.',
    'Đơn vị nhận thêm hoặc mất một phần vẫn giữ mã, nhưng dãy số liệu ngắt từ ngày ấy. Chỉ đổi tên, đổi loại thì dãy số liệu liền.',
    'Mức giao cho từng kỳ (mỗi tháng, mỗi quý): đơn vị mới tính từ kỳ đầu tiên của mình.',
  ],
};
