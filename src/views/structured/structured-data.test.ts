import { expect, test } from 'vitest';
import { anItem, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { clausePages } from '../guidance/clause-page.ts';
import { home } from '../site/entry-links.ts';
import { structuredData } from './structured-data.ts';

const graphOf = (text: string): ReadonlyArray<Record<string, unknown>> =>
  JSON.parse(text)['@graph'];
const typesOf = (text: string) => graphOf(text).map((thing) => thing['@type']);

const plans = [aPlan()];
const guidance = [anItem('2017/i-1', 'Nội dung.', { title: 'Xấu </script><script>alert(1)' })];
const site = siteOf(tinyContent({ plans, guidance }), '2017-06-01');

test('a clause is a part of its document, and its page says where it stands', () => {
  const [page] = clausePages(site, site.plan);
  const text = structuredData(site, page?.meta ?? ({} as never));
  expect(typesOf(text)).toEqual(['Legislation', 'BreadcrumbList']);
  expect(graphOf(text)[0]?.isPartOf).toMatchObject({ '@type': 'Legislation' });
});

test('no content can end the script element', () => {
  const [page] = clausePages(site, site.plan);
  const text = structuredData(site, page?.meta ?? ({} as never));
  expect(text).not.toContain('<');
  expect(JSON.stringify(graphOf(text))).toContain('</script>');
});

test('a page about nothing in particular says only where it stands', () => {
  const meta = {
    title: 'Trang',
    description: '',
    path: '/tiep-can/',
    crumbs: [home()],
    kind: null,
  };
  expect(typesOf(structuredData(site, meta))).toEqual(['BreadcrumbList']);
});
