import { DIST } from '../../scripts/root.ts';
import { siteConfig } from '../../src/site.config.ts';
import { budgetOf, budgets, MEDIAN, SCRIPTS } from './budgets.ts';
import { critical, median, type PageWeight, weighSite } from './page-weight.ts';

/**
 * `npm run -s bench -- weight`: the weight of the built site's pages, by kind, as a Markdown table for the
 * terminal or a job summary. It only reports; tests/content/weight.test.ts enforces the budgets.
 */
const pages = weighSite(DIST, siteConfig.base);
if (pages.length === 0) {
  console.error('There is no built site: run `npm run build` first.');
  process.exit(1);
}
const number = (value: number) => value.toLocaleString('en');
const heaviest = (list: ReadonlyArray<PageWeight>) =>
  list.toSorted((a, b) => critical(b) - critical(a))[0];

console.log('| kind of page | pages | median | heaviest | limit | scripts | heaviest page |');
console.log('|---|--:|--:|--:|--:|--:|---|');
for (const { kind } of budgets) {
  const own = pages.filter((page) => page.kind === kind);
  const worst = heaviest(own);
  if (!worst) continue;
  const scripts = Math.max(...own.map((page) => page.scripts));
  console.log(
    `| ${kind} | ${own.length} | ${number(median(own.map(critical)))} | ${number(critical(worst))} | ${number(budgetOf(worst.path).critical)} | ${number(scripts)} | \`${worst.path}\` |`,
  );
}
const all = median(pages.map(critical));
const css = Math.max(...pages.map((page) => page.css));
console.log(
  `\nBytes of HTML and CSS after Brotli. Median of all ${pages.length} pages: ${number(all)} of ${number(MEDIAN)}; the style sheet alone: ${number(css)}. Scripts before interaction: at most ${number(SCRIPTS)}.`,
);
