import { describe, expect, test } from 'vitest';
import * as set from '../../../tests/fixtures/content-set.ts';

const check = (changes: Parameters<typeof set.contentSet>[0]) => set.errorsOf(changes);

describe('a duplicate id', () => {
  test.each([
    ['in a list', set.AREAS, set.areas(set.area('ba-be'), set.area('ba-be')), '1.id', 'ba-be'],
    ['in a year’s set', set.TARGETS, set.targets({}, {}), 'targets.1.id', '2017/attp-khu-dan-cu'],
  ])('%s', (_case, path, text, field, id) => {
    expect(check({ [path]: text })).toMatchObject([
      { code: 'duplicate-id', file: path, field, message: `mã “${id}” đã được dùng` },
    ]);
  });
});

describe('a reference to an unknown id', () => {
  test.each([
    ['a slip of the pen', 'lead: [cong-an]', 'cong-an', 'có phải ý bạn là “cong-an-tinh”?'],
    [
      'too much',
      'lead: [cong-an-tinh-bac-kan]',
      'cong-an-tinh-bac-kan',
      'có phải ý bạn là “cong-an-tinh”?',
    ],
    ['something else', 'lead: [so-y-te]', 'so-y-te', 'ghi đúng mã đã có, hoặc thêm mục đó trước'],
  ])('%s', (_case, owners, id, fix) => {
    expect(check({ [set.ITEM]: set.item(`owners:\n  ${owners}`) })).toMatchObject([
      {
        code: 'reference',
        file: set.ITEM,
        line: 8,
        column: 10,
        field: 'owners.lead.0',
        label: 'Cơ quan chủ trì',
        message: `không có “${id}” trong nhóm cơ quan (content/organizations.json)`,
        fix,
      },
    ]);
  });

  test('a reference without its year is reported with the full id', () => {
    expect(check({ [set.TARGETS]: set.targets({ item: 'i-2-4' }) })).toMatchObject([
      { code: 'reference', field: 'targets.0.item', fix: 'có phải ý bạn là “2017/i-2-4”?' },
    ]);
  });

  test('problems in two targets are reported once each, at their own positions', () => {
    const text = set.targets({ item: '2017/xx' }, { id: 'hai', item: '2017/yy' });
    expect(check({ [set.TARGETS]: text }).map(({ code, field }) => [code, field])).toEqual([
      ['reference', 'targets.0.item'],
      ['reference', 'targets.1.item'],
    ]);
  });

  test('a list of districts that may also contain “all”', () => {
    expect(check({ [set.TARGETS]: set.targets({ areas: ['ba-be', 'cho-moi'] }) })).toMatchObject([
      { code: 'reference', field: 'targets.0.areas.1' },
    ]);
  });

  test('a year’s file without entries still has to name an existing plan', () => {
    const text = '{"plan": "2018", "targets": []}';
    expect(check({ 'content/targets/2018.json': text })).toMatchObject([
      { code: 'reference', field: 'plan' },
    ]);
  });
});

describe('a district’s reports', () => {
  const second = 'content/progress/2017/ba-be/bc-2.json';

  test('with one id for two figures are reported at the second', () => {
    const again = set.report({ numerator: 30 });
    expect(check({ [second]: set.progress(again) })).toMatchObject([
      { code: 'duplicate-id', file: second, field: 'figures.0.target' },
    ]);
  });

  test('are reported when they are in another district’s or another year’s folder', () => {
    const problems = check({
      [set.PROGRESS]: null,
      'content/progress/2018/na-ri/bc-1.json': set.progress(set.report()),
    });
    expect(problems).toMatchObject([
      { code: 'wrong-place', field: 'area', line: 2, column: 11 },
      { code: 'wrong-place', field: 'plan', line: 3, column: 11 },
    ]);
    expect(problems[0]?.message).toContain('“ba-be” nhưng tệp nằm ở chỗ của “na-ri”');
    expect(problems[1]?.message).toContain('“2017” nhưng tệp nằm ở chỗ của năm “2018”');
  });

  test('are reported when the value exceeds the denominator', () => {
    const report = set.report({ numerator: 55 });
    expect(check({ [set.PROGRESS]: set.progress(report) })).toMatchObject([
      {
        code: 'over-denominator',
        field: 'figures.0.numerator',
        message: 'số đã đạt (55) lớn hơn tổng số (54)',
      },
    ]);
  });

  test('may equal the denominator', () => {
    const report = set.report({ numerator: 54 });
    expect(check({ [set.PROGRESS]: set.progress(report) })).toEqual([]);
  });

  test('are reported when a percentage is above 100', () => {
    const report = set.report({ value: 795, numerator: undefined, denominator: undefined });
    expect(check({ [set.PROGRESS]: set.progress(report) })).toMatchObject([
      { file: set.PROGRESS, field: 'figures.0.value' },
    ]);
  });

  test.each([
    ['of a report that is not there', 'bc-0'],
    ['of itself', 'bc-2'],
  ])('a correction %s', (_case, supersedes) => {
    const correction = set.report({ id: 'bc-2', supersedes, reason: 'Đếm thiếu' });
    const problems = check({ [second]: set.progress(correction) });
    expect(problems).toMatchObject([{ code: 'correction', field: 'figures.0.supersedes' }]);
    expect(problems[0]?.message).toContain(`“${supersedes}”`);
  });

  test('may correct an earlier report', () => {
    const correction = set.report({ id: 'bc-2', supersedes: 'bc-1', reason: 'Đếm thiếu' });
    expect(check({ [second]: set.progress(correction) })).toEqual([]);
  });
});
