import type { Loader, LoaderContext } from 'astro/loaders';

/** What a watching loader tells the development server when it has taken an edit; see at-once.ts. */
export const STORED = 'phong-trao:stored';

/**
 * Pages render their Markdown themselves (src/views/text.ts). Astro would render each text too, keep it
 * beside the text, and write both anew at every edit: half of what the development server waits for.
 * What its loader renders with is no part of its documented types: where it is missing, all stays as
 * Astro has it.
 */
export function unrendered(loader: Loader): Loader {
  const withoutMarkdown = (context: LoaderContext): LoaderContext => {
    const types: unknown = 'entryTypes' in context ? context.entryTypes : undefined;
    if (!(types instanceof Map)) return context;
    const kept = new Map(types).set('.md', { ...types.get('.md'), getRenderFunction: undefined });
    return Object.assign({ ...context }, { entryTypes: kept });
  };
  return { ...loader, load: (context) => loader.load(withoutMarkdown(context)) };
}

/** Tells the watcher of each edit that a loader takes after its first load. Builds do not watch. */
export function telling(loader: Loader): Loader {
  return {
    ...loader,
    async load(context) {
      const { store, watcher } = context;
      if (!watcher) return loader.load(context);
      let loaded = false;
      const tell = <Done>(done: Done): Done => {
        if (loaded) watcher.emit(STORED);
        return done;
      };
      const told: LoaderContext['store'] = {
        ...store,
        set: (entry) => tell(store.set(entry)),
        delete: (id) => tell(store.delete(id)),
      };
      await loader.load({ ...context, store: told });
      loaded = true;
    },
  };
}
