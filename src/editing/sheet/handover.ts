import { writeCsv } from '../../domain/csv.ts';
import { formatDay } from '../../domain/dates.ts';
import type { Forge } from '../../domain/forge/forge.ts';
import { newFileLink, newIssueLink } from '../../domain/forge/links.ts';
import { handoverText } from '../../strings/handover.ts';
import { issueFormText } from '../../strings/issue-form.ts';
import type { FileChange, ImportResult } from './apply.ts';
import { issueTemplates } from './issue-fields.ts';
import type { HeadName } from './report-head.ts';
import { asMarkdown, reportTable, type TableFigure } from './report-table.ts';

/** A file to save on the device. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

export interface NamedLink {
  readonly href: string;
  readonly text: string;
}

/** One new report and the ways to hand it in, as plain data: a worker makes it. */
export interface Handover {
  readonly path: string;
  readonly heading: string;
  readonly steps: ReadonlyArray<string>;
  /** The new file. */
  readonly text: string;
  /** Where to create it; null without a forge. */
  readonly link: (NamedLink & { readonly filled: boolean }) | null;
  readonly file: SavedFile;
  /** The same figures as a table, for Excel, mail and an office without a forge. */
  readonly table: SavedFile;
  /** For people who may not create files: the issue form; null without a forge. */
  readonly issue: (NamedLink & { readonly table: string }) | null;
}

/** What an issue says once for its whole table. */
const ONCE = [
  'asOf',
  'reportedOn',
  'reporter',
  'document',
] as const satisfies ReadonlyArray<HeadName>;

/** The prefilled issue: with text only, because no forge fills in a list from an address. */
function issueOf(forge: Forge, figures: ReadonlyArray<TableFigure>): Handover['issue'] {
  const [first] = figures;
  if (!first) return null;
  const { report, area } = first;
  const said = {
    asOf: formatDay(report.asOf),
    reportedOn: formatDay(report.reportedOn),
    reporter: report.reporter,
    document: report.document,
  };
  const table = asMarkdown(reportTable(figures, ONCE));
  const draft = {
    form: issueTemplates.progress.replace(/\.yml$/, ''),
    title: handoverText.issueTitle(area.name, said.asOf),
    fields: [
      // Where the forge has one text and no fields, the unit is a line of it; a list takes no text.
      ...(forge.name === 'gitlab'
        ? [{ id: 'area', label: issueFormText.area.label, text: area.name }]
        : []),
      ...ONCE.map((id) => ({ id, label: issueFormText[id].label, text: said[id] })),
      { id: 'table', label: issueFormText.table.label, text: table },
    ],
  };
  const href = newIssueLink(forge, draft);
  if (href === null) return null;
  const filled = href !== newIssueLink(forge, { ...draft, fields: [] });
  return { href, text: filled ? handoverText.issue : handoverText.issueEmpty, table };
}

/** How one new report is handed in. */
export function handoverOf(
  { path, text, key, added }: FileChange,
  rows: ImportResult['rows'],
  forge: Forge,
): Handover {
  const figures = rows.flatMap(
    ({ report, area, target }): Array<TableFigure> =>
      report && area && target && added.includes(report) ? [{ report, area, target }] : [],
  );
  const link = newFileLink(forge, path, text);
  const filled = link?.hasText ?? false;
  const steps = link
    ? [...(filled ? handoverText.filled : handoverText.pasted), ...handoverText.save[forge.name]]
    : handoverText.alone;
  const name = path.split('/').at(-1) ?? 'bao-cao.json';
  const unit = figures[0]?.area.name ?? '';
  return {
    path,
    heading: handoverText.heading(unit, formatDay(figures[0]?.report.asOf ?? ''), figures.length),
    steps,
    text,
    link: link && { href: link.href, text: filled ? handoverText.send : handoverText.open, filled },
    file: { name, text, type: 'application/json' },
    table: {
      name: `${key.replace('/', '-')}-${name.replace(/\.json$/, '.csv')}`,
      text: writeCsv(reportTable(figures)),
      type: 'text/csv',
    },
    issue: issueOf(forge, figures),
  };
}
