import type { Path } from '../../../domain/schema-walk.ts';
import { yearOf } from '../../../model/entity.ts';
import { yearCheckText } from '../../../strings/year-check.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

interface Following {
  readonly forerunner?: string;
  readonly forerunners?: ReadonlyArray<string>;
}

/** The ids of forerunners in an entry, with their fields. */
function forerunnersOf({
  forerunner,
  forerunners = [],
}: Following): Array<readonly [Path, string]> {
  return [
    ...(forerunner === undefined ? [] : [[['forerunner'], forerunner] as const]),
    ...forerunners.map((id, index) => [['forerunners', index], id] as const),
  ];
}

/**
 * Forerunners of clauses and targets that are not of an earlier year. As each is of an earlier year, no chain
 * of forerunners can be a circle.
 */
export function forerunnerProblems({ file, parsed, entries }: CheckedFile): Array<Problem> {
  return entries.flatMap(({ id, path: entry, data }) =>
    forerunnersOf((data ?? {}) as Following).flatMap(([field, forerunner]) => {
      if (yearOf(forerunner) < yearOf(id)) return [];
      const path = [...entry, ...field];
      const text = yearCheckText.forerunner(
        printable(forerunner),
        yearOf(id),
        field[0] === 'forerunners',
      );
      const place = { path, found: printable(forerunner) };
      return problemAt(file, parsed.offsetOf(path), 'forerunner', text, place);
    }),
  );
}
