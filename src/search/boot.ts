import { keepCopy } from '../offline/register.ts';
import { IMPROVED } from './improved-names.ts';
import { slashIsOff } from './slash-key.ts';

/**
 * The whole of the script on a page that is only read: brings the search in when the reader turns to
 * it, and gives the box its keys (Ctrl/⌘+K and /). What else a page has to improve is fetched for it.
 */
// What some pages have beside the search. One look here, however many they are: every page pays for it.
if (document.querySelector(IMPROVED)) void import('./improved.ts').catch(() => undefined);
addEventListener('load', keepCopy);

const box = document.querySelector<HTMLInputElement>('site-search input');

if (box) {
  // Where the script cannot be had the form works as it is; the next focus tries again.
  const bring = () => void import('./site-search.ts').catch(() => undefined);
  box.addEventListener('focus', bring);
  if (document.activeElement === box || box.closest('[data-page]')) bring();
  addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !slashIsOff();
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !k) return;
    event.preventDefault();
    box.focus();
  });
}
