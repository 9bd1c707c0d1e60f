import { labelToken } from '../../../domain/clause-place.ts';
import type { Label } from './labels.ts';

const DIVISIONS = new Set(['part', 'chapter', 'section']);
const OWN_PATH = new Set(['article', 'annex']);

/** "I.1" and "1.1" → "I.1.1": what a label repeats of the numbers above it is said once. */
function join(above: string, token: string): string {
  if (above === '') return token;
  for (let at = 0; at < above.length; at += 1) {
    const begins = at === 0 || above[at - 1] === '.';
    if (begins && token.startsWith(`${above.slice(at)}.`)) return above.slice(0, at) + token;
  }
  return `${above}.${token}`;
}

function numberOf(path: ReadonlyArray<Label>, withDivisions: boolean): string {
  let number = '';
  for (const [at, label] of path.entries()) {
    const isLast = at === path.length - 1;
    const token = labelToken(label.printed);
    if (OWN_PATH.has(label.class)) number = token;
    else if (!DIVISIONS.has(label.class) || withDivisions || isLast)
      number = join(DIVISIONS.has(label.class) && !withDivisions ? '' : number, token);
  }
  return number;
}

/**
 * The full numbers of labelled parts: "I.1.1", "Điều 3.2.a". Those of "Phần", "Chương" and "Mục" are left out of
 * the numbers below them as long as all numbers of the document differ.
 *
 * @param paths of each part: the labels above it, and its own at the end
 */
export function fullNumbers(paths: ReadonlyArray<ReadonlyArray<Label>>): Array<string> {
  const short = paths.map((path) => numberOf(path, false));
  return new Set(short).size === short.length ? short : paths.map((path) => numberOf(path, true));
}
