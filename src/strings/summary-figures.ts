/** What the reviewer's summary says of figures: one report as one block, and what is unusual in it. */
export const summaryFigureText = {
  title: 'Số liệu theo từng báo cáo',
  /** The heading of a block: "Huyện Ba Bể: 9 số liệu mới". */
  block: (unit: string, what: string) => `${unit}: ${what}`,
  count: {
    added: (count: number) => `${count} số liệu mới`,
    changed: (count: number) => `${count} số liệu đã báo cáo bị sửa`,
    removed: (count: number) => `${count} số liệu bị xóa`,
    hidden: (count: number) => `${count} số liệu không còn hiện`,
    shown: (count: number) => `${count} số liệu nay được hiện`,
    real: (count: number) => `${count} số liệu đổi từ giả định sang thật`,
    sample: (count: number) => `${count} số liệu đổi từ thật sang giả định`,
  },
  inReports: (count: number) => `${count} báo cáo`,
  source: {
    year: 'Năm',
    document: 'Văn bản',
    reporter: 'Nơi báo cáo',
    asOf: 'Số liệu tính đến',
    reportedOn: 'Ngày báo cáo',
  },
  head: ['Chỉ tiêu', 'Số liệu', 'Lần trước', 'Mức phải đạt', 'Tình trạng', 'Cần biết'],
  removedFigure: 'số liệu bị xóa',
  changedFigure: (before: string) => `số liệu đã báo cáo bị sửa, trước ghi ${before}`,
  changedReport: 'báo cáo đã nhận bị sửa, con số không đổi',
  /** Fields of a report that was changed, beside its figure. */
  field: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  previous: (figure: string, day: string) => `${figure}, ngày ${day}`,
  first: 'lần đầu báo cáo',
  onlyCorrected: 'ngoài số được đính chính, chưa có lần nào',
  noStatus: 'không tính',
  /** The goal changes in the same request. */
  sameByOldGoal: 'theo mức cũ, tình trạng cũng vậy',
  byOldGoal: (status: string) => `mức đổi trong cùng đề nghị; theo mức cũ thì ${status}`,
  note: (note: string) => `Ghi chú: ${note}`,
  countedFrom: {
    year: 'tính từ đầu thời gian của chỉ tiêu, gồm số của các đơn vị cũ',
    change: 'tính từ ngày hoạt động theo tổ chức mới, chưa gồm số của các đơn vị cũ',
  },
  kind: {
    hidden: 'không còn hiện ở bản này',
    shown: 'trước không hiện, nay được hiện',
    real: 'trước là số liệu giả định, nay là số liệu thật',
    sample: 'trước là số liệu thật, nay là số liệu giả định',
  },
  added: (amount: string) => `trong kỳ thêm mới ${amount}`,
  marks: {
    final: 'số liệu chốt kỳ',
    done: 'đơn vị báo cáo đã hoàn thành',
    stopped: 'đơn vị báo đã dừng',
    sample: 'số liệu giả định, không phải số thật',
    ignored: {
      public: 'năm đã có số liệu thật, nên không tính',
      staff: 'bản nội bộ đã có số liệu thật của năm, nên chỉ tính ở bản công khai',
    },
    staff: 'chỉ hiện ở bản nội bộ, không công khai',
    draft: 'bản nháp, không hiện ở đâu và không được tính',
    'stated-reason': (reason: string) =>
      `có lý do đính chính (“${reason}”) nhưng không nêu đính chính báo cáo nào`,
    correction: (old: string, figure: string, day: string, reason: string) =>
      `đính chính báo cáo ${old}: thay ${figure} ngày ${day}; lý do: ${reason}`,
    otherDay: (was: string, is: string) =>
      `bản đính chính ghi ngày ${is}, khác ngày ${was} của số cũ: số liệu ngày ${was} không còn`,
    replacesFinal: (figure: string, day: string) =>
      `thay số liệu chốt kỳ ${figure} ngày ${day}, mà không ghi là chốt kỳ`,
    replacesFinalByFinal: (figure: string, day: string) =>
      `thay số liệu chốt kỳ ${figure} ngày ${day}`,
    below: 'số mới dưới mức phải đạt',
    fell: (figure: string, day: string) => `giảm so với lần trước: ${figure} ngày ${day}`,
    makesFall: (figure: string, day: string) =>
      `cao hơn số liệu sau nó: ${figure} ngày ${day}, nên số đó thành số giảm`,
    wholeChanged: (before: string, after: string) => `tổng số đổi từ ${before} thành ${after}`,
    sameDay: (figure: string, old: string) =>
      `cùng ngày đã có số khác, ${figure} (${old}), mà không ghi là đính chính; số mới thay số đó`,
    lower: 'số mới giảm so với số đó',
    older: (figure: string, day: string) =>
      `đã có số liệu mới hơn, ${figure} ngày ${day}; số này chỉ vào phần các lần báo cáo`,
    repeated: (old: string) => `đã có trong ${old}, không tính hai lần`,
    impossible: 'số liệu tự mâu thuẫn, không tính vào kết quả',
    zeroTotal: 'tổng số bằng 0, không kết luận được gì',
    noTotal: 'chưa biết tổng số, không tính được tỷ lệ',
    doneUnmet: 'báo đã xong nhưng số liệu chưa đạt mức',
    notAssigned: 'chỉ tiêu không giao cho đơn vị này',
    otherSize: (size: string) => `tổng số khác số cơ sở của đơn vị (${size})`,
    outside: (from: string, to: string) =>
      `ngày của số liệu ngoài thời gian của chỉ tiêu (${from} – ${to})`,
    late: (days: number, due: string) => `báo cáo muộn ${days} ngày so với hạn ${due}`,
    delayed: (days: number) => `báo cáo sau ngày của số liệu ${days} ngày`,
    afterClose: (day: string) => `đến sau ngày chốt số liệu ${day}, không tính vào kết quả`,
    notYet: (day: string) => `ghi ngày sau ngày xét ${day}, chưa tính`,
  },
  /** A short name of each mark, for counts. */
  short: {
    final: 'chốt kỳ',
    done: 'báo đã xong',
    stopped: 'báo đã dừng',
    sample: 'giả định',
    ignored: 'giả định, không tính',
    staff: 'nội bộ',
    draft: 'bản nháp',
    'stated-reason': 'có lý do mà không nêu báo cáo cũ',
    correction: 'đính chính',
    'replaces-final': 'thay số chốt kỳ',
    'makes-fall': 'cao hơn số sau',
    repeated: 'đã có',
    fell: 'giảm',
    'whole-changed': 'tổng số đổi',
    'same-day': 'cùng ngày, khác số',
    older: 'cũ hơn số đã có',
    impossible: 'mâu thuẫn',
    'zero-total': 'tổng số 0',
    'no-total': 'chưa biết tổng số',
    'done-unmet': 'báo xong, chưa đạt',
    'not-assigned': 'không giao',
    'other-size': 'tổng số khác số cơ sở',
    outside: 'ngoài thời gian',
    late: 'muộn',
    delayed: 'báo chậm',
    'after-close': 'sau ngày chốt',
    'not-yet': 'ngày ở tương lai',
  },
  counts: {
    title: 'Có những gì',
    unit: 'Đơn vị',
    figures: 'Số liệu',
    what: 'Loại',
    unusual: 'Cần xem kỹ',
    total: 'Cộng',
    none: '–',
    of: (count: number, name: string) => `${count} ${name}`,
  },
  unusual: {
    title: 'Số liệu cần xem kỹ',
    unit: 'Đơn vị',
    usual: (count: number) =>
      `${count} số liệu khác không có gì khác thường; xem trong từng báo cáo dưới đây.`,
  },
  samples: {
    title: 'Số liệu giả định',
    real: (count: number) => `${count} số liệu đổi từ giả định sang thật`,
    gone: (count: number) => `${count} số liệu giả định bị bỏ`,
    firstReal: {
      public: (plan: string, count: number) =>
        `Năm ${plan} từ nay có số liệu thật: ${count} số liệu giả định của mọi đơn vị không còn được tính và không còn hiện trên trang`,
      staff: (plan: string, count: number) =>
        `Năm ${plan} từ nay có số liệu thật, chỉ ở bản nội bộ: ${count} số liệu giả định của mọi đơn vị không còn được tính ở bản nội bộ, vẫn hiện ở bản công khai`,
    },
  },
  effects: {
    title: 'Đổi tình trạng dù không có số liệu mới',
    head: ['Đơn vị', 'Chỉ tiêu', 'Số liệu', 'Tình trạng'],
    many: (count: number) => `${count} tình trạng đổi`,
  },
} as const;
