/** Text of the band at the top of a page about what is over. */
export const bandText = {
  label: 'Tình trạng của kế hoạch, đơn vị',
  archive: (year: number) => `Tư liệu năm ${year}`,
  ofYear: (year: number) => `Năm ${year}`,
  running: (year: number) => `Năm ${year} đang thực hiện`,
  deadline: (what: string, day: string) => `. Hạn gần nhất: ${what}, ${day}.`,
  late: (units: number) => ` ${units} đơn vị quá hạn báo cáo.`,
  more: 'Chi tiết',
  closed: (day: string) => `: kế hoạch đã kết thúc, số liệu chốt ngày ${day}`,
  closedPlan: (year: number, day: string) =>
    `Kế hoạch năm ${year} đã kết thúc, số liệu chốt ngày ${day}.`,
  names: (year: number) => `Trang giữ nguyên tên gọi của năm ${year} để đối chiếu với văn bản gốc.`,
  nowIn: (unit: string, now: string) => `. ${unit} nay thuộc ${now}.`,
  areaEnded: (unit: string) => `. ${unit} đã kết thúc hoạt động.`,
  unitEnded: (unit: string) => `${unit} đã kết thúc hoạt động`,
  onDay: (day: string) => ` ngày ${day}`,
  /** Where the land of a unit lies, in a few words. */
  landIn: (now: string) => `, địa bàn nay thuộc ${now}.`,
  severalUnits: (count: number) => `${count} đơn vị`,
  levelEnded: (level: string, day: string) => `Cấp ${level} kết thúc hoạt động ngày ${day}`,
  following: ' theo ',
  itsUnits: (year: number) => `. Các đơn vị báo cáo năm ${year}: `,
  unitsEnded: (ended: number, all: number, year: number) =>
    `${ended} trong ${all} đơn vị báo cáo năm ${year} đã kết thúc hoạt động: `,
  someEnded: (ended: number, all: number) =>
    `. ${ended} trong ${all} đơn vị báo cáo nay đã kết thúc hoạt động.`,
  allUnits: 'xem danh sách đơn vị',
} as const;
