import { fold, foldedWords } from '../domain/fold.ts';
import { exportZipText } from '../strings/export-zip.ts';

/**
 * The title search of the zipped site: hides the titles that do not match. A classic script, because
 * browsers refuse modules and fetch() on pages opened from a folder (file://).
 */
const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
const status = document.querySelector('main [role="status"]');

function show(query: string): void {
  const wanted = foldedWords(query);
  let count = 0;
  for (const group of document.querySelectorAll('main details')) {
    let inGroup = 0;
    for (const item of group.querySelectorAll('li')) {
      const title = ` ${foldedWords(item.textContent ?? '').join(' ')}`;
      // Every query word has to be a prefix of a word of the title.
      const fits = wanted.every((word) => title.includes(` ${word}`));
      item.hidden = !fits;
      if (fits) inGroup += 1;
    }
    group.toggleAttribute('hidden', inGroup === 0);
    group.toggleAttribute('open', wanted.length > 0 && inGroup > 0);
    count += inGroup;
  }
  const said = count > 0 ? exportZipText.count(count, query) : exportZipText.none(query);
  if (status) status.textContent = fold(query).trim() === '' ? '' : said;
}

if (input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => show(input.value));
  show(input.value);
}
