import { labelOf } from '../../../domain/schema-labels.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { MAX_ID, WINDOWS_NAME } from '../../../model/common.ts';
import { entityOf } from '../../../model/entities.ts';
import { checkText } from '../../../strings/check.ts';
import { referenceCheckText } from '../../../strings/reference-check.ts';
import { fileNameText } from '../../../strings/syntax-check.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What browsers and Windows call a second copy: "ba-be (1)", "ba-be - Copy". */
const COPY = /^(?<own>.+?)(?: ?\(\d+\)| ?[-–_] ?(?:copy|sao chép|bản sao)(?: ?\(\d+\))?)$/i;

/** Reports file and folder names that cannot be used in a URL. */
export function fileNameProblems(file: SourceFile): Array<Problem> {
  const names = file.path
    .split('/')
    .slice(1)
    .map((name, at, all) => (at === all.length - 1 ? name.replace(/\.[^.]+$/, '') : name));
  const wrong = names.find((name) => !NAME.test(name));
  const device = names.find((name) => WINDOWS_NAME.test(name));
  const long = names.find((name) => name.length > MAX_ID);
  const copied = wrong !== undefined ? COPY.exec(wrong) : null;
  const text =
    copied?.groups?.own !== undefined && NAME.test(copied.groups.own)
      ? fileNameText.copy(printable(copied[0]), copied.groups.own)
      : wrong !== undefined
        ? checkText.fileName(printable(wrong))
        : device !== undefined
          ? checkText.deviceName(device)
          : long !== undefined
            ? checkText.longName(printable(long), MAX_ID)
            : null;
  return text ? [problemAt(file, 0, 'file-name', text)] : [];
}

/** Reports a file name with another year or district than its fields. */
export function pathConsistencyProblems({
  file,
  collection,
  parsed,
  schema,
}: CheckedFile): Array<Problem> {
  const [outerFolder = '', folder = '', name = ''] = file.path.split('/').slice(-3);
  const place = { outerFolder, folder, file: name.replace(/\.[^.]+$/, '') };
  // A name that has to change says nothing about the unit or the year.
  if (!NAME.test(place.file)) return [];
  return (entityOf(collection).repeatedByPlace ?? []).flatMap(({ field, part }) => {
    const value = (parsed.data as Readonly<Record<string, unknown>> | null)?.[field];
    if ((typeof value !== 'string' && typeof value !== 'number') || String(value) === place[part]) {
      return [];
    }
    const found = printable(String(value));
    const text =
      field === 'area'
        ? referenceCheckText.wrongFile(field, found, place[part])
        : checkText.wrongYear(field, found, place[part]);
    const path = [field];
    const label = labelOf(schema, path);
    return problemAt(file, parsed.offsetOf(path), 'wrong-place', text, { path, label, found });
  });
}
