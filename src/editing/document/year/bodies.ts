import type { OrganizationData } from '../../../model/organization.ts';
import { overlaps, type Span } from '../propose/spans.ts';
import { LevelReader, type LevelWords } from './level-words.ts';
import { nameKeyOf, nameWords } from './name-words.ts';
import type { SiteContent } from './site-content.ts';

/** The organizations of the site that a printed name means. */
export interface NamedBodies {
  /** Several where the name means several: "Mặt trận các cấp". Empty: none fits. */
  readonly organizations: ReadonlyArray<OrganizationData>;
  /** Equals between which only a person can choose. */
  readonly candidates: ReadonlyArray<string>;
  /** True when only level or kind of body tell which is meant. */
  readonly implied: boolean;
}

interface Variant {
  readonly organization: OrganizationData;
  readonly full: string;
  readonly core: string;
}

const NONE: NamedBodies = { organizations: [], candidates: [], implied: false };
const one = (organization: OrganizationData, implied: boolean): NamedBodies => ({
  organizations: [organization],
  candidates: [],
  implied,
});

/** Names for bodies that offices do not list under them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'chinh quyen': 'uy ban nhan dan',
  'chinh quyen dia phuong': 'uy ban nhan dan',
  'doan the chinh tri xa hoi': 'to chuc chinh tri xa hoi',
  'to chuc doan the': 'doan the',
  'mat tran': 'uy ban mat tran',
};
/** Units named without a body: who is told is the Front there. */
const UNITS = new Set(['', 'dia phuong', 'don vi']);

/** Finds organizations of the site by the names that documents print. */
export class BodyFinder {
  readonly levels: LevelReader;
  readonly #variants: ReadonlyArray<Variant>;
  readonly #front: ReadonlyArray<OrganizationData>;
  readonly #byId: ReadonlyMap<string, OrganizationData>;
  /** The levels of the units that report. */
  readonly reporting: ReadonlyArray<string>;
  /** The level of the office that owns the site. */
  readonly own: string;
  /** The body that the document is addressed to; null when the site has none or several. */
  readonly addressee: OrganizationData | null;

  constructor(site: SiteContent) {
    this.levels = new LevelReader(site);
    this.#variants = site.organizations.flatMap((organization) => {
      const { name, shortName, aliases } = organization;
      return [name, ...(shortName ? [shortName] : []), ...aliases].map((text) => ({
        organization,
        full: nameKeyOf(text).replace(/^cac /, ''),
        core: this.levels.apart(text).core,
      }));
    });
    this.own = site.identity?.levels[0]?.id ?? '';
    this.#byId = new Map(site.organizations.map((own) => [own.id, own]));
    this.#front = site.organizations.filter(({ system }) => system === 'front');
    const kinds = new Map(site.identity?.areaKinds.map(({ id, level }) => [id, level]));
    this.reporting = this.levels.sorted(
      site.reporting.flatMap(({ kind }) => kinds.get(kind) ?? []),
    );
    this.addressee = this.#frontOf(this.reporting);
  }

  #frontOf(levels: ReadonlyArray<string>): OrganizationData | null {
    const own = this.#front.filter(({ level }) => levels.includes(level));
    const [first, ...more] = own;
    if (first && more.length === 0) return first;
    const standing = own.filter(({ name }) => nameKeyOf(name).startsWith('ban thuong truc'));
    return standing.length === 1 ? (standing[0] ?? null) : null;
  }

  byId(id: string): OrganizationData | undefined {
    return this.#byId.get(id);
  }

  /** @param same the levels that "cùng cấp" means */
  find(name: string, same: ReadonlyArray<string>): NamedBodies {
    const full = nameKeyOf(name).replace(/^(?:cac|mot so|nhung) /, '');
    const byName = this.#of(({ full: own }) => own === full);
    const { core, words } = this.levels.apart(name);
    const [only] = byName;
    if (only && byName.length === 1) return one(only, false);
    if (byName.length > 1) return this.#choose(byName, words, same);
    if (UNITS.has(core)) return this.#units(words);
    for (const own of [core, OTHER_NAMES[core]]) {
      if (own === undefined) continue;
      const found = this.#of((variant) => variant.core === own);
      if (found.length > 0) return this.#choose(found, words, same, own !== core);
    }
    const alike = core.split(' ').length < 3 ? [] : this.#of((v) => v.core.startsWith(`${core} `));
    return alike.length > 0 ? this.#choose(alike, words, same, true) : NONE;
  }

  #of(fits: (variant: Variant) => boolean): Array<OrganizationData> {
    return [...new Set(this.#variants.filter(fits).map(({ organization }) => organization))];
  }

  /** "các huyện, thành phố", "các địa phương": the Front of these units. */
  #units(words: LevelWords): NamedBodies {
    const levels = words.kind === 'levels' ? words.levels : this.reporting;
    const found = levels.flatMap((level) => this.#frontOf([level]) ?? []);
    return { organizations: found, candidates: [], implied: true };
  }

  /** Of several bodies with one name, those of the level that is meant. */
  #choose(
    found: ReadonlyArray<OrganizationData>,
    words: LevelWords,
    same: ReadonlyArray<string>,
    isGuess = false,
  ): NamedBodies {
    const [only] = found;
    const everywhere = found.filter(({ level }) => level === 'all');
    const ofLevels = (levels: ReadonlyArray<string>) =>
      found.filter(({ level }) => levels.includes(level));
    if (words.kind === 'all') {
      if (everywhere[0] && everywhere.length === 1) return one(everywhere[0], isGuess);
      const own = this.levels.sorted(found.map(({ level }) => level));
      const each = own.flatMap((level) => {
        const [first, ...more] = ofLevels([level]);
        return first && more.length === 0 ? [first] : [];
      });
      return { organizations: each, candidates: [], implied: true };
    }
    const levels = words.kind === 'same' ? same : words.kind === 'levels' ? words.levels : [];
    const own = ofLevels(same);
    // Bodies of one name and no word of level: one works with that of one's own level.
    const right = words.kind !== 'none' ? ofLevels(levels) : found.length > 1 ? own : found;
    if (right[0] && right.length === 1)
      return one(
        right[0],
        isGuess || words.kind === 'same' || (found.length > 1 && words.kind === 'none'),
      );
    if (right.length === 0 && everywhere[0] && everywhere.length === 1)
      return one(everywhere[0], true);
    // Bodies of other levels only: their level is stated, so none of them is meant.
    if (right.length === 0 && words.kind === 'levels') return NONE;
    if (right.length === 0 && only && found.length === 1) return one(only, true);
    return { organizations: [], candidates: right.map(({ id }) => id), implied: true };
  }

  /**
   * The places in a text where organizations of the site are named, the longest name first.
   *
   * @param taken stretches that are read otherwise: symbols of documents
   */
  namedIn(
    text: string,
    taken: ReadonlyArray<Span> = [],
  ): Array<{ organization: OrganizationData; start: number; end: number }> {
    const words = nameWords(text).filter((word) => !overlaps(word, taken));
    const found: Array<{ organization: OrganizationData; start: number; end: number }> = [];
    const names = [...this.#variants]
      .filter(({ full }) => full.includes(' '))
      .sort((a, b) => b.full.length - a.full.length);
    const used = new Set<number>();
    for (const { organization, full } of names) {
      const parts = full.split(' ');
      for (let at = 0; at + parts.length <= words.length; at += 1) {
        const own = words.slice(at, at + parts.length);
        if (!own.every(({ word }, index) => word === parts[index] && !used.has(at + index)))
          continue;
        for (let index = at; index < at + parts.length; index += 1) used.add(index);
        found.push({ organization, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  }
}
