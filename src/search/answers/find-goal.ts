import type { Answer } from './answer.ts';
import type { TargetCard } from './cards.ts';
import { targetAnswer, targetsAnswer, unitAnswer, unitTargetAnswer } from './goals.ts';
import { type Case, cardsAt, clauseOf } from './lookups.ts';
import { unitNamed } from './named.ts';
import { type Keyed, topicOf } from './topics.ts';
import { saysNothing, type Word } from './words.ts';

/** More targets than this are a page, not an answer. */
const MANY = 6;

interface Topic {
  /** The target itself, or the clause, programme or campaign that has a few. */
  readonly of: { readonly kind: string; readonly name: string; readonly href: string };
  readonly targets: ReadonlyArray<Keyed<TargetCard>>;
}

const ofYear = async ({ store, year }: Case, keys: ReadonlyArray<string>) =>
  (await cardsAt(store, keys, 'target')).filter(([, target]) => target.year === year);

/** The target, or the few targets of one thing, that words are surely about. */
async function topicWithTargets(asked: Case, words: ReadonlyArray<Word>): Promise<Topic | null> {
  const { store, year } = asked;
  const found = await topicOf(store, year, words, ['target']);
  if (found?.[1].kind === 'target') return { of: found[1], targets: [[found[0], found[1]]] };
  const topic = (await topicOf(store, year, words, ['campaign', 'program', 'clause']))?.[1];
  if (!topic || !('targets' in topic)) return null;
  const targets = await ofYear(asked, topic.targets);
  return targets.length > 0 && targets.length <= MANY ? { of: topic, targets } : null;
}

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
  for (const words of asked.topics) {
    const whole = await topicWithTargets(asked, words);
    if (whole) {
      const [only] = whole.targets;
      return whole.of.kind === 'target' && only
        ? targetAnswer(asked, only[1])
        : targetsAnswer(asked, whole.of.name, whole.of.href, cards(whole.targets));
    }
    const named = unitNamed((await store.get('don', year)) ?? [], contents, words);
    const figures = named && (await store.get('so', `${year}/${named.unit[0]}`));
    if (!named || !figures) continue;
    if (saysNothing(named.rest)) return unitAnswer(asked, year, named.unit, figures, []);
    const topic = await topicWithTargets(asked, named.rest);
    const [only, ...others] = topic?.targets ?? [];
    if (!only) continue;
    return others.length === 0
      ? unitTargetAnswer(asked, named.unit, figures, only)
      : unitAnswer(asked, year, named.unit, figures, [only, ...others]);
  }
  return null;
}
