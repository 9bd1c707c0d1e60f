/** Words about the woven patterns; the names of motifs and fields are in src/model/cover.ts. */
export const coverText = {
  /** For the page about this site. */
  about:
    'Hoa văn trên trang do chúng tôi tự vẽ theo lối dệt thổ cẩm: máy tính đặt từng mũi chỉ theo quy tắc, mỗi phong trào một họa tiết nói lên nội dung của mình (ruộng bậc thang, mái nhà, ngọn lửa tri ân …). Đây không phải bản chép hoa văn của riêng một dân tộc nào.',
} as const;
