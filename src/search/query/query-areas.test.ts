import { describe, expect, test } from 'vitest';
import { knowing } from '../../../tests/fixtures/query-knowledge.ts';
import { parseQuery } from './query.ts';

const knowledge = knowing({
  areas: [
    ['bắc kạn', 'province tinh-bac-kan city! tp-bac-kan'],
    ['chợ mới', 'district! cho-moi commune xa-cho-moi'],
    ['văn minh', 'commune xa-van-minh'],
    ['văn lang', 'commune! xa-lang'],
    ['văn lăng', 'commune! xa-lawng'],
  ],
  kinds: [
    ['province', 'tinh', ['tỉnh']],
    ['city', 'huyen', ['thành phố', 'tp']],
    ['district', 'huyen', ['huyện', 'h']],
    ['commune', 'xa', ['xã']],
  ],
  levels: [
    ['tỉnh', 'tinh'],
    ['huyện', 'huyen'],
    ['xã', 'xa'],
  ],
});
const ids = (query: string) => parseQuery(query, knowledge).areas.flatMap((area) => area.ids);

describe('units that a query names', () => {
  test.each([
    ['a unit that reports, by its name', 'chợ mới an toàn thực phẩm', ['cho-moi']],
    ['without marks', 'attp cho moi', ['cho-moi']],
    ['with the word for its kind', 'xã chợ mới', ['xa-cho-moi']],
    ['with an abbreviation', 'h. cho moi', ['cho-moi']],
    ['one that reports nothing, with the word for its kind', 'xa van minh', ['xa-van-minh']],
    ['… in capitals', 'báo cáo Văn Minh', ['xa-van-minh']],
    ['but not where its name is two words', 'đô thị văn minh', []],
    ['nor with other marks', 'cho mỡi', []],
    ['the one whose marks were typed', 'tiến độ Xã Văn Lang', ['xa-lang']],
    ['either of two that differ in marks only', 'xa van lang', ['xa-lang', 'xa-lawng']],
    [
      'the name of the whole area may be each of its units',
      'bắc kạn',
      ['tinh-bac-kan', 'tp-bac-kan'],
    ],
  ])('%s: “%s”', (_case, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test.each([
    ['with the word for its kind', 'tiến độ huyện ch', ['cho-moi']],
    ['that reports, from its second word on', 'tiến độ chợ m', ['cho-moi']],
    ['not from its first letters', 'tiến độ ch', []],
    ['not in the middle of a query', 'huyện ch nghèo', []],
  ])('a half-typed name of a unit, %s: “%s”', (_case, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test('its page is searched besides the words', () => {
    const terms = (query: string) =>
      parseQuery(query, knowledge).units.flatMap(({ forms }) =>
        forms.filter((form) => form.startsWith('zu')),
      );
    expect(terms('chợ mới an toàn')).toEqual(['zuchomoiz']);
    expect(terms('bắc kạn chung sức')).toEqual([]);
  });
});
