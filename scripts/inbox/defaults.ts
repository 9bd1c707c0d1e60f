import { formatDay, type IsoDay } from '../../src/domain/dates.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { sheetContext } from '../../src/editing/sheet/context.ts';
import type { Defaults } from '../../src/editing/sheet/draft.ts';
import { readArea } from '../../src/editing/sheet/match-areas.ts';
import { inboxText } from '../../src/strings/inbox.ts';
import type { InboxFile } from './folder.ts';

/** What rows that do not say so are taken to mean, and how that is told. */
interface FileDefaults {
  readonly defaults: Defaults;
  /** For a file in which some row takes it. */
  readonly notes: ReadonlyArray<readonly [taken: 'area' | 'reportedOn', note: string]>;
}

/**
 * What rows that do not say so are taken to mean: the unit whose name the folder bears, and the day the message
 * was sent.
 */
export function defaultsOf(
  { unit }: Pick<InboxFile, 'unit'>,
  sentOn: IsoDay | null,
  files: ReadonlyArray<SourceFile>,
  today: IsoDay,
): FileDefaults {
  const { note } = inboxText;
  const area = unit === null ? null : areaNamed(unit, files, today);
  const day = sentOn !== null && sentOn <= today ? sentOn : null;
  return {
    defaults: {
      ...(area === null ? {} : { area }),
      ...(day === null ? {} : { reportedOn: day }),
    },
    notes: [
      ...(area === null || unit === null ? [] : [['area', note.folderUnit(unit)] as const]),
      ...(day === null ? [] : [['reportedOn', note.sentOn(formatDay(day))] as const]),
    ],
  };
}

function areaNamed(name: string, files: ReadonlyArray<SourceFile>, today: IsoDay): string | null {
  const read = readArea(name, sheetContext(files, today).reporting(null, null));
  return 'value' in read ? read.value.id : null;
}
