import { expect, test } from 'vitest';
import { codes } from '../../../tests/fixtures/document-types.ts';
import { anArea, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { parseSymbol } from '../../domain/symbols.ts';
import { dateTerm, dayTerm, symbolTerms } from '../../search/query/terms.ts';
import type { SearchFields } from '../site/types.ts';
import { areaFields, calendarFields, campaignFields, targetFields } from './page-fields.ts';
import { programFields } from './search-fields.ts';

const site = siteOf(tinyContent(), '2017-03-15');
const terms = (field: string) => field.split(' ').filter(Boolean);
const filter = ({ filters }: SearchFields, name: string) =>
  filters.flatMap(([given, values]) => (given === name ? values : []));

const only = <T>(list: ReadonlyArray<T>): T => {
  const [first] = list;
  if (first === undefined) throw new Error('the fixture is empty');
  return first;
};

test('a programme is indexed with the documents it is based on', () => {
  const fields = programFields(site, only(site.content.programs));
  const symbol = parseSymbol('10-CT/TW', codes);
  expect(terms(fields.cited)).toEqual(symbol && symbolTerms(symbol));
  expect(terms(fields.citedDates)).toEqual([dayTerm(15, 12), dateTerm(15, 12, 2016)]);
  expect(fields.abstract).toBe('Vận động và giám sát');
});

test('a campaign is indexed with its days, those of its milestones, and its official name', () => {
  const fields = campaignFields(site, only(site.content.campaigns), {
    ...only(site.content['campaign-editions']),
    when: { precision: 'range', start: '2017-07-01', end: '2017-07-31' },
  });
  expect(terms(fields.dates)).toEqual([
    ...[dayTerm(1, 7), dateTerm(1, 7, 2017)],
    ...[dayTerm(31, 7), dateTerm(31, 7, 2017)],
    ...[dayTerm(27, 7), dateTerm(27, 7, 2017)],
  ]);
  expect(fields.abstract).toContain('Kỷ niệm 70 năm ngày Thương binh - Liệt sỹ');
});

test('a target is filtered by year, a district by its name', () => {
  expect(filter(targetFields(only(site.content.targets)), 'Năm')).toEqual(['2017']);
  expect(filter(areaFields(anArea('ba-be', 'Ba Bể'), '', ''), 'Đơn vị')).toEqual(['Ba Bể']);
});

test('the calendar is indexed with the days of its entries, both ends of a period, and no unknown days', () => {
  const { citedDates, dates } = calendarFields(
    [
      { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
      { precision: 'month', month: '2017-12' },
    ],
    2017,
  );
  expect(terms(citedDates)).toEqual([
    ...[dayTerm(17, 10), dateTerm(17, 10, 2017)],
    ...[dayTerm(18, 11), dateTerm(18, 11, 2017)],
  ]);
  expect(dates).toBe('');
});
