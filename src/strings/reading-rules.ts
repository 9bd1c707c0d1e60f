/** What each rule of the reader looked for, as an editor says it: “theo quy tắc …”. */
const rules: Readonly<Record<string, string>> = {
  // Cited documents.
  symbol: 'số ký hiệu của văn bản',
  'symbol-and-day': 'số ký hiệu và ngày ban hành in liền nhau',
  'known-name': 'tên của văn bản đã có trên trang',
  'document-name': 'tên văn bản không có số ký hiệu',
  // Times.
  anniversary: 'kỷ niệm một ngày',
  range: 'khoảng từ ngày này đến ngày kia',
  months: 'khoảng từ tháng này đến tháng kia',
  years: 'giai đoạn nhiều năm',
  'day-of-each-period': 'ngày cố định hằng tháng, hằng quý',
  'day-of-each-year': 'ngày cố định hằng năm',
  deadline: 'ngày đứng sau “trước”, “chậm nhất”, “đến”',
  'named-day': 'ngày có tên riêng',
  quarter: 'quý',
  month: 'tháng',
  'end-of-year': 'cuối năm',
  'number-of-days': 'trong một số ngày, giờ',
  regular: 'định kỳ hằng tháng, hằng quý, hằng năm',
  day: 'ngày tháng in trong câu',
  // Targets.
  growth: 'tăng, giảm so với trước',
  interval: 'khoảng từ mức thấp đến mức cao',
  share: 'tỷ lệ phần trăm',
  money: 'số tiền',
  'number-each': 'mỗi đơn vị một số',
  number: 'số phải đạt',
  'number-in-words': 'số viết bằng chữ',
  fraction: 'phân số của một tổng số',
  'every-unit': 'giao cho mọi đơn vị',
  'none-left': 'không để còn trường hợp nào',
  'held-once': 'tổ chức một lần trong năm',
  'named-observance': 'ngày kỷ niệm hằng năm được nêu tên',
  'regular-report': 'báo cáo định kỳ',
  // Who does it.
  'led-by': 'tên cơ quan đứng trước chữ “chủ trì”',
  told: 'tên đứng sau “giao”, “phân công”, “đề nghị”',
  'done-by': 'tên đứng giữa “do” và “thực hiện”',
  subject: 'cơ quan đứng đầu câu giao việc',
  'later-subject': 'cơ quan đứng trước việc, sau dấu phẩy',
  with: 'tên đứng sau “phối hợp với”',
  between: 'tên đứng trong “phối hợp giữa … với …”',
  'reports-to': 'tên đứng sau “báo cáo”, “gửi về”',
  labelled: 'tên đứng sau “Chủ trì:”, “Phối hợp:”',
  'before-colon': 'tên đứng trước dấu hai chấm',
  'list-goes-on': 'phần còn lại của một danh sách tên',
  heading: 'tên cơ quan ở tiêu đề của mục',
  addressee: 'nơi mà cả văn bản gửi tới',
  'lead-above': 'cơ quan chủ trì của mục lớn',
  'told-through': 'nơi thực hiện qua cơ quan được giao',
  'named-in-cooperation': 'cơ quan được nêu trong việc phối hợp',
  'level-of-lead': 'cấp của cơ quan chủ trì',
  // Last year's clauses.
  likeness: 'câu chữ giống mục của năm trước',
  // Not read by machine.
  'by-hand': 'người biên tập tự đánh dấu',
};

/** The words for a rule of the reader. A rule without words of its own is told by its name. */
export const readingRuleText = (rule: string): string =>
  Object.hasOwn(rules, rule) ? (rules[rule] ?? rule) : rule;
