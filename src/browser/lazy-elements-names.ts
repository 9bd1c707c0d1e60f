/** Elements of some pages whose scripts are fetched where they stand; see lazy-elements.ts. */
export const LAZY_ELEMENTS = 'copy-address,my-area,offline-cache,wrong-address';
