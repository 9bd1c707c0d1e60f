import type { ProblemText } from './problem-text.ts';

const explain = 'nếu đúng như vậy thì ghi lý do vào “note” của số liệu';

const unitsChanged = 'nếu số xã đã đổi, báo người phụ trách sửa danh sách đơn vị';

const checkDigits =
  'xem lại có thừa chữ số không, dấu chấm và dấu phẩy có đúng chỗ không, đơn vị tính có đúng không';

/** What belongs into a text of a report that was left unfilled. */
const FILL_IN = {
  reporter: 'ghi tên cơ quan báo cáo, ví dụ “Ban Thường trực Ủy ban MTTQ huyện”',
  document:
    'ghi đủ số, ngày hoặc tên; chưa có văn bản thì ghi nguồn thật, ví dụ “Điện thoại của Ban Thường trực ngày 05/10/2017”',
  note: 'ghi cho hết lời ghi chú; không có gì cần ghi thì bỏ trống',
  reason: 'ghi số cũ sai vì sao, ví dụ “Đếm thiếu một xã”',
} as const;

/** Messages of the checker about reported figures that cannot be right, or rarely are. */
export const reportCheckText = {
  overDenominator: (numerator: number, denominator: number) => ({
    message: `số đã đạt (${numerator}) lớn hơn tổng số (${denominator})`,
    fix: 'xem lại hai con số; số đã đạt không thể vượt tổng số',
  }),
  shareNeedsParts: (value: number) => ({
    message: `chỉ tiêu này tính theo tỷ lệ nên không ghi thẳng “${value}”`,
    fix: 'ghi “numerator” (số đã đạt) và “denominator” (tổng số) thay cho “value”',
  }),
  beforeWindow: (day: string, first: string, near: string | null): ProblemText => ({
    message: `số liệu tính đến ${day} là trước ngày chỉ tiêu bắt đầu tính (${first})`,
    fix:
      near === null
        ? 'xem lại ngày, hoặc xem lại số liệu này của chỉ tiêu năm nào'
        : `có phải ý bạn là “${near}”? Số liệu của năm trước thì ghi vào chỉ tiêu của năm đó`,
  }),
  afterWindow: (day: string, plan: string, last: string): ProblemText => ({
    message: `số liệu của chỉ tiêu năm ${plan} lại tính đến ${day}, sau năm đó`,
    fix: `số liệu của cả năm thì ghi "asOf": "${last}", còn ngày gửi ghi ở “reportedOn”; số liệu của năm sau thì ghi vào chỉ tiêu năm sau; ${explain}`,
  }),
  zeroTotal: {
    message: 'số liệu 0 trên 0 coi như chưa báo cáo: đơn vị vẫn ở danh sách còn thiếu số liệu',
    fix: 'chưa đếm được thì bỏ cả số liệu này; biết tổng số thì ghi tổng số, ví dụ 0 trên 54; đơn vị thật sự không có gì để đếm thì ghi lý do vào “note” của số liệu và báo người phụ trách chỉ tiêu ghi “không giao”',
  } satisfies ProblemText,
  otherScale: (total: string, communes: string): ProblemText => ({
    message: `tổng số là ${total}, trong khi đơn vị có ${communes} xã, phường, thị trấn`,
    fix: `ghi tổng số là ${communes}; ${unitsChanged}; ${explain}`,
  }),
  overUnits: (number: string, communes: string): ProblemText => ({
    message: `số ghi là ${number}, trong khi đơn vị chỉ có ${communes} xã, phường, thị trấn`,
    fix: `xem lại số: không thể quá ${communes}; ${unitsChanged}; ${explain}`,
  }),
  outsized: (number: string, largest: string): ProblemText => ({
    message: `số ghi là ${number}, gấp từ trăm lần số lớn nhất mà các đơn vị khác báo cáo (${largest})`,
    fix: `${checkDigits}; ${explain}`,
  }),
  tooMany: (number: string): ProblemText => ({
    message: `số ghi là ${number}, quá một trăm triệu`,
    fix: `${checkDigits}; ${explain}`,
  }),
  perPeriod: (amounts: ReadonlyArray<string>, sums: ReadonlyArray<string>): ProblemText => ({
    message: `các số ${amounts.join(' – ')} giống số riêng của từng kỳ, trong khi chỉ tiêu này cần số cộng dồn từ đầu`,
    fix: `nếu là số riêng từng kỳ thì đính chính thành số cộng dồn: ${sums.join(' – ')}; nếu đúng là số cộng dồn thì ghi vào “note” của số liệu vì sao giảm`,
  }),
  singlePeriod: (words: string): ProblemText => ({
    message: `“${words}” cho biết đây là số riêng của kỳ, trong khi chỉ tiêu này cần số cộng dồn từ đầu`,
    fix: 'ghi số cộng dồn từ ngày chỉ tiêu bắt đầu; nếu số đã là cộng dồn thì ghi “số cộng dồn” vào “note” của số liệu',
  }),
  otherReporter: (other: string, own: string): ProblemText => ({
    message: `nơi báo cáo ghi “${other}”, mà đây là số liệu của “${own}”`,
    fix: `xem lại số liệu này của đơn vị nào; đúng là của “${own}” thì sửa nơi báo cáo; báo cáo thay đơn vị khác thì ghi lý do vào “note” của số liệu`,
  }),
  otherPeriod: (
    where: 'document' | 'id',
    words: string,
    day: string,
    last: string,
  ): ProblemText => ({
    message: `${where === 'document' ? 'văn bản' : 'mã báo cáo'} ghi “${words}”, mà số liệu tính đến ${day}`,
    fix: `số liệu của kỳ đó thì ghi "asOf": "${last}"; ghi nhầm ${where === 'document' ? 'tên văn bản' : 'mã'} thì sửa lại; ${explain}`,
  }),
  olderDocument: (named: string, day: string): ProblemText => ({
    message: `báo cáo đề ngày ${named}, mà số liệu tính đến ${day}: báo cáo có trước số liệu`,
    fix: `xem lại ngày và năm của văn bản, và ngày của số liệu; ${explain}`,
  }),
  youngerDocument: (named: string, day: string): ProblemText => ({
    message: `báo cáo đề ngày ${named}, mà ngày báo cáo ghi ${day}: số liệu gửi trước khi có văn bản`,
    fix: `xem lại ngày và năm của văn bản, và ngày báo cáo; ${explain}`,
  }),
  higherThanLater: (number: string, later: string, id: string): ProblemText => ({
    message: `số cộng dồn ${number} lớn hơn số của ngày sau, ${later} (“${id}”)`,
    fix: 'xem lại số và ngày của báo cáo gửi muộn này; nếu đúng thì ghi lý do vào “note”, hoặc đính chính số của ngày sau',
  }),
  garbled: {
    font: (found: string): ProblemText => ({
      message: `chữ bị hỏng ở “${found}”: gõ bằng phông chữ cũ (.VnTime, VNI)`,
      fix: 'gõ lại, hoặc chép từ bảng đã chuyển sang phông Unicode (Times New Roman, Arial)',
    }),
    misread: (found: string): ProblemText => ({
      message: `chữ bị hỏng ở “${found}”: tệp được mở sai bảng mã`,
      fix: 'gõ lại, hoặc lấy lại từ tệp gốc với bảng mã UTF-8',
    }),
    lost: (found: string): ProblemText => ({
      message: `chữ có dấu đã mất, thành dấu “?”, ở “${found}”`,
      fix: 'gõ lại những chữ đã mất; thường do lưu thành CSV mà không chọn “CSV UTF-8”',
    }),
  },
  nameInOldFont: (found: string, name: string): ProblemText => ({
    message: `“${found}” có chữ gõ bằng phông chữ cũ (.VnTime): đọc theo phông ấy là “${name}”`,
    fix: `gõ lại bằng phông Unicode: “${name}”`,
  }),
  placeholder: (found: string, field: keyof typeof FILL_IN): ProblemText => ({
    message: `còn chỗ chưa điền: “${found}”`,
    fix: FILL_IN[field],
  }),
  personal: (found: string): ProblemText => ({
    message: `“${found}” giống số điện thoại, số giấy tờ hoặc địa chỉ thư của một người; mọi điều ghi ở đây đều công bố`,
    fix: 'xóa chi tiết đó; ghi số lượng hoặc nơi, ví dụ “01 hộ ở xã Khang Ninh”; số tiền thì ngăn hàng nghìn bằng dấu chấm',
  }),
  person: (found: string): ProblemText => ({
    message: `“${found}” là tên một người; mọi điều ghi ở đây đều công bố`,
    fix: 'bỏ tên, ghi số lượng hoặc nơi, ví dụ “01 hộ ở xã Khang Ninh”; người ký văn bản thì ghi chức vụ',
  }),
  reasonAlone: {
    message: 'có lý do đính chính mà không nêu đính chính báo cáo nào, nên không số nào được sửa',
    fix: 'thêm “supersedes” là mã của báo cáo bị sai; nếu không phải đính chính thì chuyển lời này sang “note”',
  } satisfies ProblemText,
  otherDay: (day: string, old: string, oldIso: string): ProblemText => ({
    message: `đính chính tính đến ${day}, mà số được đính chính tính đến ${old}: số của ngày ${old} sẽ mất`,
    fix: `sửa số của ngày ${old} thì ghi "asOf": "${oldIso}"; số của ngày khác thì bỏ “supersedes” và “reason”; chính ngày cũ bị sai thì ghi điều đó vào “note” của số liệu`,
  }),
  afterFinal: (final: string): ProblemText => ({
    message: `kỳ này đã có số liệu chốt kỳ ở báo cáo “${final}”, mà số gửi sau này không phải số chốt`,
    fix: `sửa số chốt thì thêm "supersedes": "${final}", "reason" và "final": true; ${explain}`,
  }),
};
