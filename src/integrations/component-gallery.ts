import type { AstroIntegration } from 'astro';
import { paths } from '../domain/paths.ts';

/** Adds the component gallery page to the development server. The production build does not contain it. */
export function componentGallery(): AstroIntegration {
  return {
    name: 'component-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: paths.components(),
          entrypoint: new URL('../gallery/page.astro', import.meta.url),
        });
      },
    },
  };
}
