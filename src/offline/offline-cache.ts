import { BUNDLE, OFF } from './offline-names.ts';
import { registerServiceWorker } from './register-worker.ts';

/**
 * <offline-cache data-kept data-coming data-off data-impossible>: shows whether this device has an offline
 * cache, and lets the reader delete or restore it.
 */
class OfflineCache extends HTMLElement {
  connectedCallback(): void {
    const [remove, keep] = this.querySelectorAll('button');
    remove?.addEventListener('click', () => void this.#remove());
    keep?.addEventListener('click', () => void this.#keep());
    void this.#show();
  }

  async #show(): Promise<void> {
    const state = await this.#state();
    const [remove, keep] = this.querySelectorAll('button');
    if (remove) remove.hidden = state !== 'kept' && state !== 'coming';
    if (keep) keep.hidden = state !== 'off';
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.dataset[state] ?? '';
  }

  async #state(): Promise<string> {
    if (!navigator.serviceWorker) return 'impossible';
    try {
      if (localStorage.getItem(OFF) !== null) return 'off';
    } catch {
      // Without localStorage the cache still works; only the choice to switch it off is not remembered.
    }
    const bundle = import.meta.env.BASE_URL + BUNDLE;
    return (await caches.match(bundle, { ignoreSearch: true })) ? 'kept' : 'coming';
  }

  async #remove(): Promise<void> {
    try {
      localStorage.setItem(OFF, '1');
    } catch {
      // In that case the cache is restored on the next page load.
    }
    const scope = new URL(import.meta.env.BASE_URL, location.href).href;
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await registration?.unregister();
    // Workbox puts the scope into its cache names, so caches of other sites on the same origin are left
    // alone.
    for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name);
    await this.#show();
    this.querySelectorAll('button')[1]?.focus();
  }

  async #keep(): Promise<void> {
    try {
      localStorage.removeItem(OFF);
    } catch {
      // The choice could not be stored.
    }
    registerServiceWorker();
    await navigator.serviceWorker.ready;
    await this.#show();
    this.querySelector('button')?.focus();
  }
}

customElements.define('offline-cache', OfflineCache);
