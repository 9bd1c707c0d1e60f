/**
 * The table of contents follows the reading: the entry of the part at the top of the screen is
 * marked (`aria-current`), and kept in sight where the table has a scroll of its own.
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
    // In the order of the page. Between two parts the one just read stays marked.
    const first = [...links.keys()].find((id) => inSight.has(id));
    const link = first === undefined ? undefined : links.get(first);
    if (!link || link === marked) return;
    marked?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'location');
    marked = link;
    const box = link.closest<HTMLElement>('[data-scrollspy]');
    // Never under the reader's pointer or fingers: a click would miss what it was meant for.
    const used = box?.matches(':hover, :focus-within');
    if (box && !used && box.scrollHeight > box.clientHeight) {
      box.scrollTop = link.offsetTop - box.clientHeight / 2;
    }
  },
  // The part that the reader's eye is on: a band below the top of the screen.
  { rootMargin: '-10% 0px -70% 0px' },
);
for (const id of links.keys()) {
  const part = document.getElementById(id);
  if (part) watcher.observe(part);
}

export {};
