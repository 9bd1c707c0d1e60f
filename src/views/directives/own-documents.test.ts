import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import {
  aDirective,
  anItem,
  aPlan,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import { codeTerm, typeTerm } from '../../search/query/terms.ts';
import { clausePages } from '../guidance/clause-page.ts';
import { documentPage } from '../guidance/document-page.ts';
import type { Plan } from '../site/types.ts';
import { directiveList, directiveTypeLists } from './directive-lists.ts';

/** Two years, the first with a document that has a number; the second cites it. */
const numbered = (symbol: string | null): Plan => {
  const plan = aPlan(2017);
  const issued = { precision: 'day', date: '2017-03-01' } as const;
  return { ...plan, document: { ...plan.document, symbol, issued } };
};
const siteWith = (symbol: string | null) =>
  siteOf(
    tinyContent({
      plans: [numbered(symbol), aPlan(2018, null)],
      guidance: [
        anItem('2017/tieu-de', 'Số: 12/HD-MTTQ-BTT', { part: 'title', number: undefined }),
        anItem('2018/i-1', 'Tiếp tục thực hiện Hướng dẫn số 12/HD-MTTQ-BTT ngày 01/3/2017.', {
          plan: '2018',
        }),
      ],
      directives: [aDirective('10-ct-tw-2016', '10-CT/TW')],
    }),
    '2018-03-15',
  );
const site = siteWith('12/HD-MTTQ-BTT');
const rowsOf = (order: 'type' | 'ngay' | 'co-quan') =>
  directiveList(site, order).groups.flatMap(({ name, rows }) =>
    rows.map(({ link, use }) => [name, link.text, link.href, use]),
  );

describe('the own document of a year', () => {
  test('is a line of every list, and leads to the guidance', () => {
    const line = [
      'Hướng dẫn số 12/HD-MTTQ-BTT',
      '/huong-dan/2017/',
      'văn bản hướng dẫn của năm 2017, có toàn văn; 1 mục của năm khác viện dẫn',
    ];
    expect(rowsOf('type')).toContainEqual(['Hướng dẫn', ...line]);
    expect(rowsOf('ngay')[0]).toEqual(['Mới nhất trước', ...line]);
    expect(rowsOf('co-quan').map((row) => row.slice(1))).toContainEqual(line);
    const [type] = directiveTypeLists(site).filter((page) => page.type === 'huong-dan');
    expect(type?.groups[0]?.rows.map(({ link }) => link.href)).toEqual(['/huong-dan/2017/']);
  });

  test('is none without a number, or while its type is open it is listed last', () => {
    const none = directiveList(siteWith(null), 'type').groups.flatMap(({ rows }) => rows);
    expect(none.map(({ link }) => link.href)).toEqual(['/van-ban/10-ct-tw-2016/']);
    const open = directiveList(siteWith('12/MTTQ-BTT'), 'type').groups.at(-1);
    expect(open).toMatchObject({
      name: 'Loại khác',
      rows: [{ link: { href: '/huong-dan/2017/' } }],
    });
  });

  test('is linked where it is cited, in its own text and in other years', () => {
    const links = site.content.plans.flatMap((plan) =>
      clausePages(site, plan).map(({ official }) => load(official)('a').attr('href')),
    );
    expect(links).toEqual(['/huong-dan/2017/', '/huong-dan/2017/']);
  });

  test('is a fact of the clauses of other years that cite it, not of its own', () => {
    const facts = site.content.plans.flatMap((plan) =>
      clausePages(site, plan).map(({ facts }) =>
        facts.more.flatMap(({ text }) =>
          text.flatMap((word) => (typeof word === 'string' ? [] : word.href)),
        ),
      ),
    );
    expect(facts).toEqual([[], expect.arrayContaining(['/huong-dan/2017/'])]);
  });

  test('is found by its symbol on the page of the guidance', () => {
    const [plan] = site.content.plans;
    const search = plan && documentPage(site, plan).meta.search;
    expect(search?.own.split(' ')).toEqual(
      expect.arrayContaining([typeTerm('HD', 12), codeTerm(12, ['HD', 'MTTQ', 'BTT'])]),
    );
    const pages = site.content.plans.flatMap((one) => clausePages(site, one));
    expect(pages.map(({ meta }) => meta.search?.own.includes(typeTerm('HD', 12)))).toEqual([
      false,
      false,
    ]);
    expect(pages.map(({ meta }) => meta.search?.cited.includes(typeTerm('HD', 12)))).toEqual([
      false,
      true,
    ]);
  });
});
