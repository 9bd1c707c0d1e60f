import type { ProblemText } from './problem-text.ts';
import { tableName } from './table-name.ts';

/** What the import of tables says about how it read them: what was hidden, lost, or could be read in two ways. */
export const sheetReadingText = {
  inSheet: (name: string, text: string) => `${tableName(name)}: ${text}`,
  hidden: {
    rows: (rows: string) =>
      `dòng ${rows} đang ẩn trong Excel nên không lấy; bỏ ẩn rồi nhập lại nếu cần`,
    column: (letter: string, heading: string) =>
      `cột ${letter}${heading === '' ? '' : ` (${heading})`} đang ẩn trong Excel nên không lấy; bỏ ẩn rồi nhập lại nếu cần`,
    sheet: (name: string) => `trang tính ẩn “${name}” không được đọc; bỏ ẩn rồi nhập lại nếu cần`,
    taken: (what: string) => `đã lấy cả phần đang ẩn trong Excel: ${what}`,
    rowList: (rows: string) => `dòng ${rows}`,
    columnName: (letter: string) => `cột ${letter}`,
  },
  date: {
    monthFirst: (row: number, typed: string): ProblemText => ({
      message: `đọc các ngày trong bảng theo thứ tự tháng/ngày/năm, vì dòng ${row} ghi “${typed}”`,
      fix: 'nếu không đúng ý thì ghi lại ngày/tháng/năm, ví dụ 30/09/2017',
    }),
    asked: (rows: string, typed: string, one: string, other: string): ProblemText => ({
      message: `dòng ${rows}: ngày “${typed}” đọc được hai cách, ${one} hoặc ${other}, và không ngày nào trong bảng cho biết thứ tự`,
      fix: 'ghi ngày bằng chữ, ví dụ “30 tháng 9 năm 2017”, hoặc năm-tháng-ngày, ví dụ 2017-09-30',
    }),
    dayFirst: (rows: string, typed: string, read: string, other: string): ProblemText => ({
      message: `dòng ${rows}: đọc “${typed}” là ${read} (ngày trước, tháng sau)`,
      fix: `nếu là ${other} thì ghi lại, ví dụ “30 tháng 9 năm 2017”`,
    }),
    turned: (
      textRow: number,
      text: string,
      dateRow: number,
      read: string,
      other: string,
    ): ProblemText => ({
      message: `dòng ${textRow} ghi ngày bằng chữ (“${text}”) còn dòng ${dateRow} là ngày của bảng tính (${read}): Excel kiểu Mỹ đổi “${other}” thành ${read} khi gõ`,
      fix: `xem lại dòng ${dateRow}: nếu là ${other} thì ghi “${other}” dạng chữ`,
    }),
  },
  above: (rows: string) => `dòng ${rows} ở trên dòng tên cột nên không lấy`,
  bare: (rows: string) => `dòng ${rows} không có số liệu nên không lấy`,
  noFigure: (rows: string) => `dòng ${rows} có ngày nhưng chưa có số liệu nên bỏ qua`,
  letters: {
    font: (cells: string): ProblemText => ({
      message: `chữ bị hỏng ở ô ${cells}: gõ bằng phông chữ cũ (.VnTime, VNI)`,
      fix: 'chuyển bảng tính sang phông Unicode (Times New Roman, Arial) rồi nhập lại',
    }),
    misread: (cells: string): ProblemText => ({
      message: `chữ bị hỏng ở ô ${cells}: tệp được mở sai bảng mã`,
      fix: 'lấy lại bảng từ tệp gốc; lưu CSV thì chọn “CSV UTF-8”, hoặc lưu thành .xlsx',
    }),
    lost: (cells: string): ProblemText => ({
      message: `chữ có dấu đã mất, thành dấu “?”, ở ô ${cells}`,
      fix: 'lưu lại từ bảng gốc thành “CSV UTF-8” hoặc .xlsx; chữ đã mất không lấy lại được từ tệp này',
    }),
    more: (cells: string, more: number) => `${cells} và ${more} ô khác`,
  },
  layout: {
    unknown: {
      message: 'không rõ cột này là gì',
      fix: 'đổi tên cột theo tệp mẫu hoặc tên chỉ tiêu, xóa cột, hoặc dán bảng vào trang “Dán từ Excel” rồi chọn cột là gì',
    },
    both: {
      message: 'tên cột vừa có chỉ tiêu vừa có đơn vị nên không rõ mỗi dòng là gì',
      fix: 'để chỉ tiêu ở các cột và đơn vị ở các dòng, hoặc ngược lại',
    },
    addedOfWhich: {
      message: 'mỗi dòng có nhiều số liệu nên không rõ số thêm mới là của số liệu nào',
      fix: 'xóa cột này; báo số thêm mới trong một bảng mà mỗi dòng là một số liệu',
    },
    missing: (labels: string): ProblemText => ({
      message: `bảng này không ghi: ${labels}`,
      fix: 'thêm cột với đúng tên đó, hoặc cho biết chung cho cả bảng khi nhập',
    }),
    left: (letter: string, heading: string) =>
      `cột ${letter}${heading === '' ? '' : ` (${heading})`} không phải số liệu nên không lấy`,
  },
  group: (row: number, text: string, rows: string) =>
    `dòng ${row} (“${text}”) là tên đơn vị của dòng ${rows}`,
  totals: (rows: string) => `dòng ${rows} là dòng tổng nên không lấy: trang tự cộng các đơn vị`,
  anotherFile: (count: number, row: string, example: string): ProblemText => ({
    message: `${count} dòng khác với số đã báo cáo, có thể là tệp của đơn vị khác hoặc của năm khác; ví dụ dòng ${row}: ${example}`,
    fix: 'chọn đúng tệp; nếu đúng là đính chính thì từng dòng ghi mã báo cáo được đính chính và lý do',
  }),
  mergedFigure: {
    message: 'số liệu nằm trong ô gộp nhiều dòng nên không rõ là của chỉ tiêu nào',
    fix: 'bỏ gộp ô rồi ghi số vào từng dòng',
  },
  done: {
    yes: (typed: string) => `đọc “${typed}” là 1 (đã thực hiện)`,
    no: (typed: string) => `đọc “${typed}” là 0 (chưa thực hiện)`,
    /** @param typed the words, each in quotation marks */
    yesInAll: (cells: number, typed: string): ProblemText => ({
      message: `${cells} ô ghi ${typed}: đọc là 1 (đã thực hiện)`,
      fix: 'nếu ô nào không đúng ý thì ghi lại ô đó',
    }),
    noInAll: (cells: number, typed: string): ProblemText => ({
      message: `${cells} ô ghi ${typed}: đọc là 0 (chưa thực hiện)`,
      fix: 'nếu ô nào không đúng ý thì ghi lại ô đó',
    }),
    neither: {
      message: 'chỉ tiêu này chỉ hỏi đã thực hiện hay chưa',
      fix: 'ghi 1 hoặc “Đã thực hiện” nếu đã thực hiện, 0 hoặc “Chưa” nếu chưa',
    },
  },
  noise: (typed: string, read: string) =>
    `đọc ${typed} là ${read}: phần lẻ ở cuối là do máy tính làm tròn`,
  notWhole: (decimal: string, thousands: string | null, unit: string | null): ProblemText => {
    const counted =
      unit === null
        ? `số đếm phải là số nguyên, ô này là ${decimal}`
        : `chỉ tiêu đếm nguyên (${unit}), ô này là ${decimal}`;
    const fix = 'ghi số nguyên; tỷ lệ thì ghi số đã đạt và tổng số';
    return thousands === null
      ? { message: counted, fix }
      : {
          message: `${counted}: đọc được hai cách, ${decimal} có phần lẻ, hoặc ${thousands} mà bảng tính kiểu Anh đã hiểu dấu chấm hàng nghìn là dấu thập phân`,
          fix: `nếu là ${thousands} thì ghi ${thousands.replaceAll('.', '')}, không có dấu chấm; nếu không thì ${fix}`,
        };
  },
} as const;
