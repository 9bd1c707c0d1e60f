import { trustedScriptUrl } from '../reading/trusted-script-url.ts';
import { OFF, WORKER } from './offline-names.ts';

const { serviceWorker } = navigator;

/** True where the reader took the offline cache away and wants none. */
function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

/** Stores the site for reading without a connection, once the page itself is there. */
export function registerServiceWorker(): void {
  // Undefined without https. `astro dev` keeps nothing and takes away what a preview left.
  if (!serviceWorker) return;
  if (import.meta.env.DEV) {
    void serviceWorker.getRegistrations().then((all) => all.map((one) => one.unregister()));
  } else if (!isOff()) {
    void serviceWorker
      .register(trustedScriptUrl(import.meta.env.BASE_URL + WORKER))
      .catch(() => undefined);
  }
}
