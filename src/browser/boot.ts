import { registerServiceWorker } from '../offline/register-worker.ts';
import { LAZY_ELEMENTS } from './lazy-elements-names.ts';

/**
 * The entire script of a page that is only read: loads the search when the reader focuses it, and handles
 * the keyboard shortcuts. Other scripts are loaded lazily: for elements that the page contains, and for
 * actions when they are first used.
 */
const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
// If a script cannot be loaded, the page works without it.
const quietly = (wanted: Promise<unknown>) => void wanted.catch(() => undefined);

// Elements that only some pages have. One selector for all of them, because every page pays for the query.
if (find(LAZY_ELEMENTS)) quietly(import('./lazy-elements.ts'));
if (find('[data-scrollspy]')) quietly(import('../reading/toc-scrollspy.ts'));

addEventListener('load', registerServiceWorker);

const boxes = [...document.querySelectorAll<HTMLInputElement>('site-search input')];
for (const box of boxes) {
  const isPage = box.closest('[data-page]') !== null;
  // The next focus tries again.
  const bring = () =>
    quietly(
      isPage ? import('../search/page/results-page.ts') : import('../search/page/site-search.ts'),
    );
  box.addEventListener('focus', bring);
  if (document.activeElement === box || isPage) bring();
}
/** The first box that is displayed: on a phone the header has none, but a link to the search page. */
const toSearch = () =>
  boxes.find((box) => box.getClientRects().length > 0) ?? find<HTMLElement>('[data-to-search]');

addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-action]');
  if (!button) return;
  event.preventDefault();
  quietly(import('../reading/page-actions.ts').then(({ runAction }) => runAction(button)));
});

const { dataset } = document.documentElement;
if (dataset.keys) find('[data-action=keys]')?.setAttribute('aria-pressed', 'true');

addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  let wanted: HTMLElement | null = null;
  if (ctrlKey || metaKey) wanted = key.toLowerCase() === 'k' ? toSearch() : null;
  // Single-key shortcuts never fire while the reader types, and can be switched off (WCAG 2.1.4).
  else if (
    !altKey &&
    dataset.keys !== 'off' &&
    !(target as Element).closest('input, textarea, select, [contenteditable]')
  ) {
    if (key === '/') wanted = toSearch();
    if (key === 'j' || key === 'k') wanted = find(`main a[rel=${key === 'j' ? 'next' : 'prev'}]`);
  }
  if (!wanted) return;
  event.preventDefault();
  if (wanted instanceof HTMLInputElement) wanted.focus();
  else wanted.click();
});

const theme = find<HTMLSelectElement>('#giao-dien');

if (theme) {
  theme.value = dataset.theme ?? '';
  theme.addEventListener('change', () => {
    if (theme.value) dataset.theme = theme.value;
    else delete dataset.theme;
    try {
      localStorage.setItem('giao-dien', theme.value);
    } catch {
      // Storage is unavailable: the choice holds for this page only.
    }
  });
}
