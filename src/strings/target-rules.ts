/** Why a target's fields do not go together (src/model/target-rules.ts). */
export const targetRuleText = {
  over100: 'mức phải đạt của tỷ lệ phần trăm không được quá 100',
  binary: 'chỉ tiêu “đã thực hiện hay chưa” phải có goal là 1 và comparator là “=”',
  limit: 'mức không được vượt phải có comparator là “<=” hoặc “<”',
  constantCheckpoints: 'chỉ tiêu lúc nào cũng phải đạt (constant) thì không có mốc giữa kỳ',
  checkpoints: 'mốc giữa kỳ phải nằm trong thời gian thực hiện, xếp theo ngày và không giảm dần',
  noGoal:
    'còn thiếu: ghi mức của mỗi đơn vị vào “goal”, mức khác vào “goals”, hoặc null nếu văn bản không nêu mức',
  emptyGoals: '“goals” chưa ghi mức nào: ghi whole, units, kinds, levels hoặc own, hoặc bỏ “goals”',
  twoGoals:
    'mức của từng đơn vị chỉ ghi ở một chỗ: “goal” (mọi đơn vị như nhau), hoặc units, kinds, levels trong “goals”',
  perUnit: 'mức tính bằng số cơ sở đạt (per: unit) thì không ghi “goals”',
  rangeEnd: 'khoảng thì phải có mức trên (“goalMax”, hoặc “wholeMax” của toàn địa bàn)',
  rangeOrder: 'mức trên phải lớn hơn mức dưới; hai mức bằng nhau thì dùng comparator “=”',
  notRange: 'chỉ ghi khi comparator là “range”',
  rangeTable: 'bảng mức từng đơn vị không dùng được với khoảng; ghi từng chỉ tiêu riêng',
  grades: 'xếp loại thì phải có các mức (“grades”, từ cao xuống thấp) và mức phải đạt (“grade”)',
  notGrades: 'chỉ ghi với loại “grade” (xếp loại)',
  gradeGoal: 'xếp loại thì ghi mức phải đạt vào “grade”, không ghi “goal”, “goals”, “change”',
  unknownGrade: (grade: string, list: ReadonlyArray<string>) =>
    `không có mức “${grade}”; các mức là ${list.map((one) => `“${one}”`).join(', ')}`,
  allOf: 'loại “all” thì phải nêu ít nhất hai chỉ tiêu trong “allOf”',
  notAllOf: 'chỉ ghi với loại “all” (nhiều chỉ tiêu cùng phải đạt)',
  allGoal: 'loại “all” lấy mức của các chỉ tiêu trong “allOf”: bỏ goal, goals, change, each',
  noBase:
    'tăng, giảm so với số nào? Ghi chỉ tiêu của năm trước vào “forerunner”, chỉ tiêu gốc vào “change.from”, hoặc số gốc vào “change.base”',
  changeKind: 'mức tăng, giảm chỉ dùng với loại percent, count, hoặc quota tính trong cả đơn vị',
  eachKind:
    'mức cho từng kỳ chỉ dùng với loại percent, count, quota tính trong cả đơn vị; không kèm mức toàn địa bàn, change, span, mốc giữa kỳ, constant',
  eachReports: (each: string) =>
    `mức tính ${each} thì phải báo cáo ít nhất ${each}; nếu không, kỳ bị lỡ không thấy được`,
  span: 'thời gian thực hiện dài hơn một năm: ghi “span” là “sum” (cộng số liệu các năm) hoặc “latest” (lấy số liệu mới nhất)',
  spanSum: 'cộng số liệu các năm chỉ dùng với loại count, hoặc quota tính trong cả đơn vị',
  carried: 'chỉ ghi khi cộng số liệu các năm (span là “sum”)',
  baseline:
    'có cả mức toàn địa bàn và mức từng đơn vị thì số liệu đầu kỳ chỉ ghi 0 hoặc null: không rõ là của ai',
  difference: 'có số tăng thêm thì phải có số liệu đầu kỳ và mức phải đạt để đối chiếu',
  parts: 'có các phần thì phải ghi tổng vào “max”',
  overMax: 'mức phải đạt lớn hơn số lớn nhất có thể có (“max”)',
};
