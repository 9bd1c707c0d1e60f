import type { CollectionName } from '../../../model/common.ts';
import { checkWords } from '../../../strings/check-words.ts';
import { vi } from '../../../strings/vi.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { labelOf } from '../schema.ts';

type Where = { readonly field: string; readonly part: 'file' | 'folder' };

/** What a file's place says again inside it: there the two must agree. */
const AGREE: Partial<Record<CollectionName, ReadonlyArray<Where>>> = {
  plans: [{ field: 'year', part: 'file' }],
  targets: [{ field: 'plan', part: 'file' }],
  milestones: [{ field: 'plan', part: 'file' }],
  guidance: [{ field: 'plan', part: 'folder' }],
  progress: [
    { field: 'area', part: 'file' },
    { field: 'plan', part: 'folder' },
  ],
};

/** A file whose name says another year or district than its fields. */
export function placeProblems({ file, collection, parsed, schema }: CheckedFile): Array<Problem> {
  const [folder = '', name = ''] = file.path.split('/').slice(-2);
  const place = { folder, file: name.replace(/\.[^.]+$/, '') };
  return (AGREE[collection] ?? []).flatMap(({ field, part }) => {
    const value = (parsed.data as Readonly<Record<string, unknown>> | null)?.[field];
    if ((typeof value !== 'string' && typeof value !== 'number') || String(value) === place[part]) {
      return [];
    }
    const found = printable(String(value));
    const text =
      field === 'area'
        ? vi.check.wrongFile(field, found, place[part])
        : checkWords.wrongYear(field, found, place[part]);
    const path = [field];
    const label = labelOf(schema, path);
    return problemAt(file, parsed.offsetOf(path), 'wrong-place', text, { path, label, found });
  });
}
