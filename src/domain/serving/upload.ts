import { headersOf } from './rules.ts';

/** What has to happen to a bucket, one step after the other; inside a step the order is free. */
export interface UploadStep {
  readonly what: string;
  readonly put: ReadonlyArray<string>;
  readonly remove: ReadonlyArray<string>;
}

/** Names of files with a mark of their bytes: what they hold by now, or held. */
export type Files = ReadonlyMap<string, string>;

const isPage = (file: string) => file.endsWith('.html');
const isList = (file: string) => /^(?:sitemap[^/]*\.xml|robots\.txt|sw\.js)$/.test(file);
/** The name changes with the bytes: it may lie there before and after it is used. */
const isNamedByBytes = (file: string) =>
  headersOf(`/${file}`)['Cache-Control']?.includes('immutable') ?? false;

/**
 * The order in which a site replaces another in a place that has no swap: what pages need comes before
 * them, new pages before those that link to them, and what is gone goes last. Whenever it stops, every
 * page that is there has what it needs, and doing it again completes it.
 *
 * @param site the files of the built site
 * @param there the files that lie in the bucket
 * @param prune also take away files named by their bytes that nothing uses now; a page that is still
 *   open in a browser may ask for them
 * @returns steps with something to do, in order
 */
export function uploadSteps(site: Files, there: Files, prune = false): Array<UploadStep> {
  const changed = [...site.keys()].filter((file) => site.get(file) !== there.get(file)).sort();
  const gone = [...there.keys()].filter((file) => !site.has(file)).sort();
  const put = (what: string, wanted: (file: string) => boolean): UploadStep => ({
    what,
    put: changed.filter(wanted),
    remove: [],
  });
  const remove = (what: string, wanted: (file: string) => boolean): UploadStep => ({
    what,
    put: [],
    remove: gone.filter(wanted),
  });
  const other = (file: string) => !isPage(file) && !isList(file) && !isNamedByBytes(file);
  const steps = [
    put('files named by their bytes', isNamedByBytes),
    put('files that pages load', other),
    put('new pages', (file) => isPage(file) && !there.has(file)),
    put('changed pages', (file) => isPage(file) && there.has(file)),
    put('lists of the pages', isList),
    remove('pages that went away', isPage),
    remove('files that nothing uses', (file) => !isPage(file) && !isNamedByBytes(file)),
    ...(prune ? [remove('old files named by their bytes', isNamedByBytes)] : []),
  ];
  return steps.filter((step) => step.put.length + step.remove.length > 0);
}
