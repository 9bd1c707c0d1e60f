import type { CitationIndex } from '../../../domain/citations.ts';
import type { CampaignEditionData } from '../../../model/campaign-edition.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import type { MilestoneData } from '../../../model/milestone.ts';
import type { PlanData } from '../../../model/plan.ts';
import type { ProgramData } from '../../../model/program.ts';
import { guidanceCheckText } from '../../../strings/guidance-check.ts';
import type { CheckedFile } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

type Owned = Pick<CampaignEditionData, 'owners' | 'levels' | 'notStated' | 'draft'>;

/** The parts of a document that assign tasks. */
const TASKS: ReadonlySet<string> = new Set(['item', 'section']);

/** Whether each field of an entry has a value; null for an entry that need not have any. */
type Filled = (file: CheckedFile, data: Owned) => Readonly<Record<string, boolean>> | null;

/** A heading that names nobody gives no work of its own: its clauses do. */
const givesNoWork = ({ part, levels, owners }: GuidanceData): boolean =>
  part === 'section' && levels.length + owners.lead.length === 0;

const ownersFilled: Filled = (_, { owners, levels }) => ({
  'owners.lead': owners.lead.length > 0,
  'owners.partners': owners.partners.length > 0,
  levels: levels.length > 0,
});

function filledIn(
  files: ReadonlyArray<CheckedFile>,
  citations: CitationIndex,
): Readonly<Partial<Record<CollectionName, Filled>>> {
  const dated = new Set(
    files
      .filter(({ collection }) => collection === 'milestones')
      .flatMap(({ entries }) => entries)
      .flatMap(({ data }) => (data as MilestoneData | null)?.guidance ?? []),
  );
  // The reports that a plan wants are tasks by themselves.
  const reporting = new Set(
    files
      .filter(({ collection }) => collection === 'plans')
      .flatMap(({ entries }) => entries)
      .flatMap(({ data }) => (data as PlanData | null)?.reportingItem ?? []),
  );
  return {
    guidance: (file, data) => {
      const item = data as GuidanceData;
      if (!TASKS.has(item.part)) return null;
      return {
        ...ownersFilled(file, data),
        when: dated.has(file.entries[0]?.id ?? ''),
        basis: item.references.length > 0 || citations.cite(file.parsed.body).length > 0,
        programs: item.programs.length > 0,
        campaigns: item.campaigns.length > 0,
        tasks:
          item.tasks.length > 0 || givesNoWork(item) || reporting.has(file.entries[0]?.id ?? ''),
      };
    },
    programs: (file, data) => ({
      ...ownersFilled(file, data),
      basis: (data as ProgramData).basis.length > 0,
    }),
    'campaign-editions': ownersFilled,
  };
}

/**
 * Lists the entries with empty fields of which nobody has said that the source does not state them: one
 * warning for each folder of files.
 */
export function notEnteredProblems(
  files: ReadonlyArray<CheckedFile>,
  citations: CitationIndex,
): Array<Problem> {
  const filled = filledIn(files, citations);
  const waiting = files.flatMap((file) => {
    const data = file.entries[0]?.data as Owned | null | undefined;
    const own = data && !data.draft ? filled[file.collection]?.(file, data) : null;
    if (!data || !own) return [];
    // What was read for a field and waits is told by itself.
    const { proposed = [] } = data as Partial<GuidanceData>;
    const known = new Set<string>([...data.notStated, ...proposed.map(({ field }) => field)]);
    const fields = Object.keys(own).filter((field) => !own[field] && !known.has(field));
    return fields.length > 0 ? { file, fields } : [];
  });
  const folderOf = ({ file }: CheckedFile) => file.path.split('/').slice(0, -1).join('/');
  return [...Map.groupBy(waiting, ({ file }) => folderOf(file)).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = group.map(
      ({ file, fields }) => `“${file.entries[0]?.id.split('/').at(-1)}” (${fields.join(', ')})`,
    );
    const text = guidanceCheckText.notEntered(names, first.fields);
    return problemAt(first.file.file, 0, 'not-entered', text);
  });
}
