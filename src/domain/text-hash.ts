/** FNV-1a with 32 bits: the same number for the same text on every machine. Tells texts apart; it protects nothing. */
export function textHash(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}

/** The same as eight hexadecimal digits. */
export const hexHash = (text: string, seed?: number): string =>
  textHash(text, seed).toString(16).padStart(8, '0');
