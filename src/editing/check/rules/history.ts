import type { z } from 'zod';
import { compactFigure } from '../../../domain/compact-figure.ts';
import { collectionOf } from '../../../domain/content-file.ts';
import { reportName } from '../../../domain/observations.ts';
import { labelOf } from '../../../domain/schema-labels.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { figure, report } from '../../../model/progress.ts';
import { checkText } from '../../../strings/check.ts';
import { ledgerCheckText } from '../../../strings/ledger-check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { reportText } from '../../../strings/report.ts';
import { isOldProgress, splitProgress } from '../../old-progress.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';

type Raw = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A report, or a figure, normalized for comparison: defaults filled in, text trimmed, NFC. */
function meaning(schema: z.ZodType, data: Raw): Raw {
  const parsed = schema.safeParse(data);
  return parsed.success ? (parsed.data as Raw) : data;
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value.trim().normalize('NFC') : (JSON.stringify(value) ?? '');

/** The fields in which two versions differ, as text; empty when they are equal. */
function differences(schema: z.ZodType, before: Raw, after: Raw): Array<string> {
  const say = (value: unknown) =>
    value === undefined ? checkText.nothing : `“${printable(plain(value))}”`;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => plain(before[field]) !== plain(after[field]))
    .map((field) => {
      const label = labelOf(schema, [field]) ?? printable(field);
      return checkText.change(label, say(before[field]), say(after[field]));
    });
}

function readBase(file: SourceFile): Raw | null {
  try {
    const data: unknown = JSON.parse(file.text.replace(/^\uFEFF/, ''));
    return isObject(data) ? data : null;
  } catch {
    // Content that was unreadable then was not published either.
    return null;
  }
}

const isPublic = (data: Raw) => data.draft !== true && data.audience !== 'staff';

const figuresOf = (data: Raw): ReadonlyArray<Raw> =>
  Array.isArray(data.figures) ? data.figures.filter(isObject) : [];

/** What a correction names its report by. */
const ownName = ({ path }: SourceFile): string => reportName(path.replace(/\.json$/, ''));

/** Figures of a report that were lost or changed since. */
function figureProblems(
  base: Raw,
  head: Raw,
  { file, parsed, schema }: CheckedFile,
): Array<Problem> {
  const at = (path: ReadonlyArray<PropertyKey>) => parsed.offsetOf(path);
  const now = figuresOf(head).map((one, index) => ({ one: meaning(figure, one), index }));
  const problems: Array<Problem> = [];
  for (const old of figuresOf(base).map((one) => meaning(figure, one))) {
    const name = printable(plain(old.target));
    const same = now.find(({ one }) => plain(one.target) === plain(old.target));
    if (!same) {
      const path = ['figures'];
      const text = checkText.lostObservation(name, compactFigure(old), ownName(file));
      problems.push(problemAt(file, at(path), 'lost-observation', text, { path, found: null }));
      continue;
    }
    const changes = differences(figure, old, same.one);
    if (changes.length === 0) continue;
    const path = ['figures', same.index];
    const text = checkText.changedObservation(name, changes.join('; '), ownName(file));
    problems.push(problemAt(file, at(path), 'changed-observation', text, { path }));
  }
  const added = now.filter(
    ({ one }) => !figuresOf(base).some(({ target }) => plain(target) === plain(one.target)),
  );
  for (const { index } of added) {
    const path = ['figures', index];
    const label = labelOf(schema, path);
    problems.push(
      problemAt(file, at(path), 'changed-observation', reportText.addedFigure, { path, label }),
    );
  }
  return problems;
}

/** What was done to a report that existed before: nothing may be. */
function fileProblems(base: Raw, checked: CheckedFile): Array<Problem> {
  const { file, parsed, schema } = checked;
  const head: unknown = parsed.data;
  const count = figuresOf(base).length;
  if (!isObject(head) || count === 0) return [];
  // Sample figures were never reported by anyone and may be replaced by real ones.
  if (base.sample === true) return [];
  const problems: Array<Problem> = [];
  const add = (path: ReadonlyArray<string>, code: ProblemCode, text: ProblemText) =>
    problems.push(problemAt(file, parsed.offsetOf(path), code, text, { path }));
  if (isPublic(base) && !isPublic(head)) {
    add([head.draft === true ? 'draft' : 'audience'], 'lost-observation', reportText.hidden(count));
  }
  if (head.sample === true) add(['sample'], 'changed-observation', reportText.unsampled);
  const headOf = ({ figures, draft, audience, sample, ...rest }: Raw) => rest;
  const [was, is] = [base, head].map((data) => headOf(meaning(report, data)));
  const changes = was && is ? differences(schema, was, is) : [];
  if (changes.length > 0)
    add([], 'changed-observation', reportText.changed(changes.join('; '), ownName(file)));
  return [...problems, ...figureProblems(base, head, checked)];
}

/** The ids of a ledger's rows; empty when it cannot be read. */
function rowIds({ text }: SourceFile): Array<string> {
  try {
    const rows: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(rows) ? rows.flatMap((row) => (isObject(row) ? plain(row.id) : [])) : [];
  } catch {
    return [];
  }
}

/**
 * Published rows must stay in the calendar ledger: an entry removed together with its row would silently
 * vanish from subscribed calendars.
 *
 * @param ledger its file after the change
 */
export function ledgerHistoryProblems(
  base: ReadonlyArray<SourceFile>,
  ledger: SourceFile,
): Array<Problem> {
  const before = base.find(({ path }) => path === ledger.path);
  const now = new Set(rowIds(ledger));
  return (before ? rowIds(before) : [])
    .filter((id) => !now.has(id))
    .map((id) => problemAt(ledger, 0, 'ledger', ledgerCheckText.gone(printable(id))));
}

/**
 * Reports figures that were lost or edited: every report that existed before must still exist, unchanged.
 *
 * @param base the content before the change
 * @param files the readable content after it
 * @param present paths that exist after the change, readable or not
 */
export function historyProblems(
  base: ReadonlyArray<SourceFile>,
  files: ReadonlyArray<CheckedFile>,
  present: ReadonlySet<string>,
): Array<Problem> {
  const after = new Map(files.map((file) => [file.file.path, file]));
  return (
    base
      .filter(({ path }) => collectionOf(path) === 'progress' || isOldProgress(path))
      .flatMap((file) =>
        isOldProgress(file.path) && !present.has(file.path) ? splitProgress(file) : [file],
      )
      // Nearly every report is there as it was.
      .filter(({ path, text }) => after.get(path)?.file.text !== text)
      .flatMap((file) => {
        const data = readBase(file);
        const count = data ? figuresOf(data).length : 0;
        if (!data || count === 0) return [];
        const now = after.get(file.path);
        if (now) return fileProblems(data, now);
        // Sample reports may be deleted; an unreadable file has its own problem.
        if (present.has(file.path) || data.sample === true) return [];
        const gone = { path: file.path, text: '' };
        return [problemAt(gone, 0, 'lost-observation', reportText.lostFile(count))];
      })
  );
}
