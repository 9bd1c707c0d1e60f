import type { SiteNames } from '../../strings/site.ts';
import type { Plan } from '../site/types.ts';

/** Text as a CSS string: nothing in it can end the string or begin a rule. */
const cssString = (text: string): string =>
  `"${text.replace(/[\p{Cc}"\\<>]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/**
 * How the whole document is printed: the margins of official paper (Decree 30/2020/NĐ-CP, App. I:
 * 20–25 mm above and below, 30–35 mm left, 15–20 mm right), the page number in the middle above from
 * the second page on, and its title below every page. A file of its own because the title is data and
 * CSS cannot yet take a running title from the page (`string-set`). A page with a name of its own,
 * so that the number of the site's other pages (src/styles/print.css) does not stand here too.
 */
export const printSheet = (
  { title }: Pick<Plan, 'title'>,
  names: SiteNames,
): string => `@page van-ban {
  size: A4;
  margin: 22mm 17mm 22mm 30mm;
  @top-center { content: counter(page); font: 12pt serif; }
  @bottom-left { content: ${cssString(`${title} – ${names.shortName}`)}; font: 9pt serif; }
}
@page van-ban:first {
  @top-center { content: none; }
}
body { page: van-ban; }
`;
