import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { STORED } from './loaders.ts';

/** Editors save several files at once; the store is written once for all of them. */
const TOGETHER_MS = 25;

/**
 * Shows an edit as soon as it is read. Astro waits half a second after each edit before it writes the
 * content store, from which pages take it; to refresh the content writes the store at once. No loader
 * has this name, so nothing is loaded again. A page that is asked for meanwhile waits: one that was
 * half made when the store changed would be shown until the next edit.
 */
export function editsAtOnce(): AstroIntegration {
  let edits = 0;
  let written: Promise<void> | undefined;
  return {
    name: 'edits-at-once',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const write = async (): Promise<void> => {
          let known: number;
          do {
            known = edits;
            await setTimeout(TOGETHER_MS);
            if (known === edits) await refreshContent?.({ loaders: [STORED] });
          } while (known !== edits);
        };
        server.watcher.on(STORED, () => {
          edits += 1;
          written ??= write()
            // Astro writes it all the same, only later.
            .catch((error: unknown) => logger.warn(String(error)))
            .finally(() => {
              written = undefined;
            });
        });
        server.middlewares.use((_request, _response, next) => {
          if (written) written.then(() => next());
          else next();
        });
      },
    },
  };
}
