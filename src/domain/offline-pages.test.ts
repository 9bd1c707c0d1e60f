import { describe, expect, test } from 'vitest';
import { offlinePages } from './offline-pages.ts';

const pages = [
  'tien-do/2017/cuoi-thang/',
  'huong-dan/2017/i-1-2/',
  '',
  'don-vi/ba-be/',
  'viec/2017/xa/',
  'viec/2017/don-vi/ba-be/',
  'bien-tap/sua/',
  '404.html',
  'van-ban/10-ct-tw-2016/',
].map((path) => ({ path, bytes: 10 }));
const names = (list: ReadonlyArray<{ path: string }>) => list.map(({ path }) => path);

describe('pages of the offline cache', () => {
  test('with enough room: everything but forms and the 404 page, by address', () => {
    expect(names(offlinePages(pages, 100).kept)).toEqual([
      '',
      'don-vi/ba-be/',
      'huong-dan/2017/i-1-2/',
      'tien-do/2017/cuoi-thang/',
      'van-ban/10-ct-tw-2016/',
      'viec/2017/don-vi/ba-be/',
      'viec/2017/xa/',
    ]);
    expect(offlinePages(pages, 100).left).toEqual([]);
  });

  test('a page marked as late goes in after all others', () => {
    const late = pages.map((page) => ({ ...page, late: page.path === 'huong-dan/2017/i-1-2/' }));
    expect(names(offlinePages(late, 60).left)).toEqual(['huong-dan/2017/i-1-2/']);
  });

  test('with little room: home, guidance and the tasks of a level first; month ends are left out', () => {
    const { kept, left } = offlinePages(pages, 40);
    expect(names(kept)).toEqual([
      '',
      'huong-dan/2017/i-1-2/',
      'van-ban/10-ct-tw-2016/',
      'viec/2017/xa/',
    ]);
    expect(names(left)).toEqual([
      'don-vi/ba-be/',
      'tien-do/2017/cuoi-thang/',
      'viec/2017/don-vi/ba-be/',
    ]);
  });
});
