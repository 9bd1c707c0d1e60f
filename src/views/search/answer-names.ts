import { fold, foldedWords } from '../../domain/fold.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';

const words = (text: string): Array<string> =>
  text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What an acronym stands for, where that is one thing. */
const fullNames = perSite(
  ({ content }: Site): ReadonlyMap<string, string> =>
    new Map(
      content.acronyms.flatMap(({ short, full }) => {
        const [only, ...others] = full;
        return only && others.length === 0 ? [[fold(short), only] as const] : [];
      }),
    ),
);

const ACRONYM = /^\p{Lu}{2,}$/u;

/** The name with its acronyms written out: "ATTP: hộ cam kết" → "an toàn thực phẩm hộ cam kết". */
const writtenOut = (site: Site, name: string): string =>
  words(name)
    .map((word) => (ACRONYM.test(word) && fullNames(site).get(fold(word))) || word)
    .join(' ');

/** The names by which a card is found: as they stand, and with acronyms written out; each once. */
export const answerNames = (site: Site, names: ReadonlyArray<string>): Array<string> => [
  ...new Set(
    names.flatMap((name) => [
      words(name).join(' ').toLowerCase(),
      writtenOut(site, name).toLowerCase(),
    ]),
  ),
];

/** Texts that tell of a card, as one. */
export const answerText = (texts: ReadonlyArray<string | undefined>): string =>
  texts
    .flatMap((text) => words(text ?? ''))
    .join(' ')
    .toLowerCase();

/** The folded words of names, each once. */
export const indexWords = (names: ReadonlyArray<string>): Array<string> => [
  ...new Set(names.flatMap(foldedWords)),
];
