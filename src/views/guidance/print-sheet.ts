import type { SiteNames } from '../../strings/site.ts';
import type { Plan } from '../site/types.ts';

/** Text as a CSS string, escaped so that it can neither end the string nor start a rule. */
const cssString = (text: string): string =>
  `"${text.replace(/[\p{Cc}"\\<>]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/**
 * Print style of the whole document: the margins of official paper (Decree 30/2020/NĐ-CP, App. I: top and
 * bottom 20–25 mm, left 30–35 mm, right 15–20 mm), the page number centred at the top from the second page
 * on, and the title at the bottom of every page. It is a file per document because the title is data, and CSS
 * cannot yet take a running title from the page (`string-set`). It uses a named page, so that the page number
 * of other pages (src/styles/print.css) does not appear too.
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
