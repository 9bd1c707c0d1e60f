import { expect, test } from 'vitest';
import { knownFacts } from './known-facts.ts';

const lead = { label: 'Chủ trì', links: [{ href: '/', text: 'Công an tỉnh' }] };
const rows = [
  ['owners.lead', lead],
  ['when', { label: 'Thời gian', links: [] }],
  ['levels', { label: 'Cấp thực hiện', text: '' }],
] as const;

test('readers see what is known, and what an editor said that the source does not state', () => {
  expect(knownFacts(rows, ['levels'], 'public').map(({ label }) => label)).toEqual([
    'Chủ trì',
    'Cấp thực hiện',
  ]);
});

test('the staff edition also says what nobody has entered yet', () => {
  expect(knownFacts(rows, ['levels'], 'staff').map(({ text }) => text)).toEqual([
    undefined,
    'chưa nhập',
    '',
  ]);
});
