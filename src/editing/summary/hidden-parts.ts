import { attachmentsIn } from '../../domain/attachments.ts';
import { parseContentFile } from '../../domain/content-file.ts';
import { figureId, reportName } from '../../domain/observations.ts';
import { ATTACHMENTS } from '../../model/attachment.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { entrySchema } from '../../model/entities.ts';
import type { ContentState } from '../../views/changes/content-state.ts';
import type { ContentVersion } from '../../views/changes/reported-figures.ts';
import type { Problem } from '../check/problem.ts';

/** Decides what a public summary may name. When in doubt, it is hidden. */
export interface Hidden {
  /**
   * True when a content file may be named: the public edition shows part of it, before or after the change.
   */
  readonly names: (path: string) => boolean;
  /** True when a problem may be shown: neither its position nor its message reveals a hidden entry. */
  readonly shows: (problem: Problem) => boolean;
  /** The number of hidden changes: entries, reports, and given files that contain neither. */
  readonly changesIn: (files: ReadonlyArray<string>) => number;
}

/** An entry, or one figure of a report. */
interface Item {
  readonly file: string;
  readonly json: string;
  /** How people refer to it: its id and its names. */
  readonly names: ReadonlyArray<string>;
  /** What stands around the figures of a report: alone, it shows nothing of the report. */
  readonly isHead: boolean;
}

const NAME_FIELDS = ['title', 'shortTitle', 'officialName', 'name', 'shortName', 'short', 'symbol'];

function itemsOf(content: ContentState['content']): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const collection of collectionNames) {
    for (const entry of content[collection]) {
      const { id, file } = entry;
      const figures = 'figures' in entry ? entry.figures : [];
      // Figures are separate items.
      const own = 'figures' in entry ? { ...entry, figures: [] } : entry;
      const fields = own as unknown as Readonly<Record<string, unknown>>;
      const names = NAME_FIELDS.flatMap((field) => fields[field] ?? []).map(String);
      const [, inYear = id] = id.split('/');
      const key = `${collection}/${id}`;
      const isHead = 'figures' in entry;
      items.set(key, { file, json: JSON.stringify(own), names: [inYear, ...names], isHead });
      for (const figure of figures) {
        const json = JSON.stringify(figure);
        const name = figureId(figure, reportName(id));
        items.set(`${key}/${figure.target}`, { file, json, names: [name], isHead: false });
      }
    }
  }
  return items;
}

/** Attachments of the public entries. */
const attachmentsOf = (content: ContentState['content']) =>
  collectionNames.flatMap((name) =>
    content[name].flatMap((entry) =>
      attachmentsIn(entrySchema(name), entry).map(({ data }) => `${ATTACHMENTS}${data.file}`),
    ),
  );

/** Finds a name in a text, also a name that a message has truncated. */
function finder(names: ReadonlyArray<string>): (text: string) => boolean {
  const patterns = [...new Set(names)].map((name) => {
    const isLong = name.length > 40;
    const start = name.slice(0, 40).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${start}${isLong ? '' : '(?![\\p{L}\\p{N}])'}`, 'iu');
  });
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** An entry for staff or a draft, in data that may be invalid. */
const isHiddenEntry = (value: unknown): boolean => {
  const { draft, audience } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    (draft !== undefined && draft !== false) || (audience !== undefined && audience !== 'public')
  );
};

/** The values that contain a field, from the whole file inwards. */
function around(data: unknown, field: string): Array<unknown> {
  const values = [data];
  for (const key of field.split('.')) {
    const last = values.at(-1);
    if (typeof last !== 'object' || last === null) break;
    values.push((last as Readonly<Record<string, unknown>>)[key]);
  }
  return values;
}

/** Compares the public edition with the whole content, before and after a change. */
export function hiddenParts(before: ContentVersion, after: ContentVersion): Hidden {
  const versions = [before, after];
  const shownItems = versions.map(({ shown }) => itemsOf(shown.content));
  const allItems = versions.map(({ all }) => itemsOf(all.content));
  const keys = new Set(allItems.flatMap((items) => [...items.keys()]));
  const isPublic = (key: string) => shownItems.some((items) => items.has(key));
  const itemOf = (key: string) => allItems.flatMap((items) => items.get(key) ?? []);
  const hiddenItems = [...keys].filter((key) => !isPublic(key)).flatMap(itemOf);
  const filesWith = (items: Iterable<Item>) => new Set([...items].map(({ file }) => file));
  // A report of which the public edition shows no figure is as hidden as its figures.
  const publicFiles = filesWith(
    shownItems.flatMap((items) => [...items.values()].filter(({ isHead }) => !isHead)),
  );
  const hiddenFiles = filesWith(hiddenItems);
  const publicAttachments = new Set(versions.flatMap(({ shown }) => attachmentsOf(shown.content)));
  const hiddenPlans = new Set(
    versions
      .flatMap(({ all }) => all.content.plans.map(({ id }) => id))
      .filter((id) => !isPublic(`plans/${id}`)),
  );
  const hiddenTargets = new Set(
    versions
      .flatMap(({ all }) => all.content.targets.map(({ id }) => id))
      .filter((id) => !isPublic(`targets/${id}`)),
  );
  const speaksOfHidden = finder(hiddenItems.flatMap(({ names }) => names));

  /** An unreadable file may contain a hidden entry if it contains a keyword for one. */
  const mayHide = (path: string) =>
    versions.some(
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
    // A file with public and hidden entries: show only what is certainly part of a public one.
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
      // Entries of an unreadable version do not count as removed.
      const isKnown = allItems.every(
        (items, at) =>
          items.has(key) || !itemOf(key).some(({ file }) => versions[at]?.all.unread.has(file)),
      );
      return isKnown && differs(allItems) && !differs(shownItems);
    });
    const counted = filesWith(changed.flatMap(itemOf));
    // A report is counted by its figures: once more for its head would be twice.
    const byFigures = filesWith(changed.flatMap(itemOf).filter(({ isHead }) => !isHead));
    const isRepeat = ({ isHead, file }: Item) => isHead && byFigures.has(file);
    const items = changed.filter((key) => !itemOf(key).some(isRepeat));
    return items.length + files.filter((path) => !names(path) && !counted.has(path)).length;
  };

  return { names, shows, changesIn };
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
