import { describe, expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import {
  aDirective,
  anEdition,
  anItem,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import type { Content } from '../site/types.ts';
import { type DirectiveMap, directiveMap, MOST_BOXES } from './directive-map.ts';

const target = (id: string, item: string): Content['targets'][number] => ({
  ...aTarget(),
  ...{ id: `2017/${id}`, plan: '2017', item, shortTitle: id, file: 'content/targets/2017.json' },
});

const mapOf = (content: Partial<Content>, id = '10-ct-tw-2016'): DirectiveMap | null => {
  const site = siteOf(tinyContent(content), '2026-11-30');
  const directive = site.find.directive(id);
  if (!directive) throw new Error(id);
  return directiveMap(site, directive);
};
const namesOf = (map: DirectiveMap | null) => map?.boxes.map(({ name }) => name);

const chain = {
  guidance: [
    anItem('2017/i-1-2', 'Thực hiện Chỉ thị số 10-CT/TW.', {
      title: 'Trọng tâm',
      number: 'I.1.2',
      campaigns: ['thuong-binh-liet-si'],
    }),
  ],
  'campaign-editions': [anEdition('2017/thuong-binh-liet-si', { targets: ['2017/tang-qua'] })],
  targets: [target('tang-qua', '2017/i-1-2')],
  programs: [],
};

describe('the diagram of a document', () => {
  test('leads from the document to its clauses, their movements and the targets', () => {
    const map = mapOf(chain);
    expect(map?.heads.map(({ edge, text }) => [edge, text])).toEqual([
      ['', 'Văn bản này'],
      ['viện dẫn tại', 'Mục hướng dẫn'],
      ['triển khai qua', 'Phong trào, chương trình'],
      ['đo bằng', 'Chỉ tiêu'],
    ]);
    expect(namesOf(map)).toEqual([
      'Chỉ thị số 10-CT/TW',
      'I.1.2 Trọng tâm, viện dẫn Chỉ thị số 10-CT/TW',
      '70 năm Ngày Thương binh – Liệt sĩ, triển khai I.1.2 Trọng tâm',
      'tang-qua, đo 70 năm Ngày Thương binh – Liệt sĩ',
    ]);
    expect(map?.more).toBeNull();
  });

  test('says the same words in a nested list', () => {
    expect(mapOf(chain)?.tree).toMatchObject({
      text: 'Chỉ thị số 10-CT/TW',
      next: [
        {
          edge: 'viện dẫn tại',
          to: [
            {
              text: 'I.1.2 Trọng tâm',
              next: [{ edge: 'triển khai qua', to: [{ next: [{ edge: 'đo bằng' }] }] }],
            },
          ],
        },
      ],
    });
  });

  test('leads from a clause to a target that no movement names', () => {
    const map = mapOf({ ...chain, 'campaign-editions': [anEdition('2017/thuong-binh-liet-si')] });
    expect(namesOf(map)?.at(-1)).toBe('tang-qua, đo I.1.2 Trọng tâm');
  });

  test('shows a programme of which it is the basis, and the documents it carries out', () => {
    const map = mapOf({
      ...chain,
      programs: tinyContent().programs,
      directives: [
        aDirective('10-ct-tw-2016', '10-CT/TW', {
          relations: [{ type: 'implements', target: '48-ct-tw' }],
        }),
        aDirective('48-ct-tw', '48-CT/TW'),
      ],
    });
    expect(namesOf(map)).toContain('An toàn thực phẩm, triển khai Chỉ thị số 10-CT/TW');
    expect(namesOf(map)).toContain('Triển khai thực hiện Chỉ thị số 48-CT/TW');
    expect(map?.tree.next.map(({ edge }) => edge)).toEqual([
      'văn bản có trước',
      'viện dẫn tại',
      'là căn cứ của',
    ]);
  });

  test('ends where two documents name each other', () => {
    const map = mapOf({
      ...chain,
      directives: [
        aDirective('10-ct-tw-2016', '10-CT/TW', {
          relations: [{ type: 'refers', target: '48-ct-tw' }],
        }),
        aDirective('48-ct-tw', '48-CT/TW', {
          relations: [{ type: 'refers', target: '10-ct-tw-2016' }],
        }),
      ],
    });
    expect(map?.boxes.filter(({ href }) => href === '/van-ban/48-ct-tw/')).toHaveLength(2);
  });

  test('is left out for a document that leads nowhere', () => {
    expect(mapOf({ guidance: [anItem('2017/i-1', 'Không viện dẫn.')], programs: [] })).toBeNull();
  });

  test.each([20, 60])('shows the nearest step of %i clauses, and lists everything', (count) => {
    const guidance = Array.from({ length: count }, (_, at) =>
      anItem(`2017/i-${at}`, 'Thực hiện Chỉ thị số 10-CT/TW.', {
        campaigns: ['thuong-binh-liet-si'],
      }),
    );
    const map = mapOf({ ...chain, guidance });
    expect(map?.boxes.length).toBeLessThanOrEqual(MOST_BOXES);
    expect(map?.heads).toHaveLength(2);
    expect(map?.more?.tree.next[0]?.to).toHaveLength(count);
    expect(map?.more?.summary).toBe(`Xem cả ${count + 2} ô của lược đồ`);
  });

  test('keeps every line inside its box', () => {
    const map = mapOf(chain);
    for (const { lines, x, y, width, height } of map?.boxes ?? []) {
      for (const line of lines) {
        expect(line.x).toBeGreaterThan(x);
        expect(line.x).toBeLessThan(x + width);
        expect(line.y).toBeGreaterThan(y);
        expect(line.y).toBeLessThan(y + height);
      }
    }
  });
});
