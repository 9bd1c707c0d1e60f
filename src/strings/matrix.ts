/** Text of the table of targets × units: headline, sentences, cells, key, controls. */
export const matrixText = {
  headline: {
    /** "Kết quả năm 2017: 55/80 chỉ tiêu hoàn thành" */
    of: (year: number, result: string) => `Kết quả năm ${year}: ${result}`,
    done: (done: string, total: string) => `${done}/${total} chỉ tiêu hoàn thành`,
    allDone: (total: string) => `hoàn thành cả ${total} chỉ tiêu`,
    good: (good: string, total: string) => `${good}/${total} chỉ tiêu đúng tiến độ, hoàn thành`,
    allGood: (total: string) => `cả ${total} chỉ tiêu đúng tiến độ, hoàn thành`,
    noTargets: 'chưa giao chỉ tiêu nào',
    notYet: 'chưa có số liệu',
    never: 'không có báo cáo nào',
    followed: (count: number) => `theo dõi số liệu ${count} chỉ tiêu, không xét đạt hay chưa`,
  },
  /** "10 chỉ tiêu giao cho 8 đơn vị: 80 chỉ tiêu phải thực hiện." */
  scope: (targets: number, units: string) => `${targets} chỉ tiêu giao cho ${units}.`,
  worst: {
    silentClosed: (names: string) => `${names} không có báo cáo nào`,
    silent: (names: string) => `${names} chưa báo cáo`,
    /** The first unit of a list says what is counted. */
    missesClosed: (name: string, count: number) => `${name} còn ${count} chỉ tiêu chưa hoàn thành`,
    misses: (name: string, count: number) => `${name} có ${count} chỉ tiêu chậm`,
    more: (name: string, count: number) => `${name} ${count}`,
    units: (count: number) => `${count} đơn vị`,
    noneClosed: 'Mọi đơn vị đều hoàn thành các chỉ tiêu được giao.',
    none: 'Không có chỉ tiêu nào chậm.',
  },
  cell: {
    name: (unit: string, status: string, figure: string | null, target: string) =>
      `${unit}: ${status}${figure === null ? '' : `, ${figure}`} – ${target}`,
    done: 'đã',
    notDone: 'chưa',
    none: '–',
  },
  skip: 'Bỏ qua bảng',
  goalHead: 'mức phải đạt',
  doneHead: 'Số chỉ tiêu hoàn thành',
  choices: {
    legend: 'Thứ tự và phần hiện của bảng',
    all: 'Theo văn bản',
    lateFirst: 'Việc chậm trước',
    lateOnly: 'Chỉ việc chậm',
  },
  /** Below the table. */
  note: 'Số chung ghi thành khoảng là kết quả có thể có khi các đơn vị còn thiếu gửi đủ báo cáo.',
  open: 'Chọn một ô để xem số liệu, nguồn và lý do.',
  /** “Trạng thái tính đến ngày 18/06/2017.”, or the day on which the figures became final. */
  judged: (day: string, closed: boolean) =>
    closed ? `Số liệu chốt ngày ${day}.` : `Trạng thái tính đến ngày ${day}.`,
  built: (day: string) => `Trang cập nhật ngày ${day}.`,
  filterLabel: 'Xem riêng một phần chỉ tiêu',
  filters: {
    'chien-dich': 'Theo phong trào, cuộc vận động',
    'co-quan': 'Theo cơ quan, tổ chức',
  },
  allTargets: 'Xem tất cả chỉ tiêu',
  method: 'Cách tính trạng thái',
  sample: { yes: 'có', no: 'không' },
  csv: 'CSV',
  print: 'In A4',
  goal: {
    '>=': (amount: string) => `từ ${amount}`,
    '>': (amount: string) => `trên ${amount}`,
    '<=': (amount: string) => `tối đa ${amount}`,
    '<': (amount: string) => `dưới ${amount}`,
    '=': (amount: string) => `đúng ${amount}`,
    range: (low: string, high: string) => `${low}–${high}`,
    grade: (grade: string) => `từ ${grade}`,
    all: (count: number) => `đạt cả ${count}`,
    nothing: 'không có',
    binary: 'đã thực hiện',
    table: 'giao riêng từng đơn vị',
    none: 'theo dõi',
    points: (amount: string) => `${amount} điểm`,
    change: {
      increase: (amount: string) => `tăng ${amount}`,
      decrease: (amount: string) => `giảm ${amount}`,
    },
    each: {
      month: (goal: string) => `mỗi tháng ${goal}`,
      quarter: (goal: string) => `mỗi quý ${goal}`,
      'half-year': (goal: string) => `mỗi nửa năm ${goal}`,
      year: (goal: string) => `mỗi năm ${goal}`,
    },
  },
  whole: {
    met: (count: string, total: number) => `${count}/${total} đạt`,
    range: (low: string, high: string) => `${low}–${high}`,
    coverage: (reported: number, total: number) => `(${reported}/${total})`,
    name: (whole: string, figure: string, target: string) => `${whole}: ${figure} – ${target}`,
  },
} as const;

/** Text of the box with the details of a cell, which the reader's browser makes. */
export const heatDetailsText = {
  source: 'Nguồn',
  more: 'Xem trang chỉ tiêu',
  close: 'Đóng',
} as const;

/** Heads of the table of a year as a file for spreadsheets. */
export const csvColumns: ReadonlyArray<string> = [
  'Chỉ tiêu',
  'Mức phải đạt',
  'Đơn vị',
  'Trạng thái',
  'Số liệu',
  'Số liệu tính đến ngày',
  'Ngày báo cáo',
  'Văn bản',
  'Trạng thái tính đến ngày',
  'Số liệu giả định',
];
