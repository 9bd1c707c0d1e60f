import { parseArgs } from 'node:util';
import { instantNow, today } from '../src/domain/dates.ts';
import type { SourceFile } from '../src/domain/source-file.ts';
import { checkContent, checkFiles } from '../src/editing/check/check.ts';
import { mdxReader } from '../src/editing/check/mdx-reader.ts';
import { terminalReport } from '../src/editing/check/terminal-report.ts';
import { readContent } from '../src/editing/content-files.ts';
import { initFiles } from '../src/editing/new/init/files.ts';
import { identityOf, kindsOf } from '../src/editing/new/init/identity.ts';
import { fullName } from '../src/editing/new/init/units.ts';
import { NewRefused, refusalText } from '../src/editing/new/refusal.ts';
import { siteConfig } from '../src/site.config.ts';
import { initText } from '../src/strings/init.ts';
import { type Answered, answersFrom, askAnswers, Left, missingOptions } from './init/answers.ts';
import {
  apply,
  type Changes,
  changesTo,
  contentPaths,
  realReports,
  uncommitted,
} from './init/changes.ts';
import { canAsk, Prompt } from './prompt.ts';
import { CONTENT_ROOT } from './root.ts';
import { badUsage, isUsageError } from './usage.ts';

/**
 * `npm run init [-- options]`: sets up the site of another office in a fresh clone. Files to replace must
 * be committed to git, so that nothing is lost; a second run has to be requested explicitly. Exit code 0:
 * done; 1: refused; 2: invalid arguments.
 */
const options = () =>
  parseArgs({
    options: {
      owner: { type: 'string' },
      'short-name': { type: 'string' },
      area: { type: 'string' },
      units: { type: 'string' },
      year: { type: 'string' },
      levels: { type: 'string' },
      kind: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;

type Wanted = ReturnType<typeof options>;

/** @throws NewRefused when a file to replace could not be restored from git */
function refuseLoss(before: ReadonlyArray<string>): void {
  const changed = uncommitted(CONTENT_ROOT);
  // Without content there is nothing to lose.
  if (changed === null && before.length > 0) throw new NewRefused(initText.git.none);
  if (changed && changed.length > 0) throw new NewRefused(initText.git.dirty(changed));
}

/** Describes the existing content, for people who would replace it by mistake. */
function replaced(before: ReadonlyArray<SourceFile>, files: number): string {
  const owner = checkContent(before).identity?.owner;
  const reports = realReports(before);
  const text =
    owner === undefined
      ? initText.plan.replacesUnknown(files)
      : initText.plan.replaces(owner, files);
  return reports === 0 ? text : `${text}\n${initText.plan.figures(reports)}`;
}

/** One file per line; folders with many files on one line. */
function listed(paths: ReadonlyArray<string>): Array<string> {
  const folders = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/') + 1));
  return [...folders].flatMap(([folder, files]) =>
    files.length > 8
      ? [`  ${initText.plan.inFolder(folder, files.length)}`]
      : files.map((path) => `  ${path}`),
  );
}

function describe({ answers, units }: Answered): string {
  const { owner, levels } = identityOf(answers, units);
  const counts = kindsOf(units).map(
    (kind) => `${units.filter((unit) => unit.kind === kind).length} ${kind}`,
  );
  const names = units.slice(0, 3).map(fullName).join(', ');
  return [
    initText.plan.heading(owner),
    initText.plan.levels(levels.map(({ name, full }) => full ?? name).join(' → ')),
    initText.plan.units(counts.join(', '), units.length > 3 ? `${names} …` : names),
    initText.plan.year(answers.year),
  ].join('\n');
}

function show(answered: Answered, notes: ReadonlyArray<string>, changes: Changes): void {
  console.log(describe(answered));
  if (notes.length > 0) console.log(`\n${initText.plan.notes}`);
  for (const note of notes) console.log(`  ! ${note}`);
  console.log(`\n${initText.plan.written(changes.write.length)}`);
  for (const line of listed(changes.write.map(({ path }) => path))) console.log(line);
  if (changes.remove.length > 0) {
    console.log(initText.plan.removed(changes.remove.length));
    for (const line of listed(changes.remove)) console.log(line);
  }
}

async function begin(wanted: Wanted, prompt: Prompt | null): Promise<number> {
  const dry = wanted['dry-run'];
  const before = contentPaths(CONTENT_ROOT);
  if (!dry) refuseLoss(before);
  const mustAgree = !dry && !wanted.yes && before.length > 0;
  const missing = [...missingOptions(wanted), ...(mustAgree ? [initText.plan.needYes] : [])];
  if (missing.length > 0 && !prompt) throw new NewRefused(initText.missing(missing.join(', ')));

  const year = Number(today(siteConfig.date).slice(0, 4));
  const answered =
    prompt && missingOptions(wanted).length > 0
      ? await askAnswers(prompt, wanted, year)
      : await answersFrom(wanted);
  const made = initFiles(answered.answers, answered.units, instantNow());
  const problems = checkFiles(made.files, { mdx: mdxReader });
  const wrong = problems.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) {
    console.error(initText.plan.broken);
    console.error(terminalReport({ problems: wrong, files: made.files.length }));
    return 1;
  }
  const changes = changesTo(CONTENT_ROOT, before, made.files);
  show(answered, [...answered.notes, ...made.notes], changes);
  if (before.length > 0) console.log(`\n${replaced(readContent(CONTENT_ROOT), before.length)}`);
  if (dry) {
    console.log(`\n${initText.plan.dryRun}`);
    return 0;
  }
  if (mustAgree && !(await prompt?.confirm(initText.ask.confirm))) throw new Left();
  apply(CONTENT_ROOT, changes);
  console.log(`\n${initText.next(answered.answers.year)}`);
  return 0;
}

async function run(): Promise<number> {
  const wanted = options();
  if (wanted.help) {
    console.log(initText.help);
    return 0;
  }
  // Piped input may be the list of units; then nobody can be asked.
  const prompt = canAsk() ? new Prompt() : null;
  try {
    return await begin(wanted, prompt);
  } finally {
    prompt?.close();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof Left) console.error(`\n${initText.cancelled}`);
  else if (error instanceof NewRefused) {
    console.error(refusalText(error));
  } else if (isUsageError(error)) {
    process.exitCode = 2;
    console.error(badUsage(error, initText.help));
  } else throw error;
}
