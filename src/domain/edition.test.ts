import { describe, expect, test } from 'vitest';
import { editionFrom, isVisible } from './edition.ts';

test.each([
  ['staff', 'staff'],
  [undefined, 'public'],
  ['', 'public'],
  ['public', 'public'],
  ['Staff', 'public'],
  ['stafff', 'public'],
])('EDITION=%s builds the %s edition', (setting, edition) => {
  expect(editionFrom(setting)).toBe(edition);
});

describe('who sees an entry', () => {
  test.each([
    { draft: false, audience: 'public', inPublic: true, inStaff: true },
    { draft: false, audience: 'staff', inPublic: false, inStaff: true },
    { draft: true, audience: 'public', inPublic: false, inStaff: false },
    { draft: true, audience: 'staff', inPublic: false, inStaff: false },
  ] as const)('draft $draft, for $audience: public $inPublic, staff $inStaff', (row) => {
    expect(isVisible(row, 'public')).toBe(row.inPublic);
    expect(isVisible(row, 'staff')).toBe(row.inStaff);
  });
});
