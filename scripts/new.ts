import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { instantNow } from '../src/domain/dates.ts';
import type { SourceFile } from '../src/domain/source-file.ts';
import { addedProblems } from '../src/editing/check/added-problems.ts';
import { checkFiles } from '../src/editing/check/check.ts';
import { mdxReader } from '../src/editing/check/mdx-reader.ts';
import type { Problem } from '../src/editing/check/problem.ts';
import { terminalReport } from '../src/editing/check/terminal-report.ts';
import { readContent } from '../src/editing/content-files.ts';
import { newCampaign } from '../src/editing/new/campaign.ts';
import { newDirective } from '../src/editing/new/directive.ts';
import { NewRefused } from '../src/editing/new/refusal.ts';
import { newEmptyYear, newYear } from '../src/editing/new/year.ts';
import { newContentText } from '../src/strings/new-content.ts';
import { writeLedger } from './ledger-file.ts';
import { type DocumentYear, documentYear, waitingLines } from './new/document.ts';
import { linkYears } from './new/forerunners.ts';
import { fillGoals } from './new/goals.ts';
import { writeProposal } from './new/proposal.ts';
import { makeSupplement } from './new/supplement.ts';
import { CONTENT_ROOT } from './root.ts';
import { badUsage, isUsageError, UsageError } from './usage.ts';

/**
 * `npm run new -- year|directive|campaign <name> [options]`: creates the files of a new entry. Nothing is
 * overwritten, and nothing is written that adds an error. `year <name> --from-document <file>` reads the year's
 * document. `forerunners <year>` links a year to the one before; `goals
 * <year>/<target> --from file` fills in a table of goals. Exit code 0: created; 1: refused; 2: invalid
 * arguments.
 */
function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      from: { type: 'string' },
      'from-document': { type: 'string' },
      proposal: { type: 'string' },
      attach: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      year: { type: 'string' },
      issued: { type: 'string' },
      type: { type: 'string' },
      title: { type: 'string' },
      issuer: { type: 'string', multiple: true },
      clauses: { type: 'string' },
      targets: { type: 'string' },
    },
  });
  return { ...values, kind: positionals[0], name: positionals[1] };
}

function yearFrom(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new NewRefused(newContentText.year.bad(text));
  return Number(text);
}

interface Made {
  readonly made: ReadonlyArray<SourceFile>;
  /** Paths of files that are taken away. */
  readonly removed?: ReadonlyArray<string>;
  /** What is left for people to do. */
  readonly next: string;
  /** A file to copy too. */
  readonly attach?: DocumentYear['attach'];
}

/** The files of a year that a document plans. */
function makeFromDocument(
  files: ReadonlyArray<SourceFile>,
  document: string,
  { kind, name = '', from, empty, attach }: ReturnType<typeof options>,
): Made {
  const say = newContentText.document;
  if (kind !== 'year' || from !== undefined || empty) throw new NewRefused(say.yearOnly);
  const year = yearFrom(name);
  const read = documentYear(files, CONTENT_ROOT, year, { document, attach });
  if (read.attach && existsSync(join(CONTENT_ROOT, read.attach.path)))
    throw new NewRefused(say.attachTaken(read.attach.path));
  for (const note of read.notes) console.log(note);
  const waiting = [say.waiting(read.waiting.length), ...waitingLines(read.waiting)];
  return { ...read, next: [...waiting, '', say.next(year)].join('\n') };
}

/** The files to create. */
function make(files: ReadonlyArray<SourceFile>, wanted: ReturnType<typeof options>): Made {
  const { kind = '', name = '', from, 'from-document': document } = wanted;
  if (!['year', 'directive', 'campaign', 'supplement'].includes(kind)) {
    throw new NewRefused(newContentText.unknownKind(kind));
  }
  if (name === '') throw new NewRefused(newContentText.needName(kind));
  if (kind === 'supplement') {
    if (document === undefined) throw new NewRefused(newContentText.needName(kind));
    return makeSupplement(files, String(yearFrom(name)), document);
  }
  if (document !== undefined) return makeFromDocument(files, document, wanted);
  if (wanted.attach) throw new NewRefused(newContentText.document.attachOnly);
  if (kind === 'year') {
    const year = yearFrom(name);
    if (wanted.empty) {
      if (from !== undefined) throw new NewRefused(newContentText.year.emptyFrom);
      return { made: newEmptyYear(files, year), next: newContentText.year.nextEmpty(year) };
    }
    const made = newYear(files, year, from === undefined ? undefined : yearFrom(from));
    return { made, next: newContentText.year.next(year) };
  }
  const made =
    kind === 'campaign'
      ? newCampaign(files, {
          id: name,
          title: wanted.title,
          year: wanted.year === undefined ? undefined : yearFrom(wanted.year),
        })
      : newDirective(files, { ...wanted, symbol: name, issuers: wanted.issuer });
  return { made, next: newContentText[kind as 'campaign'].next(made.at(-1)?.path ?? '') };
}

const errorsOf = (files: ReadonlyArray<SourceFile>): Array<Problem> =>
  checkFiles(files, { mdx: mdxReader }).filter(({ severity }) => severity === 'error');

function run(): number {
  const wanted = options();
  if (wanted.help) {
    console.log(newContentText.usage);
    return 0;
  }
  if (wanted.kind === undefined) throw new UsageError('');
  const files = readContent(CONTENT_ROOT);
  if (wanted.kind === 'forerunners') {
    if (wanted.name === undefined) throw new NewRefused(newContentText.needName(wanted.kind));
    return linkYears(files, yearFrom(wanted.name), wanted);
  }
  if (wanted.kind === 'goals') {
    if (wanted.name === undefined) throw new NewRefused(newContentText.needName(wanted.kind));
    return fillGoals(files, wanted.name, wanted.from, wanted['dry-run']);
  }
  const { 'from-document': document, proposal } = wanted;
  if (document !== undefined && proposal !== undefined) {
    if (wanted.attach) throw new NewRefused(newContentText.document.attachOnly);
    return writeProposal(files, document, proposal);
  }
  const { made, removed = [], next, attach } = make(files, wanted);
  const known = new Set(files.map(({ path }) => path));
  const again = new Set([...made.map(({ path }) => path), ...removed]);
  const all = [...files.filter(({ path }) => !again.has(path)), ...made];
  // Existing errors are no reason to refuse: declaring a new document fixes "unknown document".
  const errors = errorsOf(all);
  const wrong = addedProblems(errorsOf(files), errors);
  if (wrong.length > 0) {
    console.error(terminalReport({ problems: wrong, files: all.length }));
    console.error(newContentText.wouldBreak);
    return 1;
  }
  const dry = wanted['dry-run'];
  if (!dry) {
    for (const { path, text } of made) {
      mkdirSync(dirname(join(CONTENT_ROOT, path)), { recursive: true });
      // "wx": a file created in the meantime is not overwritten either. Lists and amendments are added to their file.
      const flag = known.has(path) ? 'w' : 'wx';
      writeFileSync(join(CONTENT_ROOT, path), text, { flag });
    }
    for (const path of removed) rmSync(join(CONTENT_ROOT, path));
    attach?.copy();
    writeLedger(CONTENT_ROOT, instantNow());
  }
  console.log(dry ? newContentText.wouldWrite(made.length) : newContentText.wrote(made.length));
  for (const { path } of [...made, ...(attach ? [attach] : [])]) console.log(`  ${path}`);
  if (removed.length > 0) console.log(newContentText.removed(removed.length, dry));
  for (const path of removed) console.log(`  ${path}`);
  if (errors.length > 0) console.log(`\n${newContentText.othersLeft(errors.length)}`);
  if (!dry || document !== undefined) console.log(`\n${next}`);
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  process.exitCode = 2;
  if (error instanceof NewRefused) {
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  } else if (isUsageError(error)) {
    console.error(badUsage(error, newContentText.usage));
  } else throw error;
}
