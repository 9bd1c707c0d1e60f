import { formatDay } from '../../domain/dates.ts';
import { summaryFigureText as say } from '../../strings/summary-figures.ts';
import type { FigureChange } from '../../views/changes/figure-changes.ts';
import { type Block, type Line, line, strong } from './blocks.ts';
import { countMarks, isUnusual, sharedMarks } from './mark-text.ts';
import {
  countKinds,
  type ReportFigures,
  reportBlocks,
  reportTitle,
  row,
  sharedTexts,
} from './report-part.ts';

/** From this number of figures on, reports are folded and what is unusual stands before them. */
const MANY = 60;

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
function unusualBlocks(reports: ReadonlyArray<ReportFigures>): Array<Block> {
  const rows = reports.flatMap((figures) => {
    const shared = sharedTexts(figures);
    const ofReport = new Set(sharedMarks(figures).map(({ kind }) => kind));
    const own = ({ marks }: FigureChange) => marks.filter(({ kind }) => !ofReport.has(kind));
    return figures
      .filter((change) => isUnusual({ ...change, marks: own(change) }))
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

/** The reports of each unit, closed: "Huyện Ba Bể: 9 báo cáo, 90 số liệu mới". */
const foldedUnits = (reports: ReadonlyArray<ReportFigures>): Array<Block> =>
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
