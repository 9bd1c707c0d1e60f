/**
 * The whole of the script on a page that is only read: brings the search in when the reader turns to
 * it, and gives the box its keys (Ctrl/⌘+K and /). What else a page has to improve is fetched for it.
 */
if (document.querySelector('copy-address')) {
  // Without it the address still stands there, to be copied by hand.
  void import('../components/copy-address.ts').catch(() => undefined);
}

const box = document.querySelector<HTMLInputElement>('site-search input');

if (box) {
  // Where the script cannot be had the form works as it is; the next focus tries again.
  const bring = () => void import('./site-search.ts').catch(() => undefined);
  box.addEventListener('focus', bring);
  if (document.activeElement === box || box.closest('[data-page]')) bring();
  addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing;
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !k) return;
    event.preventDefault();
    box.focus();
  });
}

const theme = document.querySelector<HTMLSelectElement>('#giao-dien');

if (theme) {
  const { dataset } = document.documentElement;
  theme.value = dataset.theme ?? '';
  theme.addEventListener('change', () => {
    if (theme.value) dataset.theme = theme.value;
    else delete dataset.theme;
    try {
      localStorage.setItem('giao-dien', theme.value);
    } catch {
      // A device that keeps nothing: the choice holds for this page.
    }
  });
}
