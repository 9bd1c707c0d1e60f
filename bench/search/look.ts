/** Where the search shows what it found: the list of the search page, or the list under the header's box. */
export interface Place {
  readonly box: string;
  readonly list: string;
  readonly row: string;
  /** Width and height of the screen on which the place is measured. */
  readonly screen: { readonly width: number; readonly height: number };
}

export const places = {
  page: {
    box: 'main .site-search input[type="search"]',
    list: '[data-results]',
    row: '[data-results] li:not(.near li)',
    screen: { width: 360, height: 740 },
  },
  header: {
    box: 'header .site-search input[type="search"]',
    list: 'header .site-search [role="listbox"]',
    row: 'header .site-search [role="option"]',
    screen: { width: 1280, height: 900 },
  },
} as const satisfies Record<string, Place>;

/** A direct answer above the list. */
export interface Card {
  readonly kind: string;
  /** Paths of all pages that it links to. */
  readonly links: ReadonlyArray<string>;
}

/** What a reader sees of one query, when nothing changes any more. */
export interface Seen {
  /** Paths of the first ten rows, of all kinds, as drawn. */
  readonly rows: ReadonlyArray<string>;
  /** From the last letter until the first rows are in the document. */
  readonly milliseconds: number;
  /** Distance of the first row from the top of the document. */
  readonly top: number | null;
  /** The most that one of the first five rows moved after it was first painted; null when one left them. */
  readonly moved: number | null;
  readonly card: Card | null;
}

/** How many milliseconds without any change end the wait for a list with rows, an empty and an untouched one. */
export interface Patience {
  readonly quiet: number;
  readonly nothing: number;
  readonly untouched: number;
}

/**
 * Types a query into the box of a place and watches its list until it rests. Runs inside the page, hence
 * without anything from outside the function.
 */
export async function look([query, place, { quiet, nothing, untouched }]: readonly [
  string,
  Place,
  Patience,
]): Promise<Seen> {
  const LIMIT = 30_000;
  const input = document.querySelector<HTMLInputElement>(place.box);
  if (!input) throw new Error(`no box ${place.box}`);
  const pathOf = (address: string | null | undefined) =>
    address ? new URL(address, location.href).pathname : '';
  const rows = () =>
    [...document.querySelectorAll<HTMLElement>(place.row)]
      .filter((row) => row.checkVisibility())
      .map((row) => ({
        path: pathOf(row.dataset.href ?? row.querySelector('a[href]')?.getAttribute('href')),
        top: Math.round(row.getBoundingClientRect().top + scrollY),
      }))
      .filter(({ path }) => path !== '' && path !== '/tim-kiem/')
      .slice(0, 10);
  const frames: Array<ReturnType<typeof rows>> = [];
  /** Whether the list was drawn anew, when it first had rows, the last change, and an awaited frame. */
  let [isNew, drawn, last, awaited] = [false, 0, 0, false];
  const sample = () => {
    awaited = false;
    frames.push(rows().slice(0, 5));
  };
  const watcher = new MutationObserver((records) => {
    last = performance.now();
    const list = document.querySelector(place.list);
    isNew ||= records.some(({ type, target }) => type === 'childList' && list?.contains(target));
    if (isNew && !drawn && rows().length > 0) drawn = last;
    if (!drawn || awaited) return;
    awaited = true;
    requestAnimationFrame(sample);
  });
  watcher.observe(document.querySelector('main') ?? document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  const header = document.querySelector('header');
  if (header) watcher.observe(header, { childList: true, subtree: true, attributes: true });
  const start = performance.now();
  last = start;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const rests = () => {
    const now = performance.now();
    const idle = now - last;
    const busy =
      Boolean(document.querySelector(`${place.list}[aria-busy="true"]`)) ||
      Reflect.get(window, 'fetching') > 0;
    const enough = drawn ? quiet : isNew ? nothing : untouched;
    return now - start > LIMIT || (!busy && !awaited && idle > enough);
  };
  while (!rests()) await new Promise((resolve) => setTimeout(resolve, 12));
  watcher.disconnect();
  // Rows of the query before are not an answer.
  const all = drawn ? rows() : [];
  let moved: number | null = 0;
  for (const frame of frames) {
    for (const { path, top } of frame) {
      const now = all.slice(0, 5).find((row) => row.path === path);
      if (!now) moved = null;
      else if (moved !== null) moved = Math.max(moved, Math.abs(now.top - top));
    }
  }
  const card = document.querySelector<HTMLElement>('main section[data-answer]');
  return {
    rows: all.map(({ path }) => path),
    milliseconds: (drawn || performance.now()) - start,
    top: all[0]?.top ?? null,
    moved,
    card: card?.checkVisibility()
      ? {
          kind: card.dataset.answer ?? '',
          links: [...card.querySelectorAll('a[href]')].map((link) =>
            pathOf(link.getAttribute('href')),
          ),
        }
      : null,
  };
}
