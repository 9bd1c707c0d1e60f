import { nearest } from '../../src/domain/edit-distance.ts';
import { type ImportResult, importSheets } from '../../src/editing/sheet/apply.ts';
import type { ColumnName } from '../../src/editing/sheet/columns.ts';
import { targetOptions } from '../../src/editing/sheet/issue-fields.ts';
import { asAnswers, oneRow } from '../../src/editing/sheet/one-row.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { askAll, type Question } from './ask.ts';
import {
  CommandError,
  checkOptions,
  type Now,
  readNow,
  requireArea,
  requirePlan,
} from './shared.ts';
import { finish } from './show.ts';

/** `add` and `correct`: one report, from options and, for missing ones, from questions. */
const fields = {
  area: 'area',
  target: 'target',
  figure: 'figure',
  'as-of': 'asOf',
  'reported-on': 'reportedOn',
  reporter: 'reporter',
  document: 'document',
  note: 'note',
  lifecycle: 'lifecycle',
  plan: 'plan',
  id: 'supersedes',
  reason: 'reason',
} as const satisfies Record<string, ColumnName>;
type Option = keyof typeof fields;

const text = { type: 'string' } as const;
const shared = {
  area: text,
  figure: text,
  'as-of': text,
  'reported-on': text,
  reporter: text,
  document: text,
  note: text,
  lifecycle: text,
  plan: text,
  final: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;
export const addOptions = { ...shared, target: text } as const;
export const correctOptions = { ...shared, target: text, id: text, reason: text } as const;

type Values = { readonly [Name in Option]?: string | undefined } & {
  readonly final?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
};

const given = (values: Values): Map<ColumnName, string> =>
  new Map(
    (Object.keys(fields) as Array<Option>).flatMap((option) => {
      const value = values[option]?.trim();
      return value ? [[fields[option], value] as const] : [];
    }),
  );

/** The names of the units that report to the latest plan now. */
const reporterNames = ({ context }: Now): Array<string> =>
  context.reporting(context.plans.at(-1) ?? null, null).areas.map(({ name }) => name);

/** The question for a missing option. */
const question = (option: Option & keyof typeof askNames, now: Now): Question<ColumnName> => ({
  name: fields[option],
  option: `--${option}`,
  text: progressCommandText.ask[askNames[option]],
  ...(option === 'area' ? { choices: reporterNames(now) } : {}),
  ...(option === 'target'
    ? {
        choices: targetOptions(now.context),
      }
    : {}),
});
const askNames = {
  area: 'area',
  target: 'target',
  figure: 'figure',
  'as-of': 'asOf',
  reporter: 'reporter',
  document: 'document',
  id: 'id',
  reason: 'reason',
} as const;

async function complete(
  answers: Map<ColumnName, string>,
  options: ReadonlyArray<keyof typeof askNames>,
  now: Now,
): Promise<void> {
  const open = options.filter((option) => !answers.has(fields[option]));
  const asked = await askAll(open.map((option) => question(option, now)));
  for (const [name, answer] of asked) answers.set(name, answer);
}

function put(answers: ReadonlyMap<ColumnName, string>, now: Now): ImportResult {
  const defaults = { reportedOn: now.today };
  return asAnswers(importSheets([oneRow(answers)], now.files, checkOptions(now), defaults));
}

/** @returns the exit code */
export async function add(values: Values): Promise<number> {
  const now = readNow();
  const answers = given(values);
  await complete(answers, ['area', 'target', 'figure', 'as-of', 'reporter', 'document'], now);
  if (values.final) answers.set('final', 'x');
  return finish(put(answers, now), now, values['dry-run'] === true);
}

type Known = NonNullable<ReturnType<Now['context']['progress']['get']>>['observations'];

/**
 * The figure that a correction means: its own id, or that of its report, which may hold more than one.
 *
 * @param target the target of the figure, where it was given
 */
function meant(id: string, target: string | undefined, figures: Known): Known[number] {
  const exact = figures.find((figure) => figure.id === id);
  if (exact) return exact;
  const inReport = figures.filter(({ report }) => report === id);
  const named = inReport.filter(({ target: own }) => target === undefined || own === target);
  const [only] = named;
  if (only && named.length === 1) return only;
  if (inReport.length > 0)
    throw new CommandError(
      progressCommandText.whichFigure(
        id,
        inReport.map((figure) => figure.target),
      ),
    );
  const ids = figures.flatMap((figure) => [[figure.id] as const, [figure.report ?? ''] as const]);
  throw new CommandError(progressCommandText.noReport(id, nearest(id, ids)));
}

/** Adds a report that replaces an old figure, which stays in its file. @returns the exit code */
export async function correct(values: Values): Promise<number> {
  const now = readNow();
  const answers = given(values);
  await complete(answers, ['area', 'id', 'figure', 'reason'], now);
  const area = requireArea(answers.get('area') ?? '', now.context);
  const plans = values.plan
    ? [requirePlan(values.plan, now.context)]
    : now.context.plans.toReversed();
  const reports = plans.flatMap(
    (plan) => now.context.progress.get(`${plan}/${area.id}`)?.observations ?? [],
  );
  const old = meant(answers.get('supersedes') ?? '', answers.get('target'), reports);
  const later = reports.find((report) => report.supersedes === old.id);
  if (later) throw new CommandError(progressCommandText.replaced(old.id, later.id));
  answers.set('supersedes', old.id);
  const kept: ReadonlyArray<readonly [ColumnName, string | undefined]> = [
    ['target', old.target],
    ['asOf', old.asOf],
    ['reporter', old.reporter],
    ['document', old.document],
    ['lifecycle', old.lifecycle],
    ['final', old.final || values.final ? 'x' : undefined],
  ];
  for (const [name, value] of kept) {
    if (value !== undefined && !answers.has(name)) answers.set(name, value);
  }
  return finish(put(answers, now), now, values['dry-run'] === true);
}
