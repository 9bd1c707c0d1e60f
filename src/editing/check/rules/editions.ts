import { lastDay } from '../../../domain/last-day.ts';
import { yearsNamed } from '../../../domain/years-named.ts';
import type { CampaignEditionData } from '../../../model/campaign-edition.ts';
import type { When } from '../../../model/dates.ts';
import { yearCheckText } from '../../../strings/year-check.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/**
 * An edition tells of one year: a time, a target, a clause or a sentence of another year in it would be
 * read to the public with the wrong source.
 */

const COLLECTIONS = new Set(['campaign-editions', 'program-editions']);

/** Targets and clauses that a text names: tags of figures, and links to their pages. */
const NAMED = /<(?:ChiTieu|TienDo)\s[^>]*?id="(\d{4})\/|\]\(\/(?:tien-do|huong-dan)\/(\d{4})\//gu;

type Data = Partial<Omit<CampaignEditionData, 'plan'>> &
  Pick<CampaignEditionData, 'plan' | 'targets'>;

function firstDay(when: When): string | null {
  return when.precision === 'range' ? when.start : lastDay(when);
}

/** The time of an edition has to touch its year; a range may begin in the year before. */
function wrongTime({ file, parsed }: CheckedFile, { plan, when }: Data): Array<Problem> {
  if (!when) return [];
  const years = [firstDay(when), lastDay(when)].flatMap((day) => day?.slice(0, 4) ?? []);
  if (years.length === 0 || years.includes(plan)) return [];
  const path = ['when'];
  const text = yearCheckText.time(plan);
  return [problemAt(file, parsed.offsetOf(path), 'other-year', text, { path })];
}

function wrongTargets({ file, parsed }: CheckedFile, { plan, targets }: Data): Array<Problem> {
  return targets.flatMap((id, index) => {
    if (id.startsWith(`${plan}/`)) return [];
    const path = ['targets', index];
    const field = { path, found: printable(id) };
    return problemAt(
      file,
      parsed.offsetOf(path),
      'other-year',
      yearCheckText.target(id, plan),
      field,
    );
  });
}

/** The lines of a text that name a year, as written. */
const linesNaming = (text: string, year: string): ReadonlyArray<string> =>
  text.split('\n').filter((line) => yearsNamed(line).some((named) => named.year === year));

/** A line copied from the edition of another year that still names that year. */
function copiedLine(
  { file, parsed }: CheckedFile,
  plan: string,
  siblings: ReadonlyArray<CheckedFile>,
): Problem | null {
  for (const sibling of siblings) {
    const year = sibling.entries[0]?.id.split('/')[0] ?? '';
    if (year === plan) continue;
    const lines = new Set(parsed.body.split('\n'));
    const copied = linesNaming(sibling.parsed.body, year).find((line) => lines.has(line));
    if (copied === undefined) continue;
    const offset = parsed.bodyOffset + parsed.body.indexOf(copied);
    return problemAt(file, offset, 'other-year', yearCheckText.copied(year, plan));
  }
  return null;
}

/** The first year of another plan in a text that never names its own; -1 when there is none. */
function strangeYear(text: string, plan: string, plans: ReadonlySet<string>): number {
  const named = yearsNamed(text);
  if (named.some(({ year }) => year === plan)) return -1;
  return named.find(({ year }) => plans.has(year))?.index ?? -1;
}

function wrongText(
  edition: CheckedFile,
  { plan, summary = '' }: Data,
  plans: ReadonlySet<string>,
  siblings: ReadonlyArray<CheckedFile>,
): Array<Problem> {
  const { file, parsed } = edition;
  const at = (index: number) => parsed.bodyOffset + index;
  const named = [...parsed.body.matchAll(NAMED)].flatMap((match) => {
    const year = match[1] ?? match[2] ?? '';
    if (year === plan) return [];
    return problemAt(file, at(match.index), 'other-year', yearCheckText.named(year, plan));
  });
  const copied = copiedLine(edition, plan, siblings);
  const strange = strangeYear(parsed.body, plan, plans);
  const inSummary = strangeYear(summary, plan, plans);
  const field = { path: ['summary'] };
  return [
    ...named,
    ...(copied ? [copied] : []),
    ...(strange >= 0 && !copied
      ? [problemAt(file, at(strange), 'other-year', yearCheckText.text(plan))]
      : []),
    ...(inSummary >= 0
      ? [
          problemAt(
            file,
            parsed.offsetOf(['summary']),
            'other-year',
            yearCheckText.text(plan),
            field,
          ),
        ]
      : []),
  ];
}

/** Problems of all editions of campaigns and programmes, compared with the years of the content. */
export function editionProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const plans = new Set(
    files.flatMap(({ collection, entries }) =>
      collection === 'plans' ? entries.map(({ id }) => id) : [],
    ),
  );
  const editions = files.filter(({ collection }) => COLLECTIONS.has(collection));
  const nameOf = ({ collection, entries }: CheckedFile) =>
    `${collection} ${entries[0]?.id.split('/').at(-1)}`;
  const byName = Map.groupBy(editions, nameOf);
  return editions.flatMap((edition) => {
    const data = edition.entries[0]?.data as Data | null | undefined;
    if (!data) return [];
    return [
      ...wrongTime(edition, data),
      ...wrongTargets(edition, data),
      ...wrongText(edition, data, plans, byName.get(nameOf(edition)) ?? []),
    ];
  });
}
