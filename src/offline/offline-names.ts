/** Names that the worker, the page and the build share. */

/** The file that holds pages and search texts, from the site's root. */
export const BUNDLE = 'ngoai-tuyen/trang.bin';
export const WORKER = 'sw.js';
/** The page that stands in for one that is not stored, and on which the copy is taken away. */
export const FALLBACK = 'ngoai-tuyen/';
/** Set in localStorage where the reader wants no offline cache. */
export const OFF = 'ban-luu-tat';

/** Values the build writes into the worker. */
export interface ServiceWorkerData {
  readonly files: ReadonlyArray<{ readonly url: string; readonly revision: string | null }>;
  /** Day of the build as people write it. */
  readonly day: string;
}
