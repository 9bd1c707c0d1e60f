import { expect, test } from 'vitest';
import { page, smallSite } from '../../../tests/support/head-site.ts';

const villages = [
  page({ url: '/a/', texts: ['Đoàn kết toàn dân. Thôn văn hóa'], kind: 'Văn bản', year: '2016' }),
  page({ url: '/b/', texts: ['Toàn dân đoàn kết'], terms: new Map([['zk10cttw', 3]]) }),
  page({ url: '/c/', texts: ['Kỷ niệm ngày hội'], filters: new Map([['Cấp', ['xã', 'huyện']]]) }),
];
const tiny = { words: 1, terms: 1, rows: 1 };

const pagesOf = async (
  site: ReturnType<typeof smallSite>,
  key: Parameters<typeof site.index.postings>[0],
) => {
  await site.index.load([key]);
  return site.index.postings(key).pages;
};

for (const [name, sizes] of [
  ['in one file', undefined],
  ['in many files', tiny],
] as const) {
  test(`a syllable is found wherever it stands, also at the end of a sentence (${name})`, async () => {
    const site = smallSite(villages, sizes);
    expect(await pagesOf(site, { word: 'ket' })).toEqual([0, 1]);
    expect(await pagesOf(site, { word: 'dan' })).toEqual([0, 1]);
    expect(await pagesOf(site, { word: 'vuon' })).toEqual([]);
  });

  test(`neighbours are found as a pair, but not across the end of a sentence (${name})`, async () => {
    const site = smallSite(villages, sizes);
    expect(await pagesOf(site, { word: 'doan', next: 'ket' })).toEqual([0, 1]);
    expect(await pagesOf(site, { word: 'ket', next: 'toan' })).toEqual([0]);
    expect(await pagesOf(site, { word: 'dan', next: 'thon' })).toEqual([]);
  });

  test(`a half-typed word finds what begins with it (${name})`, async () => {
    const site = smallSite(villages, sizes);
    expect(await pagesOf(site, { word: 'ni', open: true })).toEqual([2]);
    expect(await pagesOf(site, { word: 'toan', next: 'd', open: true })).toEqual([0, 1]);
  });

  test(`symbols and values of filters are terms (${name})`, async () => {
    const site = smallSite(villages, sizes);
    expect(await pagesOf(site, { term: 'zk10cttw' })).toEqual([1]);
    expect(await pagesOf(site, { term: 'zk10', open: true })).toEqual([1]);
    expect(await site.index.filters()).toEqual([['Cấp', ['huyện', 'xã']]]);
    expect(await pagesOf(site, { term: 'zf0x1z' })).toEqual([2]);
  });
}

test('a syllable of many pairs is found, though its pairs are spread over several files', async () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    page({ url: `/${at}/`, texts: [`thôn số${at} thôn`, `xóm${at % 2} thôn số${at % 3}`] }),
  );
  const site = smallSite(many, { words: 20, terms: 20, rows: 20 });
  expect(await pagesOf(site, { word: 'thon' })).toHaveLength(40);
  expect(site.asked).toHaveLength(1);
  expect(await pagesOf(site, { word: 'thon', next: 'so7' })).toEqual([7]);
  expect(await pagesOf(site, { word: 'thon', next: 'so39' })).toEqual([39]);
  expect(await pagesOf(site, { word: 'tho', open: true })).toHaveLength(40);
});

test('a page knows the place of its text among those of pages that have one', () => {
  const { index } = smallSite(
    [0, 1, 0, 1, 1].map((has, at) => page({ url: `/${at}/`, hasText: has === 1 })),
  );
  expect([0, 1, 2, 3, 4, 5].map((at) => index.textPlace(at))).toEqual([-1, 0, -1, 1, 2, -1]);
});

test('a page has its row, its kind and its year', async () => {
  const { index } = smallSite(villages, tiny);
  const [block, at] = await index.row(2);
  expect(block.urls[at]).toBe('/c/');
  expect(index.core.kinds[index.pageKinds[0] ?? 0]).toBe('Văn bản');
  expect(index.pageYears).toEqual([0, -1, -1]);
});

test('only the parts that a query needs are fetched, each once', async () => {
  const site = smallSite(villages, tiny);
  await site.index.load([{ word: 'doan', next: 'ket' }]);
  await site.index.load([{ word: 'doan', next: 'ket' }]);
  expect(site.asked).toHaveLength(1);
});

test('a part that could not be fetched is asked for again', async () => {
  const site = smallSite(villages);
  const files = site.written.files as Map<string, Uint8Array>;
  const [path = '', bytes = new Uint8Array()] = [...files][0] ?? [];
  files.delete(path);
  await expect(site.index.load([{ word: 'doan' }])).rejects.toThrow();
  files.set(path, bytes);
  expect(await pagesOf(site, { word: 'doan' })).toEqual([0, 1]);
});

test('the same pages give the same files; what was changed is never read with what was not', () => {
  const before = smallSite(villages, tiny).written;
  expect(smallSite(villages, tiny).written).toEqual(before);
  const changed = [
    ...villages.slice(0, 2),
    { ...villages[2], title: 'khác' } as (typeof villages)[0],
  ];
  const after = smallSite(changed, tiny).written;
  expect([...before.files.keys()].filter((path) => after.files.has(path))).toEqual([]);
});
