import { formatDay } from '../../domain/dates.ts';
import { isShare } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { labelOf } from '../../domain/schema-labels.ts';
import { observation as schema } from '../../model/progress.ts';
import { summaryText } from '../../strings/summary.ts';
import { summaryFigureText as say } from '../../strings/summary-figures.ts';
import type { FigureChange, FigureChangeKind } from '../../views/changes/figure-changes.ts';
import { reportText } from '../../views/changes/status-text.ts';
import { arrow, type Block, code, joined, type Line, line, strong } from './blocks.ts';
import { countMarks, isUnusual, markText, sharedMarks, USUAL } from './mark-text.ts';
import { turn } from './turn.ts';

/** From this number of figures on, reports are folded and what is unusual stands before them. */
const MANY = 60;

/** "3 số liệu mới, 1 số liệu bị xóa" */
function countKinds(figures: ReadonlyArray<FigureChange>): string {
  const kinds = Map.groupBy(figures, ({ kind }) => kind);
  return (Object.keys(say.count) as Array<FigureChangeKind>)
    .flatMap((kind) => (kinds.has(kind) ? say.count[kind](kinds.get(kind)?.length ?? 0) : []))
    .join(', ');
}

const targetText = ({ of }: FigureChange): string =>
  isShare(of) ? `${of.shortTitle} (${of.unit})` : of.shortTitle;

/** The facts of a changed report that differ, other than its figure. */
function changedFacts({ observation: is, was }: FigureChange): Array<string> {
  if (!was) return [];
  const written = (value: unknown): string =>
    typeof value === 'boolean'
      ? summaryText[value ? 'yes' : 'no']
      : value === undefined
        ? summaryText.empty
        : /^\d{4}-\d\d-\d\d$/.test(String(value))
          ? formatDay(String(value))
          : String(value);
  const figures = ['value', 'numerator', 'denominator', 'grade'];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])] as Array<keyof typeof is>;
  return keys
    .filter((key) => !figures.includes(key) && was[key] !== is[key])
    .map((key) => say.field(labelOf(schema, [key]) ?? key, written(was[key]), written(is[key])));
}

/** What a changed report said before. */
function changeText({ of, observation }: FigureChange, was: FigureChange['observation']): string {
  const before = reportText(of, was);
  return before === reportText(of, observation) ? say.changedReport : say.changedFigure(before);
}

/** What was last reported; a correction is not the first that its unit reports. */
function previousText({ of, previous, corrected }: FigureChange): string {
  if (previous) return say.previous(reportText(of, previous), formatDay(previous.asOf));
  return corrected ? say.onlyCorrected : say.first;
}

/** What the figure does without the goal that changes with it. */
const oldGoalText = ({ byOldGoal, after }: FigureChange): Line =>
  byOldGoal === after?.status ? [say.sameByOldGoal] : [strong(say.byOldGoal(byOldGoal ?? ''))];

/** What has to be known of a figure, beside its columns. */
function remarks(change: FigureChange, shared: ReadonlyArray<string>): Line {
  const { kind, observation, was, of, marks } = change;
  const texts = marks
    .map((mark) => ({ text: markText(mark, change), isUsual: USUAL.has(mark.kind) }))
    .filter(({ text }) => !shared.includes(text));
  const added = observation.added;
  return joined([
    ...(kind === 'removed' ? [[strong(say.removedFigure)]] : []),
    ...(was ? [[strong(changeText(change, was))]] : []),
    ...changedFacts(change).map((text) => [strong(text)]),
    ...texts.map(({ text, isUsual }) => [isUsual ? text : strong(text)]),
    ...(change.byOldGoal === null || change.visibility === 'draft' ? [] : [oldGoalText(change)]),
    ...(added === undefined ? [] : [[say.added(`${formatNumber(added)} ${of.unit}`)]]),
    ...(observation.countedFrom ? [[say.countedFrom[observation.countedFrom]]] : []),
    ...(observation.note ? [[say.note(observation.note)]] : []),
  ]);
}

function row(change: FigureChange, shared: ReadonlyArray<string>): Array<Line> {
  const { observation, of, goal, before, after, visibility } = change;
  const { none, gone } = summaryText;
  const isCounted = visibility !== 'draft';
  return [
    [targetText(change)],
    [strong(reportText(of, observation))],
    [previousText(change)],
    arrow(goal.before ?? none, goal.after ?? gone),
    isCounted ? turn(before, after, 'status') : [say.noStatus],
    remarks(change, shared),
  ];
}

/** "Văn bản: …; Nơi báo cáo: …; Số liệu tính đến: …" */
function sourceLine([first]: ReadonlyArray<FigureChange>): Line {
  if (!first) return [];
  const { document, reporter, asOf, reportedOn } = first.observation;
  return joined([
    [`${say.source.year}: ${first.plan}`],
    [`${say.source.document}: ${document}`],
    [`${say.source.reporter}: ${reporter}`],
    [`${say.source.asOf}: `, strong(formatDay(asOf))],
    [`${say.source.reportedOn}: `, strong(formatDay(reportedOn))],
    ...[...new Set([first.file])].map((file): Line => [code(file)]),
  ]);
}

function sharedTexts(figures: ReadonlyArray<FigureChange>): Array<string> {
  const [first] = figures;
  if (!first) return [];
  const { kind } = first;
  const isPlain = kind === 'added' || kind === 'changed' || kind === 'removed';
  return [
    ...(isPlain ? [] : [say.kind[kind]]),
    ...sharedMarks(figures).map((mark) => markText(mark, first)),
  ];
}

/** One report: its source and days once, then a table of its figures. */
function reportBlocks(figures: ReadonlyArray<FigureChange>): Array<Block> {
  const shared = sharedTexts(figures);
  return [
    line(...sourceLine(figures)),
    ...(shared.length > 0 ? [line(...joined(shared.map((text) => [strong(text)])))] : []),
    { kind: 'table', head: say.head, rows: figures.map((change) => row(change, shared)) },
  ];
}

/** "Huyện Ba Bể: 9 số liệu mới (muộn 12 ngày)" */
function reportTitle(figures: ReadonlyArray<FigureChange>): string {
  const [first] = figures;
  return first ? say.block(first.unit.name, countKinds(figures)) : '';
}

/** How many figures of each unit, and of which kinds. */
function countTable(figures: ReadonlyArray<FigureChange>): Array<Block> {
  const units = Map.groupBy(figures, ({ unit }) => unit.name);
  const cells = (name: string, list: ReadonlyArray<FigureChange>): Array<Line> => [
    [name],
    [countKinds(list)],
    [countMarks(list, true).join(', ') || say.counts.none],
    [countMarks(list, false).join(', ') || say.counts.none],
  ];
  const { unit, figures: count, what, unusual, total } = say.counts;
  return [
    {
      kind: 'table',
      head: [unit, count, what, unusual],
      rows: [
        ...[...units].map(([name, list]) => cells(name, list)),
        ...(units.size > 1 ? [cells(total, figures)] : []),
      ],
    },
  ];
}

/** The figures that a reviewer has to look at one by one, of all reports. */
function unusualBlocks(reports: ReadonlyArray<ReadonlyArray<FigureChange>>): Array<Block> {
  const rows = reports.flatMap((figures) => {
    const shared = sharedTexts(figures);
    return figures
      .filter((change) => isUnusual({ ...change, marks: ownMarks(change, figures) }))
      .map((change) => [
        [`${change.unit.name}, ${formatDay(change.observation.asOf)}`],
        ...row(change, shared),
      ]);
  });
  // What is true of whole reports: once for each unit.
  const told = reports.flatMap((figures) => {
    const text = sharedTexts(figures).join('; ');
    return text === '' ? [] : [{ figures, text, unit: figures[0]?.unit.name ?? '' }];
  });
  const whole = [...Map.groupBy(told, ({ unit, text }) => `${unit}: ${text}`).values()].map(
    (same): Line => {
      const days = same.map(({ figures }) => formatDay(figures[0]?.observation.asOf ?? ''));
      const what = countKinds(same.flatMap(({ figures }) => figures));
      const where = `${say.source.asOf.toLowerCase()} ${days.join(', ')}`;
      return [`${say.block(same[0]?.unit ?? '', what)}, ${where}: `, strong(same[0]?.text ?? '')];
    },
  );
  const usual = reports.flat().length - rows.length;
  return [
    ...(whole.length > 0 ? [{ kind: 'list', items: whole } as const] : []),
    ...(rows.length > 0
      ? [{ kind: 'table', head: [say.unusual.unit, ...say.head], rows } as const]
      : []),
    line(say.unusual.usual(usual)),
  ];
}

/** The remarks that are not those of the whole report. */
const ownMarks = (change: FigureChange, figures: ReadonlyArray<FigureChange>) => {
  const shared = sharedMarks(figures).map((mark) => JSON.stringify(mark));
  return change.marks.filter((mark) => !shared.includes(JSON.stringify(mark)));
};

/** The reports of each unit, closed: "Huyện Ba Bể: 9 báo cáo, 90 số liệu mới". */
const foldedUnits = (reports: ReadonlyArray<ReadonlyArray<FigureChange>>): Array<Block> =>
  [...Map.groupBy(reports, ([first]) => first?.unit.id)].map(([, lists]) => {
    const figures = lists.flat();
    const what = `${say.inReports(lists.length)}, ${countKinds(figures)}`;
    return {
      kind: 'folded',
      title: say.block(figures[0]?.unit.name ?? '', what),
      blocks: lists.flatMap(reportBlocks),
    };
  });

/** All figures that changed: counted, what is unusual, and report by report. */
export function figureParts(figures: ReadonlyArray<FigureChange>): Array<Block> {
  if (figures.length === 0) return [];
  const reports = [...Map.groupBy(figures, ({ report, kind }) => `${kind} ${report}`).values()];
  const isMany = figures.length > MANY;
  const heading = (level: 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
  return [
    ...(reports.length > 1 ? [heading(3, say.counts.title), ...countTable(figures)] : []),
    ...(isMany ? [heading(3, say.unusual.title), ...unusualBlocks(reports)] : []),
    heading(3, say.title),
    ...(isMany
      ? foldedUnits(reports)
      : reports.flatMap((list) => [heading(4, reportTitle(list)), ...reportBlocks(list)])),
  ];
}
