import type { ProblemText } from './problem-text.ts';

const differs = (over: string, isMore: boolean) => `${isMore ? 'thừa' : 'thiếu'} ${over}`;

/** Messages about the goals of targets: sums, tables of units, and the words of the quote. */
export const targetCheckText = {
  wrongSum: (
    units: string,
    own: string | null,
    sum: string,
    whole: string,
    over: string,
    isMore: boolean,
  ): ProblemText => ({
    message: `tổng các đơn vị ${units}${own === null ? '' : ` + cơ quan chủ quản ${own} = ${sum}`}, khác mức toàn địa bàn ${whole} (${differs(over, isMore)})`,
    fix: 'đối chiếu từng dòng với văn bản; nếu chính văn bản cộng không khớp thì ghi câu đó vào “sourceDiffers”',
  }),
  wrongSubtotal: (sum: string, printed: string): ProblemText => ({
    message: `tổng các đơn vị là ${sum}, khác số ghi ở “unitsTotal” (${printed})`,
    fix: 'đối chiếu từng dòng với văn bản; nếu chính văn bản cộng không khớp thì ghi câu đó vào “sourceDiffers”',
  }),
  sumFits: {
    message: 'các số cộng lại khớp, nên không có gì khác trong văn bản',
    fix: 'xóa “sourceDiffers”: trường này chỉ dành cho văn bản cộng sai',
  } satisfies ProblemText,
  wrongStep: (start: string, step: string, sum: string, goal: string): ProblemText => ({
    message: `số liệu đầu kỳ ${start} ${step} = ${sum}, khác mức phải đạt ${goal}`,
    fix: 'đối chiếu “baseline”, “difference” và mức phải đạt với văn bản; số in trong văn bản có thể là số của năm trước',
  }),
  wrongParts: (sum: string, max: string): ProblemText => ({
    message: `các phần cộng lại là ${sum}, khác tổng ${max}`,
    fix: 'đối chiếu điểm từng phần và “max” với văn bản',
  }),
  noUnit: (units: ReadonlyArray<string>, written: string): ProblemText => ({
    message: `bảng mức giao chưa có: ${units.join(', ')}`,
    fix: `thêm từng đơn vị với mức của nó; văn bản không giao thì ghi "${written}"`,
  }),
  unknownUnit: (id: string, near: string | null): ProblemText => ({
    message: `không có đơn vị mang mã “${id}”`,
    fix: near === null ? 'ghi mã đơn vị như ở content/areas.json' : `có phải ý bạn là “${near}”?`,
  }),
  notReporting: (name: string, from: string, to: string): ProblemText => ({
    message: `“${name}” không báo cáo theo kế hoạch này trong thời gian ${from} – ${to}`,
    fix: 'bỏ dòng này, hoặc xem lại “reporters” của kế hoạch và thời gian hoạt động của đơn vị',
  }),
  ownInTable: (name: string): ProblemText => ({
    message: `“${name}” là cấp của cơ quan chủ quản`,
    fix: 'bỏ dòng này và ghi số đó vào “own”',
  }),
  unknownTerm: (id: string, known: ReadonlyArray<string>): ProblemText => ({
    message: `content/site.json không có “${id}”`,
    fix: `ghi một trong: ${known.join(', ')}`,
  }),
  saysMore: (word: string, number: string): ProblemText => ({
    message: `văn bản viết “${word} ${number}”, mà so sánh là “từ mức này trở lên”`,
    fix: 'ghi comparator “>”; nếu đúng mức cũng là đạt thì giữ nguyên',
  }),
  saysLess: (word: string, number: string): ProblemText => ({
    message: `văn bản viết “${word} ${number}”, mà so sánh là “không quá mức này”`,
    fix: 'ghi comparator “<”; nếu đúng mức cũng là đạt thì giữ nguyên',
  }),
  saysAtLeast: (word: string): ProblemText => ({
    message: `văn bản viết “${word}”, mà so sánh là “trên” hoặc “đúng” mức này`,
    fix: 'đổi comparator thành “>=”; nếu đúng mức này mới là đạt thì giữ nguyên',
  }),
  saysAtMost: (word: string): ProblemText => ({
    message: `văn bản viết “${word}”, mà so sánh là “dưới mức này”`,
    fix: 'đổi comparator thành “<=”; nếu đúng mức này không phải là đạt thì giữ nguyên',
  }),
  notInQuote: (goal: string): ProblemText => ({
    message: `nguyên văn không có số ${goal}`,
    fix: 'lấy cả câu nêu số vào “quote”, và lấy số từ mục hướng dẫn chứ không từ tiêu đề',
  }),
  saysGrowth: (words: string): ProblemText => ({
    message: `văn bản viết “${words}”: tăng, giảm so với một số gốc, mà mức đang ghi là số phải đạt`,
    fix: 'thêm “change” (direction, in) và “forerunner” là chỉ tiêu năm trước; nếu đúng là số phải đạt thì giữ nguyên',
  }),
  saysEach: (words: string): ProblemText => ({
    message: `văn bản viết “${words}”, mà mức đang ghi là của cả thời gian`,
    fix: 'thêm "each": "quarter" hoặc "month", mức ghi của một kỳ; nếu đúng là mức của cả thời gian thì giữ nguyên',
  }),
  saysRange: (words: string, low: number, high: number): ProblemText => ({
    message: `văn bản viết khoảng “${words}”, mà so sánh không phải là khoảng`,
    fix: `ghi "comparator": "range", "goal": ${low}, "goalMax": ${high}; nếu văn bản không giao khoảng này thì giữ nguyên`,
  }),
  saysSpan: (words: string): ProblemText => ({
    message: `văn bản viết “${words}”, mà hạn ghi sớm hơn năm cuối của giai đoạn`,
    fix: 'ghi “window” cả giai đoạn và "span"; nếu mức này chỉ của năm nay thì giữ nguyên',
  }),
  saysWhole: (words: string): ProblemText => ({
    message: `văn bản viết “${words}”, mà “goal” là mức của từng đơn vị`,
    fix: 'bỏ “goal”, ghi "goals": { "whole": … }; nếu mỗi đơn vị đúng là phải đạt mức này thì giữ nguyên',
  }),
  noFigures: {
    message: 'chỉ tiêu này gồm nhiều chỉ tiêu, không có số liệu riêng',
    fix: 'ghi báo cáo vào từng chỉ tiêu thành phần',
  } satisfies ProblemText,
  needsGrade: (list: ReadonlyArray<string>): ProblemText => ({
    message: 'chỉ tiêu này là xếp loại',
    fix: `ghi mức xếp loại vào “grade”, một trong: ${list.join(', ')}`,
  }),
  unknownGrade: (grade: string, list: ReadonlyArray<string>): ProblemText => ({
    message: `không có mức xếp loại “${grade}”`,
    fix: `ghi một trong: ${list.join(', ')}`,
  }),
  noGrade: {
    message: 'chỉ tiêu này không phải xếp loại',
    fix: 'ghi số liệu vào “value”, hoặc “numerator” và “denominator”',
  } satisfies ProblemText,
  overMax: (value: string, max: string): ProblemText => ({
    message: `số “${value}” lớn hơn số lớn nhất có thể có (${max})`,
    fix: 'xem lại số trong báo cáo',
  }),
  notWhole: (value: string, unit: string): ProblemText => ({
    message: `“${value}” có phần lẻ, mà chỉ tiêu này đếm nguyên (${unit})`,
    fix: 'ghi số nguyên',
  }),
};
