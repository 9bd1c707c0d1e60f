import type { Reading } from '../reading.ts';
import type { BodyFinder } from './bodies.ts';

const linesOf = (text: string): Array<string> =>
  text.split('\n').map((line) => line.replace(/^[\s\-–+•*]+|[\s;.,/]+$/gu, ''));

/** Lines longer than this are sentences, no names. */
const LONGEST = 160;

/**
 * The body that a document is addressed to: the Front's, at the level of the units that report, where the letterhead,
 * the recipients or a clause names it. A document that names it nowhere tells it nothing.
 */
export function addresseeOf({ parts, findings }: Reading, finder: BodyFinder): string | null {
  const { addressee } = finder;
  if (!addressee) return null;
  const names = [
    ...parts
      .filter(({ kind }) => kind === 'header' || kind === 'preamble' || kind === 'recipients')
      .flatMap(({ text }) => linesOf(text.replace(/Kính gửi\s*:?/giu, '')))
      .filter((line) => line.length <= LONGEST)
      .map((line) => line.replace(/\([^)]*\)/gu, '').trim()),
    ...findings.flatMap((one) => (one.kind === 'owner' && one.role === 'lead' ? one.name : [])),
  ];
  const isNamed = names.some((name) =>
    finder.find(name, finder.reporting).organizations.some(({ id }) => id === addressee.id),
  );
  return isNamed ? addressee.id : null;
}
