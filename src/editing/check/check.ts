import type { AttachmentFile } from '../../domain/attachments.ts';
import { LEDGER_FILE } from '../../domain/calendar-ledger.ts';
import { type IsoDay, today as todayInVietnam } from '../../domain/dates.ts';
import { perRecentObject } from '../../domain/per-object.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { DirectiveData } from '../../model/directive.ts';
import type { PlanData } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import { checkText } from '../../strings/check.ts';
import type { CheckedFile } from './entries.ts';
import { figureContext, validEntries } from './figure-context.ts';
import { fileFormProblems, fileProblems } from './file-problems.ts';
import { readLives } from './lives.ts';
import { problemAt } from './place.ts';
import type { Problem } from './problem.ts';
import { type ReadContent, readFiles } from './read-files.ts';
import { aliveProblems } from './rules/alive.ts';
import { amendmentProblems } from './rules/amendments.ts';
import { attachmentProblems } from './rules/attachments.ts';
import { carriedProblems } from './rules/carried.ts';
import { clausePlaceProblems } from './rules/clause-places.ts';
import { contactProblems } from './rules/contact.ts';
import { dutyProblems } from './rules/duties.ts';
import { editionProblems } from './rules/editions.ts';
import { escapedInvisibleCharacters } from './rules/escaped-characters.ts';
import { eventProblems } from './rules/events.ts';
import { feedbackProblems } from './rules/feedback.ts';
import { historyProblems, ledgerHistoryProblems } from './rules/history.ts';
import { ledgerProblems } from './rules/ledger-consistency.ts';
import { lifeProblems } from './rules/lives.ts';
import { lookAlikeProblems } from './rules/look-alikes.ts';
import { markupProblems } from './rules/markup.ts';
import { type MdxReader, mdxProblems } from './rules/mdx.ts';
import { namedClauseProblems } from './rules/named-clauses.ts';
import { notEnteredProblems } from './rules/not-entered.ts';
import { redirectProblems } from './rules/redirects.ts';
import {
  collectIds,
  referenceProblems,
  siteReferenceProblems,
  unusedProblems,
} from './rules/references.ts';
import { reportProblems } from './rules/report-figures.ts';
import { knownNames, sheetMappingProblems } from './rules/sheet-mappings.ts';
import { siteProblems } from './rules/site.ts';
import { sourceTextProblems } from './rules/source-text.ts';
import { synonymProblems } from './rules/synonyms.ts';
import { targetGoalProblems } from './rules/target-goals.ts';
import { taskHistoryProblems, taskProblems } from './rules/tasks.ts';
import {
  citationProblems,
  citationsOf,
  ownDocumentProblems,
  quoteProblems,
} from './rules/texts.ts';
import { noPlanProblems } from './rules/unfinished.ts';
import { unitProblems } from './rules/units.ts';
import { validityProblems } from './rules/validity.ts';
import { waitingProblems } from './rules/waiting.ts';

export interface CheckOptions {
  /** The day to take as today; defaults to today in Việt Nam. */
  readonly today?: IsoDay;
  /** The content before the change: every figure reported then must still be present. */
  readonly base?: ReadonlyArray<SourceFile>;
  /** The files below content/attachments/; without them, attachments are not checked. */
  readonly attachments?: ReadonlyArray<AttachmentFile>;
  /** Parses MDX; without it, the MDX of campaign pages is not checked. */
  readonly mdx?: MdxReader;
}

/** Collections whose entries appear on the calendar. */
const calendarCollections = ['plans', 'guidance', 'milestones', 'observances', 'holidays'] as const;

/**
 * Checks all content and reports every problem in one run. Pure: the command line, the web form and a
 * worker in the browser call it with the files they have.
 *
 * @param files everything below content/, paths from the repository's root with forward slashes
 * @returns errors and warnings in order of file, line and column
 */
export function checkFiles(
  files: ReadonlyArray<SourceFile>,
  options: CheckOptions = {},
): Array<Problem> {
  return checkContent(files, options).problems;
}

type CheckedContent = Omit<ReadContent, 'problems'> & { readonly problems: Array<Problem> };
type OwnOptions = Omit<CheckOptions, 'base'> & { readonly today: IsoDay };

interface KnownCheck {
  readonly options: OwnOptions;
  readonly found: CheckedContent;
}

/** An inbox compares a hundred tables with one and the same content: that one, and what one table makes of it. */
const knownChecks = perRecentObject(
  3,
  (_files: ReadonlyArray<SourceFile>): Array<KnownCheck> => [],
);

/** Like `checkFiles`, but also returns what was read. */
export function checkContent(
  files: ReadonlyArray<SourceFile>,
  { base, today = todayInVietnam(), ...rest }: CheckOptions = {},
): CheckedContent {
  const known = knownChecks(files);
  const before = known.find(
    ({ options }) =>
      options.today === today &&
      options.mdx === rest.mdx &&
      options.attachments === rest.attachments,
  );
  const options = { ...rest, today };
  const found = before?.found ?? checkOwn(files, options);
  if (!before) known.push({ options, found });
  const problems = [...found.problems, ...(base ? sinceBase(base, found, files) : [])];
  return { ...found, problems: problems.sort(byPlace) };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Problem, b: Problem) =>
  order(a.file, b.file) || a.line - b.line || a.column - b.column;

/** What was published before and is gone or changed. */
function sinceBase(
  base: ReadonlyArray<SourceFile>,
  { checked, ledger }: CheckedContent,
  files: ReadonlyArray<SourceFile>,
): Array<Problem> {
  return [
    ...historyProblems(base, checked, new Set(files.map(({ path }) => path))),
    ...taskHistoryProblems(base, checked),
    ...(ledger ? ledgerHistoryProblems(base, ledger.file) : []),
  ];
}

/** The problems of one version of the content, whatever it is compared with. */
function checkOwn(files: ReadonlyArray<SourceFile>, options: OwnOptions): CheckedContent {
  const content = readFiles(files);
  const { checked, unreadable, sources, mappings, ledger, redirects, site, identity } = content;
  const problems = [...content.problems];
  const context = figureContext(checked, options.today, identity);
  for (const file of checked) {
    problems.push(...fileProblems(file));
    if (file.collection === 'feedback') problems.push(...feedbackProblems(file, context.today));
    if (file.collection === 'directives') problems.push(...futureDocument(file, context.today));
    if (options.mdx) problems.push(...mdxProblems(file, options.mdx));
  }
  problems.push(...reportProblems(checked, context));
  const present = new Set(files.map(({ path }) => path));
  problems.push(...siteProblems(site, present, checked));
  if (present.size > 0) problems.push(...noPlanProblems(checked, unreadable));
  if (site) {
    problems.push(...escapedInvisibleCharacters(site), ...markupProblems(site));
    problems.push(...lookAlikeProblems(site), ...contactProblems(site));
  }
  problems.push(...clausePlaceProblems(checked));
  if (!unreadable.has('guidance')) problems.push(...sourceTextProblems(checked, sources));
  const names = knownNames(checked, unreadable);
  for (const mapping of mappings) {
    problems.push(...escapedInvisibleCharacters(mapping), ...markupProblems(mapping));
    problems.push(...sheetMappingProblems(mapping, names));
  }
  // Check the form only of files without errors: in a file with errors it would distract.
  const wrong = new Set(problems.flatMap((p) => (p.severity === 'error' ? p.file : [])));
  const right = [...checked, ...mappings, ...(site ? [site] : [])].filter(
    ({ file }) => !wrong.has(file.path),
  );
  problems.push(...right.flatMap(fileFormProblems));
  problems.push(...betweenFiles(content, context.today));
  problems.push(...livesProblems(checked, identity, unreadable, context.today));
  // An unreadable file is one problem, not one for each entry it should contain.
  const readable = !calendarCollections.some((name) => unreadable.has(name));
  if (readable && (ledger || !present.has(LEDGER_FILE))) {
    problems.push(...ledgerProblems(checked, ledger));
  }
  if (redirects) problems.push(...redirectProblems(redirects));
  if (options.attachments) {
    problems.push(...attachmentProblems(checked, options.attachments, unreadable.size === 0));
  }
  return { ...content, problems };
}

/** Problems that only show when files are compared with each other. */
function betweenFiles(
  { checked: files, site, unreadable, sources }: ReadContent,
  today: IsoDay,
): Array<Problem> {
  const identity = site?.identity ?? null;
  const problems: Array<Problem> = [];
  const used = new Set<string>();
  const ids = collectIds(files, problems);
  const citations = citationsOf(files);
  problems.push(
    ...referenceProblems(files, ids, unreadable, used),
    ...(site ? siteReferenceProblems(site, ids, unreadable) : []),
    ...citationProblems(files, citations, unreadable, used),
    ...ownDocumentProblems(files),
    ...validityProblems(files, today),
    ...quoteProblems(files),
    ...editionProblems(files),
    ...namedClauseProblems(files),
    ...taskProblems(files),
    ...waitingProblems(files, { identity, citations, sources }),
    ...amendmentProblems(files, today),
    ...synonymProblems(files, unreadable.size === 0),
  );
  // An unreadable file may contain the missing reference.
  if (unreadable.size === 0) {
    problems.push(...unusedProblems(files, used), ...notEnteredProblems(files, citations));
  }
  return problems;
}

/** Problems of lives of units, organizations and programmes, of events, and of where they are used. */
function livesProblems(
  files: ReadonlyArray<CheckedFile>,
  identity: SiteIdentity | null,
  unreadable: ReadonlySet<CollectionName>,
  today: IsoDay,
): Array<Problem> {
  const lives = readLives(files, identity);
  // What an invalid entry would have said is unknown: then nothing is called missing.
  const known = (name: CollectionName) =>
    !unreadable.has(name) &&
    files.every(
      ({ collection, entries }) =>
        collection !== name || entries.every(({ data }) => data !== null),
    );
  const plans = validEntries<PlanData>(files, 'plans');
  return [
    ...lifeProblems(lives, known('events')),
    ...eventProblems(lives, files),
    ...unitProblems(lives),
    ...aliveProblems(files, lives, known('areas')),
    ...carriedProblems(files, lives),
    ...dutyProblems(files, lives, today),
    ...files
      .filter(({ collection }) => collection === 'targets')
      .flatMap((file) => targetGoalProblems(file, plans, lives, known('areas'))),
  ];
}

/** Reports documents with an issue date after today. */
function futureDocument({ file, parsed, entries }: CheckedFile, today: IsoDay): Array<Problem> {
  const issued = (entries[0]?.data as DirectiveData | null | undefined)?.issued;
  if (issued?.precision !== 'day' || issued.date <= today) return [];
  const path = ['issued', 'date'];
  const text = checkText.dateFuture(issued.date, today);
  return [
    problemAt(file, parsed.offsetOf(path), 'date-future', text, { path, found: issued.date }),
  ];
}
