import { expect, test } from 'vitest';
import type { AreaData } from '../../../../model/area.ts';
import type { EventData } from '../../../../model/life.ts';
import { unitNames } from './unit-names.ts';

const area = (id: string, name: string, given: Partial<AreaData> = {}) =>
  ({
    id,
    name,
    shortName: name.replace(/^\S+ /, ''),
    kind: 'district',
    changes: [],
    spellings: [],
    ...given,
  }) as unknown as AreaData;

const areas = new Map(
  [
    area('tinh', 'tỉnh Bắc Kạn'),
    area('ba-be', 'huyện Ba Bể', { parent: 'tinh' }),
    area('na-ri', 'huyện Na Rì', { parent: 'tinh', spellings: ['Na Ri'] }),
    area('xa-ba-be', 'xã Ba Bể', { parent: 'na-ri' }),
    area('xa-moi', 'xã Khang Ninh mới', { shortName: 'Khang Ninh', parent: 'ba-be' }),
    area('xa-cu', 'xã Khang Ninh', { parent: 'na-ri' }),
  ].map((one) => [one.id, one]),
);
const merged = { from: [{ area: 'xa-cu', part: 'whole', shares: [] }], to: [{ area: 'xa-moi' }] };
const names = unitNames(areas, [merged as unknown as EventData]);

test('a unit is called by its full name, and by a short one of two words', () => {
  expect(names('na-ri').own).toEqual(['huyện Na Rì', 'Na Rì', 'Na Ri']);
});

test('units above, below and of one event may report for it; others may not', () => {
  expect(names('xa-moi').others).toEqual(['huyện Na Rì', 'Na Rì', 'Na Ri', 'xã Ba Bể']);
  expect(names('ba-be').others).not.toContain('tỉnh Bắc Kạn');
});

test('a name that is part of its own tells nothing', () => {
  // "Ba Bể" is the commune's name, and also the district's own.
  expect(names('ba-be').others).toContain('xã Ba Bể');
  expect(names('ba-be').others).not.toContain('Ba Bể');
});

test('nothing is known of a unit that is not there', () => {
  expect(names('khong-co')).toEqual({ own: [], others: [] });
});
