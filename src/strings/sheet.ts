import type { ProblemText } from './problem-text.ts';
import { sheetColumns } from './sheet-columns.ts';
import { tableName } from './table-name.ts';

/** Messages of the importer for spreadsheets, CSV and pastes: what is wrong, and what to write instead. */

const meant = (near: string | null, otherwise: string) =>
  near === null ? otherwise : `có phải ý bạn là “${near}”?`;

export const sheetText = {
  fix: 'Cách sửa',
  report: 'Số liệu',
  /** @param label a column's name in quotation marks */
  columnIs: (label: string, value: string) => `${label} là ${value}`,
  reportedBefore: {
    message: 'ngày báo cáo trước ngày mà số liệu tính đến',
    fix: 'xem lại hai ngày: báo cáo lập vào ngày mà số liệu tính đến, hoặc sau ngày đó',
  },
  fixCell: 'sửa ô này theo yêu cầu vừa nêu',
  nothing: 'không có',
  boolean: { true: 'Có', false: 'Không' },
  place: {
    whole: 'Cả tệp',
    sheet: tableName,
    row: (row: number) => `dòng ${row}`,
    rows: (rows: string) => `dòng ${rows}`,
    cells: (cells: string, label: string | null) =>
      label === null ? `ô ${cells}` : `ô ${cells} (${label})`,
    column: (letter: string, label: string | null) =>
      label === null ? `cột ${letter}` : `cột ${letter} (${label})`,
    field: (label: string) => `mục “${label}”`,
    found: (text: string) => `đang ghi “${text}”`,
  },
  columns: sheetColumns,
  countedFrom: { year: 'Đầu năm', change: 'Ngày thay đổi' },
  lifecycle: { running: 'Đang thực hiện', done: 'Đã xong', stopped: 'Đã dừng' },
  missing: {
    code: 'empty-cell' as const,
    message: 'ô này còn trống',
    fix: 'điền ô này; chưa có số của chỉ tiêu thì xóa cả phần số và ngày của dòng',
  },
  told: (hint: string): ProblemText => ({
    message: hint,
    fix: 'nếu không đúng ý thì ghi lại ô này',
  }),
  number: {
    none: {
      message: 'không phải một con số',
      fix: 'chỉ ghi số, ví dụ 27 hoặc 12,5',
    },
    negative: { message: 'số không được âm', fix: 'ghi số từ 0 trở lên' },
    tooLarge: {
      message: 'số quá lớn, bảng tính không giữ được đủ chữ số',
      fix: 'xem lại ô này; có thể nhiều số đã dính vào nhau',
    },
    percent: {
      message: 'đây là phần trăm, không biết là bao nhiêu trên bao nhiêu',
      fix: 'ghi số đã đạt và tổng số vào hai cột, trang tự tính phần trăm',
    },
    share: (typed: string): ProblemText => ({
      message: `“${typed}” là hai số trong một ô`,
      fix: 'ghi số trước dấu gạch vào cột “Số đã đạt”, số sau vào cột “Tổng số”',
    }),
    withWords: (digits: string): ProblemText => ({
      message: 'ô số có lẫn chữ',
      fix: `chỉ ghi số: ${digits}`,
    }),
    twoWays: (typed: string, thousands: string, decimal: string): ProblemText => ({
      message: `“${typed}” đọc được hai cách: ${thousands} (dấu phẩy ngăn hàng nghìn) hoặc ${decimal} (dấu phẩy thập phân)`,
      fix: `ghi ${thousands} nếu là hàng nghìn, hoặc thêm chữ số 0 vào sau phần thập phân`,
    }),
    wholeOrNot: (typed: string, thousands: string): ProblemText => ({
      message: `“${typed}” không rõ là ${thousands} hay có phần lẻ; số đếm phải là số nguyên`,
      fix: `ghi số nguyên, không có dấu phẩy: ${thousands} nếu dấu phẩy ngăn hàng nghìn`,
    }),
    thousands: (typed: string, read: string) =>
      `đọc “${typed}” là ${read}: dấu chấm trước ba chữ số ngăn hàng nghìn`,
    isDate: {
      message: 'ô số đang có định dạng ngày (bảng tính tự đổi “3/4” thành ngày)',
      fix: 'đổi định dạng ô thành số rồi gõ lại; tỷ lệ thì ghi hai cột “Số đã đạt” và “Tổng số”',
    },
  },
  date: {
    form: {
      message: 'không phải một ngày',
      fix: 'ghi ngày/tháng/năm bằng chữ số, ví dụ 30/09/2017',
    },
    noYear: (days: ReadonlyArray<string>): ProblemText => ({
      message: 'ngày thiếu năm',
      fix: `ghi đủ ngày, tháng và bốn chữ số của năm: ${days.join(' hoặc ')}`,
    }),
    period: (day: string): ProblemText => ({
      message: 'đây là một kỳ, không phải một ngày',
      fix: `ghi ngày mà số liệu tính đến; hết kỳ đó là ${day}`,
    }),
    future: (today: string): ProblemText => ({
      message: `ngày này chưa đến (hôm nay là ${today})`,
      fix: 'xem lại năm và tháng; chỉ báo cáo điều đã có',
    }),
    notReal: {
      message: 'không có ngày này trong lịch',
      fix: 'xem lại ngày và tháng, ví dụ tháng 9 chỉ đến ngày 30',
    },
    swapped: (day: string): ProblemText => ({
      message: 'không có tháng này: ngày phải đứng trước tháng',
      fix: `có phải ý bạn là ${day}?`,
    }),
    shortYear: {
      message: 'năm chỉ có hai chữ số nên không chắc là năm nào',
      fix: 'ghi đủ bốn chữ số của năm, ví dụ 30/09/2017',
    },
    twoWays: (typed: string, one: string, other: string): ProblemText => ({
      message: `“${typed}” đọc được hai cách: ${one} hoặc ${other}`,
      fix: 'ghi đủ bốn chữ số của năm',
    }),
    readAs: (typed: string, day: string) => `đọc “${typed}” là ${day}`,
    serial: (day: string): ProblemText => ({
      message: `ô ngày đang là số; nếu là ngày do bảng tính lưu thì là ${day}`,
      fix: `đổi định dạng ô thành ngày, hoặc ghi ${day} dưới dạng chữ`,
    }),
  },
  text: {
    time: { message: 'ô này chỉ có giờ', fix: 'ghi bằng chữ' },
    garbled: {
      message: 'chữ bị hỏng: dùng phông chữ cũ (.VnTime, VNI) hoặc sai bảng mã',
      fix: 'chuyển bảng tính sang phông Unicode (Times New Roman, Arial), lưu CSV thì chọn “CSV UTF-8”',
    },
    control: {
      message: 'có ký tự điều khiển không nhìn thấy',
      fix: 'gõ lại ô này, đừng dán từ phần mềm khác',
    },
  },
  yes: {
    message: 'chỉ nhận “Có” hoặc “Không”',
    fix: 'ghi Có nếu là số liệu chốt kỳ, không thì để trống',
  },
  lifecycleChoice: {
    message: 'không có tình trạng này',
    fix: 'ghi “Đang thực hiện”, “Đã xong” hoặc “Đã dừng”',
  },
  countedFromChoice: {
    message: 'không rõ số liệu tính từ đâu',
    fix: 'ghi “Đầu năm” nếu đã gồm phần của các đơn vị cũ, “Ngày thay đổi” nếu chỉ tính từ ngày đơn vị thành lập hoặc thay đổi địa bàn',
  },
  plan: (plans: string): ProblemText => ({
    message: 'không có kế hoạch của năm này',
    fix: `ghi một trong các năm: ${plans}`,
  }),
  area: {
    unknown: (near: string | null): ProblemText => ({
      message: 'không có đơn vị tên này',
      fix: meant(near, 'ghi tên đơn vị như trong danh sách đơn vị của trang'),
    }),
    /** @param names every unit, told apart by its code and the unit above it */
    several: (names: string, ids: string): ProblemText => ({
      message: `tên này khớp với nhiều đơn vị: ${names}`,
      fix: `ghi tên đầy đủ của đơn vị, hoặc mã của đơn vị: ${ids}`,
    }),
    described: (name: string, id: string, code: string | null, under: string | null) =>
      `${name} (${[id, ...(code === null ? [] : [`mã hành chính ${code}`]), ...(under === null ? [] : [`thuộc ${under}`])].join(', ')})`,
    ended: (name: string, day: string, takers: string): ProblemText => ({
      message: `${name} đã kết thúc từ ${day}`,
      fix:
        takers === ''
          ? 'ghi đơn vị hoạt động vào ngày của số liệu'
          : `ghi đơn vị kế tục: ${takers}; số liệu tính đến trước ngày ấy thì xem lại ngày`,
    }),
    notYet: (name: string, day: string): ProblemText => ({
      message: `${name} chưa hoạt động vào ngày của số liệu: đơn vị bắt đầu từ ${day}`,
      fix: 'ghi đơn vị hoạt động vào ngày ấy, hoặc xem lại ngày của số liệu',
    }),
    renamed: (now: string): ProblemText => ({
      message: 'đơn vị không mang tên này vào ngày của số liệu',
      fix: `ghi tên của đơn vị vào ngày ấy: ${now}`,
    }),
    notReporting: (name: string): ProblemText => ({
      message: `${name} không phải đơn vị báo cáo của kế hoạch này vào ngày của số liệu`,
      fix: 'xem lại tên và ngày; đơn vị nào báo cáo thì ghi ở “reporters” của kế hoạch năm',
    }),
    total: {
      message: 'dòng tổng không được nhập: trang tự cộng các đơn vị',
      fix: 'xóa dòng này',
    },
    notChosen: (named: string, chosen: string): ProblemText => ({
      message: `đơn vị đã chọn là “${chosen}” nhưng bảng ghi số liệu của “${named}”`,
      fix: 'chọn đúng tệp, hoặc chọn lại đơn vị',
    }),
  },
  target: {
    unknown: (near: string | null): ProblemText => ({
      message: 'không có chỉ tiêu tên này',
      fix: meant(near, 'chọn tên chỉ tiêu trong danh sách của tệp mẫu'),
    }),
    whichYear: (before: string, after: string, day: string): ProblemText => ({
      message: `ngày ${day} ngay sau cuối năm ${before}, mà năm ${before} và năm ${after} đều có chỉ tiêu này: không rõ số liệu của năm nào`,
      fix: `ghi ${before} hoặc ${after} vào cột “Năm kế hoạch”`,
    }),
    several: (ids: string): ProblemText => ({
      message: `tên này là của nhiều chỉ tiêu: ${ids}`,
      fix: 'ghi mã chỉ tiêu, hoặc thêm cột “Năm kế hoạch”',
    }),
    otherYear: (years: string, wanted: string): ProblemText => ({
      message: `chỉ tiêu này là của năm ${years}, không phải năm ${wanted}`,
      fix: 'xem lại ngày của số liệu, hoặc ghi năm của kế hoạch vào cột “Năm kế hoạch”',
    }),
  },
  figure: {
    missing: {
      code: 'no-figure' as const,
      message: 'chưa có số liệu',
      fix: 'điền số; chưa có số thì xóa ngày và ghi chú của dòng này',
    },
    noTotal: {
      code: 'no-total' as const,
      message: 'có số đã đạt nhưng thiếu tổng số',
      fix: 'điền tổng số; chưa biết tổng số thì bỏ dòng này khỏi bảng và báo khi đã biết',
    },
    madeOfOthers: {
      message: 'chỉ tiêu này gồm các chỉ tiêu khác nên không có số liệu riêng',
      fix: 'bỏ dòng này; báo cáo từng chỉ tiêu thành phần',
    },
    noGrade: (grades: string) => ({
      message: 'chưa có mức xếp loại',
      fix: `ghi vào cột “Giá trị” một trong các mức: ${grades}`,
    }),
    otherGrade: (grades: string) => ({
      message: 'chỉ tiêu này xếp loại, ô này không phải một mức của chỉ tiêu',
      fix: `ghi một trong các mức: ${grades}`,
    }),
    notGraded: {
      message: 'chỉ tiêu này không xếp loại',
      fix: 'xóa ô này; ghi số đã đạt và tổng số, hoặc con số vào cột “Giá trị”',
    },
    needsShare: {
      message: 'chỉ tiêu này tính theo tỷ lệ',
      fix: 'ghi số đã đạt và tổng số vào hai cột “Số đã đạt” và “Tổng số”',
    },
    needsNumber: {
      message: 'chỉ tiêu này đếm một con số, không phải tỷ lệ',
      fix: 'ghi con số đó vào cột “Giá trị”',
    },
    oneNumber: {
      message: 'chỉ tiêu này đếm một con số, ô này ghi hai số',
      fix: 'ghi một số, ví dụ 27',
    },
    twoPlaces: {
      message: 'số liệu được ghi ở hai chỗ trong cùng dòng',
      fix: 'chỉ giữ một chỗ',
    },
  },
  cell: {
    error: {
      message: 'công thức trong ô này báo lỗi',
      fix: 'sửa công thức, hoặc gõ thẳng giá trị vào ô',
    },
    uncomputed: {
      message: 'ô này là công thức mà tệp không lưu kết quả',
      fix: 'mở tệp bằng Excel hoặc LibreOffice, lưu lại, hoặc gõ thẳng giá trị vào ô',
    },
  },
  header: {
    none: {
      message: 'không tìm thấy dòng tiêu đề',
      fix: 'giữ dòng tên cột của tệp mẫu (Đơn vị, Chỉ tiêu, Số đã đạt, Tổng số, …) ở đầu bảng, khi dán thì chép cả dòng đó; bảng có tên cột riêng thì ở trang “Dán từ Excel” chọn được từng cột là gì',
    },
    twice: (label: string): ProblemText => ({
      message: `có hai cột “${label}”`,
      fix: 'xóa hoặc đổi tên một cột',
    }),
    near: (typed: string, label: string): ProblemText => ({
      message: `đọc cột “${typed}” là “${label}”`,
      fix: 'nếu không đúng ý thì đổi tên cột',
    }),
    unknown: (near: string | null): ProblemText => ({
      message: 'không có cột tên này nên không biết nhập vào đâu',
      fix:
        near === null
          ? 'đổi tên cột theo tệp mẫu, hoặc xóa cột'
          : `có phải ý bạn là “${near}”? Nếu không thì xóa cột`,
    }),
    singlePeriod: {
      message: 'cột này là số riêng của kỳ, còn trang cần số cộng dồn từ đầu',
      fix: 'cộng dồn từ ngày chỉ tiêu bắt đầu rồi đặt tên cột theo tệp mẫu; đã có cột cộng dồn thì xóa cột này',
    },
    nameless: {
      message: 'cột này có nội dung nhưng không có tên ở dòng tiêu đề',
      fix: 'đặt tên cột theo tệp mẫu, hoặc xóa nội dung của cột',
    },
    missing: (labels: string): ProblemText => ({
      message: `bảng thiếu cột: ${labels}`,
      fix: 'thêm cột với đúng tên đó, hoặc dùng tệp mẫu',
    }),
  },
  known: {
    figure: (before: string, after: string) => `số liệu từ ${before} thành ${after}`,
    change: (label: string, before: string, after: string) =>
      `${label.toLowerCase()} từ “${before}” thành “${after}”`,
    changed: (id: string, day: string, changes: string): ProblemText & { code: 'changed' } => ({
      code: 'changed',
      message: `số liệu tính đến ngày ${day} đã được báo cáo (mã “${id}”) và dòng này sửa nó: ${changes}`,
      fix: `số đã báo cáo không được sửa; nếu số cũ sai thì ghi thêm “${id}” vào cột “Mã báo cáo được đính chính” và nêu lý do ở cột “Lý do đính chính”`,
    }),
    /** @param message what is odd about a report that was there, since the new figures */
    besides: (id: string, message: string) =>
      `với số mới này thì báo cáo đã có “${id}” cần xem lại: ${message}`,
    twice: (row: number, changes: string): ProblemText => ({
      message: `dòng ${row} cũng báo cáo chỉ tiêu này cùng ngày nhưng khác: ${changes}`,
      fix: 'chỉ giữ dòng đúng',
    }),
  },
  note: {
    repeated: (row: number) => `dòng ${row} lặp lại tiêu đề nên bỏ qua`,
    numbering: (row: number) => `dòng ${row} chỉ đánh số cột nên bỏ qua`,
    otherSheet: (name: string) => `${tableName(name)} không có bảng số liệu nên không được đọc`,
  },
  file: {
    tooLarge: (megabytes: number): ProblemText => ({
      message: `tệp lớn quá ${megabytes} MB`,
      fix: 'xóa ảnh và các trang tính không liên quan, hoặc dùng tệp mẫu',
    }),
    tooManyRows: (rows: number): ProblemText => ({
      message: `bảng có nội dung ở sau dòng ${rows} hoặc quá nhiều dòng`,
      fix: 'chia thành nhiều tệp, hoặc xóa những gì ở xa phía dưới bảng',
    }),
    tooManyColumns: (columns: number): ProblemText => ({
      message: `bảng có nội dung ở sau cột thứ ${columns}`,
      fix: 'xóa những gì ở xa bên phải bảng',
    }),
    empty: {
      message: 'không có nội dung nào',
      fix: 'xem lại có đúng tệp không, hoặc dán lại từ bảng tính',
    },
    oldExcel: {
      message: 'đây là tệp Excel kiểu cũ (.xls)',
      fix: 'mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)” rồi dùng tệp mới',
    },
    encrypted: {
      message: 'tệp được đặt mật khẩu nên không đọc được',
      fix: 'bỏ mật khẩu trong Excel (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi lưu lại',
    },
    word: {
      message: 'đây là văn bản Word (.docx), không phải bảng tính',
      fix: 'trong Word chọn và sao chép cả bảng, rồi dán vào trang “Dán từ Excel” hoặc vào một bảng tính',
    },
    openDocument: {
      message: 'đây là tệp OpenDocument (.ods)',
      fix: 'trong LibreOffice chọn Lưu thành kiểu “Excel 2007–365 (.xlsx)”',
    },
    binaryExcel: {
      message: 'đây là tệp Excel nhị phân (.xlsb)',
      fix: 'trong Excel chọn Lưu thành kiểu “Excel Workbook (.xlsx)”',
    },
    otherType: (what: string): ProblemText => ({
      message: `đây là ${what}, không phải bảng tính`,
      fix: 'dùng tệp .xlsx hoặc .csv',
    }),
    kinds: {
      pdf: 'tệp PDF',
      html: 'trang web (HTML), dù tên tệp có đuôi của Excel',
      xml: 'tệp XML',
      image: 'tệp ảnh',
      zip: 'tệp nén không có bảng tính bên trong',
      json: 'tệp JSON',
      other: 'tệp không đọc được dạng chữ',
    },
    broken: {
      message: 'tệp .xlsx hỏng hoặc tải chưa xong',
      fix: 'mở bằng Excel, lưu lại rồi dùng tệp vừa lưu',
    },
    suspicious: {
      message:
        'tệp .xlsx có cấu trúc bất thường (giải nén ra quá lớn, quá nhiều phần, hoặc có đường dẫn lạ) nên không đọc',
      fix: 'chép bảng sang một tệp mới rồi lưu lại',
    },
    quotes: {
      message: 'dấu nháy kép (") mở ra mà không đóng',
      fix: 'xóa dấu nháy thừa ở dòng này',
    },
    ragged: {
      message:
        'dòng có nhiều ô hơn dòng tiêu đề: có thể dấu phẩy trong số hoặc trong câu đã tách ô',
      fix: 'lưu lại từ bảng tính dạng .xlsx, hoặc đặt ô đó trong dấu nháy kép',
    },
    lost: {
      message: 'chữ có dấu trong tệp đã mất, thành dấu “?” hoặc chữ khác',
      fix: 'lưu lại từ bảng tính thành “CSV UTF-8” hoặc .xlsx; chữ đã mất không lấy lại được từ tệp này',
    },
    oldFont: {
      message: 'chữ trong tệp bị hỏng: gõ bằng phông chữ cũ (.VnTime, VNI)',
      fix: 'chuyển bảng tính sang phông Unicode (Times New Roman, Arial) rồi lưu lại thành .xlsx hoặc “CSV UTF-8”',
    },
    encoding: {
      message: 'chữ trong tệp sai bảng mã',
      fix: 'lưu lại từ Excel: Lưu thành → “CSV UTF-8 (Comma delimited)”',
    },
  },
  encodings: {
    'utf-16': 'tệp dùng bảng mã UTF-16, đã đọc được',
    'windows-1258':
      'tệp dùng bảng mã Windows-1258 cũ, đã chuyển sang Unicode; hãy xem lại chữ có dấu',
  },
  issue: {
    tooLarge: {
      message: 'nội dung biểu mẫu quá dài',
      fix: 'gửi lại biểu mẫu, chỉ điền các ô; nhiều số liệu thì dùng tệp Excel',
    },
    none: {
      message: 'không đọc được biểu mẫu: không có mục nào của biểu mẫu số liệu',
      fix: 'mở lại biểu mẫu “Báo cáo số liệu” và gửi từ đó, đừng xóa các dòng bắt đầu bằng ###',
    },
    other: (heading: string) => `mục “${heading}” không thuộc biểu mẫu số liệu nên không được đọc`,
    twice: (label: string): ProblemText => ({
      message: `mục “${label}” có hai lần`,
      fix: 'gửi lại biểu mẫu; trong phần ghi chú đừng viết dòng bắt đầu bằng ###',
    }),
  },
};
