import type { FirstCost } from './first-cost.ts';
import type { PlaceResult, SiteResult } from './measure.ts';
import type { Score } from './scores.ts';

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
const cost = ({ kilobytes, requests }: FirstCost) =>
  `${kilobytes.toFixed(0)} kB in ${requests} requests`;
const score = ({ group, queries, recall, mrr }: Score) =>
  `    ${group.padEnd(12)} ${String(queries).padStart(4)}  ${recall.toFixed(3)} / ${mrr.toFixed(3)}`;

function printPlace(name: string, result: PlaceResult): void {
  console.log(`  ${name}, recall@5 / MRR@10`);
  for (const [set, rows] of Object.entries(result.sets)) {
    console.log(`   ${set}`);
    for (const row of rows) console.log(score(row));
  }
  const { warm, first, whole } = result;
  console.log(`    warm p50 ${warm.p50.toFixed(1)} ms, p95 ${warm.p95.toFixed(1)} ms`);
  console.log(
    `    first five rows moved for ${percent(result.moved)}; first row in the upper half for ${percent(result.upperHalf)}`,
  );
  console.log(
    `    first results: median ${cost(first.median)}, worst ${cost(first.worst)}; all that comes: ${cost(whole.median)}, ${cost(whole.worst)}`,
  );
}

/** Prints what was measured on a site. */
export function print({ pages, page, header, halfTyped, cards }: SiteResult): void {
  console.log(`\n${pages} pages`);
  printPlace('search page', page);
  printPlace('header', header);
  if (halfTyped) {
    console.log(
      `  after 40 % of the letters: right page among five for ${percent(halfTyped.early)}, stays for ${percent(halfTyped.stays)} of ${halfTyped.queries}`,
    );
  }
  for (const [set, { right, none, kinds }] of Object.entries(cards)) {
    console.log(`  ${set}: right ${percent(right)}, near misses without one ${percent(none)}`);
    for (const [kind, rate] of Object.entries(kinds)) {
      console.log(`    ${kind.padEnd(12)} ${percent(rate)}`);
    }
  }
}
