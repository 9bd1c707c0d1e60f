import type { ReportPeriod } from '../../model/dates.ts';
import { documentAnswerText as words } from '../../strings/document-answers.ts';
import type { DateAnswer } from '../document/draft/answers.ts';
import { choice, field, h, input, tick } from './dom.ts';
import type { Fields } from './fields.ts';
import type { Names } from './names.ts';
import { picker } from './picker.ts';
import { type Precision, precisions, readWhen, writtenWhen } from './written-dates.ts';

const entries = <Key extends string>(texts: Readonly<Record<Key, string>>) =>
  Object.entries(texts) as Array<[Key, string]>;

/** A time: what it is for, and when, with the precision that the document states. */
export function dateFields(answer: DateAnswer, names: Names): Fields<DateAnswer> {
  const text = words.date;
  const written = writtenWhen(answer.when);
  const use = choice(entries(text.uses), answer.use);
  const kind = choice(entries(text.kinds), answer.milestone);
  const title = input(answer.title);
  const precision = choice(
    precisions.map((one) => [one, text.precisions[one]] as const),
    written.precision,
  );
  const value = input(written.value);
  const hint = h('small', { class: 'soft' });
  const before = tick(text.before, written.before);
  const periods = entries(words.periods).map(([period, name]) => ({
    period,
    ...tick(name, written.every.includes(period)),
  }));
  const every = h(
    'fieldset',
    { class: 'field' },
    h('legend', {}, text.every),
    ...periods.map(({ row }) => row),
  );
  const observance = picker(text.observance, names.observances, answer.observance, [
    ['', text.noObservance],
  ]);
  const milestone = h('div', {}, field(text.kind, kind), field(text.title, title));
  const show = () => {
    const own = precision.value as Precision;
    hint.textContent = text.hints[own];
    before.row.hidden = own !== 'day';
    every.hidden = own !== 'periodic';
    milestone.hidden = use.value !== 'milestone';
    observance.box.hidden = use.value !== 'milestone' || kind.value !== 'anniversary';
  };
  for (const list of [use, kind, precision]) list.addEventListener('change', show);
  show();
  const valueField = field(text.value, value);
  valueField.append(hint);
  return {
    rows: [
      field(text.use, use),
      milestone,
      field(text.precision, precision),
      valueField,
      before.row,
      every,
      observance.box,
    ],
    read: () => {
      const when = readWhen({
        precision: precision.value as Precision,
        value: value.value,
        before: before.box.checked,
        every: periods.flatMap(
          ({ period, box }): Array<ReportPeriod> => (box.checked ? [period] : []),
        ),
      });
      if (when === null) return text.bad;
      return {
        kind: 'date',
        use: use.value as DateAnswer['use'],
        title: title.value.trim() || answer.title,
        milestone: kind.value as DateAnswer['milestone'],
        when,
        observance: observance.value() || null,
      };
    },
  };
}
