import { expect, test } from 'vitest';
import { aSite, siteInput } from '../../../tests/fixtures/site.ts';
import { imprintOf } from './imprint.ts';

test('details that the content does not give have no row', () => {
  expect(imprintOf(aSite()).map(({ text }) => text)).toEqual([siteInput.owner]);
});

test('contact addresses are links', () => {
  const site = {
    ...aSite(),
    contact: {
      address: 'Số 1, đường Chính',
      telephone: '0209\u00a03812\u00a0345',
      email: 'a@b.example',
    },
    responsible: { name: 'Nguyễn Văn An', position: 'Phó Chủ tịch' },
    faults: 'https://a.example/bao-loi',
  };
  expect(imprintOf(site).map(({ text, href }) => [text, href])).toEqual([
    [siteInput.owner, null],
    ['Nguyễn Văn An, Phó Chủ tịch', null],
    ['Số 1, đường Chính', null],
    ['0209\u00a03812\u00a0345', 'tel:02093812345'],
    ['a@b.example', 'mailto:a@b.example'],
    ['https://a.example/bao-loi', 'https://a.example/bao-loi'],
  ]);
});
