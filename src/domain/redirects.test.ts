import { describe, expect, test } from 'vitest';
import { addressFaults, isLasting, redirectFaults, resolvedRedirects } from './redirects.ts';

const redirect = (from: string, to: string) => ({ from, to, on: '2018-01-05', reason: 'Gộp mục' });

describe('validation of redirects', () => {
  test.each([
    ['one', [redirect('/a/', '/b/')], []],
    ['a chain', [redirect('/a/', '/b/'), redirect('/b/', '/c/#x')], []],
    ['to itself', [redirect('/a/', '/a/#x')], [{ index: 0, kind: 'loop' }]],
    [
      'a circle and one that leads into it',
      [redirect('/a/', '/b/'), redirect('/b/', '/a/'), redirect('/c/', '/a/')],
      [0, 1, 2].map((index) => ({ index, kind: 'loop' })),
    ],
    [
      'one address twice',
      [redirect('/a/', '/b/'), redirect('/a/', '/c/')],
      [{ index: 1, kind: 'twice' }],
    ],
  ])('%s', (_what, redirects, faults) => {
    expect(redirectFaults(redirects)).toEqual(faults);
  });

  test('redirect chains are resolved to the last page', () => {
    const chain = [redirect('/a/', '/b/'), redirect('/b/', '/c/#x')];
    expect(resolvedRedirects(chain).map(({ to }) => to)).toEqual(['/c/#x', '/c/#x']);
  });
});

test.each([
  ['/van-ban/10-ct-tw-2016/', true],
  ['/', true],
  ['/lich/2017/07/', true],
  ['/lich/2031/07/', false],
  ['/lich/2031.ics', false],
  ['/lich/2017-nhac-7-ngay.ics', true],
  ['/lich/tat-ca.ics', true],
  ['/lich/moc/2017-tet.ics', false],
  ['/tien-do/2017/cuoi-thang/', true],
  ['/404.html', false],
])('%s is permanent: %s', (path, lasts) => {
  expect(isLasting(path, new Set(['2017']))).toBe(lasts);
});

describe('a built site compared with the published addresses', () => {
  const built = new Set(['/', '/b/']);
  test.each([
    ['all there', ['/', '/b/'], [], []],
    ['gone without a word', ['/a/'], [], [{ kind: 'lost', address: '/a/' }]],
    ['gone, with a redirect', ['/a/'], [redirect('/a/', '/b/#x')], []],
    ['to nowhere', ['/a/'], [redirect('/a/', '/c/')], [{ kind: 'no-target', address: '/c/' }]],
    [
      'of a page that is there',
      [],
      [redirect('/b/', '/')],
      [{ kind: 'still-there', address: '/b/' }],
    ],
  ] as const)('%s', (_what, noted, redirects, faults) => {
    expect(addressFaults(noted, built, redirects)).toEqual(faults);
  });
});
