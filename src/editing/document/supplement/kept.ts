import { z } from 'zod';
import type { SupplementDraft } from './decide.ts';

/** A supplement that was kept on a device is read by its own form, or not at all. */

const maybe = z.string().nullable();

const proposal = z.strictObject({
  id: z.string().regex(/^p\d+$/),
  part: z.int(),
  kind: z.enum(['replace', 'add', 'repeal', 'correct']).nullable(),
  clause: maybe,
  printed: maybe,
  was: maybe,
  text: maybe,
  label: maybe,
  title: maybe,
  quote: z.string(),
  clauseOfDocument: maybe,
  rule: z.string(),
  problems: z.array(z.string()),
  decision: z.enum(['open', 'yes', 'no']),
});

const draft = z.strictObject({
  plan: z.string().regex(/^\d{4}$/),
  name: z.string(),
  symbol: maybe,
  issued: maybe,
  title: z.string(),
  from: maybe,
  proposals: z.array(proposal),
  remarks: z.array(z.strictObject({ part: z.int(), kind: z.string(), quote: z.string() })),
  parts: z.array(
    z.strictObject({ kind: z.string(), label: maybe, title: maybe, text: z.string() }),
  ),
});

/** A kept supplement; null when it is of another form. */
export function keptSupplement(kept: unknown): SupplementDraft | null {
  const read = draft.safeParse(kept);
  return read.success ? (read.data as SupplementDraft) : null;
}
