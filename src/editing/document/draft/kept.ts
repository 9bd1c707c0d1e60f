import { z } from 'zod';
import { partialDate, when } from '../../../model/dates.ts';
import type { DocumentDraft } from './draft.ts';

/**
 * A draft that was kept on a device: whoever wrote it may have been an older version of this program, or anybody.
 * It is read by its own form, or not at all.
 */

const decision = z.enum(['open', 'yes', 'no']);
const id = z.string();
const words = z.string();
const maybe = words.nullable();

const answer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('citation'),
    directive: maybe,
    symbol: words,
    name: words.optional(),
    type: maybe,
    issued: partialDate,
  }),
  z.strictObject({
    kind: z.literal('date'),
    use: z.enum(['milestone', 'reporting']),
    title: words,
    milestone: z.enum(['anniversary', 'high-season', 'report', 'review', 'event']),
    when,
    observance: maybe,
  }),
  z.strictObject({
    kind: z.literal('owner'),
    role: z.enum(['lead', 'partner', 'reports-to']),
    organization: maybe,
    name: words,
    isNew: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('target'),
    title: words,
    shortTitle: words,
    targetKind: z.enum(['percent', 'count', 'quota', 'binary', 'limit', 'grade', 'all']),
    comparator: z.enum(['>=', '>', '=', '<=', '<', 'range']),
    goal: z.number().nullable(),
    goalMax: z.number().nullable(),
    unit: words,
    per: z.enum(['area', 'unit']).nullable(),
    change: z.enum(['increase', 'decrease']).nullable(),
    start: words,
    due: words,
    before: z.boolean(),
    goals: z
      .strictObject({
        whole: z.number().nullable(),
        units: z.record(words, z.number()),
        unknown: z.array(words),
      })
      .nullable(),
    forerunner: maybe,
  }),
]);

const finding = z.strictObject({
  id: id.regex(/^f\d+$/),
  quote: words,
  rule: words,
  start: z.int(),
  end: z.int(),
  note: maybe,
  implied: z.boolean(),
  answer,
  decision,
});

const part = z.strictObject({
  id: id.regex(/^p\d+$/),
  kind: z.enum([
    'header',
    'title',
    'preamble',
    'part',
    'section',
    'item',
    'annex',
    'closing',
    'recipients',
    'signature',
  ]),
  level: z.int().nonnegative(),
  label: maybe,
  title: maybe,
  text: words,
  heading: words,
  summary: words,
  levels: z.array(id),
  forerunner: z.strictObject({ id, decision }).nullable(),
  findings: z.array(finding),
});

const draft = z.strictObject({
  year: z.int(),
  source: z.strictObject({ name: words, sha256: words }),
  head: z.strictObject({
    title: words,
    symbol: maybe,
    issued: partialDate,
    issuer: maybe,
    signer: maybe,
    position: maybe,
    decision,
  }),
  parts: z.array(part),
  footnotes: z.array(z.strictObject({ mark: words, text: words })),
  unplaced: z.array(
    z.strictObject({
      text: words,
      put: z.union([z.literal('left-out'), z.strictObject({ part: id })]).nullable(),
    }),
  ),
  notices: z.array(words),
});

/** A kept draft; null when it is of another form. */
export function keptDraft(kept: unknown): DocumentDraft | null {
  const read = draft.safeParse(kept);
  return read.success ? (read.data as DocumentDraft) : null;
}
