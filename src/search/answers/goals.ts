import { answerText as say } from '../../strings/search-answers.ts';
import { capitalised } from '../../strings/site.ts';
import type { Answer, AnswerLine } from './answer.ts';
import type { TargetCard } from './cards.ts';
import type { AnswerUnit, UnitFigures } from './data.ts';
import type { Keyed } from './named-card.ts';
import { type Asking, answer, notesOf } from './said.ts';

/** On which day the figures of a year are judged, and what else is said of it. */
function notes(asking: Asking, year: string): Array<string> {
  const of = asking.contents.years[year];
  return [...(of ? [say.judgedOn(of.on, of.closed)] : []), ...notesOf(asking, year)];
}

const sampleOf = (sample: boolean): string => (sample ? say.sample : '');

/** The goal of a target, its figure for the whole, and how it stands. */
export function targetAnswer(asking: Asking, target: TargetCard): Answer {
  const [subject, figure, range] = target.figure;
  return answer(asking, {
    kind: 'goal',
    kicker: say.fromFigures(target.year),
    heading: target.stands,
    facts: [
      { label: say.goal, text: [target.goal] },
      { label: say.figure, text: [`${subject}: ${figure}`], note: range ?? undefined },
      { label: say.verdict, text: [target.verdict] },
    ],
    actions: [[say.open, target.href]],
    source: target.clause ?? [target.name, target.href],
    notes: notes(asking, target.year),
    sample: sampleOf(target.sample),
    shown: { value: `${subject}: ${figure}`, day: asking.contents.years[target.year]?.on ?? '' },
  });
}

/** The targets of one clause, programme or campaign. */
export function targetsAnswer(
  asking: Asking,
  name: string,
  href: string,
  targets: ReadonlyArray<TargetCard>,
): Answer | null {
  const [any] = targets;
  if (!any) return null;
  return answer(asking, {
    kind: 'goal',
    kicker: say.fromFigures(any.year),
    heading: `${name}: ${say.targets(targets.length)}`,
    items: targets.map(({ name: target, href: page, goal, figure: [subject, figure, range] }) => ({
      text: [[target, page], `: ${goal}. ${subject}: ${figure}`],
      note: range ?? undefined,
    })),
    source: [name, href],
    notes: notes(asking, any.year),
    sample: sampleOf(any.sample),
    shown: {
      value: targets.map(({ figure }) => figure[1]).join('; '),
      day: asking.contents.years[any.year]?.on ?? '',
    },
  });
}

type Row = UnitFigures['rows'][string];

const figureOf = ([figure, day]: Row): string =>
  figure === null ? say.noFigure : day === null ? figure : `${figure}, ${say.asOf(day)}`;

/** The figure of one unit on one target. */
export function unitTargetAnswer(
  asking: Asking,
  [, unit]: AnswerUnit,
  figures: UnitFigures,
  [key, target]: Keyed<TargetCard>,
): Answer | null {
  const row = figures.rows[key];
  if (!row) return null;
  const [figure, day, goal, status] = row;
  return answer(asking, {
    kind: 'goal',
    kicker: say.fromFigures(target.year),
    heading: say.ofUnit(target.name, unit),
    facts: [
      { label: say.goal, text: [goal] },
      { label: say.figure, text: [figureOf(row)], status },
    ],
    actions: [
      [say.openUnit(unit), figures.href],
      [say.open, target.href],
    ],
    source: target.clause ?? [target.name, target.href],
    notes: notes(asking, target.year),
    sample: sampleOf(figures.sample),
    shown: { value: figure ?? status[0], day: day ?? '' },
  });
}

/** How a unit stands on all its targets, or on those of one topic. */
export function unitAnswer(
  asking: Asking,
  year: string,
  [, unit]: AnswerUnit,
  figures: UnitFigures,
  targets: ReadonlyArray<Keyed<TargetCard>>,
): Answer {
  const items = targets.flatMap(([key, { name, href }]): Array<AnswerLine> => {
    const row = figures.rows[key];
    return row ? [{ text: [[name, href], `: ${figureOf(row)}`], status: row[3] }] : [];
  });
  return answer(asking, {
    kind: 'goal',
    kicker: say.fromFigures(year),
    heading: say.results(unit, year),
    facts: items.length > 0 ? [] : [{ text: [figures.verdict] }],
    items,
    actions: [[say.openUnit(unit), figures.href]],
    source: [unit, figures.href],
    notes: notes(asking, year),
    sample: sampleOf(figures.sample),
    shown: { value: figures.verdict, day: asking.contents.years[year]?.on ?? '' },
  });
}

/** How many units a unit has below it. */
export const sizeAnswer = (
  asking: Asking,
  year: string,
  [, unit]: AnswerUnit,
  { href }: UnitFigures,
  [count, units, note]: NonNullable<UnitFigures['size']>,
): Answer =>
  answer(asking, {
    kind: 'goal',
    kicker: say.fromUnit(year),
    heading: say.hasUnits(capitalised(unit), count, units),
    facts: note ? [{ text: [note] }] : [],
    actions: [[say.openUnit(unit), href]],
    source: [unit, href],
    notes: notesOf(asking, null),
    shown: { value: `${count} ${units}`, day: '' },
  });
