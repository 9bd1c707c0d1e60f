import type { AttachmentFile } from '../../domain/attachments.ts';
import { buildCitationIndex, type CitationIndex } from '../../domain/citations.ts';
import { evaluationDate, type IsoDay } from '../../domain/dates.ts';
import { typeCodes } from '../../domain/document-types.ts';
import { reportingLevels } from '../../domain/levels.ts';
import { type ProgressSnapshot, reportsOf, snapshotAt } from '../../domain/reports.ts';
import type { Judgement } from '../../domain/status.ts';
import type { TypeCodes } from '../../domain/symbols.ts';
import { ATTACHMENTS } from '../../model/attachment.ts';
import type { LedgerRow } from '../../model/ledger.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { SiteIdentity, SiteLevel } from '../../model/site.ts';
import { type SiteNames, siteNames } from '../../strings/site.ts';
import type {
  Area,
  Campaign,
  Content,
  Directive,
  DocumentType,
  GuidanceItem,
  Milestone,
  Organization,
  Plan,
  Program,
  Target,
} from './types.ts';

/**
 * All content joined: look-ups, back-links and statuses, each computed once per build. Pages only
 * read it. Relations are written on one side in content/; the other side is derived here.
 */
export interface Site {
  readonly content: Content;
  /** Whose site it is, with its levels and kinds of units. */
  readonly identity: SiteIdentity;
  /** The owner and the levels as texts name them. */
  readonly names: SiteNames;
  /** The levels of the units that report, from the top. */
  readonly reporting: ReadonlyArray<SiteLevel>;
  /** The newest confirmed plan: what the home page is about. */
  readonly plan: Plan;
  readonly builtOn: IsoDay;
  readonly citations: CitationIndex;
  /** What may stand at the type's place in a symbol. */
  readonly typeCodes: TypeCodes;
  /** The ledger's row of a calendar entry, by its id there. It may hold entries that are not shown. */
  readonly ledger: Find<LedgerRow>;
  /** An attached file, by its name below content/attachments/. */
  readonly attachment: (name: string) => AttachmentFile | undefined;
  readonly find: {
    readonly plan: Find<Plan>;
    readonly item: Find<GuidanceItem>;
    readonly directive: Find<Directive>;
    readonly program: Find<Program>;
    readonly campaign: Find<Campaign>;
    readonly target: Find<Target>;
    readonly organization: Find<Organization>;
    readonly area: Find<Area>;
    readonly level: Find<SiteLevel>;
    readonly documentType: Find<DocumentType>;
  };
  /** Derived sides of relations, by id; an id without any gives an empty list. */
  readonly of: {
    readonly itemsCiting: Of<GuidanceItem>;
    readonly directivesOfItem: Of<Directive>;
    /** Documents that say they replace, amend, cite … this one. */
    readonly directivesNaming: Of<Directive>;
    readonly itemsOfProgram: Of<GuidanceItem>;
    readonly programsOnDirective: Of<Program>;
    readonly itemsOfCampaign: Of<GuidanceItem>;
    readonly milestonesOfCampaign: Of<Milestone>;
    readonly milestonesOfItem: Of<Milestone>;
    readonly targetsOfItem: Of<Target>;
    readonly targetsOfPlan: Of<Target>;
  };
  /** The day on which a plan's statuses are judged. */
  readonly evaluatedOn: (plan: string) => IsoDay;
  /** Observations of a target in an area, as reported, superseded ones included. */
  readonly observations: (target: string, area: string) => ReadonlyArray<ObservationData>;
  /** What was known of a plan on a day, from what had been reported by then; without a day, on its own. */
  readonly progressSnapshot: (plan: string, on?: IsoDay) => ProgressSnapshot;
  readonly judgement: (target: Target, area: string) => Judgement;
  /** True when any figure of the plan is sample data. */
  readonly hasSample: (plan: string) => boolean;
}

/** Looks an entry up; undefined when it does not exist or this edition does not show it. */
type Find<T> = (id: string) => T | undefined;
type Of<T> = (id: string) => ReadonlyArray<T>;

function finder<T extends { readonly id: string }>(list: ReadonlyArray<T>): Find<T> {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => byId.get(id);
}

/** Turns "each of `list` names these keys" into "each key is named by these". */
function inverse<T>(list: ReadonlyArray<T>, keysOf: (entry: T) => ReadonlyArray<string>): Of<T> {
  const byKey = new Map<string, Array<T>>();
  for (const entry of list) {
    for (const key of new Set(keysOf(entry))) {
      const entries = byKey.get(key);
      if (entries) entries.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return (key) => byKey.get(key) ?? [];
}

/** What was copied into a new year still names the clause it was copied from, which does not ask for it. */
const isOfYear = (plan: string, item: string): boolean => item.startsWith(`${plan}/`);

let lastIndex: { readonly key: string; readonly index: CitationIndex } | undefined;

/** The index of the site before, while no document has changed: what was rendered with it still holds. */
function citationIndex(directives: Content['directives'], codes: TypeCodes): CitationIndex {
  const documents = directives.map((d) => [d.id, d.symbol, d.aliases, d.issued]);
  const key = JSON.stringify([documents, [...codes]]);
  if (lastIndex?.key !== key) lastIndex = { key, index: buildCitationIndex(directives, codes) };
  return lastIndex.index;
}

/**
 * @param content what the edition shows
 * @param identity content/site.json
 * @param now today, `YYYY-MM-DD`
 * @param ledger of calendar events
 * @param attachments the files below content/attachments/
 */
export function buildSite(
  content: Content,
  identity: SiteIdentity,
  now: IsoDay,
  ledger: ReadonlyArray<LedgerRow> = [],
  attachments: ReadonlyArray<AttachmentFile> = [],
): Site {
  // A year that was only copied does not take the place of the one that was published.
  const plan =
    content.plans.findLast((progressSnapshot) => !progressSnapshot.unconfirmed) ??
    content.plans.at(-1);
  if (!plan) throw new Error('content/plans holds no plan that this edition may show');

  const reporting = reportingLevels(identity, content.areas);
  const codes = typeCodes(content['document-types']);
  const citations = citationIndex(content.directives, codes);
  const files = new Map(attachments.map((file) => [file.path.slice(ATTACHMENTS.length), file]));
  const directiveOf = finder(content.directives);
  const citedBy = new Map(
    content.guidance.map((item) => [
      item.id,
      [
        ...citations.cite(item.body).flatMap((citation) => citation.document ?? []),
        ...item.references,
      ],
    ]),
  );
  const cited = (item: GuidanceItem) => citedBy.get(item.id) ?? [];

  const findPlan = finder(content.plans);
  const evaluatedOn = (id: string) => evaluationDate(now, findPlan(id)?.closedOn ?? null);

  const reports = reportsOf(content.progress);
  const snapshots = new Map<IsoDay, ProgressSnapshot>();
  const progressSnapshot = (planId: string, on = evaluatedOn(planId)) => {
    const before = snapshots.get(on);
    if (before) return before;
    const now = snapshotAt(content.areas, reports, on);
    snapshots.set(on, now);
    return now;
  };
  const sampled = new Set(content.progress.filter((p) => p.sample).map((p) => p.plan));

  return {
    content,
    identity,
    names: siteNames(identity, reporting),
    reporting,
    plan,
    builtOn: now,
    citations,
    typeCodes: codes,
    ledger: finder(ledger),
    attachment: (name) => files.get(name),
    find: {
      plan: findPlan,
      item: finder(content.guidance),
      directive: directiveOf,
      program: finder(content.programs),
      campaign: finder(content.campaigns),
      target: finder(content.targets),
      organization: finder(content.organizations),
      area: finder(content.areas),
      level: finder(identity.levels),
      documentType: finder(content['document-types']),
    },
    of: {
      itemsCiting: inverse(content.guidance, cited),
      directivesOfItem: (id) =>
        [...new Set(citedBy.get(id) ?? [])].flatMap((directive) => directiveOf(directive) ?? []),
      directivesNaming: inverse(content.directives, ({ relations }) =>
        relations.map(({ target }) => target),
      ),
      itemsOfProgram: inverse(content.guidance, (item) => item.programs),
      programsOnDirective: inverse(content.programs, (program) => program.basis),
      itemsOfCampaign: inverse(content.guidance, (item) => item.campaigns),
      milestonesOfCampaign: inverse(content.milestones, (milestone) => milestone.campaigns),
      milestonesOfItem: inverse(content.milestones, ({ plan, guidance }) =>
        guidance.filter((item) => isOfYear(plan, item)),
      ),
      targetsOfItem: inverse(content.targets, ({ plan, item }) =>
        isOfYear(plan, item) ? [item] : [],
      ),
      targetsOfPlan: inverse(content.targets, (target) => [target.plan]),
    },
    evaluatedOn,
    observations: reports,
    progressSnapshot,
    judgement: (target, area) => progressSnapshot(target.plan).judgement(target, area),
    hasSample: (id) => sampled.has(id),
  };
}
