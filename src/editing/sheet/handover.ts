import { writeCsv } from '../../domain/csv.ts';
import { formatDay } from '../../domain/dates.ts';
import type { Forge } from '../../domain/forge/forge.ts';
import { newFileLink, newIssueLink } from '../../domain/forge/links.ts';
import type { SheetMapping } from '../../model/sheet-mapping.ts';
import { handoverText } from '../../strings/handover.ts';
import { issueFormText } from '../../strings/issue-form.ts';
import type { FileChange, ImportResult } from './apply.ts';
import { issueTemplates } from './issue-fields.ts';
import { mappingFile } from './remembered-mappings.ts';
import type { HeadName } from './report-head.ts';
import { asLines, asMarkdown, reportTable, type TableFigure } from './report-table.ts';

/** A file to save on the device. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
  /** In place of the text, for a file that is none. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** What the button of a step does. */
export type Action = { readonly label: string } & (
  | { readonly kind: 'open'; readonly href: string }
  | { readonly kind: 'copy'; readonly content: string }
  | { readonly kind: 'save'; readonly file: SavedFile }
);

export interface Step {
  readonly text: string;
  readonly action?: Action;
}

/** One new file and the ways to hand it in, as plain data: a worker makes it. */
export interface Handover {
  readonly path: string;
  readonly heading: string;
  /** Why to hand it in, where that is not plain. */
  readonly why?: string;
  readonly steps: ReadonlyArray<Step>;
  /** The same without an account of the forge; null where no account is needed. */
  readonly account: {
    readonly needed: string;
    readonly none: string;
    readonly steps: ReadonlyArray<Step>;
  } | null;
  /** Ways for those who cannot take these steps. */
  readonly others: ReadonlyArray<Step>;
  /** The new file. */
  readonly text: string;
}

interface Words {
  readonly label: string;
  readonly text: string;
}
const open = ({ label, text }: Words, href: string): Step => ({
  text,
  action: { kind: 'open', label, href },
});
const copy = ({ label, text }: Words, content: string): Step => ({
  text,
  action: { kind: 'copy', label, content },
});
const save = ({ label, text }: Words, file: SavedFile): Step => ({
  text,
  action: { kind: 'save', label, file },
});
const lastStep = (text: string): Step => ({ text });

/** How a new file gets to the forge: one click where it is filled in from an address; null without a forge. */
function newFileSteps(forge: Forge, path: string, text: string): Array<Step> | null {
  const link = newFileLink(forge, path, text);
  if (link === null) return null;
  const first = link.hasText
    ? [open(handoverText.send, link.href)]
    : [copy(handoverText.copy, text), open(handoverText.open, link.href)];
  return [...first, ...handoverText.save[forge.name].map(lastStep)];
}

const asFile = (path: string, text: string): SavedFile => ({
  name: path.split('/').at(-1) ?? path,
  text,
  type: 'application/json',
});

/** What an issue says once for its whole table. */
const ONCE = [
  'asOf',
  'reportedOn',
  'reporter',
  'document',
] as const satisfies ReadonlyArray<HeadName>;

/** The prefilled issue: with text only, because no forge fills in a list from an address. */
function issueSteps(forge: Forge, figures: ReadonlyArray<TableFigure>): Array<Step> {
  const [first] = figures;
  if (!first) return [];
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
  if (href === null) return [];
  const filled = href !== newIssueLink(forge, { ...draft, fields: [] });
  return filled
    ? [open(handoverText.issue, href)]
    : [copy(handoverText.copyForIssue, table), open(handoverText.issueEmpty, href)];
}

/** How one new report is handed in. @param contact how to reach the person in charge */
export function handoverOf(
  { path, text, key, added }: FileChange,
  rows: ImportResult['rows'],
  forge: Forge,
  contact = '',
): Handover {
  const figures = rows.flatMap(
    ({ report, area, target }): Array<TableFigure> =>
      report && area && target && added.includes(report) ? [{ report, area, target }] : [],
  );
  const { name, ...file } = asFile(path, text);
  const unit = figures[0]?.area.name ?? '';
  const table = save(handoverText.saveTable, {
    name: `${key.replace('/', '-')}-${name.replace(/\.json$/, '.csv')}`,
    text: writeCsv(reportTable(figures)),
    type: 'text/csv',
  });
  const steps = newFileSteps(forge, path, text);
  const byMail = [table, lastStep(handoverText.mail(contact))];
  const issues = issueSteps(forge, figures);
  const words = handoverText.account;
  return {
    path,
    heading: handoverText.heading(unit, formatDay(figures[0]?.report.asOf ?? ''), figures.length),
    text,
    steps: steps ?? byMail,
    account:
      steps && forge.name !== 'none'
        ? {
            needed: words.needed(words.names[forge.name]),
            none: words.none(words.names[forge.name]),
            steps: byMail,
          }
        : null,
    others: steps
      ? [
          ...(issues.length > 0 ? [...issues, lastStep(words.others)] : []),
          save(handoverText.saveFile, { name, ...file }),
        ]
      : [copy(handoverText.copyTable, asLines(reportTable(figures)))],
  };
}

/** How the office gets to know what the columns of a table mean. */
export function mappingHandover(mapping: SheetMapping, forge: Forge): Handover {
  const { path, text } = mappingFile(mapping);
  const { heading, why, saveFile, mail } = handoverText.mapping;
  const file = save({ label: saveFile, text: '' }, asFile(path, text));
  const steps = newFileSteps(forge, path, text);
  return {
    path,
    heading,
    why,
    text,
    steps: steps ?? [file, lastStep(mail)],
    account: null,
    others: [],
  };
}
