import type { SearchEngine, SearchFiles } from '../found.ts';
import { Finder } from './finder.ts';

export { tuning } from './rank.ts';

/** The site's search; nothing is loaded before it is asked. */
export const openSearch = (files: SearchFiles): SearchEngine => new Finder(files);
