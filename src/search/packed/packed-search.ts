import { exportZipText } from '../../strings/export-zip.ts';
import type { Entry } from '../found.ts';
import { openHead, unpacked } from '../head/files.ts';
import { Finder } from '../head/finder.ts';

/**
 * The search of the zipped site, over the same head index as online. A classic script, because browsers refuse
 * modules and fetch() on pages opened from a folder (file://): the index stands in a script beside it, as text.
 */
const files = (window as { readonly searchFiles?: Readonly<Record<string, string>> }).searchFiles;

const file = (path: string): Promise<Uint8Array> =>
  unpacked(Uint8Array.from(atob(files?.[path] ?? ''), (letter) => letter.charCodeAt(0)));

const finder = new Finder({
  open: () => openHead(file),
  text: async () => null,
  address: (url) => `../${url}index.html`,
});

/** Number of results shown: further ones are found with more words. */
const MOST = 60;

const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
const status = document.querySelector('main [role="status"]');
const list = document.querySelector('main [data-results]');

function item({ url, title, kind, detail, abstract }: Entry): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.append(title);
  row.append(link);
  for (const [text, look] of [
    [[kind, detail].filter(Boolean).join(' › '), 'small soft'],
    [abstract, ''],
  ] as const) {
    if (text === '') continue;
    const line = document.createElement('p');
    line.className = look;
    line.append(text);
    row.append(line);
  }
  return row;
}

let turn = 0;

async function show(query: string): Promise<void> {
  turn += 1;
  const own = turn;
  const wanted = query.trim();
  const found = wanted === '' ? null : await finder.find(wanted);
  const entries = (await found?.entries(0, MOST)) ?? [];
  if (own !== turn) return;
  for (const group of document.querySelectorAll('main details'))
    group.toggleAttribute('hidden', entries.length > 0);
  list?.replaceChildren(...entries.map(item));
  const count = found?.total ?? 0;
  const said = count > 0 ? exportZipText.count(count, wanted) : exportZipText.none(wanted);
  if (status) status.textContent = found ? said : '';
}

if (input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => void show(input.value));
  void show(input.value);
}
