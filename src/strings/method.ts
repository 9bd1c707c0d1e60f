import type { SiteNames } from './site.ts';

/** The rules page, /tien-do/cach-tinh/: the sentences are what a recomputation needs, no more, no less. */
export const methodText = {
  title: 'Cách tính trạng thái',
  description: (names: SiteNames) =>
    `Các quy tắc xét nhanh, chậm, đạt, không đạt; ngưỡng và cách cộng số ${names.whole}.`,
  axes: 'Ba điều khác nhau, không trộn lẫn',
  axesList: [
    'Tình trạng do đơn vị báo cáo: đang thực hiện, đã hoàn thành, đã dừng.',
    'Nhịp độ do trang tính: so số liệu với mức phải có vào đúng ngày của số liệu, nên báo cáo muộn không bị coi là làm chậm.',
    'Độ mới của số liệu: mới, sắp đến kỳ báo cáo, cũ, quá kỳ báo cáo, số liệu chốt kỳ.',
  ],
  words: 'Các trạng thái',
  wordsIntro:
    'Trang dùng các trạng thái dưới đây. Mỗi trạng thái có một hình riêng, nên bản in đen trắng và người không phân biệt được màu vẫn đọc được.',
  exampleHead: 'Ví dụ',
  byRules: 'Quy tắc',
  meanings: {
    done: 'Đã đạt mức được giao, không sau hạn.',
    late: 'Đã đạt mức được giao, nhưng sau hạn.',
    'on-track':
      'Chưa đến hạn, khối lượng thực hiện theo kịp kế hoạch của thời điểm; hoặc không vượt mức cho phép.',
    push: 'Chưa đến hạn, khối lượng thực hiện thấp hơn kế hoạch của thời điểm; hoặc việc sắp đến hạn mà chưa xong.',
    below:
      'Đã quá hạn, số liệu gần nhất chưa đạt mức nhưng chưa phải số liệu chốt kỳ; hoặc số liệu lớn hơn mức mà văn bản không nói có đạt hay không.',
    behind:
      'Chưa đến hạn, khối lượng thực hiện thấp hơn nhiều so với kế hoạch của thời điểm, hoặc giảm so với đầu kỳ.',
    over: 'Số liệu vượt mức không được vượt.',
    failed: 'Đã quá hạn, số liệu chốt kỳ chưa đạt mức; hoặc có kỳ đã hết mà chưa đạt.',
    overdue: 'Đã quá hạn mà chưa có báo cáo; chỉ dùng khi năm chưa chốt số liệu.',
    missing: 'Chưa có báo cáo, và chưa quá hạn.',
    never: 'Năm đã chốt số liệu mà không có báo cáo nào.',
    undecided: 'Có báo cáo nhưng chưa đủ căn cứ để kết luận.',
    'not-due': 'Chưa đến thời gian thực hiện, mới bắt đầu, hoặc còn nhiều thời gian.',
    stopped: 'Đơn vị báo cáo đã dừng, kèm văn bản.',
    untracked: 'Không giao cho đơn vị, hoặc chỉ theo dõi số liệu.',
  },
  example: {
    goal: (goal: string) => `mức ${goal}`,
    start: (day: string) => `bắt đầu ${day}`,
    due: (day: string) => `hạn ${day}`,
    figure: (figure: string, asOf: string, final: boolean) =>
      `số liệu${final ? ' chốt kỳ' : ''} ${figure}, tính đến ${asOf}`,
    noFigure: 'không có báo cáo',
    on: (day: string, closed: boolean) => (closed ? `chốt năm ngày ${day}` : `xét ngày ${day}`),
  },
  rules: 'Các quy tắc, xét lần lượt, quy tắc đầu tiên khớp thì dừng',
  rule: 'Quy tắc',
  when: 'Điều kiện',
  conditions: {
    'not-applicable': 'Chỉ tiêu không giao cho đơn vị.',
    stopped: 'Đơn vị báo cáo đã dừng, kèm văn bản.',
    'no-goal': 'Chỉ tiêu không nêu mức cho đơn vị: chỉ theo dõi số liệu.',
    'parts-met':
      'Chỉ tiêu gồm nhiều chỉ tiêu: đơn vị hoàn thành mọi chỉ tiêu thành phần được giao.',
    'parts-missed':
      'Chỉ tiêu gồm nhiều chỉ tiêu: có chỉ tiêu thành phần không đạt, quá hạn hoặc có kỳ không đạt.',
    'parts-open': 'Chỉ tiêu gồm nhiều chỉ tiêu: các trường hợp còn lại.',
    'no-base':
      'Có báo cáo, nhưng báo cáo mới nhất chưa biết tổng số; hoặc mức là tăng, giảm mà chưa có số gốc, hay số gốc là 0 khi tính theo phần trăm.',
    'above-goal':
      'Mức của số lượng, định mức, tỷ lệ là đúng một số hoặc một khoảng, không tính từng kỳ, và báo cáo mới nhất đi quá mức; trừ khoảng mà đi quá vẫn là đạt.',
    'done-on-time':
      'Đã đạt mức, số liệu đạt mức không sau hạn. Số lượng, định mức và việc làm một lần: xét số liệu đầu tiên đạt mức. Tỷ lệ, xếp loại và mức không được vượt: xét số liệu chốt kỳ, hoặc số liệu gần nhất không sau hạn. Mức tính từng kỳ: đã hết hạn và kỳ nào cũng đạt.',
    'done-late': 'Như trên, nhưng số liệu đạt mức sau hạn.',
    'not-yet-due': 'Ngày xét trước ngày bắt đầu.',
    'no-data': 'Chưa có báo cáo nào và chưa quá hạn.',
    'never-reported': 'Đã quá hạn, năm đã chốt số liệu mà không có báo cáo nào.',
    'period-missed': 'Mức tính từng kỳ: có kỳ đã hết mà số liệu của kỳ chưa đạt mức.',
    'period-unreported': 'Mức tính từng kỳ: có kỳ đã hết mà chưa có báo cáo của kỳ.',
    'periods-met': 'Mức tính từng kỳ: đã có báo cáo, chưa lỡ kỳ nào.',
    incomplete: 'Cộng số liệu nhiều năm, còn năm chưa có số liệu.',
    'overdue-unreported': 'Đã quá hạn mà chưa có báo cáo nào.',
    failed: 'Đã quá hạn, báo cáo mới nhất là số liệu chốt kỳ và chưa đạt mức.',
    overdue: 'Đã quá hạn, chưa đạt mức, báo cáo mới nhất chưa phải số liệu chốt kỳ.',
    'due-today': 'Ngày xét là ngày hạn; hết ngày mới tính quá hạn.',
    'within-limit': 'Mức không được vượt: số liệu không vượt. Không tính nhanh chậm.',
    'over-limit': 'Mức không được vượt: số liệu vượt.',
    'in-time': (days: number) =>
      `Việc làm một lần, chưa được ghi hoàn thành, đến hạn còn trên ${days} ngày.`,
    'due-soon': (from: number, to: number) =>
      `Việc làm một lần, chưa được ghi hoàn thành, đến hạn còn trên ${from} ngày, không quá ${to} ngày.`,
    closing: (days: number) =>
      `Việc làm một lần, chưa được ghi hoàn thành, đến hạn còn không quá ${days} ngày.`,
    'no-basis':
      'Chưa biết số liệu đầu kỳ, số liệu đầu kỳ bằng mức phải đạt, hoặc số liệu không dùng được (tự mâu thuẫn).',
    regressing: 'Số liệu kém hơn số liệu đầu kỳ.',
    'just-started': (share: string) =>
      `Vào ngày của số liệu, khối lượng theo kế hoạch chưa đến ${share}.`,
    'on-track': (share: string) => `Thực hiện từ ${share} khối lượng theo kế hoạch trở lên.`,
    'needs-push': (from: string, to: string) =>
      `Thực hiện từ ${from} đến dưới ${to} khối lượng theo kế hoạch.`,
    behind: (share: string) => `Thực hiện dưới ${share} khối lượng theo kế hoạch.`,
  },
  notes: 'Những điều cần biết',
  notesList: (names: SiteNames) => [
    'Chỉ xét số liệu đã báo cáo đến hết ngày xét. Báo cáo mới nhất là báo cáo có số liệu đến ngày muộn nhất; cùng ngày thì báo cáo gửi sau; cùng ngày gửi thì báo cáo có mã đứng sau.',
    'Khối lượng theo kế hoạch tăng đều từ ngày bắt đầu (số liệu đầu kỳ) đến ngày hạn (mức phải đạt), trừ khi chỉ tiêu có mốc giữa kỳ: khi đó tăng đều từ mốc này đến mốc tiếp theo. Trước ngày bắt đầu là 0, sau hạn là toàn bộ. Chỉ tiêu lúc nào cũng phải đạt (báo cáo định kỳ) thì ngày nào cũng phải đạt đủ.',
    'Khối lượng đã thực hiện là (số liệu − số liệu đầu kỳ) chia cho (mức phải đạt − số liệu đầu kỳ). Chỉ tiêu lúc nào cũng phải đạt không dùng số liệu đầu kỳ: tính từ 0.',
    'Ngày bắt đầu là ngày thứ nhất, ngày hạn là ngày cuối: từ 01/01 đến 31/12, ngày 31/03 là ngày thứ 90 trong 365 ngày, phải thực hiện 24,7%.',
    'Chỉ tiêu lúc nào cũng phải đạt và mức không được vượt chỉ được ghi hoàn thành khi đã hết ngày hạn.',
    'Tỷ lệ và mức không được vượt: trong hạn có số liệu chốt kỳ thì lấy số đó, dù sau nó còn báo cáo khác trong hạn; số liệu sau hạn chỉ được xét khi là báo cáo mới nhất.',
    'Số đơn vị đạt: đơn vị đã có tình trạng hoàn thành, không đạt hoặc quá hạn thì đếm theo tình trạng ấy; chưa thì xét số liệu mới nhất. Số cộng chung luôn lấy số liệu mới nhất.',
    'Mức không được vượt: số liệu cuối cùng trong hạn chỉ được coi là đạt khi là của đúng ngày hạn, là số liệu chốt kỳ, hoặc đã có báo cáo khác sau nó.',
    'Đi quá mức là lớn hơn mức (với khoảng: lớn hơn mức trên). Chỉ tiêu giảm, hoặc có số liệu đầu kỳ lớn hơn mức, thì đi quá là nhỏ hơn mức (với khoảng: nhỏ hơn mức dưới). Với mức đúng 2, số 3 không phải là đạt mà cũng không bị coi là chưa đạt: trang hỏi lại.',
    'Khối lượng phải thực hiện của một khoảng tính đến đầu khoảng gặp trước trên đường từ số liệu đầu kỳ.',
    'Mức của đơn vị: mức chung của mọi đơn vị, mức riêng trong bảng giao, hoặc mức của loại, của cấp đơn vị. Có bảng mà đơn vị không có tên, hoặc bảng ghi “không giao”, là không giao. Chỉ có mức của toàn địa bàn, hoặc bảng ghi “chỉ báo cáo”, thì đơn vị không có mức. Cơ quan chủ quản chỉ tham gia khi chỉ tiêu nêu mức của cơ quan, ghi “chỉ báo cáo”, hoặc nêu tên trong đơn vị áp dụng.',
    'Hạn “trước ngày” thì ngày cuối trong hạn là ngày liền trước. “Ngày hạn”, “sau hạn”, “quá hạn” ở trang này tính theo ngày cuối trong hạn.',
    'Mức tăng hoặc giảm đổi ra mức của số liệu: số gốc cộng (tăng) hoặc trừ (giảm) phần nêu trong chỉ tiêu, theo phần trăm của số gốc hoặc theo điểm; với mức giảm, “từ” thành “không quá”, “trên” thành “dưới”, và ngược lại. Số gốc là số văn bản nêu, nếu không thì là số liệu mới nhất của chính đơn vị ở chỉ tiêu gốc (năm trước, hoặc năm nêu trong chỉ tiêu), theo những gì đã báo cáo đến ngày xét. Chỉ tiêu giảm không nêu số liệu đầu kỳ thì lấy số gốc làm số liệu đầu kỳ.',
    'Mức tính từng kỳ: số liệu của kỳ là báo cáo mới nhất tính đến một ngày trong kỳ; kỳ đầu bắt đầu ngày bắt đầu, kỳ cuối kết thúc ngày hạn. Kỳ chưa hết mà số liệu đã đạt thì tính là đạt. Không cộng các kỳ với nhau.',
    'Cộng số liệu nhiều năm: số liệu đến một ngày là số của năm ấy cộng số liệu mới nhất của mọi năm trước trong thời gian của chỉ tiêu, và số đã thực hiện trước khi có trang, nếu nêu. Số liệu chốt của năm chưa phải năm cuối không phải số liệu chốt của chỉ tiêu. Năm đã qua, hoặc trước khi có trang mà không nêu số, là năm chưa có số liệu; còn năm như thế thì chỉ mức “từ … trở lên” và “trên” mới được ghi hoàn thành.',
    'Xếp loại so theo thứ tự các mức, không lấy trung bình. Mức không có trong danh sách là số liệu không dùng được.',
    'Chỉ tiêu “thêm a, nâng lên b” chỉ đạt khi số liệu đạt b và số thêm từ a trở lên; số thêm là số đơn vị báo cáo, nếu không thì là số liệu trừ số liệu đầu kỳ.',
    'Chỉ tiêu gồm nhiều chỉ tiêu: không chỉ tiêu thành phần nào giao cho đơn vị thì chỉ tiêu chung cũng không giao. Số liệu đầu kỳ, hạn và báo cáo là của từng chỉ tiêu thành phần.',
    'Số gốc chỉ biết trong khoảng thì xét với cả hai đầu; hai đầu cho trạng thái khác nhau thì chưa so sánh được.',
    'Số liệu tự mâu thuẫn (số đã đạt lớn hơn tổng số, tỷ lệ trên 100%, việc làm một lần mà khác 0 và 1) vẫn được hiện nhưng không dùng để kết luận và không cộng vào số chung.',
    'Số liệu 0 trên 0 (tổng số bằng 0) coi như chưa báo cáo: trang giữ lại nhưng không tính đơn vị đã có số liệu.',
    'Phần vượt của tỷ lệ tính bằng điểm phần trăm: số liệu trừ mức phải đạt (81,7% so với 80% là vượt 1,7 điểm phần trăm). Phần vượt của số đếm là (số liệu − mức phải đạt) chia cho mức phải đạt.',
    'Định mức tính bằng số cơ sở đạt thì phải đạt ở mọi cơ sở: 100% số cơ sở.',
    'Ngưỡng giống nhau cho mọi chỉ tiêu, không chỉnh riêng.',
    'Năm đã khép thì xét vào ngày chốt số liệu, không phải hôm nay.',
    `Kết luận ${names.whole} theo mức của ${names.whole}, nếu có; tỷ lệ và mức tăng, giảm thì mức chung cũng là mức của ${names.whole}. Chỉ có mức từng đơn vị thì nêu bao nhiêu đơn vị đạt mức của mình. Đơn vị đạt hay chưa không làm ${names.whole} đạt hay chưa, và ngược lại. Không nhân mức một đơn vị với số đơn vị để kết luận. Mức của từng kỳ, xếp loại, khoảng, bảng giao và chỉ tiêu nhiều năm: đến hết hạn, đơn vị chưa đạt là ${names.whole} đang thực hiện; lỡ một kỳ là chưa đạt. Số của từng kỳ, mức xếp loại và điểm không cộng: nêu số đơn vị đạt.`,
    `Số ${names.whole} là tổng số đã đạt chia cho tổng số, không phải trung bình các tỷ lệ.`,
    `Đơn vị chưa báo cáo không phải là 0 và cũng không phải là đạt: ${names.whole} được nêu trong khoảng, từ khi phần thiếu chưa làm được gì đến khi làm được tất cả; chỉ kết luận khi hai đầu cho cùng một kết luận.`,
    'Số làm tròn không bao giờ vượt qua mức phải đạt: 79,97% không được ghi là 80%.',
    'Số liệu đính chính thay cho số cũ kể từ ngày báo cáo đính chính; số cũ vẫn được giữ.',
  ],
  ages: (grace: number) =>
    `Số liệu là “cũ” khi quá một kỳ báo cáo và ${grace} ngày, là “quá kỳ báo cáo” khi quá hai kỳ và ${grace} ngày; trước và sau ngày đến kỳ ${grace} ngày là “sắp đến kỳ báo cáo”.`,
} as const;
