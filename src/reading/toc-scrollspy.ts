/**
 * Scroll-spy of the table of contents: marks the entry of the section at the top of the screen with
 * `aria-current`, and scrolls it into view where the table has its own scroll container.
 */
const table = document.querySelector<HTMLElement>('[data-scrollspy]');
const links = new Map(
  [...(table?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const inSight = new Set<string>();
let marked: HTMLAnchorElement | undefined;

const watcher = new IntersectionObserver(
  (changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) inSight.add(target.id);
      else inSight.delete(target.id);
    }
    // In document order. Between two sections the one just read stays marked.
    const first = [...links.keys()].find((id) => inSight.has(id));
    const link = first === undefined ? undefined : links.get(first);
    if (!link || link === marked) return;
    marked?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'location');
    marked = link;
    const box = link.closest<HTMLElement>('[data-scrollspy]');
    // Do not scroll while the pointer or focus is in the table: a click would miss its link.
    const used = box?.matches(':hover, :focus-within');
    if (box && !used && box.scrollHeight > box.clientHeight) {
      box.scrollTop = link.offsetTop - box.clientHeight / 2;
    }
  },
  // The band that counts as being read: just below the top of the screen.
  { rootMargin: '-10% 0px -70% 0px' },
);
for (const id of links.keys()) {
  const part = document.getElementById(id);
  if (part) watcher.observe(part);
}

export {};
