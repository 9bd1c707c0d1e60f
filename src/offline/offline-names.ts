/** Names shared by the service worker, the pages and the build. */

/** The bundle of pages and search texts, relative to the site's root. */
export const BUNDLE = 'ngoai-tuyen/trang.bin';
export const WORKER = 'sw.js';
/** Fallback for pages that are not cached; also the page on which readers delete the cache. */
export const FALLBACK = 'ngoai-tuyen/';
/** localStorage key, set when the reader switched the offline cache off. */
export const OFF = 'ban-luu-tat';

/** Values that the build injects into the worker. */
export interface ServiceWorkerData {
  readonly files: ReadonlyArray<{ readonly url: string; readonly revision: string | null }>;
  /** Day of the build, formatted for readers. */
  readonly day: string;
}
