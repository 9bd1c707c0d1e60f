import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

const FONTS = 'node_modules/@fontsource/be-vietnam-pro/files';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The site's own tokens and base, its typeface, and what only these pages have. */
export const styleSheet = (): string =>
  [
    '@layer tokens, base, parts, print;',
    read('src/styles/fonts.css')
      .replaceAll('@fontsource/be-vietnam-pro/files/', '')
      // Nothing of these pages is cached, so that an optional typeface would never be shown; here it is at hand.
      .replaceAll('font-display: optional', 'font-display: block'),
    read('src/styles/tokens.css'),
    read('src/styles/base.css'),
    read('src/styles/print.css'),
    read('scripts/inbox/inbox.css'),
  ].join('\n');

/** A file of the typeface, null when there is none of this name. */
export function fontFile(name: string): Uint8Array | null {
  const path = join(ROOT, FONTS, name);
  return /^[a-z0-9-]+\.woff2$/.test(name) && existsSync(path)
    ? new Uint8Array(readFileSync(path))
    : null;
}
