import type { Part } from '../structure/parts.ts';

const CHANGES = /(?:sửa đổi|bổ sung|điều chỉnh|đính chính|thay thế)/iu;

/** True for a document whose title or subject says that it changes another. */
export function isSupplement(parts: ReadonlyArray<Part>): boolean {
  const title = parts.find(({ kind }) => kind === 'title');
  if (title) return CHANGES.test(title.text);
  // A letter has no title; its subject stands in the letterhead.
  const header = parts.find(({ kind }) => kind === 'header');
  const [, subject = ''] = /V\/v:?\s*([\s\S]*)/iu.exec(header?.text ?? '') ?? [];
  return CHANGES.test(subject);
}
