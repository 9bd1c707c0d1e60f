import type { AstroIntegration } from 'astro';
import { paths } from '../domain/paths.ts';

/** Adds the page of all components to the development server. The built site does not have it. */
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
