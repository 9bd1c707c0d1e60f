/** What is kept on this device while a document is reviewed: one document for each site. */
export interface KeptWork {
  readonly draft: unknown;
  readonly where: string;
  /** The file itself, which goes into the download when it is wanted. */
  readonly original: Uint8Array<ArrayBuffer>;
}

const BASE = 'van-ban';
const STORE = 'dang-lam';

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> => {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  return promise;
};

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(BASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

async function withStore<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const base = await opened();
  try {
    return await settled(act(base.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    base.close();
  }
}

/** Sites below different paths of one address keep their own. */
const key = (part: 'draft' | 'file') => `${location.pathname} ${part}`;

/** What was kept; null when nothing was, or where a browser keeps nothing. */
export async function keptWork(): Promise<KeptWork | null> {
  try {
    const kept = await withStore('readonly', (store) => store.get(key('draft')));
    const original = await withStore('readonly', (store) => store.get(key('file')));
    if (!kept || !(original instanceof Uint8Array)) return null;
    const { draft, where } = kept as { draft: unknown; where: unknown };
    return {
      draft,
      where: typeof where === 'string' ? where : '',
      original: new Uint8Array(original),
    };
  } catch {
    return null;
  }
}

/** Keeps the file, once. @returns false where the browser keeps nothing */
export const keepFile = (bytes: Uint8Array): Promise<boolean> =>
  withStore('readwrite', (store) => store.put(bytes, key('file'))).then(
    () => true,
    () => false,
  );

/** Keeps the draft as it stands. @returns false where the browser keeps nothing */
export const keepDraft = (draft: object, where: string): Promise<boolean> =>
  withStore('readwrite', (store) => store.put({ draft, where }, key('draft'))).then(
    () => true,
    () => false,
  );

/** Forgets the document. */
export async function dropWork(): Promise<void> {
  try {
    await withStore('readwrite', (store) => store.delete(key('draft')));
    await withStore('readwrite', (store) => store.delete(key('file')));
  } catch {
    // Nothing was kept.
  }
}
