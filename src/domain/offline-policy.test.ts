import { describe, expect, test } from 'vitest';
import { cacheStrategyFor, offlinePages } from './offline-policy.ts';

const pages = [
  'tien-do/2017/den-2017-06-30/',
  'huong-dan/2017/i-1-2/',
  '',
  'don-vi/ba-be/',
  'bien-tap/sua/',
  '404.html',
  'van-ban/10-ct-tw-2016/',
].map((path) => ({ path, bytes: 10 }));
const names = (list: ReadonlyArray<{ path: string }>) => list.map(({ path }) => path);

describe('pages of the offline cache', () => {
  test('all fit: everything but forms and the page for wrong addresses, by address', () => {
    expect(names(offlinePages(pages, 100).kept)).toEqual([
      '',
      'don-vi/ba-be/',
      'huong-dan/2017/i-1-2/',
      'tien-do/2017/den-2017-06-30/',
      'van-ban/10-ct-tw-2016/',
    ]);
    expect(offlinePages(pages, 100).left).toEqual([]);
  });

  test('little room: home and guidance first, snapshots are left out', () => {
    const { kept, left } = offlinePages(pages, 30);
    expect(names(kept)).toEqual(['', 'huong-dan/2017/i-1-2/', 'van-ban/10-ct-tw-2016/']);
    expect(names(left)).toEqual(['don-vi/ba-be/', 'tien-do/2017/den-2017-06-30/']);
  });
});

describe('what the offline cache answers', () => {
  test.each([
    ['', true, 'page'],
    ['huong-dan/2017/i-1-2/', true, 'page'],
    ['bien-tap/sua/ba-be/', true, 'none'],
    ['lich/2017.ics', true, 'none'],
    ['du-lieu/tat-ca.json', false, 'none'],
    ['cap-nhat.xml', false, 'none'],
    ['_astro/style.BSc_k3Zi.css', false, 'fixed'],
    ['pagefind/fragment/vi_1a2b3c4.pf_fragment', false, 'fixed'],
    ['pagefind/pagefind.vi_f2706219d8.pf_meta', false, 'fixed'],
    ['pagefind/pagefind.js', false, 'fresh'],
    ['pagefind/pagefind-entry.json', false, 'fresh'],
    ['tim-kiem/tieu-de.json', false, 'fresh'],
    ['don-vi/ba-be/tom-tat.json', false, 'fresh'],
    ['huong-dan/2017/i-1-2/', false, 'none'],
  ] as const)('%s (navigation: %s): %s', (path, isNavigation, answer) => {
    expect(cacheStrategyFor(path, isNavigation)).toBe(answer);
  });
});
