import { trustedScriptUrl } from '../reading/trusted-script-url.ts';
import { OFF, WORKER } from './offline-names.ts';

const { serviceWorker } = navigator;

/** True when the reader switched the offline cache off. */
function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

/** Registers the service worker, which caches the site for offline reading, after the page has loaded. */
export function registerServiceWorker(): void {
  // Undefined without https. `astro dev` caches nothing and removes what a preview left behind.
  if (!serviceWorker) return;
  if (import.meta.env.DEV) {
    void serviceWorker.getRegistrations().then((all) => all.map((one) => one.unregister()));
  } else if (!isOff()) {
    void serviceWorker
      .register(trustedScriptUrl(import.meta.env.BASE_URL + WORKER))
      .catch(() => undefined);
  }
}
