import { collectionOf } from '../../../domain/content-file.ts';
import { typedBlocks } from '../../../domain/official-blocks.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { yearOf } from '../../../model/entity.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import type { PlanData } from '../../../model/plan.ts';
import type { TaskData } from '../../../model/task.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { referenceCheckText } from '../../../strings/reference-check.ts';
import { taskCheckText as say } from '../../../strings/task-check.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { parseSource } from '../source.ts';
import { yearsNamed } from './milestone-years.ts';

/**
 * Words that begin a line about who, when or how, not about what to do. Vietnamese verbs cannot be told by their
 * form, so the rule knows the usual beginnings that are none.
 */
const NOT_A_VERB =
  /^(?:\d|(?:ban|các|cấp|cần|có trách nhiệm|khi|mặt trận|mỗi|mttq|những|phải|phấn đấu|sự|toàn|tất cả|trong|trước|từ|từng|ủy ban|uỷ ban|việc)(?!\p{L}))/iu;

const paragraphsIn = (body: string): number =>
  typedBlocks(body).filter(({ kind }) => kind !== 'heading').length;

/** One finding about a task: where, which code, and what to say. */
type Finding = readonly [field: ReadonlyArray<PropertyKey>, code: ProblemCode, text: ProblemText];

function findings(
  task: TaskData,
  clause: GuidanceData,
  paragraphs: number,
  isReporting: boolean,
): Array<Finding> {
  const { levels, when, proof, organizations, paragraph } = task;
  const year = clause.plan;
  const found: Array<Finding> = [];
  levels.forEach((level, index) => {
    if (clause.levels.length > 0 && !clause.levels.includes(level))
      found.push([['levels', index], 'task', say.level(level, clause.levels)]);
  });
  if (levels.length + organizations.length + clause.levels.length === 0)
    found.push([['id'], 'task', say.noDoer]);
  if (NOT_A_VERB.test(task.verb)) found.push([['verb'], 'task-verb', say.verb(task.verb)]);
  if (paragraph !== undefined && paragraph > paragraphs)
    found.push([['paragraph'], 'task', say.paragraph(paragraph, paragraphs)]);
  if (when?.precision === 'periodic' && isReporting) found.push([['when'], 'task', say.regular]);
  if (when?.precision === 'milestone' && yearOf(when.milestone) !== year)
    found.push([['when', 'milestone'], 'other-year', say.otherYear(when.milestone, year)]);
  for (const [field, value] of yearsNamed(when))
    if (value.slice(0, 4) !== year)
      found.push([['when', field], 'calendar', referenceCheckText.outsideYear(value, year)]);
  proof?.targets.forEach((id, index) => {
    if (yearOf(id) !== year)
      found.push([['proof', 'targets', index], 'other-year', say.otherYear(id, year)]);
  });
  return found;
}

/** Problems of the tasks of one clause: whose they are, when, and how they are worded. */
function ofClause(file: CheckedFile, plans: ReadonlyMap<string, PlanData>): Array<Problem> {
  const [entry] = file.entries;
  const clause = entry?.data as GuidanceData | null | undefined;
  if (!entry || !clause) return [];
  const paragraphs = paragraphsIn(file.parsed.body);
  const isReporting = plans.get(clause.plan)?.reportingItem === entry.id;
  return clause.tasks.flatMap((task, index) =>
    findings(task, clause, paragraphs, isReporting).map(([field, code, text]) => {
      const path = ['tasks', index, ...field];
      return problemAt(file.file, file.parsed.offsetOf(path), code, text, { path });
    }),
  );
}

/** Problems of all tasks in the content. */
export function taskProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const plans = new Map(
    files
      .filter(({ collection }) => collection === 'plans')
      .flatMap(({ entries }) =>
        entries.flatMap(({ id, data }) => (data ? [[id, data as PlanData] as const] : [])),
      ),
  );
  return files
    .filter(({ collection }) => collection === 'guidance')
    .flatMap((file) => ofClause(file, plans));
}

/** The ids of a clause's tasks as typed; empty when it cannot be read. */
export function taskIds(data: unknown): Array<string> {
  const tasks = (data as { tasks?: unknown } | null)?.tasks;
  if (!Array.isArray(tasks)) return [];
  return tasks.flatMap((one: { id?: unknown } | null) =>
    typeof one?.id === 'string' ? one.id : [],
  );
}

/**
 * Published tasks whose id is gone: readers' ticks hang on it. A warning, because a task that was never in the
 * document has to go.
 *
 * @param base the content before the change
 */
export function taskHistoryProblems(
  base: ReadonlyArray<SourceFile>,
  files: ReadonlyArray<CheckedFile>,
): Array<Problem> {
  const before = new Map(base.map((file) => [file.path, file]));
  return files
    .filter(({ file }) => collectionOf(file.path) === 'guidance')
    .flatMap(({ file, parsed }) => {
      const old = before.get(file.path);
      // Most clauses have not been touched.
      if (!old || old.text === file.text) return [];
      const now = new Set(taskIds(parsed.data));
      const gone = taskIds(parseSource(old, [])?.data).filter((id) => !now.has(id));
      if (gone.length === 0) return [];
      const text = say.gone(gone.map((id) => printable(id)));
      return [problemAt(file, parsed.offsetOf(['tasks']), 'task-gone', text, { path: ['tasks'] })];
    });
}
