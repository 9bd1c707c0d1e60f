import { formatDay } from '../../domain/dates.ts';
import { isShare } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { labelOf } from '../../domain/schema-labels.ts';
import { observation as schema } from '../../model/progress.ts';
import { summaryText } from '../../strings/summary.ts';
import { summaryFigureText as say } from '../../strings/summary-figures.ts';
import { valueText } from '../../views/changes/field-changes.ts';
import type { FigureChange, FigureChangeKind } from '../../views/changes/figure-changes.ts';
import { reportText } from '../../views/changes/status-text.ts';
import { arrow, type Block, code, joined, type Line, line, strong } from './blocks.ts';
import { markText, sharedMarks, USUAL } from './mark-text.ts';
import { turn } from './turn.ts';

/** The figures of one report, which share its head. */
export type ReportFigures = ReadonlyArray<FigureChange>;

/** "3 số liệu mới, 1 số liệu bị xóa" */
export function countKinds(figures: ReadonlyArray<FigureChange>): string {
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
  const figures = ['value', 'numerator', 'denominator', 'grade'];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])] as Array<keyof typeof is>;
  return keys
    .filter((key) => !figures.includes(key) && was[key] !== is[key])
    .map((key) =>
      say.field(labelOf(schema, [key]) ?? key, valueText(was[key]), valueText(is[key])),
    );
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

/** One figure as a row of the table of its report. */
export function row(change: FigureChange, shared: ReadonlyArray<string>): Array<Line> {
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
function sourceLine([first]: ReportFigures): Line {
  if (!first) return [];
  const { document, reporter, asOf, reportedOn } = first.observation;
  return joined([
    [`${say.source.year}: ${first.plan}`],
    [`${say.source.document}: ${document}`],
    [`${say.source.reporter}: ${reporter}`],
    [`${say.source.asOf}: `, strong(formatDay(asOf))],
    [`${say.source.reportedOn}: `, strong(formatDay(reportedOn))],
    [code(first.file)],
  ]);
}

/** What is true of all figures of a report. */
export function sharedTexts(figures: ReportFigures): Array<string> {
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
export function reportBlocks(figures: ReportFigures): Array<Block> {
  const shared = sharedTexts(figures);
  return [
    line(...sourceLine(figures)),
    ...(shared.length > 0 ? [line(...joined(shared.map((text) => [strong(text)])))] : []),
    { kind: 'table', head: say.head, rows: figures.map((change) => row(change, shared)) },
  ];
}

/** "Huyện Ba Bể: 9 số liệu mới (muộn 12 ngày)" */
export function reportTitle(figures: ReportFigures): string {
  const [first] = figures;
  return first ? say.block(first.unit.name, countKinds(figures)) : '';
}
