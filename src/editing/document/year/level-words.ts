import type { AreaData } from '../../../model/area.ts';
import type { SiteIdentity } from '../../../model/site.ts';
import { nameKeyOf } from './name-words.ts';

/** What a site says of its levels and units. */
export interface LevelNames {
  readonly identity: SiteIdentity | null;
  readonly areas: ReadonlyArray<Pick<AreaData, 'name' | 'kind'>>;
}

/** What words of level say of whose body is meant. */
export type LevelWords =
  | { readonly kind: 'none' }
  /** "cùng cấp": the level of who is told to do it. */
  | { readonly kind: 'same' }
  /** "các cấp". */
  | { readonly kind: 'all' }
  | { readonly kind: 'levels'; readonly levels: ReadonlyArray<string> };

/** A name without the words of level and place at its end. */
export interface Levelled {
  readonly core: string;
  readonly words: LevelWords;
}

/** Words of level, each with the level that it means, the longest first. */
type Phrase = readonly [words: string, level: string];

/** Levels whose name other offices use too: below every site's own words. */
const LOWEST = 'co so';

/** Reads words of level in the words that a site uses for its levels and kinds of units. */
export class LevelReader {
  readonly #phrases: ReadonlyArray<Phrase>;
  readonly #places: ReadonlyArray<Phrase>;
  readonly #order: ReadonlyArray<string>;
  readonly #levelOfKind: ReadonlyMap<string, string>;

  constructor({ identity, areas }: LevelNames) {
    const levels = identity?.levels ?? [];
    const kinds = identity?.areaKinds ?? [];
    this.#order = levels.map(({ id }) => id);
    const named: Array<Phrase> = [
      ...levels.map(({ id, name }): Phrase => [nameKeyOf(name), id]),
      ...kinds.map(({ name, level }): Phrase => [nameKeyOf(name), level]),
      [LOWEST, levels.at(-1)?.id ?? ''],
    ];
    const byLength = (a: Phrase, b: Phrase) => b[0].length - a[0].length;
    this.#phrases = named.filter(([words, id]) => words !== '' && id !== '').sort(byLength);
    const levelOf = new Map(kinds.map(({ id, level }) => [id, level]));
    this.#levelOfKind = levelOf;
    const own = levels[0]?.id ?? '';
    this.#places = [
      ...areas.map(({ name, kind }): Phrase => [nameKeyOf(name), levelOf.get(kind) ?? '']),
      ...(identity ? [[nameKeyOf(identity.area.full), own] as const] : []),
    ]
      .filter(([words]) => words.includes(' '))
      .sort(byLength);
  }

  /** Takes words of level and place off the end of a name. */
  apart(name: string): Levelled {
    let rest = nameKeyOf(name).replace(/^(?:cac|mot so|nhung|toan the) /, '');
    if (/ ?cung cap$/.test(rest))
      return { core: rest.replace(/ ?cung cap$/, ''), words: { kind: 'same' } };
    if (/ ?cac cap$/.test(rest))
      return { core: rest.replace(/ ?cac cap$/, ''), words: { kind: 'all' } };
    const found = new Set<string>();
    for (;;) {
      const phrase = [...this.#places, ...this.#phrases].find(
        ([words]) => rest === words || rest.endsWith(` ${words}`),
      );
      if (!phrase) break;
      found.add(phrase[1]);
      rest = rest.slice(0, -phrase[0].length).replace(/ ?(?:(?:cac|cap|moi|tung|o|tai) ?)*$/, '');
    }
    rest = rest.replace(/ (?:cac|cap)$/, '');
    return found.size === 0
      ? { core: rest, words: { kind: 'none' } }
      : { core: rest, words: { kind: 'levels', levels: this.sorted(found) } };
  }

  /** The levels whose units a text names: "các xã, phường", "cấp huyện". */
  named(text: string): Array<string> {
    const key = ` ${nameKeyOf(text)} `;
    const found = this.#phrases.flatMap(([words, level]) =>
      new RegExp(` (?:cac|cap|moi|tung|so|tat ca) (?:[a-z]+ ){0,2}?${words} `).test(key)
        ? [level]
        : [],
    );
    return this.sorted(new Set(found));
  }

  /** The level of a kind of units. */
  ofKind(kind: string): string {
    return this.#levelOfKind.get(kind) ?? '';
  }

  /** Levels from the top down; those that the site does not have are left out. */
  sorted(levels: Iterable<string>): Array<string> {
    const all = new Set(levels);
    return this.#order.filter((id) => all.has(id));
  }
}
