/**
 * Selector of the elements whose scripts are loaded only on pages that contain them; see lazy-elements.ts.
 */
export const LAZY_ELEMENTS =
  'calendar-today,chart-values,copy-address,heat-table,month-ends,my-area,offline-cache,report-fault,task-ticks,unit-filter,wrong-address';
