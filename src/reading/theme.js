// Applies the chosen theme before the first paint, so that the page never flashes in the other theme. Plain
// JavaScript, served unchanged, because it has to run before anything else.
const root = document.documentElement;
root.dataset.js = '';
try {
  const theme = localStorage.getItem('giao-dien');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  // Single-key shortcuts, which readers can switch off on the site map.
  if (localStorage.getItem('phim-tat') === 'tat') root.dataset.keys = 'off';
} catch {}
