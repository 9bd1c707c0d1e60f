import { reservedFor } from '../../../domain/reserved-ids.ts';
import { entities } from '../../../model/entities.ts';
import { checkText } from '../../../strings/check.ts';
import type { CheckedFile } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Reports entries whose page or anchor would collide with another part of the site. */
export function reservedIdProblems({
  file,
  collection,
  parsed,
  entries,
}: CheckedFile): Array<Problem> {
  return entries.flatMap(({ id, path }) => {
    const own = id.split('/').at(-1) ?? id;
    const why = reservedFor(collection, own);
    if (!why) return [];
    if (entities[collection].shape === 'entry') {
      return [problemAt(file, 0, 'reserved-id', checkText.reservedFile(own, why))];
    }
    const field = { path: [...path, 'id'], found: own };
    const text = checkText.reservedId(own, why);
    return [problemAt(file, parsed.offsetOf(field.path), 'reserved-id', text, field)];
  });
}
