import type { Part } from '../structure/parts.ts';

const CHANGES = /(?:sửa đổi|bổ sung|điều chỉnh|đính chính|thay thế)/iu;

/** The subject of a letter: it has no title, its subject stands in the letterhead. Null for any other document. */
export function letterSubject(parts: ReadonlyArray<Pick<Part, 'kind' | 'text'>>): string | null {
  if (parts.some(({ kind }) => kind === 'title')) return null;
  const header = parts.find(({ kind }) => kind === 'header');
  return /V\/v:?\s*([\s\S]*)/iu.exec(header?.text ?? '')?.[1] ?? null;
}

/** What a document says of itself: its title, or the subject of a letter. */
export const titleOrSubject = (parts: ReadonlyArray<Pick<Part, 'kind' | 'text'>>): string =>
  parts.find(({ kind }) => kind === 'title')?.text ?? letterSubject(parts) ?? '';

/** True for a document whose title or subject says that it changes another. */
export const isSupplement = (parts: ReadonlyArray<Part>): boolean =>
  CHANGES.test(titleOrSubject(parts));
