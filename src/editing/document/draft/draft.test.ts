import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../reading.ts';
import { addFinding, correct, decide, decidePart, openPlaces } from './decide.ts';
import { decideHead, putUnplaced, setForerunner } from './describe.ts';
import type { DocumentDraft, DraftPart } from './draft.ts';
import { joinPart, moveLevel, setKind, splitPart, splitPlaces, turnTitle } from './edit-parts.ts';
import { begin, redo, step, undo } from './history.ts';
import { keptDraft } from './kept.ts';
import { numbersOf } from './numbers.ts';
import { allOpen, nextOpen } from './places.ts';

const owner = (text: string, quote: string, id: string): DraftPart['findings'][number] => ({
  id,
  quote,
  rule: 'with',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  note: null,
  implied: false,
  answer: { kind: 'owner', role: 'partner', organization: null, name: quote, isNew: false },
  decision: 'open',
});

const part = (id: string, own: Partial<DraftPart>): DraftPart => ({
  id,
  kind: 'item',
  label: null,
  title: null,
  text: '',
  level: 1,
  heading: '',
  summary: '',
  levels: [],
  forerunner: null,
  findings: [],
  ...own,
});

const TEXT = 'Vận động các hộ.\n- Phối hợp với Sở Y tế.\n2. Thăm hỏi cùng Hội Phụ nữ.\nGhi sổ.';

const document: DocumentDraft = {
  year: 2030,
  source: { name: 'huong-dan.docx', sha256: 'a'.repeat(64) },
  head: {
    title: 'Hướng dẫn',
    symbol: null,
    issued: { precision: 'unknown' },
    issuer: null,
    signer: null,
    position: null,
    decision: 'open',
  },
  parts: [
    part('p0', { kind: 'title', level: 0, text: 'HƯỚNG DẪN' }),
    part('p1', { kind: 'section', label: 'I.', title: 'NỘI DUNG' }),
    part('p2', {
      label: '1.',
      level: 2,
      text: TEXT,
      forerunner: { id: '2029/i-1', decision: 'open' },
      findings: [owner(TEXT, 'Sở Y tế', 'f0'), owner(TEXT, 'Hội Phụ nữ', 'f1')],
    }),
    part('p3', { label: '3.', level: 2, title: 'Tổ chức', text: 'Ghi chép.\nBáo cáo.' }),
    part('p4', { kind: 'closing', level: 0, text: 'Trên đây là hướng dẫn.' }),
  ],
  footnotes: [],
  unplaced: [{ text: 'Bản nội bộ', put: null }],
  notices: [],
};

const printed = ({ parts }: DocumentDraft): string =>
  parts
    .map((one) => `${one.label ?? ''}${wordsOf(one)}`)
    .join('')
    .replace(/\s/g, '');

/** What findings say they were read from, and what stands there. */
const misplaced = ({ parts }: DocumentDraft) =>
  parts.flatMap((one) =>
    one.findings.flatMap(({ start, end, quote }) => {
      const there = wordsOf(one).slice(start, end);
      return there === quote ? [] : [[quote, there]];
    }),
  );

describe('a person changes the parts of a document', () => {
  test('a part is split at a line, whose number becomes its label', () => {
    const at = TEXT.indexOf('2. Thăm');
    const split = splitPart(document, 'p2', at);
    expect(split.parts.map(({ label }) => label)).toEqual([null, 'I.', '1.', '2.', '3.', null]);
    expect(split.parts[3]).toMatchObject({ text: 'Thăm hỏi cùng Hội Phụ nữ.\nGhi sổ.', level: 2 });
    expect(split.parts[3]?.findings.map(({ quote }) => quote)).toEqual(['Hội Phụ nữ']);
    expect(misplaced(split)).toEqual([]);
    expect(numbersOf(split.parts).get(split.parts[3]?.id ?? '')).toBe('I.2');
  });

  test('a part that is joined to the one before keeps its number as words', () => {
    const joined = joinPart(document, 'p3');
    expect(joined.parts).toHaveLength(4);
    expect(joined.parts[2]?.text).toBe(`${TEXT}\n3. Tổ chức\nGhi chép.\nBáo cáo.`);
  });

  test('a part takes what stands below it to another level', () => {
    const moved = moveLevel(moveLevel(document, 'p2', 1), 'p1', 1);
    expect(moved.parts.map(({ level }) => level)).toEqual([0, 1, 2, 2, 0]);
  });

  const id = fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6');
  const change: fc.Arbitrary<(draft: DocumentDraft) => DocumentDraft> = fc.oneof(
    fc.tuple(id, fc.nat(20)).map(([own, nth]) => (draft: DocumentDraft) => {
      const places = draft.parts.filter((one) => one.id === own).flatMap(splitPlaces);
      return splitPart(draft, own, places[nth % Math.max(1, places.length)] ?? 0);
    }),
    id.map((own) => (draft: DocumentDraft) => joinPart(draft, own)),
    fc.tuple(id, fc.constantFrom(1 as const, -1 as const)).map(
      ([own, by]) =>
        (draft: DocumentDraft) =>
          moveLevel(draft, own, by),
    ),
    id.map((own) => (draft: DocumentDraft) => turnTitle(draft, own)),
    fc.tuple(id, fc.constantFrom('item' as const, 'section' as const, 'closing' as const)).map(
      ([own, kind]) =>
        (draft: DocumentDraft) =>
          setKind(draft, own, kind),
    ),
    id.map((own) => (draft: DocumentDraft) => decidePart(draft, own)),
  );

  test('whatever is done, every character stays, in order, and every finding at its words', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const after = changes.reduce((draft, one) => one(draft), document);
        expect(printed(after)).toBe(printed(document));
        expect(misplaced(after)).toEqual([]);
        const ids = after.parts.map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(after.parts.flatMap(({ findings }) => findings)).toHaveLength(2);
      }),
    );
  });
});

describe('a person decides what was found', () => {
  test('what is open is counted until somebody has looked at it', () => {
    expect(openPlaces(document)).toBe(5);
    const done = [
      (draft: DocumentDraft) => decideHead(draft, 'yes'),
      (draft: DocumentDraft) => decide(draft, 'f0', 'no'),
      (draft: DocumentDraft) => decidePart(draft, 'p2'),
      (draft: DocumentDraft) => putUnplaced(draft, 0, 'left-out'),
    ].reduce((draft, one) => one(draft), document);
    expect(openPlaces(done)).toBe(0);
    expect(done.parts[2]?.findings.map(({ decision }) => decision)).toEqual(['no', 'yes']);
  });

  test('the next open place follows in the order of the document, and begins anew at its end', () => {
    expect(allOpen(document)).toHaveLength(openPlaces(document));
    expect(nextOpen(document, 'head', 'head')).toEqual({ where: 'p2', item: 'f0' });
    expect(nextOpen(document, 'p2', 'f0')).toEqual({ where: 'p2', item: 'f1' });
    expect(nextOpen(document, 'p2', 'forerunner')).toEqual({ where: 'unplaced', item: '0' });
    expect(nextOpen(document, 'unplaced', '0')).toEqual({ where: 'head', item: 'head' });
  });

  test('what is corrected or added counts as right', () => {
    const answer = { ...owner(TEXT, 'Sở Y tế', 'f0').answer, organization: 'so-y-te' } as const;
    const corrected = correct(document, 'f0', answer);
    expect(corrected.parts[2]?.findings[0]).toMatchObject({ answer, decision: 'yes' });
    const added = addFinding(document, 'p3', { quote: 'Ghi', start: 8, end: 11, answer });
    expect(added.parts[3]?.findings).toMatchObject([
      { id: 'f2', rule: 'by-hand', decision: 'yes' },
    ]);
  });

  test('a clause is said to be new, or to carry on another one', () => {
    expect(setForerunner(document, 'p2', null).parts[2]?.forerunner?.decision).toBe('no');
    expect(setForerunner(document, 'p3', '2029/ii').parts[3]?.forerunner).toEqual({
      id: '2029/ii',
      decision: 'yes',
    });
  });
});

test('steps are undone and done again', () => {
  const one = step(step(begin(document), decideHead(document, 'yes')), document);
  expect(undo(one).now.head.decision).toBe('yes');
  expect(undo(undo(one)).now).toBe(document);
  expect(redo(undo(undo(one))).now.head.decision).toBe('yes');
  expect(step(one, one.now)).toBe(one);
});

test('a kept draft is taken as it was, and one of another form not at all', () => {
  expect(keptDraft(structuredClone(document))).toEqual(document);
  expect(keptDraft({ ...document, parts: [{ id: 'p0' }] })).toBeNull();
  expect(keptDraft({ ...document, more: 1 })).toBeNull();
  expect(keptDraft(null)).toBeNull();
});
