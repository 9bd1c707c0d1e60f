import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentSet, TARGETS, targets } from '../../../tests/fixtures/content-set.ts';
import { NO_REPORTS, reportFiles } from '../../../tests/fixtures/report-files.ts';
import { addDays } from '../../domain/dates.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { markdownOf } from './markdown.ts';
import { summarize } from './summary.ts';
import { summaryModel } from './summary-model.ts';

/** Whatever happens to figures, each one that changed is in the summary by its value. */

interface Given {
  readonly unit: 'ba-be' | 'na-ri';
  readonly target: 'mot' | 'hai';
  readonly numerator: number;
  readonly denominator: number;
  readonly day: number;
  readonly delay: number;
  readonly final: boolean;
  readonly sample: boolean;
  /** What the change does to it. */
  readonly fate: 'stays' | 'arrives' | 'leaves' | 'grows';
}

const given: fc.Arbitrary<Given> = fc.record({
  unit: fc.constantFrom('ba-be', 'na-ri'),
  target: fc.constantFrom('mot', 'hai'),
  numerator: fc.nat({ max: 99_999 }),
  denominator: fc.nat({ max: 99_999 }),
  day: fc.nat({ max: 500 }),
  delay: fc.nat({ max: 90 }),
  final: fc.boolean(),
  sample: fc.boolean(),
  fate: fc.constantFrom('stays', 'arrives', 'leaves', 'grows'),
});

const shownAs = ({ numerator, denominator }: Pick<Given, 'numerator' | 'denominator'>) =>
  `${formatNumber(numerator)}/${formatNumber(denominator)}`;

const grown = (one: Given): Given => ({ ...one, numerator: one.numerator + 1 });

function filesOf(list: ReadonlyArray<Given & { readonly at: number }>) {
  const files: Record<string, string | null> = {
    ...NO_REPORTS,
    [TARGETS]: targets(
      { id: 'mot', title: 'Chỉ tiêu một', shortTitle: 'Một' },
      { id: 'hai', title: 'Chỉ tiêu hai', shortTitle: 'Hai' },
    ),
  };
  for (const { at, unit, sample, day, delay, fate: _, ...figure } of list) {
    const asOf = addDays('2017-01-01', day);
    const one = {
      ...figure,
      id: `bc-${at}`,
      target: `2017/${figure.target}`,
      asOf,
      reportedOn: addDays(asOf, delay),
    };
    Object.assign(files, reportFiles([one], { area: unit, sample }));
  }
  return contentSet(files);
}

test('every figure that changed is named by its value', () => {
  fc.assert(
    fc.property(
      fc.array(given, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (list, isPublic) => {
        const all = list.map((one, at) => ({ ...one, at }));
        const before = all.filter(({ fate }) => fate !== 'arrives');
        const after = all
          .filter(({ fate }) => fate !== 'leaves')
          .map((one) => (one.fate === 'grows' ? { ...grown(one), at: one.at } : one));
        const text = markdownOf(
          summaryModel(
            summarize({
              before: filesOf(before),
              after: filesOf(after),
              attachments: [],
              others: [],
              today: '2018-12-31',
              edition: isPublic ? 'public' : 'staff',
            }),
          ),
        );
        for (const one of all) {
          if (one.fate === 'arrives' || one.fate === 'leaves') expect(text).toContain(shownAs(one));
          if (one.fate === 'grows') {
            expect(text).toContain(shownAs(grown(one)));
            expect(text).toContain(shownAs(one));
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});
