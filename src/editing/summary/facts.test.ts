import { describe, expect, test } from 'vitest';
import {
  AREAS,
  area,
  areas,
  contentSet,
  ITEM,
  item,
  report,
  TARGETS,
  targets,
} from '../../../tests/fixtures/content-set.ts';
import { newDocument } from '../../../tests/fixtures/new-document.ts';
import {
  type Files,
  OLD_FILE,
  reportFiles,
  reportPath,
  START,
} from '../../../tests/fixtures/report-files.ts';
import { markdownOf } from './markdown.ts';
import { type SummaryInput, summarize } from './summary.ts';
import { summaryModel } from './summary-model.ts';

/** What a reviewer must be told, so that merging from the summary alone is safe. */

type Given = Partial<Omit<SummaryInput, 'before' | 'after'>>;

const FIRST = reportPath('bc-1');

const summaryOf = (before: Files, after: Files, given: Given = {}) =>
  markdownOf(
    summaryModel(
      summarize({
        before: contentSet({ ...START, ...before }),
        after: contentSet({ ...START, ...before, ...after }),
        attachments: [],
        others: [],
        today: '2017-06-01',
        ...given,
      }),
    ),
  )
    // As it is read: without the signs of Markdown.
    .replace(/\\(?=[^\w\s])/g, '')
    .replaceAll('**', '')
    .replaceAll('\u200B', '');

const MILESTONES = 'content/milestones/2017.json';
const PLAN = 'content/plans/2017.json';
const textOf = (path: string) => contentSet().find((file) => file.path === path)?.text ?? '';
const edited = (path: string, edit: (data: Record<string, unknown>) => object): Files => ({
  [path]: JSON.stringify(edit(JSON.parse(textOf(path))), null, 2),
});
const milestone = (given: object): Files =>
  edited(MILESTONES, (data) => {
    const [first] = data.milestones as Array<object>;
    return { ...data, milestones: [{ ...first, ...given }] };
  });

const MAPPING = 'content/sheet-mappings/1a2b3c4d.json';
const mapping = (meaning: string) =>
  `${JSON.stringify({ headings: ['Đơn vị', 'Số hộ'], columns: ['area', meaning] }, null, 2)}\n`;

const later = { id: 'bc-2', asOf: '2017-03-31', reportedOn: '2017-04-03', numerator: 43 };
const final = { ...later, final: true, lifecycle: 'done', numerator: 45 };

/** As every way in writes them: a figure is named by its target and its report. */
const withoutIds = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text?.replace(/"id": "[^"]*",/, '') ?? null,
    ]),
  );

/** The first report, unchanged, under another name. */
const renamed = { [reportPath('bc-9')]: START[FIRST] ?? null };

interface Fact {
  readonly change: string;
  readonly before?: Files;
  readonly after: Files;
  readonly says: ReadonlyArray<string>;
  readonly saysNot?: ReadonlyArray<string>;
  readonly given?: Given;
}

const FIGURES: ReadonlyArray<Fact> = [
  {
    change: 'a new figure',
    after: reportFiles([later]),
    says: [
      'Huyện ba-be: 1 số liệu mới',
      'Khu dân cư ATTP (khu dân cư)',
      '79,6% (43/54)',
      'Số liệu tính đến: 31/03/2017',
      'Ngày báo cáo: 03/04/2017',
      'Nơi báo cáo: Ủy ban MTTQ huyện Ba Bể',
      'Văn bản: Báo cáo minh họa',
      '50% (27/54), ngày 19/02/2017',
      'từ 80% trở lên',
      'quá hạn',
    ],
  },
  {
    change: 'the first figure of a unit',
    before: { [FIRST]: null },
    after: reportFiles([{}]),
    says: ['50% (27/54)', 'lần đầu báo cáo', 'quá hạn báo cáo → quá hạn'],
  },
  {
    change: 'a figure that reaches the goal',
    after: reportFiles([{ ...later, numerator: 45 }]),
    says: ['quá hạn → hoàn thành (đúng hạn)', 'nay đạt: Huyện ba-be', '1 đơn vị đạt'],
  },
  {
    change: 'a correction',
    after: reportFiles([
      {
        ...later,
        asOf: '2017-02-19',
        supersedes: 'bc-1',
        reason: 'đếm sót một thôn',
      },
    ]),
    says: [
      '79,6% (43/54)',
      'đính chính báo cáo bc-1: thay 50% (27/54) ngày 19/02/2017; lý do: đếm sót một thôn',
    ],
  },
  {
    change: 'a correction, which names the report as tables and commands do',
    before: withoutIds(reportFiles([{}])),
    after: reportFiles([{ ...later, asOf: '2017-02-19', supersedes: 'bc-1', reason: 'đếm sót' }]),
    says: ['đính chính báo cáo bc-1: thay 50% (27/54)'],
    saysNot: ['-bc-1'],
  },
  {
    change: 'a second figure of the same day as one of a report',
    before: withoutIds(reportFiles([{}])),
    after: reportFiles([{ ...later, asOf: '2017-02-19' }]),
    says: ['cùng ngày đã có số khác, 50% (27/54) (bc-1)'],
    saysNot: ['-bc-1'],
  },
  {
    change: 'a figure that stands in a report already',
    before: withoutIds(reportFiles([{}])),
    after: reportFiles([{ id: 'bc-1-b' }]),
    says: ['đã có trong bc-1, không tính hai lần'],
  },
  {
    change: 'a correction dated another day',
    after: reportFiles([{ ...later, supersedes: 'bc-1', reason: 'gửi lại' }]),
    says: ['bản đính chính ghi ngày 31/03/2017, khác ngày 19/02/2017 của số cũ'],
  },
  {
    change: 'a correction of the only figure, which is not the first of its unit',
    after: reportFiles([{ ...later, asOf: '2017-02-19', supersedes: 'bc-1', reason: 'đếm sót' }]),
    says: ['ngoài số được đính chính, chưa có lần nào'],
    saysNot: ['lần đầu báo cáo'],
  },
  {
    change: 'a correction of a correction',
    before: reportFiles([{ ...later, asOf: '2017-02-19', supersedes: 'bc-1', reason: 'đếm sót' }]),
    after: reportFiles([
      {
        ...later,
        id: 'bc-3',
        asOf: '2017-02-19',
        numerator: 40,
        supersedes: 'bc-2',
        reason: 'trùng',
      },
    ]),
    says: ['đính chính báo cáo bc-2: thay 79,6% (43/54) ngày 19/02/2017; lý do: trùng'],
  },
  {
    change: 'a second correction of the same figure',
    before: reportFiles([{ ...later, asOf: '2017-02-19', supersedes: 'bc-1', reason: 'đếm sót' }]),
    after: reportFiles([
      {
        ...later,
        id: 'bc-3',
        asOf: '2017-02-19',
        numerator: 40,
        supersedes: 'bc-1',
        reason: 'trùng',
      },
    ]),
    says: [
      'Có 1 lỗi, chưa công bố được',
      '“bc-1” đã được đính chính bởi “bc-2”',
      'Đính chính bản mới nhất: “Mã báo cáo được đính chính” là bc-2',
    ],
    saysNot: ['supersedes'],
  },
  {
    change: 'a report that got another name',
    after: { [FIRST]: null, ...renamed },
    says: ['báo cáo đã nhận bị sửa, con số không đổi', 'bc-1 → bc-9', 'lỗi'],
    saysNot: ['trước ghi'],
  },
  {
    change: 'the first real report of a year, for a unit that had only samples',
    before: {
      ...reportFiles([{}], { sample: true }),
      ...reportFiles([{ ...later, id: 'bc-n' }], { area: 'na-ri', sample: true }),
    },
    after: reportFiles([later]),
    says: [
      '2 số liệu giả định của mọi đơn vị không còn được tính',
      'Đổi tình trạng dù không có số liệu mới',
      '| Huyện na-ri | Khu dân cư ATTP | 79,6% (43/54), ngày 31/03/2017 (giả định) → chưa có | quá hạn (giả định) → quá hạn báo cáo |',
      '2/2 đơn vị đã báo cáo',
      '1/2 đơn vị đã báo cáo',
    ],
  },
  {
    change: 'a verdict on a sample, beside the first figure that anybody reported',
    before: reportFiles([{ numerator: 54 }], { sample: true }),
    after: reportFiles([later]),
    says: ['lần đầu báo cáo', '| hoàn thành', '(giả định) → quá hạn |', '| giả định: 100%'],
  },
  {
    change: 'samples that change, but stay samples',
    before: reportFiles([{ numerator: 54 }], { sample: true }),
    after: reportFiles([later], { sample: true }),
    says: ['→'],
    saysNot: ['(giả định)', 'giả định: '],
  },
  {
    change: 'a target that becomes a draft, in a public summary',
    after: { [TARGETS]: targets({ draft: true }) },
    given: { edition: 'public' },
    says: ['không còn hiện: Chỉ tiêu', '1 số liệu không còn hiện'],
    saysNot: ['bỏ Chỉ tiêu'],
  },
  {
    change: 'a target whose file cannot be read',
    after: { [TARGETS]: '{' },
    says: ['Chưa đọc được, nên chưa so sánh', TARGETS],
    saysNot: ['bị xóa', 'không còn'],
  },
  {
    change: 'a reason without the report that it corrects',
    after: reportFiles([{ ...later, reason: 'gõ nhầm' }]),
    says: ['có lý do đính chính (“gõ nhầm”) nhưng không nêu đính chính báo cáo nào'],
  },
  {
    change: 'a second figure of the same day',
    after: reportFiles([{ ...later, asOf: '2017-02-19' }]),
    says: ['cùng ngày đã có số khác, 50% (27/54) (bc-1), mà không ghi là đính chính'],
  },
  {
    change: 'a final figure',
    after: reportFiles([final]),
    says: ['83,3% (45/54)', 'số liệu chốt kỳ', 'đơn vị báo cáo đã hoàn thành'],
  },
  {
    change: 'a figure in place of a final one, below the goal',
    before: reportFiles([final]),
    after: reportFiles([{ ...later, id: 'bc-3', reportedOn: '2017-04-05', numerator: 1 }]),
    says: [
      '1,9% (1/54)',
      'thay số liệu chốt kỳ 83,3% (45/54) ngày 31/03/2017, mà không ghi là chốt kỳ; số mới dưới mức phải đạt',
      'hoàn thành (đúng hạn) theo 83,3% (45/54), ngày 31/03/2017, số liệu chốt kỳ; số mới nhất chưa đạt mức',
      '1 đơn vị đạt',
      'giảm',
    ],
    saysNot: ['không còn đạt', '0 đơn vị đạt'],
  },
  {
    change: 'a correction of a final figure',
    before: reportFiles([final]),
    after: reportFiles([
      {
        ...final,
        id: 'bc-3',
        numerator: 30,
        supersedes: 'bc-2',
        reason: 'đếm trùng',
      },
    ]),
    says: [
      'đính chính báo cáo bc-2: thay 83,3% (45/54)',
      'thay số liệu chốt kỳ 83,3% (45/54) ngày 31/03/2017; số mới dưới mức phải đạt',
      'hoàn thành (đúng hạn) → không đạt',
      'báo đã xong nhưng số liệu chưa đạt mức',
    ],
  },
  {
    change: 'a figure lower than the last',
    after: reportFiles([{ ...later, numerator: 20 }]),
    says: ['37% (20/54)', 'giảm so với lần trước: 50% (27/54) ngày 19/02/2017', 'cảnh báo'],
  },
  {
    change: 'a figure of another total',
    after: reportFiles([{ ...later, denominator: 60 }]),
    says: ['71,7% (43/60)', 'tổng số đổi từ 54 thành 60'],
  },
  {
    change: 'a late figure, older than the newest',
    before: reportFiles([final]),
    after: reportFiles([
      {
        ...later,
        id: 'bc-3',
        asOf: '2017-03-15',
        reportedOn: '2017-05-02',
        numerator: 50,
      },
    ]),
    says: [
      '92,6% (50/54)',
      'Số liệu tính đến: 15/03/2017',
      'báo cáo sau ngày của số liệu 48 ngày',
      'đã có số liệu mới hơn, 83,3% (45/54) ngày 31/03/2017',
      // The checker's warning is about the older row; the new report caused it.
      'cao hơn số liệu sau nó: 83,3% (45/54) ngày 31/03/2017',
      'Huyện ba-be, Khu dân cư ATTP: trường',
    ],
  },
  {
    change: 'a figure after the deadline that the plan states',
    before: edited(PLAN, (data) => ({
      ...data,
      reporting: [{ period: 'month', dueOn: { day: 5, month: 'next' }, due: 'ngày 5 tháng sau' }],
    })),
    after: {
      ...reportFiles([{ ...later, reportedOn: '2017-04-17' }]),
      ...edited(PLAN, (data) => ({
        ...data,
        reporting: [{ period: 'month', dueOn: { day: 5, month: 'next' }, due: 'ngày 5 tháng sau' }],
      })),
    },
    says: ['báo cáo muộn 12 ngày so với hạn 05/04/2017'],
  },
  {
    change: 'a figure after the close',
    after: reportFiles([{ ...later, reportedOn: '2018-02-15' }]),
    given: { today: '2018-03-01' },
    says: ['đến sau ngày chốt số liệu 31/01/2018, không tính vào kết quả'],
  },
  {
    change: 'a figure of tomorrow',
    after: reportFiles([{ ...later, asOf: '2017-06-30', reportedOn: '2017-07-01' }]),
    says: ['ghi ngày sau ngày xét 01/06/2017, chưa tính', 'Có 1 lỗi'],
  },
  {
    change: 'a figure of another year',
    after: reportFiles([{ ...later, asOf: '2016-03-31', reportedOn: '2016-04-03' }]),
    says: ['ngày của số liệu ngoài thời gian của chỉ tiêu (01/01/2017 – 31/12/2017)'],
  },
  {
    change: 'nothing of nothing',
    after: reportFiles([{ ...later, numerator: 0, denominator: 0 }]),
    says: ['0/0', 'tổng số bằng 0, không kết luận được gì'],
  },
  {
    change: 'a share whose whole is not known',
    after: reportFiles([{ ...later, denominator: null }]),
    says: ['43/?', 'chưa biết tổng số, không tính được tỷ lệ'],
  },
  {
    change: 'a figure that was there already',
    after: reportFiles([{ id: 'bc-1-b' }]),
    says: ['đã có trong bc-1, không tính hai lần'],
  },
  {
    change: 'work that was stopped',
    after: reportFiles([{ ...later, lifecycle: 'stopped', note: 'hết kinh phí' }]),
    says: ['đơn vị báo đã dừng', 'Ghi chú: hết kinh phí', '→ đã dừng'],
  },
  {
    change: 'a sample figure',
    before: reportFiles([{}], { sample: true }),
    after: reportFiles([later], { sample: true }),
    says: ['số liệu giả định, không phải số thật'],
  },
  {
    change: 'samples that become real',
    before: reportFiles([{}], { sample: true }),
    after: reportFiles([{}]),
    says: ['Huyện ba-be, 2017: 1 số liệu đổi từ giả định sang thật', '50% (27/54)'],
  },
  {
    change: 'the first real report of a year',
    before: reportFiles([{}], { sample: true }),
    after: reportFiles([later]),
    says: [
      'Năm 2017 từ nay có số liệu thật: 1 số liệu giả định của mọi đơn vị không còn được tính và không còn hiện trên trang',
      '79,6% (43/54)',
    ],
    saysNot: ['không phải làm gì', 'báo cáo giả định của năm đó', FIRST],
  },
  {
    change: 'a first real report for the office alone, which leaves the samples to the public',
    before: reportFiles([{}], { sample: true }),
    after: reportFiles([later], { audience: 'staff' }),
    says: [
      'Năm 2017 từ nay có số liệu thật, chỉ ở bản nội bộ: 1 số liệu giả định của mọi đơn vị không còn được tính ở bản nội bộ, vẫn hiện ở bản công khai',
      'chỉ hiện ở bản nội bộ, không công khai',
    ],
    saysNot: ['clear-sample', 'báo cáo giả định của năm đó', FIRST],
  },
  {
    change: 'a draft of the first real report, which replaces no sample',
    before: reportFiles([{}], { sample: true }),
    after: reportFiles([later], { draft: true }),
    says: ['bản nháp, không hiện ở đâu và không được tính'],
    saysNot: ['số liệu thật', 'clear-sample'],
  },
  {
    change: 'a public report of a year of which only the office had real ones',
    before: {
      ...reportFiles([{}], { sample: true }),
      ...reportFiles([later], { audience: 'staff' }),
    },
    after: reportFiles([{ ...later, id: 'bc-3', asOf: '2017-04-30', reportedOn: '2017-05-03' }]),
    says: ['Năm 2017 từ nay có số liệu thật: 1 số liệu giả định', 'không còn hiện trên trang'],
  },
  {
    change: 'a sample beside real figures that only the office sees',
    before: reportFiles([{}], { audience: 'staff' }),
    after: reportFiles([later], { sample: true }),
    says: ['bản nội bộ đã có số liệu thật của năm, nên chỉ tính ở bản công khai'],
  },
  {
    change: 'a sample beside real figures',
    after: reportFiles([later], { sample: true }),
    says: ['số liệu giả định, không phải số thật', 'năm đã có số liệu thật, nên không tính'],
  },
  {
    change: 'samples that are taken away',
    before: reportFiles([{}], { sample: true }),
    after: { [FIRST]: null },
    says: [
      'Huyện ba-be, 2017: 1 số liệu giả định bị bỏ',
      '1 số liệu bị xóa',
      'số liệu giả định, không phải số thật',
      '50% (27/54)',
    ],
  },
  {
    change: 'a report that is changed',
    after: reportFiles([{ numerator: 30, document: 'Báo cáo số 9' }]),
    says: [
      '1 số liệu đã báo cáo bị sửa',
      '55,6% (30/54)',
      'trước ghi 50% (27/54)',
      'Báo cáo minh họa → Báo cáo số 9',
      'lỗi',
    ],
  },
  {
    change: 'a report that is deleted',
    before: reportFiles([later]),
    after: { [reportPath('bc-2')]: null },
    says: ['1 số liệu bị xóa', '79,6% (43/54)', '31/03/2017', 'lỗi'],
  },
  {
    change: 'a figure for the office alone',
    after: reportFiles([later], { audience: 'staff' }),
    says: ['1 số liệu mới', 'chỉ hiện ở bản nội bộ, không công khai'],
  },
  {
    change: 'a draft',
    after: reportFiles([later], { draft: true }),
    says: ['79,6% (43/54)', 'bản nháp, không hiện ở đâu và không được tính', 'không tính'],
  },
  {
    change: 'a public figure that is hidden',
    after: reportFiles([{}], { audience: 'staff' }),
    given: { edition: 'public' },
    says: ['1 số liệu không còn hiện', '50% (27/54)', 'không còn hiện ở bản này'],
    saysNot: ['bị xóa'],
  },
];

const OTHERS: ReadonlyArray<Fact> = [
  {
    change: 'a goal that is lowered',
    after: { [TARGETS]: targets({ goal: 20 }) },
    says: [
      'từ 80% trở lên → từ 20% trở lên',
      'đổi tình trạng vì thế: Huyện ba-be (quá hạn → hoàn thành (đúng hạn))',
      'nay đạt: Huyện ba-be',
      '80 → 20',
    ],
  },
  {
    change: 'a goal that is raised together with a figure that reaches either',
    after: { [TARGETS]: targets({ goal: 82 }), ...reportFiles([{ ...later, numerator: 45 }]) },
    says: [
      'đổi tình trạng không phải vì mức, theo mức cũ cũng vậy: Huyện ba-be (quá hạn → hoàn thành (đúng hạn))',
      'theo mức cũ, tình trạng cũng vậy',
    ],
    saysNot: ['vì thế'],
  },
  {
    change: 'a goal that is lowered together with a figure that reaches only the new one',
    before: { [FIRST]: null },
    after: { [TARGETS]: targets({ goal: 70 }), ...reportFiles([later]) },
    says: [
      'đổi tình trạng vì cả mức lẫn số liệu hoặc hạn trong cùng đề nghị: Huyện ba-be (quá hạn báo cáo → hoàn thành (đúng hạn); số liệu mới theo mức cũ: quá hạn; số liệu cũ theo mức mới: quá hạn báo cáo)',
      'mức đổi trong cùng đề nghị; theo mức cũ thì quá hạn',
    ],
    saysNot: ['vì thế'],
  },
  {
    change: 'a lower goal and a higher figure, of which neither is enough alone',
    after: { [TARGETS]: targets({ goal: 70 }), ...reportFiles([later]) },
    says: [
      'đổi tình trạng vì cả mức lẫn số liệu hoặc hạn trong cùng đề nghị: Huyện ba-be (quá hạn → hoàn thành (đúng hạn); số liệu mới theo mức cũ: quá hạn; số liệu cũ theo mức mới: quá hạn)',
      'mức đổi trong cùng đề nghị; theo mức cũ thì quá hạn',
    ],
    saysNot: ['vì thế'],
  },
  {
    change: 'a goal that is lowered so far that any figure reaches it, beside a new figure',
    after: { [TARGETS]: targets({ goal: 20 }), ...reportFiles([later]) },
    says: [
      'đổi tình trạng vì thế: Huyện ba-be (quá hạn → hoàn thành (đúng hạn))',
      'mức đổi trong cùng đề nghị; theo mức cũ thì quá hạn',
    ],
  },
  {
    change: 'a goal that is raised so that a new figure does not reach it',
    after: { [TARGETS]: targets({ goal: 90 }), ...reportFiles([{ ...later, numerator: 45 }]) },
    says: [
      'không đổi tình trạng, nhưng chỉ vì mức đã đổi: Huyện ba-be (quá hạn; số liệu mới theo mức cũ: hoàn thành (đúng hạn); số liệu cũ theo mức mới: quá hạn)',
      'theo mức cũ thì hoàn thành (đúng hạn)',
    ],
  },
  {
    change: 'a goal whose change turns nothing',
    after: { [TARGETS]: targets({ goal: 81 }) },
    says: ['từ 80% trở lên → từ 81% trở lên', 'không đơn vị nào đổi tình trạng vì thế'],
  },
  {
    change: 'a target that is added',
    after: { [TARGETS]: targets({}, { id: 'moi', title: 'Chỉ tiêu mới', shortTitle: 'Mới' }) },
    says: ['thêm Chỉ tiêu Chỉ tiêu mới', 'Chỉ tiêu mới: chưa có → từ 80% trở lên'],
  },
  {
    change: 'a target that is taken away',
    before: { [TARGETS]: targets({}, { id: 'cu', title: 'Chỉ tiêu cũ', shortTitle: 'Cũ' }) },
    after: { [TARGETS]: targets({}) },
    says: [
      'bỏ Chỉ tiêu Chỉ tiêu cũ',
      'Chỉ tiêu cũ: từ 80% trở lên → không còn',
      'kết quả của các đơn vị ở chỉ tiêu này cũng không còn',
    ],
  },
  {
    change: 'a due day',
    after: {
      [TARGETS]: targets({ window: { start: '2017-01-01', due: '2017-12-31', basis: 'Cả năm' } }),
    },
    says: ['hạn của chỉ tiêu: 10/04/2017 → 31/12/2017', 'quá hạn →'],
  },
  {
    change: 'a milestone that moves',
    after: milestone({ when: { precision: 'day', date: '2017-10-20' } }),
    says: ['Tháng cao điểm', '17/10/2017', '→ 20/10/2017'],
  },
  {
    change: 'a milestone that is cancelled',
    after: milestone({ cancelled: { reason: 'mưa lũ', on: '2017-10-01' } }),
    says: ['hủy, lý do: mưa lũ (quyết định ngày 01/10/2017)'],
  },
  {
    change: 'a milestone that is taken away',
    after: edited(MILESTONES, (data) => ({ ...data, milestones: [] })),
    says: ['bỏ Mốc thời gian Tháng cao điểm', '→ không còn'],
  },
  {
    change: 'an official text',
    after: { [ITEM]: item('', 'Phấn đấu 90% trở lên số khu dân cư theo Chỉ thị 10-CT/TW.') },
    says: ['NGUYÊN VĂN VĂN BẢN THAY ĐỔI', '[bỏ: 80%]', '[thêm: 90%]'],
  },
  {
    change: 'a document that comes in as a draft',
    after: newDocument(),
    says: [
      'Văn bản mới: Hướng dẫn số 41/HD-MTTQ-BTT',
      'còn là bản nháp',
      'Nguyên văn khác văn bản gốc đã lưu ở 1 chỗ',
      'Còn 5 chỗ phải xem',
      'Chỉ tiêu so với năm trước',
      'Mục so với năm 2017',
      'Văn bản được viện dẫn lần đầu (1)',
      'Mốc thời gian, theo thứ tự (2)',
    ],
  },
  {
    change: 'a document that is published',
    before: newDocument(),
    after: newDocument({ draft: false }),
    says: ['Nay được công bố: Hướng dẫn số 41/HD-MTTQ-BTT', 'Còn 5 chỗ phải xem'],
    saysNot: ['còn là bản nháp, chưa hiện'],
  },
  {
    change: 'what was read for a clause and nobody has confirmed',
    after: {
      [ITEM]: item(
        'proposed: [{field: levels, value: district, quote: khu dân cư, rule: subject}]',
      ),
    },
    says: ['1 điều chờ xác nhận: cấp thực hiện', `\`${ITEM}\`: sửa`],
  },
  {
    change: 'a name of a unit',
    after: { [AREAS]: areas(area('ba-be', { name: 'Huyện Ba Bể mới' }), area('na-ri')) },
    says: ['Huyện ba-be → Huyện Ba Bể mới'],
  },
  {
    change: 'the size of a unit',
    after: { [AREAS]: areas(area('ba-be', { communes: 15 }), area('na-ri')) },
    says: ['16 → 15'],
  },
  {
    change: 'the closing day of a year',
    after: edited(PLAN, (data) => ({ ...data, closedOn: '2017-02-28' })),
    says: [
      'ngày chốt số liệu của năm: 31/01/2018 → 28/02/2017',
      'Đổi tình trạng dù không có số liệu mới',
    ],
  },
  {
    change: 'words of a clause that a later document replaces',
    after: {
      'content/amendments/2017.json': JSON.stringify({
        plan: '2017',
        amendments: [
          {
            id: 'ty-le',
            document: '10-ct-tw-2016',
            from: '2017-06-01',
            clause: '2017/i-2-4',
            kind: 'replace',
            was: '80% trở lên',
            text: '85% trở lên',
            quote: 'Thay “80%” bằng “85%”',
          },
        ],
      }),
    },
    says: ['thêm Chỗ sửa đổi, bổ sung Mục 2017/i-2-4: “80% trở lên” → “85% trở lên”'],
  },
  {
    change: 'a title of a year',
    after: edited(PLAN, (data) => ({ ...data, title: 'Năm 2017 (sửa)' })),
    says: ['Năm 2017 → Năm 2017 (sửa)'],
  },
  {
    change: 'an attachment',
    after: {},
    given: {
      changedAttachments: [
        { kind: 'added', path: 'content/attachments/2017/moi.pdf' },
        { kind: 'removed', path: 'content/attachments/2017/cu.pdf' },
      ],
    },
    says: ['thêm `content/attachments/2017/moi.pdf`', 'bỏ `content/attachments/2017/cu.pdf`'],
  },
  {
    change: 'a draft of a text',
    after: { 'content/guidance/2017/nhap.md': item('draft: true').replace('I.2.4', 'I.9') },
    says: ['thêm Mục hướng dẫn An toàn thực phẩm', 'bản nháp, không hiện ở đâu'],
  },
  {
    change: 'the software',
    after: {},
    given: { others: ['src/pages/index.astro', 'scripts/summary.ts'] },
    says: ['2 tệp ngoài nội dung cũng thay đổi', 'phụ trách kỹ thuật', '`scripts/summary.ts`'],
  },
  {
    change: 'the identity of the site',
    after: edited('content/site.json', (data) => ({ ...data, shortName: 'MTTQ khác' })),
    says: ['Tệp khác cũng thay đổi', '`content/site.json`', '→ MTTQ khác'],
  },
  {
    change: 'how a kind of table is read from now on',
    after: { [MAPPING]: mapping('numerator') },
    given: { edition: 'public' },
    says: [
      `\`${MAPPING}\`: tệp mới`,
      'cột 1 “Đơn vị”: để trống → area',
      'cột 2 “Số hộ”: để trống → numerator',
    ],
    saysNot: ['Chưa đọc được'],
  },
  {
    change: 'a kind of table that is read in another way',
    before: { [MAPPING]: mapping('numerator') },
    after: { [MAPPING]: mapping('denominator') },
    says: ['cột 2 “Số hộ”: numerator → denominator'],
    saysNot: ['“Đơn vị”'],
  },
  {
    change: 'only the form of a file',
    after: { [TARGETS]: JSON.stringify(JSON.parse(textOf(TARGETS))) },
    says: [`\`${TARGETS}\`: chỉ đổi cách trình bày`],
  },
  {
    change: 'a file that cannot be read',
    after: { [FIRST]: '{' },
    says: ['Chưa đọc được, nên chưa so sánh', FIRST, 'lỗi'],
    saysNot: ['bị xóa'],
  },
];

describe('the reviewer is told of', () => {
  test.each([...FIGURES, ...OTHERS])('$change', ({ before = {}, after, says, saysNot, given }) => {
    const text = summaryOf(before, after, given);
    for (const words of says) expect(text).toContain(words);
    for (const words of saysNot ?? []) expect(text).not.toContain(words);
  });
});

describe('only what a change does is told', () => {
  test('a warning that was there before is counted', () => {
    const falling = reportFiles([{ ...later, numerator: 20 }]);
    const text = summaryOf(
      falling,
      reportFiles([{ ...later, id: 'bc-3', asOf: '2017-04-30', reportedOn: '2017-05-02' }]),
    );
    expect(text).not.toContain('số cộng dồn giảm');
    expect(text).toMatch(/\d cảnh báo đã có từ trước, không do thay đổi này/);
  });

  test('nothing, when nothing changed', () => {
    const text = summaryOf({}, {});
    expect(text).toContain('Nội dung không thay đổi.');
    expect(text).not.toContain('Số liệu theo từng báo cáo');
  });
});

test('a report is one block: its source and days once, then its figures', () => {
  const second = { id: 'cu', title: 'Chỉ tiêu khác', shortTitle: 'Khác' };
  const [one, other] = [later, { ...later, target: '2017/cu', numerator: 9 }].map((given) => {
    const { target, numerator, denominator } = report(given);
    return { target, numerator, denominator };
  });
  const text = summaryOf(
    { [TARGETS]: targets({}, second) },
    reportFiles([later], { figures: [one, other] }),
  );
  expect(text.match(/Ngày báo cáo: 03\/04\/2017/g)).toHaveLength(1);
  expect(text).toContain('Huyện ba-be: 2 số liệu mới');
  expect(text).toContain('79,6% (43/54)');
  expect(text).toContain('16,7% (9/54)');
});

test('one cause in many reports is said once, with the number of places', () => {
  // Not in the form that the project writes.
  const loose = Object.fromEntries(
    Object.entries(
      reportFiles(
        [4, 5, 6, 7, 8].map((at) => ({
          ...later,
          id: `bc-${at}`,
          asOf: `2017-04-0${at}`,
          reportedOn: '2017-04-10',
        })),
      ),
    ).map(([path, text]) => [path, JSON.stringify(JSON.parse(text ?? ''))]),
  );
  const text = summaryOf({}, loose);
  expect(text.match(/chưa ở dạng chuẩn/g)).toHaveLength(1);
  expect(text).toContain('và 4 chỗ khác');
  expect(text).toContain('bc-8.json');
});

test('reports that are moved into files of their own are no new figures', () => {
  const list = { area: 'ba-be', plan: '2017', observations: [report(), report(later)] };
  const old = { [OLD_FILE]: JSON.stringify(list), [FIRST]: null };
  const split = { ...reportFiles([{}, later]), [OLD_FILE]: null };
  const text = summaryOf(old, split);
  expect(text).not.toMatch(/số liệu mới|bị xóa/);
});
