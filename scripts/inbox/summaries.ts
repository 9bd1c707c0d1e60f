import type { IsoDay } from '../../src/domain/dates.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import type { Judged } from '../../src/editing/inbox/judge.ts';
import type { SummaryModel } from '../../src/editing/summary/blocks.ts';
import { summarize } from '../../src/editing/summary/summary.ts';
import { summaryModel } from '../../src/editing/summary/summary-model.ts';
import { withChanges } from '../../src/editing/with-changes.ts';
import type { Content } from './content.ts';

/** What a file would change, with the content that it was compared with. */
const cache = new WeakMap<Judged, { readonly content: Content; readonly model: SummaryModel }>();

/** The reviewer's summary of what a file would change; null when it changes nothing. */
export function summaryOf(
  judged: Judged | null,
  content: Content,
  today: IsoDay,
): SummaryModel | null {
  if (!judged || judged.changes.length === 0) return null;
  const known = cache.get(judged);
  if (known?.content === content) return known.model;
  const before = content.files;
  const after = withChanges(before, judged.changes);
  const model = summaryModel(summarize({ before, after, others: [], today, mdx: mdxReader }));
  cache.set(judged, { content, model });
  return model;
}

/** Whether the content with a file would have errors, and so could not be published. */
export const isBlocked = (judged: Judged | null, content: Content, today: IsoDay): boolean =>
  (summaryOf(judged, content, today)?.errors ?? 0) > 0;
