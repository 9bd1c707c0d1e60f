import { describe, expect, test } from 'vitest';
import { observationInput, targetInput } from '../../tests/fixtures/entries.ts';
import { reportEntries, reportOf } from '../../tests/fixtures/reports.ts';
import { guidance } from '../model/guidance.ts';
import { milestone } from '../model/milestone.ts';
import { report } from '../model/progress.ts';
import { target } from '../model/target.ts';
import { withoutHidden } from './hidden.ts';

/** All entries exist except these. */
const hiding =
  (...hidden: ReadonlyArray<string>) =>
  (_collection: string, id: string) =>
    !hidden.includes(id);

describe('references to hidden entries are removed', () => {
  test('from a list, keeping the order of the others', () => {
    const item = guidance.parse({
      plan: '2017',
      part: 'preamble',
      order: 0,
      title: 'Mở đầu',
      owners: { lead: ['so-y-te', 'cong-an-tinh', 'ubnd-tinh'] },
      references: ['de-an-01'],
    });
    expect(withoutHidden(guidance, item, hiding('cong-an-tinh', 'de-an-01'))).toEqual({
      ...item,
      owners: { lead: ['so-y-te', 'ubnd-tinh'], partners: [] },
      references: [],
    });
  });

  test('from an optional field', () => {
    const tet = milestone.parse({
      id: 'tet',
      title: 'Tết',
      kind: 'event',
      when: { precision: 'unknown', printed: 'Tết' },
      observance: 'tet-nguyen-dan',
      guidance: ['2017/i-1-6'],
    });
    const { observance, ...rest } = tet;
    expect(observance).toBe('tet-nguyen-dan');
    expect(withoutHidden(milestone, tet, hiding('tet-nguyen-dan'))).toStrictEqual(rest);
  });

  test('together with a report that is about nothing else', () => {
    const [one] = reportEntries('ba-be', [observationInput]);
    const [figure] = one?.figures ?? [];
    const reports = report.parse({
      ...reportOf('ba-be', '2017', observationInput),
      figures: [figure, { ...figure, target: '2017/noi-bo', note: 'không công bố' }],
    });
    const shown = withoutHidden(report, reports, hiding('2017/noi-bo'));
    expect(shown?.figures.map(({ target }) => target)).toEqual(['2017/attp-khu-dan-cu']);
    expect(JSON.stringify(shown)).not.toContain('không công bố');
  });

  test('together with the whole entry when a list that must not be empty keeps nothing', () => {
    const reported = report.parse(reportOf('ba-be', '2017', observationInput));
    expect(withoutHidden(report, reported, hiding('2017/attp-khu-dan-cu'))).toBeNull();
  });

  test('together with the whole entry when the reference is mandatory', () => {
    const parsed = target.parse(targetInput);
    expect(withoutHidden(target, parsed, hiding('2017/i-2-4'))).toBeNull();
  });

  test('from a list of districts; “all” stays “all”', () => {
    const some = target.parse({ ...targetInput, areas: ['ba-be', 'na-ri'] });
    expect(withoutHidden(target, some, hiding('na-ri'))?.areas).toEqual(['ba-be']);
    const all = target.parse(targetInput);
    expect(withoutHidden(target, all, hiding('all'))?.areas).toBe('all');
  });
});

test('with nothing hidden an entry is unchanged, including the fields that loading added', () => {
  const loaded = {
    ...target.parse(targetInput),
    id: '2017/attp',
    file: 'content/targets/2017.json',
  };
  expect(withoutHidden(target, loaded, hiding())).toEqual(loaded);
});

test('text that looks like a hidden id is left alone', () => {
  const parsed = target.parse({ ...targetInput, title: 'ba-be', areas: ['ba-be'] });
  expect(withoutHidden(target, parsed, hiding('ba-be'))?.title).toBe('ba-be');
});
