import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

const FONTS = 'node_modules/@fontsource/be-vietnam-pro/files';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The site's own tokens and base, its typeface, and what only these pages have. */
export const styleSheet = (): string =>
  [
    '@layer tokens, base, parts;',
    read('src/styles/fonts.css').replaceAll('@fontsource/be-vietnam-pro/files/', ''),
    read('src/styles/tokens.css'),
    read('src/styles/base.css'),
    read('scripts/inbox/desk.css'),
  ].join('\n');

/** A file of the typeface, null when there is none of this name. */
export function fontFile(name: string): Uint8Array | null {
  const path = join(ROOT, FONTS, name);
  return /^[a-z0-9-]+\.woff2$/.test(name) && existsSync(path)
    ? new Uint8Array(readFileSync(path))
    : null;
}
