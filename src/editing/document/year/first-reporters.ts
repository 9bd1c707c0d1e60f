import type { DraftPart } from '../draft/draft.ts';
import type { LevelReader } from './level-words.ts';

type Text = Pick<DraftPart, 'kind' | 'text'>;

/** "(T/h)", "(để thực hiện)": who carries out, in the list of recipients. */
const TO_DO = /\((?:để\s+)?(?:t\/?h|t\.h|thực hiện)[^)]*\)/iu;

const linesOf = (text: string): Array<string> =>
  text.split('\n').map((line) => line.replace(/^[\s\-–+•*]+|[\s;.,/]+$/gu, ''));

/**
 * The levels of the units that a document tells to carry it out, in a site without a year before: those that the
 * list of recipients marks so, else those that it or "Kính gửi" names, else those that clauses name most.
 *
 * @param possible levels that have units, without the office's own
 */
export function addressedLevels(
  parts: ReadonlyArray<Text>,
  levels: LevelReader,
  possible: ReadonlySet<string>,
): Array<string> {
  const named = (text: string) => {
    const { words } = levels.apart(text.replace(/\([^)]*\)/gu, ' '));
    return words.kind === 'levels' ? words.levels.filter((level) => possible.has(level)) : [];
  };
  const of = (...kinds: ReadonlyArray<DraftPart['kind']>) =>
    parts.filter(({ kind }) => kinds.includes(kind)).flatMap(({ text }) => linesOf(text));
  const recipients = of('recipients');
  const letters = of('header', 'preamble', 'title').flatMap((line, at, all) =>
    /Kính gửi/iu.test(line) ? all.slice(at, at + 6) : [],
  );
  const lists = [
    recipients.filter((line) => TO_DO.test(line)),
    letters.map((line) => line.replace(/^.*Kính gửi\s*:?\s*/iu, '')),
    recipients,
  ];
  for (const list of lists) {
    const found = levels.sorted(list.flatMap(named));
    // Whom the higher level tells reports; what is below it is told by it.
    if (found.length > 0) return found.slice(0, 1);
  }
  const counts = new Map<string, number>();
  for (const { text } of parts) {
    for (const level of levels.named(text))
      if (possible.has(level)) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? [most[0]] : [];
}
