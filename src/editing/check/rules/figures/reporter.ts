import { fold } from '../../../../domain/fold.ts';
import { damageOf } from '../../../../domain/garbled.ts';
import { fromTcvn3 } from '../../../../domain/tcvn3.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { printable } from '../../place.ts';
import { isExplained } from './explained.ts';
import { remembered } from './remembered.ts';
import type { FigureRule, Finding, UnitNames } from './types.ts';

/**
 * A text as words in small letters, with spaces around, so that names can be looked for. Remembered: the names of
 * all units are looked for in every reporter's.
 */
export const words = remembered(
  (text: string): string =>
    ` ${text
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' ')} `,
);

/** A name as it is written without marks; only names of several words, as one word without marks is any word. */
const bare = remembered((name: string): string | null => {
  const plain = words(fold(name));
  return plain.trim().includes(' ') ? plain : null;
});

/** "Narì" for "Na Rì": a name of several words written as one. */
const joined = remembered((name: string): string | null => {
  const parts = words(name).trim().split(' ');
  return parts.length > 1 ? ` ${parts.join('')} ` : null;
});

/** Whether a name is in a text, with its marks or with all of them left out. */
function isIn(text: string, name: string): boolean {
  const plain = bare(name);
  const one = joined(name);
  return (
    text.includes(words(name)) ||
    (plain !== null && text.includes(plain)) ||
    (one !== null && text.includes(one))
  );
}

/**
 * The unit that a reporter names although it is not the one whose figure it is; null when it names none, or its own
 * as well. The longest name counts: "huyện Ba Bể" is not "huyện Ba".
 */
export function otherUnitNamed(
  reporter: string,
  names: { readonly own: ReadonlyArray<string>; readonly others: ReadonlyArray<string> },
): string | null {
  const text = words(reporter);
  if (names.own.some((name) => isIn(text, name))) return null;
  const found = names.others.filter((name) => isIn(text, name));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** The name of a unit that a reporter shows when read in an old font: "Ba BÓ" is "Ba Bể". Null when it shows none. */
function nameInOldFont(reporter: string, names: UnitNames): string | null {
  const typed = fromTcvn3(reporter);
  if (typed === reporter) return null;
  const [shown, text] = [words(reporter), words(typed)];
  const found = [...names.own, ...names.others].filter(
    (name) => text.includes(words(name)) && !shown.includes(words(name)),
  );
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** A name of few letters in an old font looks like any word: only the names of units tell. */
export const garbledReporter: FigureRule = (figures, { names }) => {
  const inText = remembered((reporter) => nameInOldFont(reporter, names));
  return figures.flatMap((figure): Array<Finding> => {
    const { reporter } = figure;
    const name = damageOf(reporter) === null ? inText(reporter) : null;
    if (name === null) return [];
    const text = say.nameInOldFont(printable(reporter), name);
    return [{ figure, field: 'reporter', code: 'garbled', text }];
  });
};

/** A reporter who names another unit: its row or its form was filled in for this one. */
export const otherReporter: FigureRule = (figures, { names }) => {
  const inText = remembered((reporter) => otherUnitNamed(reporter, names));
  return figures.flatMap((figure): Array<Finding> => {
    const { reporter } = figure;
    if (isExplained(figure)) return [];
    const other = inText(reporter);
    if (other === null) return [];
    const text = say.otherReporter(other, names.own[0] ?? '');
    return [{ figure, field: 'reporter', code: 'other-reporter', text }];
  });
};
