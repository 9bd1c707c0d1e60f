/** Elements of some pages whose scripts are fetched where they stand; see improved.ts. */
export const IMPROVED = 'copy-address,my-area,stored-copy,wrong-address';
