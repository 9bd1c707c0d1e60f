/** Text of the lists and the pages of organizations. */
export const organizationText = {
  listTitle: 'Cơ quan, tổ chức',
  listDescription: 'Các cơ quan, tổ chức được nêu trong hướng dẫn và việc của từng nơi.',
  listLead: (count: number, year: number, working: number) =>
    `${count} cơ quan, tổ chức; năm ${year} hướng dẫn giao việc cho ${working} nơi.`,
  description: (name: string) =>
    `Việc của ${name} trong công tác phong trào: chủ trì, phối hợp, văn bản đã ban hành.`,
  ended: 'Đã kết thúc hoạt động',
  year: (year: number) => `Việc năm ${year}`,
  roles: { lead: 'Chủ trì', partners: 'Phối hợp' },
  verdict: (year: number, lead: number, partners: number, targets: number) => {
    const roles = [
      ...(lead > 0 ? [`chủ trì ${lead}`] : []),
      ...(partners > 0 ? [`phối hợp ${partners}`] : []),
    ].join(', ');
    return `Năm ${year}: ${roles} mục hướng dẫn${targets > 0 ? `; ${targets} chỉ tiêu gắn với các mục ấy` : ''}.`;
  },
  row: (lead: number, partners: number) =>
    [
      ...(lead > 0 ? [`chủ trì ${lead}`] : []),
      ...(partners > 0 ? [`phối hợp ${partners}`] : []),
    ].join(', '),
  rowItems: (roles: string, year: number) => `${roles} mục hướng dẫn năm ${year}`,
  rowIssued: (count: number) => `ban hành ${count} văn bản được viện dẫn`,
  rowNothing: 'được nêu tên, không được giao việc',
  noWork: 'Hướng dẫn không giao việc trực tiếp cho cơ quan này.',
  tasks: (year: number) => `Việc phải làm năm ${year}`,
  calendar: (year: number) => `Lịch năm ${year} của cơ quan`,
  progress: 'Các chỉ tiêu theo từng đơn vị',
  nextDates: 'Ngày sắp tới',
  dates: (year: number) => `Ngày trên lịch ${year}`,
  others: 'Chương trình, phong trào',
  program: (title: string) =>
    title.startsWith('Chương trình') ? title : `Chương trình phối hợp: ${title}`,
  issued: 'Văn bản đã ban hành',
  about: 'Về cơ quan này',
  aliases: 'Cách gọi khác',
  levelOf: (level: string) => `cấp ${level}`,
  systems: {
    front: 'Mặt trận Tổ quốc',
    party: 'Đảng',
    state: 'Nhà nước',
    union: 'Đoàn thể, tổ chức thành viên',
    committee: 'Ban chỉ đạo, ban liên ngành',
  },
  otherLevels: { central: 'trung ương', all: 'mọi cấp' },
} as const;
