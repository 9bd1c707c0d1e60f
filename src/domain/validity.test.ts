import { expect, test } from 'vitest';
import type { ValidityData } from '../model/directive.ts';
import { validityOf } from './validity.ts';

const nobody = { isReplaced: false, isAmended: false };
const check = (given: Partial<ValidityData> = {}): ValidityData => ({
  status: 'in-force',
  checkedOn: '2026-11-20',
  checkedBy: 'Văn phòng',
  source: 'Công báo',
  ...given,
});

test.each<[string, Parameters<typeof validityOf>, string, string | null]>([
  ['nobody has looked', [undefined, nobody, '2026-11-30'], 'unchecked', null],
  ['found in force', [check(), nobody, '2026-11-30'], 'in-force', null],
  [
    'found in force until a day that is still to come',
    [check({ until: '2026-12-01' }), nobody, '2026-11-30'],
    'in-force',
    '2026-12-01',
  ],
  [
    'that day has come since the check',
    [check({ until: '2026-12-01' }), nobody, '2026-12-01'],
    'expired',
    '2026-12-01',
  ],
  [
    'found expired',
    [check({ status: 'expired', until: '2020-01-01' }), nobody, '2026-11-30'],
    'expired',
    '2020-01-01',
  ],
  ['found partly in force', [check({ status: 'partial' }), nobody, '2026-11-30'], 'partial', null],
  ['looked up in vain', [check({ status: 'unclear' }), nobody, '2026-11-30'], 'unclear', null],
  [
    'replaced by another document, never checked',
    [undefined, { ...nobody, isReplaced: true }, '2026-11-30'],
    'expired',
    null,
  ],
  [
    'replaced after it was found in force',
    [check(), { ...nobody, isReplaced: true }, '2026-11-30'],
    'expired',
    null,
  ],
  [
    'amended by another document',
    [undefined, { ...nobody, isAmended: true }, '2026-11-30'],
    'partial',
    null,
  ],
])('%s', (_, given, state, until) => {
  expect(validityOf(...given)).toMatchObject({ state, until });
});
