import { describe, expect, test } from 'vitest';
import { readArea } from './match-names.ts';

const known = {
  areas: [
    { id: 'xa-tan-lap', name: 'Xã Tân Lập', shortName: 'Xã Tân Lập' },
    { id: 'phuong-tan-lap', name: 'Phường Tân Lập', shortName: 'Phường Tân Lập' },
    { id: 'van-lang', name: 'Xã Văn Lang', shortName: 'Văn Lang' },
  ],
  unitNames: { kinds: ['xã', 'X', 'phường', 'P'], levels: ['xã', 'xã, phường'] },
};

describe('units of different kinds with the same name', () => {
  test.each([
    ['Phường Tân Lập', 'phuong-tan-lap'],
    ['xa tan lap', 'xa-tan-lap'],
    ['X. Văn Lang', 'van-lang'],
  ])('%s is %s', (text, id) => {
    expect(readArea(text, known)).toMatchObject({ value: { id } });
  });

  test('the name alone is ambiguous', () => {
    expect(readArea('Tân Lập', known)).toMatchObject({
      problem: { message: expect.stringContaining('Xã Tân Lập, Phường Tân Lập') },
    });
  });
});
