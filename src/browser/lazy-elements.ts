/**
 * Brings the scripts of elements that only some pages have. Without its script each of them is HTML
 * that works, or stays hidden.
 */
const scripts: Readonly<Record<string, () => Promise<unknown>>> = {
  'copy-address': () => import('../reading/copy-address.ts'),
  'my-area': () => import('../areas/my-area.ts'),
  'offline-cache': () => import('../offline/offline-cache.ts'),
  'wrong-address': () => import('../search/wrong-address.ts'),
};

for (const [name, bring] of Object.entries(scripts)) {
  if (document.querySelector(name)) void bring().catch(() => undefined);
}

// Nothing to give: it is fetched for what it does.
export {};
