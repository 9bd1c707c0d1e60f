/** Words that a year made from a document is written with, and what of it waits for a person. */
export const documentYearText = {
  /** Short titles of the parts around the text. */
  frame: {
    header: 'Phần đầu văn bản',
    preamble: 'Mở đầu',
    closing: 'Phần kết',
    recipients: 'Nơi nhận',
    signature: 'Chữ ký',
  },
  title: 'Tiêu đề',
  untitled: 'Không có tiêu đề',
  footnote: (mark: string) => `Chú thích ${mark}`,
  documentTitle: (year: number) => `Văn bản của năm ${year}`,
  wholeYear: 'Cả năm kế hoạch; văn bản gốc không nêu hạn riêng',
  basis: (words: string, place: string) => `“${words}” (mục ${place})`,
  dueStated: (place: string) => `Hạn nêu ở mục ${place}`,
  fromStart: (year: number) => `Tính từ đầu năm ${year}`,
  noUnit: 'chưa nêu',
  signed: 'Văn bản gốc',
  ofYear: (title: string, year: number) => `${title} (năm ${year})`,
};
