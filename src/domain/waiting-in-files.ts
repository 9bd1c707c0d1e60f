import { collectionOf, fileId, parseContentFile } from './content-file.ts';
import { sourceFileOf, splitSource } from './source-text.ts';
import { countWaiting, type YearWork } from './waiting.ts';

const listIn = (data: unknown, key: string): ReadonlyArray<object> => {
  const list = (data as Readonly<Record<string, unknown>> | null)?.[key];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];
};

/**
 * What waits in a year, read from its files: loaded content is without what was read and not confirmed.
 *
 * @param files texts by path
 * @param directives the documents that the year cites
 */
export function waitingInFiles(
  files: ReadonlyMap<string, string>,
  year: string,
  directives: YearWork['directives'],
): ReturnType<typeof countWaiting> {
  const read = (path: string): unknown => {
    const text = files.get(path);
    return text === undefined ? null : (parseContentFile({ path, text })?.data ?? null);
  };
  const clauses = [...files.keys()].filter(
    (path) => collectionOf(path) === 'guidance' && fileId(path, 'guidance').startsWith(`${year}/`),
  );
  const guidance = clauses.flatMap((path) => {
    const data = read(path);
    return typeof data === 'object' && data !== null
      ? [
          {
            ...data,
            proposed: listIn(data, 'proposed') as YearWork['guidance'][number]['proposed'],
          },
        ]
      : [];
  });
  return countWaiting({
    plan: read(`content/plans/${year}.json`) as YearWork['plan'],
    guidance: guidance as YearWork['guidance'],
    targets: listIn(read(`content/targets/${year}.json`), 'targets'),
    milestones: listIn(read(`content/milestones/${year}.json`), 'milestones'),
    directives,
    outside: splitSource(files.get(sourceFileOf(year)) ?? '').outside.filter(({ isOpen }) => isOpen)
      .length,
  });
}
