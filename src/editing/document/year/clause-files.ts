import type { SourceFile } from '../../../domain/source-file.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import type { ProposedData } from '../../../model/reading.ts';
import { documentYearText as say } from '../../../strings/document-year.ts';
import { textFile } from '../../new/content.ts';
import { openIn } from '../draft/decide.ts';
import type { DocumentDraft, DraftFinding, DraftPart } from '../draft/draft.ts';
import { nameKey } from './directive-files.ts';
import { cutAt, fieldText, quotation } from './found.ts';
import { guidanceKinds, type PlacedDraftPart, UniqueIds } from './part-places.ts';
import { partBody } from './part-text.ts';
import type { Waiting } from './waiting.ts';

/** A file of the guidance, and what in it waits. */
interface ClauseFile {
  readonly file: SourceFile;
  readonly waiting: ReadonlyArray<Waiting>;
}

/** Ids of what the draft itself declares, by name. */
interface Created {
  /** Organizations that a person named. */
  readonly organizations: ReadonlyMap<string, string>;
  /** Documents without a symbol, by the key of their names. */
  readonly documents: ReadonlyMap<string, string>;
}

const FIELD = { lead: 'owners.lead', partner: 'owners.partners' } as const;

/** The ids of the organizations that a person said take part in a role. */
export function confirmedOwners(
  part: DraftPart,
  role: keyof typeof FIELD,
  created: ReadonlyMap<string, string>,
): Array<string> {
  const ids = part.findings.flatMap(({ answer, decision }) =>
    answer.kind === 'owner' && answer.role === role && decision === 'yes'
      ? (answer.organization ?? created.get(answer.name) ?? [])
      : [],
  );
  return [...new Set(ids)];
}

const from = ({ quote, rule, implied }: Pick<DraftFinding, 'quote' | 'rule' | 'implied'>) => ({
  quote: quotation(quote),
  rule,
  ...(implied ? { implied } : {}),
});

/** The entry that a finding names without a symbol: one of the site, or one that the draft declares. */
const referenceOf = ({ answer }: DraftFinding, { documents }: Created): string | null =>
  answer.kind === 'citation' && answer.name !== undefined
    ? (answer.directive ?? documents.get(nameKey(answer.name)) ?? null)
    : null;

/** The documents named without a symbol that a person said a clause names. */
const confirmedReferences = ({ findings }: DraftPart, created: Created): Array<string> => [
  ...new Set(
    findings.flatMap((one) => (one.decision === 'yes' ? (referenceOf(one, created) ?? []) : [])),
  ),
];

/** What was read for the fields of a clause and nobody has confirmed. */
function proposedOf(part: DraftPart, created: Created): Array<ProposedData> {
  const found: Array<ProposedData> = [];
  for (const one of part.findings) {
    const { answer, decision } = one;
    const reference = decision === 'open' ? referenceOf(one, created) : null;
    if (reference !== null) found.push({ field: 'references', value: reference, ...from(one) });
    if (answer.kind !== 'owner' || answer.role === 'reports-to') continue;
    const known = answer.organization ?? created.organizations.get(answer.name);
    // A confirmed body that no entry stands for waits too: nobody has said which one it is.
    if (decision === 'no' || (decision === 'yes' && known !== undefined)) continue;
    found.push({ field: FIELD[answer.role], value: known ?? fieldText(answer.name), ...from(one) });
  }
  const lead = part.findings.find(
    ({ answer }) => answer.kind === 'owner' && answer.role === 'lead',
  );
  if (lead && openIn(part) > 0)
    for (const value of part.levels)
      found.push({
        field: 'levels',
        value,
        ...from({ ...lead, rule: 'level-of-lead', implied: true }),
      });
  if (part.forerunner?.decision === 'open') {
    const quote = cutAt(part.title ?? part.text.split('\n')[0] ?? '', 120) || (part.label ?? '');
    const { id: value } = part.forerunner;
    found.push({
      field: 'forerunners',
      value,
      ...from({ quote, rule: 'likeness', implied: true }),
    });
  }
  return found.filter(({ quote }) => quote !== '');
}

function clauseFile(
  { part, id, above, isDivided }: PlacedDraftPart,
  order: number,
  year: number,
  created: Created,
): ClauseFile {
  const [kind] = guidanceKinds[part.kind];
  const lead = confirmedOwners(part, 'lead', created.organizations);
  const partners = confirmedOwners(part, 'partner', created.organizations);
  const references = confirmedReferences(part, created);
  const proposed = proposedOf(part, created);
  const { forerunner, heading, summary, label } = part;
  const levels = openIn(part) === 0 ? part.levels : [];
  const path = `content/guidance/${year}/${id}.md`;
  const frontmatter: Partial<GuidanceData> = {
    plan: String(year),
    // A numbered heading over numbered parts is a section.
    part: kind === 'item' && isDivided && part.title !== null ? 'section' : kind,
    ...(label === null ? {} : { label }),
    ...(above === null ? {} : { parent: `${year}/${above.id}` }),
    order,
    title: fieldText(heading) || say.untitled,
    ...(summary.trim() === '' ? {} : { summary: fieldText(summary) }),
    ...(lead.length + partners.length > 0 ? { owners: { lead, partners } } : {}),
    ...(levels.length > 0 ? { levels: [...levels] } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(forerunner?.decision === 'yes' ? { forerunners: [forerunner.id] } : {}),
    ...(forerunner?.decision === 'no' ? { forerunners: [] } : {}),
    ...(proposed.length > 0 ? { proposed } : {}),
  };
  return {
    file: textFile(path, frontmatter, partBody(part)),
    waiting: proposed.map(({ field, quote }) => ({ file: path, field, words: quote })),
  };
}

/** The guidance of a year: a file for each part and each note, in the order of the document. */
export function clauseFiles(
  { footnotes, year }: Pick<DocumentDraft, 'footnotes' | 'year'>,
  places: ReadonlyArray<PlacedDraftPart>,
  created: Created,
): Array<ClauseFile> {
  const parts = places.map((place, at) => clauseFile(place, at * 10, year, created));
  const ids = new UniqueIds(
    'guidance',
    places.map(({ id }) => id),
  );
  const notes = footnotes.map(({ mark, text }, at): ClauseFile => {
    const id = ids.of(`chu-thich-${mark}`, 'chu-thich');
    const note: DraftPart = {
      ...EMPTY,
      text: `[^${mark}] ${text}`,
    };
    const frontmatter: Partial<GuidanceData> = {
      plan: String(year),
      part: 'footnote',
      label: mark,
      order: (places.length + at) * 10,
      title: say.footnote(mark),
    };
    const file = textFile(`content/guidance/${year}/${id}.md`, frontmatter, partBody(note));
    return { file, waiting: [] };
  });
  return [...parts, ...notes];
}

const EMPTY: DraftPart = {
  id: '',
  kind: 'item',
  level: 0,
  label: null,
  title: null,
  text: '',
  heading: '',
  summary: '',
  levels: [],
  forerunner: null,
  findings: [],
};
