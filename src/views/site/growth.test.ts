import { expect, test } from 'vitest';
import { aDirective, anItem, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { campaignPages } from '../campaigns/campaigns.ts';
import { directiveList } from '../directives/directive-lists.ts';
import { directivePages } from '../directives/directives.ts';
import { clausePages } from '../guidance/clause-page.ts';
import { documentPage } from '../guidance/document-page.ts';
import { organizationPages } from '../organizations/organizations.ts';
import { programPages } from '../programs/programs.ts';
import { searchTitles } from '../search/search-titles.ts';

/** Counts every access to a field of an entry. */
function counted<T extends object>(entries: ReadonlyArray<T>, count: () => void): Array<T> {
  return entries.map(
    (entry) =>
      new Proxy(entry, {
        get(target, field, receiver) {
          count();
          return Reflect.get(target, field, receiver);
        },
      }),
  );
}

/** Number of field accesses in a build with this many clauses, and a document for every fourth clause. */
function looks(clauses: number): number {
  let count = 0;
  const up = () => {
    count += 1;
  };
  const numbers = Array.from({ length: clauses }, (_, index) => index);
  const content = tinyContent({
    guidance: counted(
      numbers.map((n) =>
        anItem(`2017/i-${n}`, `Theo Chỉ thị ${n}/CT-TW và ${(n * 7) % clauses}/CT-TW.`, {
          number: `I.${Math.floor(n / 20)}.${n % 20}`,
          order: n,
        }),
      ),
      up,
    ),
    directives: counted(
      numbers
        .filter((n) => n % 4 === 0)
        .map((n) => aDirective(`${n}-ct-tw-2016`, `${n}/CT-TW`, { title: `Chỉ thị ${n}` })),
      up,
    ),
  });
  const site = siteOf(content, '2017-03-15');
  clausePages(site, site.plan);
  documentPage(site, site.plan);
  directivePages(site);
  for (const order of ['type', 'ngay', 'co-quan'] as const) directiveList(site, order);
  organizationPages(site);
  programPages(site);
  campaignPages(site);
  searchTitles(site);
  return count;
}

test('build work grows linearly with the content: navigation and backlinks are computed once, not per page', () => {
  expect(looks(800) / looks(400)).toBeLessThan(2.1);
});
