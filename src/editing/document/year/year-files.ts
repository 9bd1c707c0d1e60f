import type { SourceFile } from '../../../domain/source-file.ts';
import { joinSource, sourceFileOf, splitSource } from '../../../domain/source-text.ts';
import type { AttachmentData } from '../../../model/attachment.ts';
import type { ReportPeriod } from '../../../model/dates.ts';
import { documentYearText as say } from '../../../strings/document-year.ts';
import { jsonFile, onlyNew } from '../../new/content.ts';
import { openPlaces } from '../draft/decide.ts';
import type { DocumentDraft } from '../draft/draft.ts';
import { clauseFiles, confirmedOwners } from './clause-files.ts';
import { settledDraft } from './clean-draft.ts';
import { directiveFiles } from './directive-files.ts';
import { fieldText } from './found.ts';
import { milestonesOf } from './milestone-file.ts';
import { newOrganizations } from './new-organizations.ts';
import { openedYear } from './opened-year.ts';
import { type PlacedDraftPart, placesOf } from './part-places.ts';
import { partSource } from './part-text.ts';
import { reportingItem, reportingRules } from './reporting-rules.ts';
import { type SiteContent, siteContent } from './site-content.ts';
import { targetsOf } from './target-file.ts';
import type { Waiting } from './waiting.ts';

/** The files of a year, and what of them waits for a person. */
export interface YearFiles {
  /** New files; content/organizations.json, where a person named new bodies, is the one that is changed. */
  readonly files: ReadonlyArray<SourceFile>;
  /** Paths of a frame without text that the document takes the place of. */
  readonly removed: ReadonlyArray<string>;
  readonly waiting: ReadonlyArray<Waiting>;
}

const fieldOrNull = (text: string | null): string | null => fieldText(text ?? '') || null;

/** How often figures are wanted of targets, where the document does not say. */
const OFTEN: ReportPeriod = 'quarter';

/** The document's own text: its parts, then its notes, then what is printed in no part. */
const sourceText = (
  { footnotes, year, unplaced }: DocumentDraft,
  places: ReadonlyArray<PlacedDraftPart>,
) => ({
  path: sourceFileOf(String(year)),
  text: joinSource(
    [
      ...places.map(({ part }) => partSource(part)),
      ...footnotes.map(({ mark, text }) => `[^${mark}] ${text}`),
    ].join('\n'),
    unplaced.flatMap(({ text, put }) =>
      put === null || put === 'left-out' ? [{ text, isOpen: put === null }] : [],
    ),
  ),
});

/** The words for the units below those that report, when each of these says how many it has. */
function belowWords({ identity, reporting }: SiteContent): string | null {
  const kinds = new Map(identity?.areaKinds.map(({ id, level }) => [id, level]));
  const levels = identity?.levels ?? [];
  const at = Math.max(
    -1,
    ...reporting.map(({ kind }) => levels.findIndex(({ id }) => id === kinds.get(kind))),
  );
  const below = levels[at + 1];
  if (!below || at < 0 || reporting.some(({ communes }) => communes === undefined)) return null;
  return below.full ?? below.name;
}

/**
 * The files that a reviewed document becomes. What is decided stands in them without a mark; what is open is a draft,
 * unconfirmed, or `proposed`; what was refused is nowhere. Pure.
 *
 * @param files all content
 * @param attachment the file itself, where the office keeps it
 * @throws NewRefused when a file exists: nothing is overwritten, but the frame of a year that has no text yet
 */
export function yearFiles(
  given: DocumentDraft,
  files: ReadonlyArray<SourceFile>,
  attachment?: AttachmentData,
): YearFiles {
  const draft = settledDraft(given);
  const { year, head, source } = draft;
  const site = siteContent(files, year, draft.parts);
  const { file: organizations, created, issuer } = newOrganizations(draft, files, site);
  const places = placesOf(draft.parts, year);
  const text = sourceText(draft, places);
  const documents = directiveFiles(draft, [splitSource(text.text).text], site);
  const clauses = clauseFiles(draft, places, {
    organizations: created,
    documents: documents.named,
  });
  const rules = reportingRules(places);
  const milestones = milestonesOf(places, year, ({ part }) => ({
    owners: {
      lead: confirmedOwners(part, 'lead', created),
      partners: confirmedOwners(part, 'partner', created),
    },
    levels: [...part.levels],
  }));
  const often = rules.map(({ rule }) => rule.period);
  const targets = targetsOf(places, {
    year,
    reportEvery: often.includes(OFTEN) ? OFTEN : (often[0] ?? OFTEN),
    below: belowWords(site),
    reporting: site.reporting,
  });
  const item = reportingItem(rules);
  const planPath = `content/plans/${year}.json`;
  const listed = <
    Entry extends { readonly title: string; readonly unconfirmed?: boolean | undefined },
  >(
    path: string,
    entries: ReadonlyArray<Entry>,
  ): Array<Waiting> =>
    entries.flatMap(({ title, unconfirmed }) =>
      unconfirmed ? [{ file: path, field: 'unconfirmed', words: title }] : [],
    );
  const [targetsPath, milestonesPath] = [
    `content/targets/${year}.json`,
    `content/milestones/${year}.json`,
  ];
  const waiting: Array<Waiting> = [
    ...(head.decision === 'yes' && head.issuer !== null
      ? []
      : [{ file: planPath, field: 'document', words: head.title }]),
    ...clauses.flatMap((one) => one.waiting),
    ...listed(milestonesPath, milestones),
    ...listed(targetsPath, targets),
    ...documents.waiting,
    ...draft.unplaced.flatMap(({ text: words, put }) =>
      put === null ? [{ file: text.path, field: 'unplaced', words }] : [],
    ),
  ];
  const isWaiting = waiting.length > 0 || openPlaces(draft) > 0;
  const plan = {
    year,
    title: fieldText(head.title) || say.documentTitle(year),
    document: {
      symbol: head.symbol,
      issued: head.issued,
      issuer,
      signer: fieldOrNull(head.signer),
      position: fieldOrNull(head.position),
      source: { name: source.name, sha256: source.sha256 },
    },
    reporters: site.reporters,
    closedOn: null,
    reporting: rules.map(({ rule }) => rule),
    ...(attachment ? { attachments: [attachment] } : {}),
    ...(item === null ? {} : { reportingItem: `${year}/${item}` }),
    // A site has to have a year to show: its first one is only marked.
    ...(isWaiting ? { unconfirmed: true } : {}),
    ...(isWaiting && site.hasOtherYear ? { draft: true } : {}),
  };
  const made = [
    jsonFile(planPath, plan),
    ...clauses.map(({ file }) => file),
    jsonFile(targetsPath, { plan: String(year), targets }),
    jsonFile(milestonesPath, { plan: String(year), milestones }),
    ...documents.files,
    text,
  ];
  const opened = openedYear(site.existing, year) ?? new Set();
  const written = new Set(made.map(({ path }) => path));
  onlyNew(
    made.filter(({ path }) => !opened.has(path)),
    site.existing,
  );
  return {
    files: [...made, ...(organizations ? [organizations] : [])],
    removed: [...opened].filter((path) => !written.has(path)),
    waiting,
  };
}
