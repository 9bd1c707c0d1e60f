/** Figures over a merger or a split, as pages show them. */
export const carriedText = {
  title: 'Số liệu mang sang khi sắp xếp đơn vị',
  intro:
    'Số liệu đã báo cáo của đơn vị cũ được giữ nguyên. Đơn vị mới bắt đầu từ số cộng lại; đơn vị cũ bị chia thì không tự chia số, trừ khi có văn bản.',
  caption: 'Số liệu của đơn vị mới và các đơn vị cũ',
  unit: 'Đơn vị',
  target: 'Chỉ tiêu',
  figure: 'Số liệu',
  from: 'Từ các đơn vị cũ',
  since: 'Từ ngày, theo',
  /** "9, cộng từ 3 đơn vị cũ" */
  added: (figure: string, count: number) => `${figure}, cộng từ ${count} đơn vị cũ`,
  sameLand: (figure: string) => `${figure}, tiếp tục từ đơn vị cũ`,
  lacking: (figure: string, missing: number, count: number, names: string) =>
    `${figure}, thiếu ${missing} trong ${count} đơn vị cũ (${names})`,
  lackingShort: (figure: string, missing: number, count: number) =>
    `${figure}, thiếu ${missing} trong ${count} đơn vị cũ`,
  nothing: (count: number) => `chưa có số liệu của ${count} đơn vị cũ`,
  between: (low: string, high: string) => `từ ${low} đến ${high}`,
  uncertainParts: (range: string) => `${range}: có đơn vị cũ bị chia, chưa rõ phần của đơn vị này`,
  ownYear: (figure: string) => `${figure}, theo báo cáo từ đầu năm của chính đơn vị`,
  notComputed: 'không tính được: thiếu tổng số của đơn vị cũ',
  countedFrom: (name: string) => `báo cáo của ${name} không ghi tính từ ngày nào`,
  states: (done: number, count: number) => `${done}/${count} đơn vị cũ đã thực hiện`,
  noReport: 'không có báo cáo',
  parts: {
    whole: '',
    part: 'một phần',
    rest: 'phần còn lại',
    unknown: 'chưa rõ toàn bộ hay một phần',
    kept: 'phần giữ lại',
    land: 'trên địa bàn',
  },
  shared: (document: string) => `theo ${document}`,
  others: (names: string) => `chia với ${names}`,
  nobody: 'nơi chưa rõ',
  conflict: 'các phần đã ghi không khớp số của đơn vị cũ nên không dùng',
  breakAt: 'dãy số liệu ngắt từ ngày này, không so sánh trước và sau',
  land: (figure: string, count: number) =>
    count === 1
      ? `${figure}; chưa chia cho từng đơn vị trên địa bàn, chỉ tính trong tổng chung`
      : `${figure}; chưa chia cho ${count} đơn vị nay trên địa bàn, chỉ tính trong tổng chung`,
  decision: (decision: string, clause: string | undefined) =>
    clause ? `${clause}, ${decision}` : decision,
};
