import { CACHE_FOLDER, cachedValue, hashOfFiles } from '../../build-cache.ts';
import { formatDay } from '../../domain/dates.ts';
import type { Edition } from '../../domain/edition.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { newsText } from '../../strings/news.ts';
import { readContentState } from '../changes/content-state.ts';
import type { Site } from '../site/site.ts';
import { type DayChanges, dayChanges, officeOf } from './day-changes.ts';
import { type ChangedDay, contentAt, type KnownFiles } from './git.ts';
import { isOfAnotherOffice, type NewsLine, newsLines } from './news.ts';

/** One day with changes that this edition shows. */
export interface NewsDay {
  readonly day: string;
  readonly title: string;
  /** URL of its section on the page. */
  readonly anchor: string;
  readonly at: string;
  readonly lines: ReadonlyArray<NewsLine>;
}

/** All code that reads and compares the content of a day. */
const CODE = [
  'src/{domain,model,strings}/**/*.ts',
  'src/views/{changes,news,progress,site}/**/*.ts',
  'package-lock.json',
];

/** What became of the content on a day. */
interface DayOfContent {
  /** True when the content is that of the office from which this site was copied. */
  readonly isOther: boolean;
  /** True when the day before was of another office: the first day of this one. */
  readonly isFirst: boolean;
  readonly changes: DayChanges;
}

/** Reads the two states of a day. Both are evaluated on it: a status that changes with time is not news. */
function readDay(
  site: Site,
  { day, commit, before }: ChangedDay,
  edition: Edition,
  read: (commit: string) => ReadonlyArray<SourceFile>,
): DayOfContent {
  const side = (of: string | null) =>
    readContentState(of === null ? [] : read(of), day, edition, site.identity);
  const [after, earlier] = [side(commit), side(before)];
  const isFirst = isOfAnotherOffice(site, officeOf(earlier));
  return {
    isOther: isOfAnotherOffice(site, officeOf(after)),
    isFirst,
    changes: dayChanges(isFirst ? side(null) : earlier, after),
  };
}

/**
 * Days with visible changes, newest first, back to the day on which this office's site started. Commits never
 * change, so a day is read once in its life and then kept in the build cache.
 *
 * @param root the repository
 * @param cache where days are kept
 */
export function* ownDays(
  site: Site,
  days: ReadonlyArray<ChangedDay>,
  root: string,
  edition: Edition,
  cache = CACHE_FOLDER,
): Generator<NewsDay> {
  const code = hashOfFiles(CODE);
  const files: KnownFiles = new Map();
  for (const one of days) {
    const { day, at, commit, before } = one;
    const { isOther, isFirst, changes } = cachedValue(
      'news',
      [code, day, commit, before, edition, site.identity],
      () => readDay(site, one, edition, (of) => contentAt(root, of, files)),
      cache,
    );
    if (isOther) return;
    const lines = newsLines(site, changes);
    const title = newsText.entryTitle(formatDay(day));
    if (lines.length > 0) yield { day, title, anchor: `ngay-${day}`, at, lines };
    if (isFirst) return;
  }
}
