/** Text on the preview pictures (Open Graph) of shared links. */
export const pictureText = {
  home: 'Hướng dẫn, lịch, tiến độ công tác phong trào',
  document: 'Hướng dẫn công tác phong trào',
  /** @param name "mục I.1.2" */
  item: (name: string) => `Hướng dẫn, ${name}`,
  campaign: 'Phong trào, cuộc vận động',
  target: 'Chỉ tiêu',
  year: (year: number) => `Năm ${year}`,
  asOf: (day: string) => `Tính đến ${day}`,
  site: 'Công tác phong trào',
} as const;
