import { nearest } from '../../../domain/edit-distance.ts';
import { slugify } from '../../../domain/fold.ts';
import type { SiteIdentity } from '../../../model/site.ts';
import { initText } from '../../../strings/init.ts';
import { NewRefused } from '../refusal.ts';
import { KINDS, kindNamed, LEVELS, splitName } from './kinds.ts';
import type { Unit } from './units.ts';

/** Answers of the person who sets up a site, apart from the units. */
export interface OfficeAnswers {
  /** "Mặt trận Tổ quốc Việt Nam tỉnh Hòa Bình" */
  readonly owner: string;
  /** Defaults to the owner with "MTTQ" in place of its long form. */
  readonly shortName?: string | undefined;
  /** With its level: "tỉnh Hòa Bình". */
  readonly area: string;
  /** "tỉnh; xã = xã, phường": levels from the top. Defaults to those of the area and the units. */
  readonly levels?: string | undefined;
  /** "cụm = xã": the level of a kind of units, one entry each. */
  readonly kinds?: ReadonlyArray<string>;
  readonly year: number;
}

interface LevelWords {
  readonly name: string;
  readonly full?: string;
}

export const shortNameOf = (owner: string): string =>
  owner.replace(/Mặt trận Tổ quốc/gi, 'MTTQ').replace(/Ủy ban MTTQ/g, 'UB MTTQ');

/**
 * The owner's name from its level to the end: "… tỉnh Hòa Bình" → "tỉnh Hòa Bình"; null without a level.
 */
export function areaOf(owner: string): string | null {
  const words = owner.split(/\s+/);
  const at = words.findIndex((_, index) => {
    const split = splitName(words.slice(index).join(' '));
    return split !== undefined && !split.kind.inNames;
  });
  return at < 0 ? null : words.slice(at).join(' ');
}

/** "tỉnh; xã = xã, phường" → levels from the top. @throws NewRefused */
function readLevels(text: string): Array<LevelWords> {
  const levels = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): LevelWords => {
      const [name = '', full, ...more] = part.split('=').map((word) => word.trim());
      if (name === '' || full === '' || more.length > 0) {
        throw new NewRefused(initText.level.bad(part));
      }
      return full === undefined ? { name } : { name, full };
    });
  if (levels.length < 2) throw new NewRefused(initText.level.tooFew);
  const twice = levels.find(({ name }, index) =>
    levels.slice(0, index).some((other) => slugify(other.name) === slugify(name)),
  );
  if (twice) throw new NewRefused(initText.level.twice(twice.name));
  return levels;
}

/**
 * The levels that follow from the area and the kinds of units. @throws NewRefused when the area names no
 * level
 */
function suggestLevels(area: string, kinds: ReadonlyArray<string>): Array<LevelWords> {
  const own = splitName(area)?.kind.name;
  if (own === undefined) throw new NewRefused(initText.areaWithoutLevel(area));
  const below = LEVELS.flatMap((level) => {
    const here = kinds.filter((kind) => kindNamed(kind)?.level === level);
    const [only] = here;
    if (only === undefined) return [];
    if (here.length === 1) return [{ name: only }];
    return [{ name: level, full: here.join(', ') }];
  });
  const levels = [{ name: own }, ...below.filter(({ name }) => name !== own)];
  // Districts consist of communes, which clauses mention although they do not report here.
  const lowest = below.at(-1)?.name;
  return lowest !== undefined && kindNamed(lowest)?.level === 'huyện'
    ? [...levels, { name: 'xã' }]
    : levels;
}

/** The kinds of a list of units, in the order of the table; unknown ones last. */
export function kindsOf(units: ReadonlyArray<Unit>): Array<string> {
  const found = [...new Set(units.map(({ kind }) => kind))];
  const rank = (kind: string) => {
    const at = KINDS.findIndex(({ name }) => name === kind);
    return at < 0 ? KINDS.length : at;
  };
  return found.sort((a, b) => rank(a) - rank(b));
}

/** Kinds that neither the table nor an answer knows. @throws NewRefused for unreadable answers */
export function unknownKinds(
  units: ReadonlyArray<Unit>,
  { kinds = [], levels }: Pick<OfficeAnswers, 'kinds' | 'levels'>,
): Array<string> {
  const named = levels === undefined ? [] : readLevels(levels);
  const given = kinds.map((text) => readKind(text).kind);
  return kindsOf(units).filter(
    (kind) => !kindNamed(kind) && !given.includes(kind) && !levelNaming(kind, named),
  );
}

/** The kind that was probably meant by an unknown one, or null. */
const kindNear = (kind: string): string | null =>
  nearest(
    kind,
    KINDS.map(({ name }) => [name]),
  );

function refuseKinds(kinds: ReadonlyArray<string>, units: ReadonlyArray<Unit>): void {
  const lines = kinds.map((kind) => {
    const rows = units.filter((unit) => unit.kind === kind).map(({ row }) => row);
    return `✗ ${initText.kind.strange(kind, rows, kindNear(kind))}`;
  });
  if (lines.length > 0) throw new NewRefused(lines.join('\n'));
}

/**
 * Refuses unknown kinds that look like a typo of a known one. A kind that is given with its level is taken
 * as it is.
 *
 * @throws NewRefused
 */
export const refuseTypos = (
  units: ReadonlyArray<Unit>,
  answers: Pick<OfficeAnswers, 'kinds' | 'levels'>,
): void =>
  refuseKinds(
    unknownKinds(units, answers).filter((kind) => kindNear(kind) !== null),
    units,
  );

/** "cụm = xã" @throws NewRefused */
function readKind(text: string): { kind: string; level: string } {
  const [kind = '', level = '', ...more] = text.split('=').map((word) => word.trim().toLowerCase());
  if (kind === '' || level === '' || more.length > 0) throw new NewRefused(initText.kind.bad(text));
  return { kind, level };
}

/** The level below the owner whose name, or whose list of kinds, contains a kind. */
const levelNaming = (kind: string, levels: ReadonlyArray<LevelWords>): LevelWords | undefined =>
  levels.slice(1).find(({ name }) => name.toLowerCase() === kind) ??
  levels.slice(1).find(({ full = '' }) =>
    full
      .toLowerCase()
      .split(/\s*,\s*/)
      .includes(kind),
  );

/** The level of a kind: as given, by its own name, from the table, or the only level below the owner. */
function levelOf(
  kind: string,
  levels: ReadonlyArray<LevelWords>,
  given: ReadonlyArray<{ kind: string; level: string }>,
): LevelWords | undefined {
  const named = (name: string | undefined) =>
    levels.slice(1).find((level) => level.name.toLowerCase() === name);
  const told = given.find((one) => one.kind === kind)?.level;
  if (told !== undefined) {
    const level = named(told);
    if (!level) throw new NewRefused(initText.kind.noLevel(kind, told));
    return level;
  }
  const only = levels.length === 2 ? levels[1] : undefined;
  return levelNaming(kind, levels) ?? named(kindNamed(kind)?.level) ?? only;
}

/**
 * content/site.json of a new site. Facts that were not asked are marked as unknown.
 *
 * @throws NewRefused when levels and kinds contradict each other, or a kind is unknown
 */
export function identityOf(answers: OfficeAnswers, units: ReadonlyArray<Unit>): SiteIdentity {
  const kinds = kindsOf(units);
  const given = (answers.kinds ?? []).map(readKind);
  const levels =
    answers.levels === undefined ? suggestLevels(answers.area, kinds) : readLevels(answers.levels);
  refuseKinds(unknownKinds(units, answers), units);
  return {
    owner: answers.owner,
    shortName: answers.shortName ?? shortNameOf(answers.owner),
    area: { name: splitName(answers.area)?.rest ?? answers.area, full: answers.area },
    levels: levels.map(({ name, full }) => ({
      id: slugify(name),
      slug: slugify(name),
      name,
      ...(full === undefined ? {} : { full }),
    })),
    areaKinds: kinds.map((name) => {
      const level = levelOf(name, levels, given);
      if (!level) throw new NewRefused(initText.kind.unknown(name));
      const abbreviations = [...(kindNamed(name)?.abbreviations ?? [])];
      return { id: slugify(name), name, level: slugify(level.name), abbreviations };
    }),
    contact: { address: null, telephone: null, email: null },
    responsible: null,
    faults: null,
    founded: answers.year,
  };
}
