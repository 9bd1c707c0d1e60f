import { collectionOf } from '../../../domain/content-file.ts';
import { labelOf } from '../../../domain/schema-labels.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { observation } from '../../../model/progress.ts';
import { checkText } from '../../../strings/check.ts';
import { vi } from '../../../strings/vi.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { compactFigure } from './report-figures.ts';

type Raw = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const reports = (data: unknown): ReadonlyArray<Raw> =>
  isObject(data) && Array.isArray(data.observations) ? data.observations.filter(isObject) : [];

/** A report normalized for comparison: defaults filled in, text trimmed, NFC. */
function meaning(report: Raw): Raw {
  const parsed = observation.safeParse(report);
  return parsed.success ? parsed.data : report;
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value.trim().normalize('NFC') : (JSON.stringify(value) ?? '');

/** The fields in which two versions of a report differ, as text; empty when they are equal. */
function differences(before: Raw, after: Raw): string {
  const [was, is] = [meaning(before), meaning(after)];
  const say = (value: unknown) =>
    value === undefined ? checkText.nothing : `“${printable(plain(value))}”`;
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => plain(was[field]) !== plain(is[field]))
    .map((field) => {
      const label = labelOf(observation, [field]) ?? printable(field);
      return checkText.change(label, say(was[field]), say(is[field]));
    })
    .join('; ');
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

function fileProblems(base: Raw, { file, parsed }: CheckedFile): Array<Problem> {
  const head: unknown = parsed.data;
  const old = reports(base);
  if (!isObject(head) || old.length === 0) return [];
  // Sample figures were never reported by anyone and may be replaced by real ones.
  if (base.sample === true && head.sample !== true) return [];
  const problems: Array<Problem> = [];
  const at = (path: ReadonlyArray<PropertyKey>) => parsed.offsetOf(path);
  if (isPublic(base) && !isPublic(head)) {
    const path = [head.draft === true ? 'draft' : 'audience'];
    const text = checkText.hiddenFile(old.length);
    problems.push(problemAt(file, at(path), 'lost-observation', text, { path }));
  }
  if (base.sample !== true && head.sample === true) {
    const path = ['sample'];
    const text = checkText.unsampled(old.length);
    problems.push(problemAt(file, at(path), 'changed-observation', text, { path }));
  }
  const now = Map.groupBy(
    reports(head).map((report, index) => ({ report, index })),
    ({ report }) => plain(report.id),
  );
  for (const report of old) {
    const id = printable(plain(report.id));
    const [first, ...others] = now.get(plain(report.id)) ?? [];
    if (!first) {
      const path = ['observations'];
      const text = checkText.lostObservation(id, compactFigure(report));
      problems.push(problemAt(file, at(path), 'lost-observation', text, { path, found: null }));
      continue;
    }
    const same = [first, ...others].some((now) => differences(report, now.report) === '');
    if (same) continue;
    const path = ['observations', first.index];
    const text = checkText.changedObservation(id, differences(report, first.report));
    problems.push(problemAt(file, at(path), 'changed-observation', text, { path }));
  }
  return problems;
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
    .map((id) => problemAt(ledger, 0, 'ledger', vi.check.ledgerGone(printable(id))));
}

/**
 * Reports figures that were lost or edited: every figure reported before must still exist unchanged.
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
  return base
    .filter(({ path }) => collectionOf(path) === 'progress')
    .flatMap((file) => {
      const data = readBase(file);
      const old = reports(data);
      if (!data || old.length === 0) return [];
      const now = after.get(file.path);
      if (now) return fileProblems(data, now);
      // Sample files may be deleted; an unreadable file has its own problem.
      if (present.has(file.path) || data.sample === true) return [];
      const gone = { path: file.path, text: '' };
      return [problemAt(gone, 0, 'lost-observation', checkText.lostFile(old.length))];
    });
}
