import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { cacheStrategyFor } from '../domain/offline-policy.ts';
import { unbundleFiles } from './bundle.ts';
import { withCachedNotice } from './cached-notice.ts';
import { BUNDLE, FALLBACK, type ServiceWorkerData } from './offline-names.ts';

/**
 * The service worker. At installation it caches what the build lists, and nothing else after that. Pages
 * are network-first with a timeout, so that nobody is stuck on an old version.
 */
/** The build writes it at the beginning of the file. */
declare const __STORED__: ServiceWorkerData;
const { files, day } = __STORED__;

/** The part of the worker's global scope that is used; TypeScript's WebWorker library conflicts with DOM. */
const worker = self as unknown as {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
};

/** Network timeouts in seconds: for a page, and for a file that a page waits for. */
const PATIENCE = { page: 4, fresh: 3 };

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  css: 'text/css; charset=utf-8',
};

precache([...files]);
cleanupOutdatedCaches();
void worker.skipWaiting();
clientsClaim();

const root = new URL(worker.registration.scope).pathname;
const pathOf = (url: string) => new URL(url).pathname.slice(root.length);
const stored = (path: string) => matchPrecache(new URL(path, worker.registration.scope).href);

interface Bundle {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The Content Security Policy that the server sends; cached pages need the same one. */
  readonly policy: string | null;
}

let bundle: Promise<Bundle> | undefined;

async function open(): Promise<Bundle> {
  const response = await stored(BUNDLE);
  if (!response?.body) throw new Error('no offline cache');
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return {
    files: unbundleFiles(new Uint8Array(await new Response(plain).arrayBuffer())),
    policy: response.headers.get('content-security-policy'),
  };
}

/** Pages and search files; unpacked once per worker lifetime, and again after a failure. */
function opened(): Promise<Bundle> {
  bundle ??= open().catch((error: unknown) => {
    bundle = undefined;
    throw error;
  });
  return bundle;
}

async function storedPage(path: string): Promise<Response | undefined> {
  const { files: pages, policy } = await opened();
  const file = pages.get(path);
  if (!file) return undefined;
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' });
  if (policy) headers.set('content-security-policy', policy);
  return new Response(withCachedNotice(new TextDecoder().decode(file), day), { headers });
}

async function storedFile(path: string): Promise<Response | undefined> {
  const own = await stored(path);
  if (own) return own;
  const file = (await opened()).files.get(path);
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return file && new Response(file, { headers: { 'content-type': type } });
}

const none = () => undefined;

/** Network first; after `seconds` the cached response. Responses are not added to the cache. */
const networkFirst = (
  seconds: number,
  copy: (path: string) => Promise<Response | undefined>,
  instead: () => Promise<Response | undefined>,
) =>
  new NetworkFirst({
    networkTimeoutSeconds: seconds,
    plugins: [
      {
        cacheWillUpdate: async () => null,
        cachedResponseWillBeUsed: ({ request }) => copy(pathOf(request.url)).catch(none),
        handlerDidError: instead,
      },
    ],
  });

const answers = (kind: string) => {
  return ({ request, url, sameOrigin }: { request: Request; url: URL; sameOrigin: boolean }) =>
    sameOrigin && cacheStrategyFor(pathOf(url.href), request.mode === 'navigate') === kind;
};

registerRoute(
  answers('page'),
  networkFirst(PATIENCE.page, storedPage, () => storedPage(FALLBACK)),
);
registerRoute(
  answers('fresh'),
  networkFirst(PATIENCE.fresh, storedFile, async () => undefined),
);
registerRoute(answers('fixed'), async ({ request }) => {
  const copy = await storedFile(pathOf(request.url)).catch(none);
  return copy ?? fetch(request);
});
