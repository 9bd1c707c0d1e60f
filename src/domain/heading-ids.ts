import { slugify } from './fold.ts';

/** What headings of a page's one text are told by. */
const TEXT = 'muc';

/**
 * Ids for the headings of one text: ASCII, none twice. They begin with `anchor` and an underscore,
 * which no id of an entry and no id of the page itself has, so none can clash with those.
 *
 * @param anchor the text's own place where a page has several, as "i-1-2"
 * @returns the id of the next heading: "Nội dung" → "muc_noi-dung", then "muc_noi-dung-2"
 */
export function headingIds(anchor = TEXT): (heading: string) => string {
  const used = new Set<string>();
  return (heading) => {
    const slug = slugify(heading) || 'dau-muc';
    let id = slug;
    for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`;
    used.add(id);
    return `${anchor}_${id}`;
  };
}

/** HTML of a campaign with such ids in place of those that the MDX reader gives. */
export function withHeadingIds(html: string): string {
  const nextId = headingIds();
  return html.replace(
    /<(h[1-6]) id="([^"]*)">/g,
    (_, tag: string, id: string) => `<${tag} id="${nextId(id)}">`,
  );
}
