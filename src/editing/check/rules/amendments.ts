import { amendedText, inForce, type Mismatch } from '../../../domain/amendments/amended-text.ts';
import { nearestWords } from '../../../domain/amendments/nearest-words.ts';
import { officialWords } from '../../../domain/amendments/official-words.ts';
import type { IsoDay } from '../../../domain/dates.ts';
import { descriptionOf } from '../../../domain/schema-labels.ts';
import { shapeOf } from '../../../domain/schema-walk.ts';
import { type AmendmentData, amendment as schema } from '../../../model/amendment.ts';
import type { DirectiveData } from '../../../model/directive.ts';
import { yearOf } from '../../../model/entity.ts';
import { amendmentCheckText as say } from '../../../strings/amendment-check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import type { CheckedFile } from '../entries.ts';
import { validEntries } from '../figure-context.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** An amendment and where it stands. */
interface Placed {
  readonly data: AmendmentData;
  readonly id: string;
  readonly at: (field: keyof AmendmentData, text: ProblemText, code?: ProblemCode) => Problem;
}

/** Signs that only Markdown needs. */
const MARKUP = /\\[-+*.#_()[\]]|\*\*|^#{1,6} |^\|? ?-{3,} ?\||\]\(/mu;

/** After every other day. */
const ANY_DAY: IsoDay = '9999-12-31';

function placed({ file, parsed, entries }: CheckedFile): Array<Placed> {
  return entries.flatMap(({ id, path: entry, data }) => {
    if (data === null) return [];
    const at: Placed['at'] = (field, text, code = 'amendment') => {
      const path = [...entry, field];
      const value = (data as AmendmentData)[field];
      const known = shapeOf(schema)[field];
      return problemAt(file, parsed.offsetOf(path), code, text, {
        path,
        label: (known && descriptionOf(known)) ?? null,
        found: typeof value === 'string' ? printable(value) : null,
      });
    };
    return { data: data as AmendmentData, id, at };
  });
}

function ownProblems(
  { data, id, at }: Placed,
  directives: ReadonlyMap<string, DirectiveData>,
  today: IsoDay,
): Array<Problem> {
  const { clause, document, from, was, text } = data;

  const issued = directives.get(document)?.issued;
  const marked = (['was', 'text'] as const).flatMap((field) => {
    const found = MARKUP.exec((field === 'was' ? was : text) ?? '');
    return found ? at(field, say.markup(found[0].trim()), 'amendment-markup') : [];
  });
  return [
    ...(yearOf(clause) === yearOf(id)
      ? []
      : [at('clause', say.otherYear(printable(clause), yearOf(id)))]),
    ...(issued?.precision === 'day' && from < issued.date && issued.date <= today
      ? [at('from', say.early(from, issued.date))]
      : []),
    ...marked,
  ];
}

function mismatchProblem({ data, at }: Placed, { kind, by }: Mismatch, now: string): Problem {
  const was = printable(data.was ?? '');
  if (kind === 'overlap')
    return at(data.was === null ? 'kind' : 'was', say.overlap(data.clause, by ?? ''));
  if (kind === 'several') return at('was', say.several(was, data.clause));
  const nearest = data.was === null ? null : nearestWords(now, data.was);
  return at('was', say.absent(was, data.clause, nearest === null ? null : printable(nearest, 200)));
}

/** Words that are to be replaced and do not stand in the clause, once, as amended before. */
function wordProblems(list: ReadonlyArray<Placed>, body: string): Array<Problem> {
  const own = officialWords(body);
  // Whoever confirms an amendment must not find out only then that its words are wrong.
  const live = list.filter(({ data }) => !data.draft);
  return live.flatMap((one) => {
    const others = live.filter((other) => other === one || !other.data.unconfirmed);
    const all = others.map(({ data }) => ({ ...data, unconfirmed: false }));
    const { mismatches } = amendedText(own, all, ANY_DAY);
    const wrong = mismatches.find(({ id }) => id === one.data.id);
    if (!wrong) return [];
    const before = all.filter(({ id, from }) => id !== one.data.id && from <= one.data.from);
    return mismatchProblem(one, wrong, inForce(amendedText(own, before, ANY_DAY).runs));
  });
}

/** Problems of what later documents change: whether the words stand in the clause, days, overlaps. */
export function amendmentProblems(
  files: ReadonlyArray<CheckedFile>,
  today: IsoDay,
): Array<Problem> {
  const directives = validEntries<DirectiveData>(files, 'directives');
  const bodies = new Map(
    files
      .filter(({ collection }) => collection === 'guidance')
      .flatMap(({ entries, parsed }) => entries.map(({ id }) => [id, parsed.body] as const)),
  );
  return files
    .filter(({ collection }) => collection === 'amendments')
    .flatMap((file) => {
      const list = placed(file);
      const byClause = Map.groupBy(list, ({ data }) => data.clause);
      return [
        ...list.flatMap((one) => ownProblems(one, directives, today)),
        ...[...byClause].flatMap(([clause, ofClause]) => {
          const body = bodies.get(clause);
          return body === undefined ? [] : wordProblems(ofClause, body);
        }),
      ];
    });
}
