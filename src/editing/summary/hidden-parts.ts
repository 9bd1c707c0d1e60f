import { attachmentsIn } from '../../domain/attachments.ts';
import { parseContentFile } from '../../domain/content-file.ts';
import { ATTACHMENTS } from '../../model/attachment.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { entrySchema } from '../../model/entities.ts';
import type { ContentState } from '../../views/changes/content-state.ts';
import type { Problem } from '../check/problem.ts';

/** One version of the content: what the public edition shows of it, and all that it holds. */
export interface Side {
  readonly shown: ContentState;
  readonly all: ContentState;
}

/** What a public summary may name. When in doubt it may not. */
export interface Hidden {
  /** Whether a content file may be named: the public edition shows something of it, before or after. */
  readonly names: (path: string) => boolean;
  /** Whether a problem of the checker may be shown: neither its place nor its words lead to a hidden entry. */
  readonly shows: (problem: Problem) => boolean;
  /** How many hidden things differ: entries, reports, and files among the given that are neither. */
  readonly changesIn: (files: ReadonlyArray<string>) => number;
}

/** An entry, or one report of a district. */
interface Item {
  readonly file: string;
  readonly json: string;
  /** By what people know it: its id and its names. */
  readonly names: ReadonlyArray<string>;
}

const NAME_FIELDS = ['title', 'shortTitle', 'officialName', 'name', 'shortName', 'short', 'symbol'];

function itemsOf(content: ContentState['content']): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const collection of collectionNames) {
    for (const entry of content[collection]) {
      const { id, file } = entry;
      const reports = 'observations' in entry ? entry.observations : [];
      // Reports are items of their own.
      const own = 'observations' in entry ? { ...entry, observations: [] } : entry;
      const fields = own as unknown as Readonly<Record<string, unknown>>;
      const names = NAME_FIELDS.flatMap((field) => fields[field] ?? []).map(String);
      const [, inYear = id] = id.split('/');
      const key = `${collection}/${id}`;
      items.set(key, { file, json: JSON.stringify(own), names: [inYear, ...names] });
      for (const report of reports) {
        const json = JSON.stringify(report);
        items.set(`${key}/${report.id}`, { file, json, names: [report.id] });
      }
    }
  }
  return items;
}

/** The files that the public entries hand out. */
const attachmentsOf = (content: ContentState['content']) =>
  collectionNames.flatMap((name) =>
    content[name].flatMap((entry) =>
      attachmentsIn(entrySchema(name), entry).map(({ data }) => `${ATTACHMENTS}${data.file}`),
    ),
  );

/** Finds a name in a text, also one that a message has cut. */
function finder(names: ReadonlyArray<string>): (text: string) => boolean {
  const patterns = [...new Set(names)].map((name) => {
    const isLong = name.length > 40;
    const start = name.slice(0, 40).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${start}${isLong ? '' : '(?![\\p{L}\\p{N}])'}`, 'iu');
  });
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** An entry for staff or a draft, in data that may have faults. */
const isHiddenEntry = (value: unknown): boolean => {
  const { draft, audience } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    (draft !== undefined && draft !== false) || (audience !== undefined && audience !== 'public')
  );
};

/** The values that a field lies in, from the whole file inwards. */
function around(data: unknown, field: string): Array<unknown> {
  const values = [data];
  for (const key of field.split('.')) {
    const last = values.at(-1);
    if (typeof last !== 'object' || last === null) break;
    values.push((last as Readonly<Record<string, unknown>>)[key]);
  }
  return values;
}

/** Compares what the public edition shows with all that there is, on both sides of a change. */
export function hiddenParts(before: Side, after: Side): Hidden {
  const sides = [before, after];
  const shownItems = sides.map(({ shown }) => itemsOf(shown.content));
  const allItems = sides.map(({ all }) => itemsOf(all.content));
  const keys = new Set(allItems.flatMap((items) => [...items.keys()]));
  const isPublic = (key: string) => shownItems.some((items) => items.has(key));
  const itemOf = (key: string) => allItems.flatMap((items) => items.get(key) ?? []);
  const hiddenItems = [...keys].filter((key) => !isPublic(key)).flatMap(itemOf);
  const filesWith = (items: Iterable<Item>) => new Set([...items].map(({ file }) => file));
  const publicFiles = filesWith(shownItems.flatMap((items) => [...items.values()]));
  const hiddenFiles = filesWith(hiddenItems);
  const publicAttachments = new Set(sides.flatMap(({ shown }) => attachmentsOf(shown.content)));
  const hiddenPlans = new Set(
    sides
      .flatMap(({ all }) => all.content.plans.map(({ id }) => id))
      .filter((id) => !isPublic(`plans/${id}`)),
  );
  const hiddenTargets = new Set(
    sides
      .flatMap(({ all }) => all.content.targets.map(({ id }) => id))
      .filter((id) => !isPublic(`targets/${id}`)),
  );
  const speaksOfHidden = finder(hiddenItems.flatMap(({ names }) => names));

  /** A file that could not be read may hold a hidden entry when it has a word for one. */
  const mayHide = (path: string) =>
    sides.some(
      ({ all }) => all.unread.has(path) && /draft|audience/.test(all.files.get(path) ?? ''),
    );

  const names = (path: string): boolean => {
    if (path.startsWith(ATTACHMENTS)) return publicAttachments.has(path);
    if (publicFiles.has(path)) return true;
    if (hiddenFiles.has(path)) return false;
    const year = /\/(\d{4})(?:\/|\.json$)/.exec(path)?.[1];
    return !mayHide(path) && !(year !== undefined && hiddenPlans.has(year));
  };

  const shows = ({ file, field, label, found, message, fix }: Problem): boolean => {
    if (!names(file) || speaksOfHidden([field, label, found, message, fix].join(' '))) return false;
    if (!hiddenFiles.has(file) && !mayHide(file)) return true;
    // Public and hidden entries side by side: only what surely lies in a public one.
    const text = after.all.files.get(file);
    const data = text === undefined ? null : parseContentFile({ path: file, text })?.data;
    if (!data || field === null) return false;
    const values = around(data, field);
    const isReport = (value: unknown) =>
      hiddenTargets.has(String((value as { target?: unknown } | null)?.target));
    const isInEntry = values.some((value, depth) => depth > 0 && isObject(value));
    return isInEntry && !values.some((value) => isHiddenEntry(value) || isReport(value));
  };

  const changesIn = (files: ReadonlyArray<string>): number => {
    const changed = [...keys].filter((key) => {
      const differs = ([was, is]: ReadonlyArray<Map<string, Item>>) =>
        was?.get(key)?.json !== is?.get(key)?.json;
      // What cannot be read on a side is not gone there.
      const isKnown = allItems.every(
        (items, side) =>
          items.has(key) || !itemOf(key).some(({ file }) => sides[side]?.all.unread.has(file)),
      );
      return isKnown && differs(allItems) && !differs(shownItems);
    });
    const counted = filesWith(changed.flatMap(itemOf));
    return changed.length + files.filter((path) => !names(path) && !counted.has(path)).length;
  };

  return { names, shows, changesIn };
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
