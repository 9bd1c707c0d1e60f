import type { Answer, AnswerLink } from './answer.ts';
import { namedAt } from './candidates.ts';
import type { TargetCard } from './cards.ts';
import { sizeAnswer, targetAnswer, targetsAnswer, unitAnswer, unitTargetAnswer } from './goals.ts';
import { type Case, cardsAt, clauseOf } from './lookups.ts';
import { fitOf } from './match.ts';
import { unitNamed } from './named.ts';
import type { Keyed } from './named-card.ts';
import { topicsOf } from './topics.ts';
import { listed } from './words.ts';

/** Of a name, at least this share has to be said. */
const HALF = 0.5;
/** More targets than this are a page, not an answer. */
const MANY = 6;

interface Topic {
  /** The target itself, or the clause, programme or campaign that has a few. */
  readonly of: { readonly kind: string; readonly name: string; readonly href: string };
  readonly targets: ReadonlyArray<Keyed<TargetCard>>;
}

const ofYear = async ({ store, year }: Case, keys: ReadonlyArray<string>) =>
  (await cardsAt(store, keys, 'target')).filter(([, target]) => target.year === year);

/**
 * True where the words are those of a name, or what they name first is said by one of its targets: "quỹ" is not what a
 * clause on poor households counts.
 */
function isOfTargets(terms: Case['terms'], name: string, targets: ReadonlyArray<string>): boolean {
  const heavy = terms.filter(({ soft }) => !soft);
  const says = (own: Case['terms'], text: string) =>
    fitOf(own, text).values.every((value) => value >= 1);
  return (
    (says(heavy, name) && fitOf(heavy, name).share > HALF) ||
    targets.some((target) => says(heavy.slice(0, 1), target))
  );
}

/** The target, or the few targets of one thing, that words are surely about. */
async function topicWithTargets(
  asked: Case,
  terms: Case['terms'],
  ofUnit: boolean,
): Promise<Topic | null> {
  const found = await topicsOf({ ...asked, terms }, 'goal', ofUnit);
  const own = found.flatMap(([key, card]) =>
    card.kind === 'target' ? [[key, card] as const] : [],
  );
  const [first] = own;
  if (first && own.length <= MANY) return { of: first[1], targets: own };
  const topic = found[0]?.[1];
  if (!topic || !('targets' in topic)) return null;
  const targets = await ofYear(asked, topic.targets);
  const names = (await namedAt(asked.store, topic.targets)).flatMap(([, one]) => one.names);
  if (!isOfTargets(terms, topic.name, names)) return null;
  return targets.length > 0 && targets.length <= MANY ? { of: topic, targets } : null;
}

/** The name and page of several targets: their clause, or what they belong to. */
const sourceOf = ({ of, targets: [first] }: Topic): AnswerLink =>
  (of.kind === 'target' && first?.[1].clause) || [of.name, of.href];

const cards = (targets: Topic['targets']) => targets.map(([, card]) => card);

/** "bao nhiêu", "chỉ tiêu", "tiến độ": of a target, of a unit, or of a unit on a target. */
export async function goalOf(asked: Case): Promise<Answer | null> {
  const { store, question, contents, year } = asked;
  if (question.symbols.length > 0 || question.days.length > 0) return null;
  if (question.clauses.length > 0) {
    const found = await clauseOf(asked);
    if (!found) return null;
    const { name, href, targets } = found[1];
    return targetsAnswer(asked, name, href, cards(await ofYear(asked, targets)));
  }
  const units = (await store.get('don', year)) ?? [];
  const named = unitNamed(units, contents, asked.terms, asked.parsed.areas);
  const figures = named && (await store.get('so', `${year}/${named.unit[0]}`));
  if (!named || !figures) {
    const whole = await topicWithTargets(asked, asked.terms, false);
    const [only] = whole?.targets ?? [];
    if (!whole || !only) return null;
    return whole.of.kind === 'target' && whole.targets.length === 1
      ? targetAnswer(asked, only[1])
      : targetsAnswer(asked, ...sourceOf(whole), cards(whole.targets));
  }
  if (named.rest.every(({ soft }) => soft)) return unitAnswer(asked, year, named.unit, figures, []);
  const { size } = figures;
  const isBelow = listed(size?.[1].replaceAll(',', '') ?? '');
  if (size && named.rest.every(({ soft, typed }) => soft || typed.every(isBelow)))
    return sizeAnswer(asked, year, named.unit, figures, size);
  const topic = await topicWithTargets(asked, named.rest, true);
  const [only, ...others] = topic?.targets ?? [];
  if (!only) return null;
  return others.length === 0
    ? unitTargetAnswer(asked, named.unit, figures, only)
    : unitAnswer(asked, year, named.unit, figures, [only, ...others]);
}
