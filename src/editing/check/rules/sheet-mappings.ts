import type { SheetMapping } from '../../../model/sheet-mapping.ts';
import { sheetMappingText as say } from '../../../strings/sheet-mapping.ts';
import { fingerprint } from '../../sheet/fingerprint.ts';
import { parseMeaning } from '../../sheet/meaning.ts';
import type { CheckedList } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Reports meanings of columns that nothing can be read by, and ids that do not belong to their headings. */
export function sheetMappingProblems({ file, parsed, rows }: CheckedList): Array<Problem> {
  return rows.flatMap(({ path, data }) => {
    if (data === null) return [];
    const { id, headings, columns } = data as SheetMapping;
    const at = (field: ReadonlyArray<PropertyKey>) => [...path, ...field];
    const wanted = fingerprint(headings);
    const wrongId =
      id === wanted
        ? []
        : [
            problemAt(file, parsed.offsetOf(at(['id'])), 'value', say.check.id(wanted), {
              path: at(['id']),
            }),
          ];
    const wrong = columns.flatMap((column, index) =>
      parseMeaning(column)
        ? []
        : [
            problemAt(
              file,
              parsed.offsetOf(at(['columns', index])),
              'value',
              say.check.column(column),
              {
                path: at(['columns', index]),
              },
            ),
          ],
    );
    return [...wrongId, ...wrong];
  });
}
