import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Amending, amendedText, inForce, isRepealed } from './amended-text.ts';
import { officialWords } from './official-words.ts';

const DAY = '2026-12-31';
const amend = (fields: Partial<Amending> & Pick<Amending, 'id'>): Amending => ({
  from: '2026-06-01',
  kind: 'replace',
  was: null,
  text: null,
  unconfirmed: false,
  draft: false,
  ...fields,
});

/** "kept [-deleted-] {+inserted+}" */
const shown = (own: string, ...amendments: Array<Amending>): string =>
  amendedText(own, amendments, DAY)
    .runs.map(({ text, insertedBy, deletedBy }) =>
      deletedBy !== null && insertedBy !== null
        ? `[+-${text}-+]`
        : deletedBy !== null
          ? `[-${text}-]`
          : insertedBy !== null
            ? `{+${text}+}`
            : text,
    )
    .join('');

const mismatches = (own: string, ...amendments: Array<Amending>) =>
  amendedText(own, amendments, DAY).mismatches;

describe('words that are replaced', () => {
  it('stay, struck through, beside the new ones', () => {
    const one = amend({ id: 'a', was: 'ít nhất 50% số hộ', text: 'ít nhất 60% số hộ' });
    expect(shown('Vận động ít nhất 50% số hộ.', one)).toBe(
      'Vận động ít nhất [-50%-]{+60%+} số hộ.',
    );
  });

  it('are found whatever the breaks between them, and never within other words', () => {
    const one = amend({ id: 'a', was: '50% số hộ', text: '60% số hộ' });
    expect(shown('có 150% số hộ\n50%\nsố hộ', one)).toContain('150% số hộ\n[-50%');
  });

  it('may hold any sign', () => {
    const was = 'số 10-CT/TW [^1] (a+b)* “x” $1.';
    expect(shown(`Theo ${was}`, amend({ id: 'a', kind: 'repeal', was }))).toBe(`Theo [-${was}-]`);
  });

  it('may be taken out', () => {
    const one = amend({ id: 'a', kind: 'repeal', was: ', xã', text: null });
    expect(shown('cấp huyện, xã làm', one)).toBe('cấp huyện[-, xã-] làm');
  });

  it('may be inserted by an earlier amendment, in whatever order they are written', () => {
    const first = amend({ id: 'a', was: 'hai lần', text: 'ba lần một năm' });
    const then = amend({ id: 'b', was: 'ba lần', text: 'bốn lần', from: '2026-08-01' });
    expect(shown('Họp hai lần.', then, first)).toBe('Họp [-hai-][+-ba-+]{+bốn+} lần{+ một năm+}.');
  });

  it('are told when they stand nowhere, several times, or were taken out before', () => {
    const one = amend({ id: 'a', was: 'hai', text: 'ba' });
    const other = amend({ id: 'b', was: 'Họp hai', text: 'Gặp hai' });
    expect(mismatches('một', one)).toEqual([{ id: 'a', kind: 'absent', by: null }]);
    expect(mismatches('hai và hai', one)).toEqual([{ id: 'a', kind: 'several', by: null }]);
    expect(mismatches('Họp hai lần', one, other)).toEqual([{ id: 'b', kind: 'overlap', by: 'a' }]);
  });
});

describe('a whole clause', () => {
  const own = '1. Công tác tuyên truyền\nTổ chức hai đợt.\nBáo cáo trước ngày 15/6.';

  it('is compared paragraph by paragraph', () => {
    const now = '1. Công tác tuyên truyền\nTổ chức ba đợt.\nBáo cáo trước ngày 15/6.';
    expect(shown(own, amend({ id: 'a', text: now }))).toBe(
      '1. Công tác tuyên truyền\nTổ chức [-hai-]{+ba+} đợt.\nBáo cáo trước ngày 15/6.',
    );
  });

  it('is struck through as a whole where the new words are not like it', () => {
    expect(shown('Tổ chức hai đợt.', amend({ id: 'a', text: 'Giao các xã chủ động.' }))).toBe(
      '[-Tổ chức hai đợt.-]{+Giao các xã chủ động.+}',
    );
  });

  it('may be repealed; what follows it has no words to amend', () => {
    const repeal = amend({ id: 'a', kind: 'repeal' });
    const { runs } = amendedText(own, [repeal], DAY);
    expect(isRepealed(runs)).toBe(true);
    const later = amend({ id: 'b', was: 'hai', text: 'ba', from: '2026-07-01' });
    expect(mismatches(own, repeal, later)).toEqual([{ id: 'b', kind: 'overlap', by: 'a' }]);
  });

  it('is not amended twice on one day', () => {
    const all = amend({ id: 'a', text: `${own}\nThêm.` });
    const words = amend({ id: 'b', was: 'hai', text: 'ba' });
    expect(mismatches(own, all, words)).toEqual([{ id: 'b', kind: 'overlap', by: 'a' }]);
  });
});

describe('an amendment', () => {
  it.each([
    { draft: true },
    { unconfirmed: true },
    { from: '2027-01-01' },
    { kind: 'add' as const },
  ])('changes nothing while it is $draft $unconfirmed $from $kind', (fields) => {
    expect(shown('hai', amend({ id: 'a', was: 'hai', text: 'ba', ...fields }))).toBe('hai');
  });
});

describe('the words of a body', () => {
  it('are those on paper', () => {
    expect(officialWords('## 1\\. Tên\n\n\\- Đoạn *\n\n| A | B |\n| --- | --- |\n| 1 | 2 |')).toBe(
      '1. Tên\n- Đoạn *\nA\tB\n1\t2',
    );
  });
});

describe('whatever is amended', () => {
  const word = fc.constantFrom('một', 'hai', 'ba', '50%', 'xã', '\n', ',', 'hộ');
  const text = fc
    .array(word, { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' ').trim());
  const change = fc.record({
    from: fc.constantFrom('2026-02-01', '2026-03-01', '2026-04-01'),
    was: fc.option(text, { nil: null }),
    text: fc.option(text, { nil: null }),
  });

  it('the document’s own words are all there, and the text in force is that of the steps', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 5 }), (own, changes) => {
        const list = changes.map((one, at) =>
          amend({ ...one, id: `a${at}`, kind: one.text === null ? 'repeal' : 'replace' }),
        );
        const { runs, mismatches: wrong } = amendedText(own, list, DAY);
        const old = runs.map((run) => (run.insertedBy === null ? run.text : '')).join('');
        expect(old).toBe(own);
        // Step by step: each amendment that holds replaces exactly its own words.
        let now = own;
        for (const one of list.toSorted((a, b) => a.from.localeCompare(b.from))) {
          if (wrong.some(({ id }) => id === one.id)) continue;
          now =
            one.was === null
              ? (one.text ?? '')
              : amendedText(now, [{ ...one, from: '2026-01-01' }], DAY)
                  .runs.map(({ text: t, deletedBy }) => (deletedBy === null ? t : ''))
                  .join('');
        }
        expect(inForce(runs)).toBe(now);
      }),
    );
  });
});
