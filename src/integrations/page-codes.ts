import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isFrame, paths } from '../domain/paths.ts';
import { publicAddress } from '../domain/public-address.ts';
import { buildText } from '../strings/build.ts';
import { qrFile } from '../views/pictures/qr.ts';
import { runStep } from './step.ts';

/**
 * Writes a QR code of its own URL for every page. It is a separate file because only the printed page shows
 * it, so it adds no weight to the page on screen. Runs when all pages are known; writes none for a build without
 * a public address.
 */
export function pageCodes(): AstroIntegration {
  let root = new URL('http://localhost/');
  return {
    name: 'page-codes',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/?$/, '/'), config.site);
      },
      'astro:build:done': ({ dir, pages }) =>
        runStep(buildText.codes, () => {
          for (const { pathname } of pages) {
            if (isFrame(pathname)) continue;
            const address = publicAddress(`${root.pathname}${pathname}`, root);
            if (address === null) return;
            const file = join(fileURLToPath(dir), paths.pageCode(`/${pathname}`));
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, qrFile(address));
          }
        }),
    },
  };
}
