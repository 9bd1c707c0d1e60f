/** A problem that many files share. */
export const sameText = {
  elsewhere: (count: number) => `và ${count} chỗ khác`,
} as const;
