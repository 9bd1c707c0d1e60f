import { documentAnswerText as words } from '../../strings/document-answers.ts';
import type { GoalTable, TargetAnswer } from '../document/draft/answers.ts';
import { choice, field, h, input, tick } from './dom.ts';
import type { Fields } from './fields.ts';
import type { Names } from './names.ts';
import { picker } from './picker.ts';
import { readAmount, readDay, writtenAmount, writtenDay } from './written-dates.ts';

const entries = <Key extends string>(texts: Readonly<Record<Key, string>>) =>
  Object.entries(texts) as Array<[Key, string]>;

/** A number, nothing (null), or what is no number (undefined). */
const amountIn = (control: HTMLInputElement): number | null | undefined =>
  control.value.trim() === '' ? null : (readAmount(control.value) ?? undefined);

/** The goal of each unit, a field each; empty: it has none. */
function goalFields(goals: GoalTable | null, names: Names) {
  const text = words.target;
  const number = (value: number | null | undefined) =>
    input(writtenAmount(value ?? null), { inputmode: 'decimal', size: 8 });
  const whole = number(goals?.whole);
  const units = names.areas.map(({ id, name }) => ({
    id,
    name,
    control: number(goals?.units[id]),
  }));
  const box = h(
    'details',
    { open: goals !== null },
    h('summary', {}, text.goals),
    goals && goals.unknown.length > 0
      ? h('p', { class: 'soft' }, text.unknown(goals.unknown.join(', ')))
      : null,
    field(text.whole, whole),
    h('div', { class: 'unit-goals' }, ...units.map(({ name, control }) => field(name, control))),
  );
  const read = (): GoalTable | null | undefined => {
    const all = amountIn(whole);
    const own = units.map(({ id, control }) => [id, amountIn(control)] as const);
    if (all === undefined || own.some(([, value]) => value === undefined)) return undefined;
    const given = own.flatMap(([id, value]) =>
      typeof value === 'number' ? [[id, value] as const] : [],
    );
    if (all === null && given.length === 0) return null;
    return { whole: all, units: Object.fromEntries(given), unknown: [] };
  };
  return { box, read };
}

/** A target: what is asked for, of whom, by when. */
export function targetFields(answer: TargetAnswer, names: Names): Fields<TargetAnswer> {
  const text = words.target;
  const title = input(answer.title);
  const shortTitle = input(answer.shortTitle);
  const kinds = entries(text.kinds).filter(([kind]) => kind !== 'all' && kind !== 'grade');
  const kind = choice(kinds, answer.targetKind);
  const comparator = choice(entries(text.comparators), answer.comparator);
  const goal = input(writtenAmount(answer.goal), { inputmode: 'decimal' });
  const goalMax = input(writtenAmount(answer.goalMax), { inputmode: 'decimal' });
  const unit = input(answer.unit);
  const per = choice(entries(text.pers), answer.per ?? '');
  const direction = choice(
    [['', text.noChange], ...entries(text.change)] as ReadonlyArray<readonly [string, string]>,
    answer.change ?? '',
  );
  const start = input(writtenDay(answer.start));
  const due = input(writtenDay(answer.due));
  const before = tick(text.before, answer.before);
  const goals = goalFields(answer.goals, names);
  const forerunner = picker(text.forerunner, names.targets, answer.forerunner, [
    ['', text.noForerunner],
  ]);
  const maxField = field(text.goalMax, goalMax);
  const perField = field(text.per, per);
  const show = () => {
    maxField.hidden = comparator.value !== 'range';
    perField.hidden = kind.value !== 'quota';
  };
  for (const list of [kind, comparator]) list.addEventListener('change', show);
  show();
  return {
    rows: [
      field(text.title, title),
      field(text.shortTitle, shortTitle),
      field(text.kind, kind),
      field(text.comparator, comparator),
      field(text.goal, goal),
      maxField,
      field(text.unit, unit),
      perField,
      field(text.direction, direction),
      field(text.start, start, words.date.hints.day),
      field(text.due, due, words.date.hints.day),
      before.row,
      goals.box,
      ...(names.targets.length > 0 ? [forerunner.box] : []),
    ],
    read: () => {
      const [low, high, table] = [amountIn(goal), amountIn(goalMax), goals.read()];
      if (low === undefined || high === undefined || table === undefined) return text.bad;
      const [from, to] = [readDay(start.value), readDay(due.value)];
      if (!from || !to) return words.date.bad;
      return {
        kind: 'target',
        title: title.value.trim() || answer.title,
        shortTitle: shortTitle.value.trim() || answer.shortTitle,
        targetKind: kind.value as TargetAnswer['targetKind'],
        comparator: comparator.value as TargetAnswer['comparator'],
        goal: low,
        goalMax: comparator.value === 'range' ? high : null,
        unit: unit.value.trim() || answer.unit,
        per: kind.value === 'quota' ? ((per.value || null) as TargetAnswer['per']) : null,
        change: (direction.value || null) as TargetAnswer['change'],
        start: from,
        due: to,
        before: before.box.checked,
        goals: table,
        forerunner: forerunner.value() || null,
      };
    },
  };
}
