import { describe, expect, test } from 'vitest';
import { isVisible } from './edition.ts';

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
