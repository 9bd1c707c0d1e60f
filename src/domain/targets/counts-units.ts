import type { SiteIdentity } from '../../model/site.ts';
import type { TargetData } from '../../model/target.ts';
import { isShare } from '../figures.ts';
import { levelBelow, levelOfKind } from '../levels.ts';

type Counted = Pick<TargetData, 'kind' | 'per' | 'scale' | 'title' | 'shortTitle' | 'unit'>;

/** What the units right below one of this kind are called, in lower case: the level's name and its kinds. */
export function wordsBelow(
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
  kind: string,
): ReadonlyArray<string> {
  const level = levelBelow(identity, levelOfKind(identity, kind)?.id ?? '');
  if (!level) return [];
  const kinds = identity.areaKinds.filter((one) => one.level === level.id);
  return [...new Set([level.name, ...kinds.map(({ name }) => name)].map((n) => n.toLowerCase()))];
}

/** True when a text begins with one of the words, as a whole word. */
const beginsWith = (text: string, words: ReadonlyArray<string>): boolean =>
  words.some((word) => text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length)));

/**
 * True when a target counts the units below those that report, so that a figure can never be above their number.
 * A share of them says so by its scale, a count by its unit of counting, what each of them has to do by its title.
 *
 * @param words what these units are called
 */
export function countsUnits(target: Counted, words: ReadonlyArray<string>): boolean {
  if (target.scale === 'communes') return true;
  if (isShare(target) && target.kind === 'quota') {
    const titles = [target.title.toLowerCase().replace(/^mỗi\s+/, ''), target.shortTitle];
    return titles.some((title) => beginsWith(title.toLowerCase(), words));
  }
  const parts = target.unit.toLowerCase().split(/\s*,\s*|\s+(?:và|hoặc)\s+/);
  return parts.every((part) => words.includes(part));
}
