import { describe, expect, test } from 'vitest';
import { cacheStrategyFor } from './offline-policy.ts';

describe('the cache strategy of a request', () => {
  test.each([
    ['', true, 'page'],
    ['huong-dan/2017/i-1-2/', true, 'page'],
    ['bien-tap/sua/ba-be/', true, 'none'],
    ['bien-tap/van-ban/', true, 'none'],
    ['bien-tap/bao-cao/', true, 'page'],
    ['bien-tap/bao-cao/2017/ba-be/', true, 'none'],
    ['lich/2017.ics', true, 'none'],
    ['lich/nhac/', true, 'page'],
    ['lich/nhac/tat-ca/', true, 'none'],
    ['du-lieu/2017/progress.json', false, 'none'],
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
