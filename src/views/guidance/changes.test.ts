import { describe, expect, test } from 'vitest';
import { anItem, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import type { GuidanceItem } from '../site/types.ts';
import { type ChangesPage, changesLink, changesPage } from './changes.ts';

const clause = (id: string, body: string, given: object = {}): GuidanceItem =>
  anItem(id, body, { plan: id.slice(0, 4), number: id.slice(5), ...given });

const older = [
  clause('2017/i-1', '1\\. Trên 50% số hộ.'),
  clause('2017/i-2', 'Sửa *10* nhà.\n\n- Mỗi xã một nhà.'),
  clause('2017/i-3', 'Trồng cây.'),
];
const plans = [aPlan(2017), aPlan(2018, null)];

function changes(newer: ReadonlyArray<GuidanceItem>): ChangesPage | null {
  const guidance = [...older, ...newer];
  const site = siteOf(
    tinyContent({ plans, guidance, targets: [], campaigns: [], milestones: [] }),
    '2018-06-01',
  );
  return changesPage(site, site.plan);
}

const texts = (links: ChangesPage['added'] | undefined) => links?.map(({ href }) => href);

describe('what changed in the guidance', () => {
  const page = changes([
    clause('2018/a-1', '1\\. Trên 60% số hộ.', { forerunners: ['2017/i-1'] }),
    clause('2018/a-2', 'Sửa 10 nhà.\n\nMỗi xã một nhà.', { forerunners: ['2017/i-2'] }),
    clause('2018/a-3', 'Việc mới.', { forerunners: [] }),
  ]);

  test('marks words and numbers, in the text as readers see it', () => {
    expect(page?.changed).toHaveLength(1);
    expect(page?.changed[0]).toMatchObject({
      anchor: 'a-1',
      before: [{ href: '/huong-dan/2017/i-1/' }],
      pieces: [
        { kind: 'same', text: '1. Trên ' },
        { kind: 'gone', text: '50%' },
        { kind: 'new', text: '60%' },
        { kind: 'same', text: ' số hộ.' },
      ],
    });
  });

  test('tells what is new, the same and gone', () => {
    expect(texts(page?.added)).toEqual(['/huong-dan/2018/a-3/']);
    expect(texts(page?.same)).toEqual(['/huong-dan/2018/a-2/']);
    expect(texts(page?.gone)).toEqual(['/huong-dan/2017/i-3/']);
    expect(page?.open).toEqual([]);
  });

  test('takes a clause that nobody compared for neither new nor gone', () => {
    const unsure = changes([
      clause('2018/a-1', 'Trên 60% số hộ.', { forerunners: ['2017/i-1'] }),
      clause('2018/a-3', 'Việc mới.'),
    ]);
    expect(texts(unsure?.open)).toEqual(['/huong-dan/2018/a-3/']);
    expect(unsure?.added).toEqual([]);
  });

  test('says so when nothing has been compared', () => {
    expect(changes([clause('2018/a-3', 'Việc mới.')])?.isCompared).toBe(false);
  });

  test('has no page without an earlier year, or without a text to compare', () => {
    const site = siteOf(tinyContent({ plans, guidance: older, targets: [] }), '2018-06-01');
    for (const plan of plans) {
      expect(changesPage(site, plan)).toBeNull();
      expect(changesLink(site, plan)).toBeNull();
    }
  });
});
