// Before the first paint: the theme that the reader chose, so that the page never flashes in the other.
// Plain JavaScript, served as it is, because it runs before anything else.
const root = document.documentElement;
root.dataset.js = '';
try {
  const theme = localStorage.getItem('giao-dien');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  // Keys of one letter, switched off on the site map.
  if (localStorage.getItem('phim-tat') === 'tat') root.dataset.keys = 'off';
} catch {}
