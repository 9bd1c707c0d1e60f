import { describe, expect, test } from 'vitest';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { aDirective, anItem, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { parseQuery } from '../../search/query/query.ts';
import { dateTerm, dayTerm } from '../../search/query/terms.ts';
import type { Content, SearchFields } from '../site/types.ts';
import { directiveFields, itemFields } from './search-fields.ts';

const site = (given: Partial<Content> = {}) => siteOf(tinyContent(given), '2017-03-15');
const knowledge = knowingTypes;
const terms = (field: string) => field.split(' ').filter(Boolean);

/** True when a query produces an index word that the field contains. */
const meets = (query: string, field: string): boolean =>
  parseQuery(query, knowledge).units.some(({ forms }) =>
    forms.some((form) =>
      terms(field).some((term) => (form.endsWith('z') ? term === form : term.startsWith(form))),
    ),
  );
const filter = ({ filters }: SearchFields, name: string) =>
  filters.flatMap(([given, values]) => (given === name ? values : []));

const nqlt = aDirective('88-nqlt', '88/NQLT-CP-ĐCTUBTWMTTQVN', {
  type: 'nghi-quyet-lien-tich',
  aliases: ['88/NQLT- CP-ĐCTUBTWMTTQVN', '88/NQLT/CP-ĐCTUBTƯMTTQVN'],
  issued: { precision: 'day', date: '2016-10-07' },
  issuers: ['btt-mttq-tinh'],
});

describe('search fields of a document', () => {
  const fields = directiveFields(site(), nqlt);

  test.each([
    '88/NQLT',
    'nghị quyết 88',
    'nqlt 88',
    'nghi quyet lien tich 88',
    '88/NQLT- CP-ĐCTUBTWMTTQVN',
    '88/NQLT/CP-ĐCTUBTƯMTTQVN',
    '88/NQLT-CP-ĐCTUBTƯMTTQVN',
  ])('match its symbol in every spelling: “%s”', (query) => {
    expect(meets(query, fields.own)).toBe(true);
  });

  test.each(['8/NQLT', 'nqlt 8', 'chỉ thị 88'])('do not match another symbol: “%s”', (query) => {
    expect(meets(query, fields.own)).toBe(false);
  });

  test.each(['7/10', '07/10/2016', '7 tháng 10'])('match its date: “%s”', (query) => {
    expect(meets(query, fields.dates)).toBe(true);
  });

  test('contain type, year, issuer and abstract', () => {
    expect(filter(fields, 'Loại văn bản')).toEqual(['Nghị quyết liên tịch']);
    expect(filter(fields, 'Năm')).toEqual(['2016']);
    expect(filter(fields, 'Cơ quan')).toEqual(['Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh']);
    expect(fields.shown).toMatch(/2016/);
    expect(fields.abstract).toContain(nqlt.title);
  });

  test('match Đề án 01 by its name, without symbol and date', () => {
    const plan = aDirective('de-an-01', null, { type: 'de-an', aliases: ['Đề án 01'] });
    const given = directiveFields(site(), plan);
    expect(['đề án 01', 'de an 1', 'đề án số 01'].filter((q) => !meets(q, given.own))).toEqual([]);
    expect(given).toMatchObject({ dates: '', cited: '' });
    expect(given).not.toHaveProperty('shown');
  });

  test('contain no day when only the year is known', () => {
    const fieldsOfYear = directiveFields(
      site(),
      aDirective('x', null, { issued: { precision: 'year', year: 2017 } }),
    );
    expect([fieldsOfYear.dates, filter(fieldsOfYear, 'Năm')]).toEqual(['', ['2017']]);
  });

  test('match the name of its type, even if the symbol abbreviates another', () => {
    const program = aDirective('346', '346/CTr-CAT-MTTQ', { type: 'chuong-trinh-phoi-hop' });
    const { own } = directiveFields(site(), program);
    expect(meets('chương trình 346', own)).toBe(true);
    expect(meets('chương trình phối hợp 346', own)).toBe(true);
  });

  test('list the documents it is based on as cited, not as its own', () => {
    const newer = aDirective('moi', '38/HD-MTTQ-BTT', {
      type: 'huong-dan',
      relations: [{ type: 'implements', target: '10-ct-tw-2016' }],
    });
    const { own, cited } = directiveFields(site(), newer);
    expect([meets('10-CT/TW', cited), meets('10-CT/TW', own)]).toEqual([true, false]);
  });
});

describe('search fields of a clause', () => {
  const item = anItem(
    '2017/i-1-2',
    'Căn cứ Chỉ thị số 10-CT/TW ngày 15/12/2016, kỷ niệm (27/7/1947- 27/7/2017) và Quốc khánh (2/9).',
    { number: 'I.1.2', summary: 'Tri ân', levels: ['district'] },
  );
  const fields = itemFields(site({ guidance: [item] }), item);

  test.each(['I.1.2', 'mục 1.2'])('match its number: “%s”', (query) => {
    expect(meets(query, fields.own)).toBe(true);
  });

  test('separate its own dates from those of the documents it cites', () => {
    expect(terms(fields.dates).sort()).toEqual(
      [dayTerm(27, 7), dateTerm(27, 7, 1947), dateTerm(27, 7, 2017), dayTerm(2, 9)].sort(),
    );
    expect(terms(fields.citedDates)).toEqual([dayTerm(15, 12), dateTerm(15, 12, 2016)]);
  });

  test('contain the documents it cites, including those it only names', () => {
    const naming = anItem('2017/i-1-2', 'Theo 10-CT/TW.', { references: ['de-an-01'] });
    const { cited } = itemFields(site({ guidance: [naming] }), naming);
    expect(['chỉ thị 10', 'đề án 01'].filter((query) => !meets(query, cited))).toEqual([]);
  });

  test('leave out a document that this edition hides', () => {
    expect(itemFields(site({ guidance: [item], directives: [] }), item)).toMatchObject({
      cited: '',
      citedDates: '',
    });
  });

  test('contain year and level as filters, and its summary', () => {
    expect(fields.abstract).toBe('Tri ân');
    expect(filter(fields, 'Năm')).toEqual(['2017']);
    expect(filter(fields, 'Cấp')).toEqual(['huyện, thành phố']);
  });

  test('contain no number for a part without one', () => {
    const preamble = anItem('2017/mo-dau', 'Mở đầu', { part: 'preamble', number: undefined });
    expect(itemFields(site({ guidance: [preamble] }), preamble).own).toBe('');
  });
});
