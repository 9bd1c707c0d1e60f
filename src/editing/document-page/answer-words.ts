import { formatDay, formatPartial, formatWhen } from '../../domain/dates.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { documentAnswerText as text } from '../../strings/document-answers.ts';
import { readingRuleText } from '../../strings/reading-rules.ts';
import type { Answer, TargetAnswer } from '../document/draft/answers.ts';
import type { Named, Names } from './names.ts';
import { isDay } from './written-dates.ts';

export const nameIn = (all: ReadonlyArray<Named>, id: string | null): string | null =>
  all.find((one) => one.id === id)?.name ?? id;

/** "ít nhất 80%", "trong khoảng 2 – 2,5%", "tăng 5%" */
function goalWords({
  comparator,
  goal,
  goalMax,
  unit,
  change,
  goals,
  targetKind,
}: TargetAnswer): string {
  const table = goals ? text.target.table(Object.keys(goals.units).length) : '';
  if (goal === null) return `${text.target.noGoal}${table}`;
  const of = unit === '%' || targetKind === 'percent' ? '%' : ` ${unit}`;
  const number =
    goalMax === null ? formatNumber(goal) : `${formatNumber(goal)} – ${formatNumber(goalMax)}`;
  const lead = change ? `${text.target.change[change]} ` : '';
  return `${lead}${text.target.comparators[comparator]} ${number}${of}${table}`;
}

const shownDay = (day: string): string => (isDay(day) ? formatDay(day) : day);

/** What a finding becomes in the content, in one sentence. */
export function answerWords(answer: Answer, names: Names): string {
  switch (answer.kind) {
    case 'citation': {
      const known = nameIn(names.directives, answer.directive);
      if (answer.directive !== null && known !== null) return text.citation.known(known);
      const type = nameIn(names.types, answer.type);
      const issued = answer.issued.precision === 'unknown' ? [] : [formatPartial(answer.issued)];
      return text.citation.created(
        [answer.name ?? `${type ?? ''} ${answer.symbol}`.trim(), ...issued].join(', '),
      );
    }
    case 'date':
      return answer.use === 'reporting'
        ? text.date.reporting(formatWhen(answer.when))
        : text.date.milestone(
            text.date.kinds[answer.milestone],
            answer.title,
            formatWhen(answer.when),
          );
    case 'owner': {
      const role = text.owner.roles[answer.role];
      const known = nameIn(names.organizations, answer.organization);
      if (known !== null) return text.owner.known(role, known);
      return answer.isNew
        ? text.owner.created(role, answer.name)
        : text.owner.printed(role, answer.name);
    }
    case 'target':
      return text.target.line(answer.shortTitle, goalWords(answer), shownDay(answer.due));
  }
}

/** Why it was read so: the rule in words. */
export const ruleWords = (rule: string): string => text.rule(readingRuleText(rule));
