/**
 * Loads the scripts of custom elements that only some pages have. Without its script each element is
 * working HTML, or stays hidden.
 */
const scripts: Readonly<Record<string, () => Promise<unknown>>> = {
  'calendar-today': () => import('../calendar/today.ts'),
  'chart-values': () => import('../reading/chart-values.ts'),
  'copy-address': () => import('../reading/copy-address.ts'),
  'heat-table': () => import('../reading/heat-table.ts'),
  'month-ends': () => import('../reading/month-ends.ts'),
  'my-area': () => import('../areas/my-area.ts'),
  'offline-cache': () => import('../offline/offline-cache.ts'),
  'report-fault': () => import('../reading/report-fault.ts'),
  'task-ticks': () => import('../tasks/task-ticks.ts'),
  'unit-filter': () => import('../areas/unit-filter.ts'),
  'wrong-address': () => import('../search/page/wrong-address.ts'),
};

for (const [name, bring] of Object.entries(scripts)) {
  if (document.querySelector(name)) void bring().catch(() => undefined);
}

// No exports: the module is imported for its side effects.
export {};
