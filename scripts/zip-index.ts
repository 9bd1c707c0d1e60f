import { posix } from 'node:path';
import { load } from 'cheerio';
import { isFrame } from '../src/domain/paths.ts';
import { exportZipText } from '../src/strings/export-zip.ts';
import { searchText } from '../src/strings/search.ts';
import { vi } from '../src/strings/vi.ts';

/** The title of a page, from its first heading. */
const titleOf = (html: string) => load(html)('h1').first().text().replace(/\s+/g, ' ').trim();

/**
 * The search page of the zip: a field, its results, and all titles, grouped by the first part of their path.
 *
 * @param file path of the search page; its layout is reused
 * @param pages path → HTML of every page in the zip
 * @param scripts names of the scripts: the index and the search
 */
export function titlesPage(
  file: string,
  pages: ReadonlyMap<string, string>,
  scripts: ReadonlyArray<string>,
): string {
  const $ = load(pages.get(file) ?? '');
  const to = (target: string) => posix.relative(posix.dirname(file), target);
  const readable = [...pages.keys()].filter(
    (name) => !isFrame(`/${name.replace('index.html', '')}`),
  );
  const groups = Map.groupBy(readable, (name) =>
    name.includes('/') ? (name.split('/')[0] ?? '') : '',
  );
  const main = $('main');
  main.children(':not([role="note"])').remove();
  main.append(
    $('<h1></h1>').text(exportZipText.searchTitle),
    $('<p></p>').text(exportZipText.searchNote),
  );
  const form = $('<form role="search"></form>').attr({
    action: posix.basename(file),
    'aria-label': searchText.title,
  });
  form.append(
    $('<label for="tu-khoa"></label>').text(exportZipText.searchTitle),
    ' ',
    $('<input id="tu-khoa" name="q" type="search" autocomplete="off">'),
  );
  main.append(form, $('<p role="status"></p>'), $('<ol class="plain" data-results></ol>'));
  for (const [group, files] of groups) {
    const list = $('<ul class="plain"></ul>');
    for (const name of files) {
      const link = $('<a></a>')
        .attr('href', to(name))
        .text(titleOf(pages.get(name) ?? ''));
      list.append($('<li></li>').append(link));
    }
    const heading = titleOf(pages.get(posix.join(group, 'index.html')) ?? '') || group;
    main.append($('<details></details>').append($('<summary></summary>').text(heading), list));
  }
  for (const script of scripts) $('body').append($('<script></script>').attr('src', to(script)));
  return $.html();
}

/** The file to open first: it redirects to the home page at once. */
export const startPage = (home: string): string => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0;url=${home}">
<title>${vi.site.name}</title>
<p><a href="${home}">${exportZipText.start}: ${vi.site.name}</a></p>
</html>
`;
