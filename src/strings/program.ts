/** Text of the pages of cooperation programmes. */
export const programText = {
  listTitle: 'Chương trình phối hợp',
  kind: 'Chương trình phối hợp',
  /** The title of the tab: a title that says it already is not said twice. */
  pageTitle: (title: string) =>
    title.startsWith('Chương trình') ? title : `${title} – chương trình phối hợp`,
  listDescription: (count: number) =>
    `${count} chương trình phối hợp giữa Mặt trận và các sở, ban, ngành, đoàn thể.`,
  listLead: (count: number, year: number, asked: number, measured: number) =>
    `${count} chương trình giữa Mặt trận và các sở, ban, ngành, đoàn thể. Năm ${year}: ${asked} chương trình được hướng dẫn giao việc, ${measured} chương trình có chỉ tiêu.`,
  who: 'Cơ quan chủ trì, phối hợp và văn bản',
  with: (lead: string, partners: string) =>
    partners === '' ? `Chủ trì: ${lead}` : `${lead} với ${partners}`,
  noOwners: 'Chưa nhập cơ quan chủ trì, phối hợp',
  work: (items: number, targets: number) =>
    `${items === 0 ? 'chưa có mục hướng dẫn' : `${items} mục hướng dẫn`}${targets === 0 ? '' : `, ${targets} chỉ tiêu`}`,
  /** Where a programme stands on the day of the build. */
  states: {
    running: 'Trong giai đoạn thực hiện',
    open: 'Văn bản không nêu giai đoạn',
    ended: 'Giai đoạn đã qua',
  },
  items: 'Hướng dẫn yêu cầu',
  noItems: 'Chưa có mục hướng dẫn nào phục vụ chương trình này.',
  noDay: 'Văn bản không nêu ngày',
  year: (year: number) => `Năm ${year}`,
  results: (year: number) => `Kết quả năm ${year}`,
  counted: (targets: number, cells: number) =>
    cells === targets
      ? `${targets} chỉ tiêu`
      : `${targets} chỉ tiêu, ${cells} lượt giao cho các đơn vị`,
} as const;
