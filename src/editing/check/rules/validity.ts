import type { IsoDay } from '../../../domain/dates.ts';
import { formatDay, formatPartial, partialSortKey } from '../../../domain/dates.ts';
import type { DirectiveData, ValidityData } from '../../../model/directive.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { validityCheckText as say } from '../../../strings/validity-check.ts';
import type { CheckedFile } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** Documents that say of another that they replace or amend it, by its id. */
interface Changed {
  readonly replaced: ReadonlyMap<string, string>;
  readonly amended: ReadonlySet<string>;
}

function changedBy(files: ReadonlyArray<CheckedFile>): Changed {
  const relations = files.flatMap(({ entries }) => {
    const data = entries[0]?.data as DirectiveData | null | undefined;
    return (data?.relations ?? []).map((one) => ({
      ...one,
      by: data?.symbol ?? data?.title ?? '',
    }));
  });
  return {
    replaced: new Map(
      relations.flatMap(({ type, target, by }) => (type === 'replaces' ? [[target, by]] : [])),
    ),
    amended: new Set(relations.flatMap(({ type, target }) => (type === 'amends' ? target : []))),
  };
}

/** What is wrong with one check, with the field that it is about. */
function faultsOf(
  id: string,
  { issued, validity }: DirectiveData & { readonly validity: ValidityData },
  { replaced, amended }: Changed,
  today: IsoDay,
): Array<readonly [field: keyof ValidityData, text: ProblemText, code?: ProblemCode]> {
  const { status, checkedOn, until, replacedBy, settledBy } = validity;
  const faults: ReturnType<typeof faultsOf> = [];
  const [checked, end] = [formatDay(checkedOn), until === undefined ? '' : formatDay(until)];
  const start = issued.precision === 'unknown' ? '' : partialSortKey(issued);
  if (checkedOn > today)
    faults.push(['checkedOn', say.future(checked, formatDay(today)), 'date-future']);
  if (checkedOn < start)
    faults.push(['checkedOn', say.beforeIssue(checked, formatPartial(issued)), 'date-order']);
  if (until !== undefined && until < start)
    faults.push(['until', say.beforeIssue(end, formatPartial(issued)), 'date-order']);
  if (until !== undefined && status === 'in-force' && until <= checkedOn)
    faults.push(['until', say.ended(end, checked)]);
  if (until !== undefined && status === 'expired' && until > checkedOn)
    faults.push(['until', say.notYetEnded(end, checked)]);
  const by = replaced.get(id);
  const isExplained =
    until !== undefined ||
    replacedBy !== undefined ||
    by !== undefined ||
    (status === 'partial' && amended.has(id));
  if ((status === 'expired' || status === 'partial') && !isExplained)
    faults.push(['status', say.noReason()]);
  if (status === 'unclear' && settledBy === undefined) faults.push(['status', say.noSettling()]);
  if (status === 'in-force' && by !== undefined) faults.push(['status', say.replaced(by)]);
  return faults;
}

/** Checks of validity that contradict themselves, the document or another one, or leave a reader without advice. */
export function validityProblems(files: ReadonlyArray<CheckedFile>, today: IsoDay): Array<Problem> {
  const documents = files.filter(({ collection }) => collection === 'directives');
  const changed = changedBy(documents);
  return documents.flatMap(({ file, parsed, entries }) => {
    const entry = entries[0];
    const data = entry?.data as DirectiveData | null | undefined;
    if (!entry || !data?.validity) return [];
    const { validity } = data;
    return faultsOf(entry.id, { ...data, validity }, changed, today).map(
      ([field, text, code = 'validity']) => {
        const path = ['validity', field];
        const found = String(validity[field]);
        return problemAt(file, parsed.offsetOf(path), code, text, { path, found });
      },
    );
  });
}
