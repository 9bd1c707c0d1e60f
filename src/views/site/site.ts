import type { AttachmentFile } from '../../domain/attachments.ts';
import { carriedFinder } from '../../domain/carried/find-carried.ts';
import { buildCitationIndex, type CitationIndex, citablePlans } from '../../domain/citations.ts';
import { placeParts } from '../../domain/clause-place.ts';
import { evaluationDate, type IsoDay } from '../../domain/dates.ts';
import { typeCodes } from '../../domain/document-types.ts';
import { asReporter, reportingLevels } from '../../domain/levels.ts';
import { reportersOf, reportersOn } from '../../domain/lives.ts';
import { countedReports, type UnitFigures, unitFigures } from '../../domain/observations.ts';
import { type ProgressSnapshot, reportsOf, snapshotAt } from '../../domain/reports.ts';
import type { Judgement } from '../../domain/status.ts';
import { type Land, landOf } from '../../domain/succession.ts';
import type { TypeCodes } from '../../domain/symbols.ts';
import type { TargetFacts } from '../../domain/targets/facts.ts';
import type { Reporter } from '../../domain/targets/goals.ts';
import { ATTACHMENTS } from '../../model/attachment.ts';
import type { LedgerRow } from '../../model/ledger.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { SiteIdentity, SiteLevel } from '../../model/site.ts';
import { type SiteNames, siteNames } from '../../strings/site.ts';
import type {
  Amendment,
  Area,
  Campaign,
  CampaignEdition,
  Content,
  Directive,
  DocumentType,
  GuidanceItem,
  Milestone,
  Organization,
  Plan,
  Program,
  ProgramEdition,
  Target,
} from './types.ts';

/**
 * All content joined: lookups, backlinks and statuses, each computed once per build. Pages only read it.
 * Content files define each relation on one side; the other side is derived here.
 */
export interface Site {
  readonly content: Content;
  /** The site's owner, with its levels and kinds of units. */
  readonly identity: SiteIdentity;
  /** Names of the owner and the levels in the forms that texts need. */
  readonly names: SiteNames;
  /** The same names in texts about one plan: its own units give them, whatever reports to another plan. */
  readonly namesOf: (plan: string) => SiteNames;
  /** The levels of the units that report, highest first. */
  readonly reporting: ReadonlyArray<SiteLevel>;
  /** The newest confirmed plan, which the home page shows. */
  readonly plan: Plan;
  readonly builtOn: IsoDay;
  readonly citations: CitationIndex;
  /** Document type codes allowed in a symbol. */
  readonly typeCodes: TypeCodes;
  /** The ledger row of a calendar entry, by its ledger id. The ledger may contain entries that are not shown. */
  readonly ledger: Find<LedgerRow>;
  /** An attachment, by its path below content/attachments/. */
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
  /** Derived sides of relations, by id; an id without relations gives an empty list. */
  readonly of: {
    readonly itemsCiting: Of<GuidanceItem>;
    readonly directivesOfItem: Of<Directive>;
    /** The clauses of other years that cite a year's own document, and the other way round. */
    readonly itemsCitingPlan: Of<GuidanceItem>;
    readonly plansOfItem: Of<Plan>;
    /** Documents that replace, amend or cite this one, or name it in another way. */
    readonly directivesNaming: Of<Directive>;
    readonly itemsOfProgram: Of<GuidanceItem>;
    readonly programsOnDirective: Of<Program>;
    /** Newest year first. */
    readonly editionsOfProgram: Of<ProgramEdition>;
    readonly itemsOfCampaign: Of<GuidanceItem>;
    /** Newest year first. */
    readonly editionsOfCampaign: Of<CampaignEdition>;
    readonly milestonesOfCampaign: Of<Milestone>;
    readonly milestonesOfItem: Of<Milestone>;
    /** Clauses of later years that name this one as their forerunner. */
    readonly followersOfItem: Of<GuidanceItem>;
    /** Targets of later years that name this one as their forerunner. */
    readonly followersOfTarget: Of<Target>;
    readonly targetsOfItem: Of<Target>;
    readonly targetsOfPlan: Of<Target>;
    /** Confirmed amendments of a clause, and of the clauses that a document amends, in the order of their days. */
    readonly amendmentsOfItem: Of<Amendment>;
    readonly amendmentsByDirective: Of<Amendment>;
  };
  /** The evaluation day of a plan. */
  readonly evaluatedOn: (plan: string) => IsoDay;
  /**
   * The units that report to a plan on a day, as they were then; by default on the evaluation day. Empty for
   * an unknown plan.
   */
  readonly reporters: (plan: string, on?: IsoDay) => ReadonlyArray<Area>;
  /** Every unit that reports to a plan at any time of its year, as it was when it last did. */
  readonly allReporters: (plan: string) => ReadonlyArray<Area>;
  /** Units that report to any plan: only these have figures, feeds and data files. */
  readonly everReporting: ReadonlyArray<Area>;
  /** Units with what happened to them: what each was formed from, and what it became. */
  readonly land: Land<Area>;
  /** The same units for the rules: with their level, and whether they are the owner's own. */
  readonly reportersFor: (plan: string, on?: IsoDay) => ReadonlyArray<Reporter>;
  /** What judging a target needs of others. */
  readonly targetFacts: TargetFacts;
  /** Observations of a target in an area, as reported, including superseded ones. */
  readonly observations: (target: string, area: string) => ReadonlyArray<ObservationData>;
  /** The figures that count, by unit and year. */
  readonly figures: ReadonlyArray<UnitFigures>;
  /** What had been reported for a plan by a day; by default the evaluation day. */
  readonly progressSnapshot: (plan: string, on?: IsoDay) => ProgressSnapshot;
  readonly judgement: (target: Target, area: string) => Judgement;
  /** True while the figures of the plan are sample data: with the first real report they no longer count. */
  readonly hasSample: (plan: string) => boolean;
}

/** Looks an entry up; undefined when it does not exist or this edition hides it. */
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

/** An entry copied into a new year still names the clause it was copied from; that clause does not require it. */
const isOfYear = (plan: string, item: string): boolean => item.startsWith(`${plan}/`);

let lastIndex: { readonly key: string; readonly index: CitationIndex } | undefined;

/** Reuses the previous site's index while no document has changed, so that cached renderings stay valid. */
function citationIndex({ directives, plans }: Content, codes: TypeCodes): CitationIndex {
  const own = citablePlans(plans);
  const documents = directives.map((d) => [d.id, d.symbol, d.aliases, d.issued]);
  const key = JSON.stringify([documents, own, [...codes]]);
  if (lastIndex?.key !== key)
    lastIndex = { key, index: buildCitationIndex([...directives, ...own], codes) };
  return lastIndex.index;
}

/**
 * Past days whose judgements are kept: the month ends of one year, with room to spare. Those of all years and units
 * would fill the memory of a small machine.
 */
const PAST_DAYS = 20;

/**
 * @param loaded what the edition shows
 * @param identity content/site.json
 * @param now today, `YYYY-MM-DD`
 * @param ledger the ledger of calendar events
 * @param attachments the files below content/attachments/
 */
export function createSite(
  loaded: Content,
  identity: SiteIdentity,
  now: IsoDay,
  ledger: ReadonlyArray<LedgerRow> = [],
  attachments: ReadonlyArray<AttachmentFile> = [],
): Site {
  const content: Content = {
    ...loaded,
    guidance: placeParts(loaded.guidance),
    // Also open data and the tools of editors leave out what no longer counts.
    progress: countedReports(loaded.progress),
  };
  // An unconfirmed copy of a year does not replace the last confirmed one.
  const plan = content.plans.findLast((one) => !one.unconfirmed) ?? content.plans.at(-1);
  if (!plan) throw new Error('content/plans holds no plan that this edition may show');

  const codes = typeCodes(content['document-types']);
  const citations = citationIndex(content, codes);
  const files = new Map(attachments.map((file) => [file.path.slice(ATTACHMENTS.length), file]));
  const directiveOf = finder(content.directives);
  const citationsOf = (item: GuidanceItem) => citations.cite(item.body, item.plan);
  const citedBy = new Map(
    content.guidance.map((item) => [
      item.id,
      [...citationsOf(item).flatMap((citation) => citation.document ?? []), ...item.references],
    ]),
  );
  const cited = (item: GuidanceItem) => citedBy.get(item.id) ?? [];
  const plansCitedBy = new Map(
    content.guidance.map((item) => {
      const plans = new Set(citationsOf(item).flatMap(({ plan }) => plan ?? []));
      return [item.id, [...plans].filter((id) => id !== item.plan)] as const;
    }),
  );

  const findPlan = finder(content.plans);
  const evaluatedOn = (id: string) => evaluationDate(now, findPlan(id)?.closedOn ?? null);
  const reportersByDay = new Map<string, ReadonlyArray<Area>>();
  const reporters = (id: string, on = evaluatedOn(id)): ReadonlyArray<Area> => {
    const key = `${id} ${on}`;
    const known = reportersByDay.get(key);
    if (known) return known;
    const one = findPlan(id);
    const found = one ? reportersOn(one, content.areas, identity, on) : [];
    reportersByDay.set(key, found);
    return found;
  };
  const allReporters = new Map(
    content.plans.map((one) => [one.id, reportersOf(one, content.areas, identity)]),
  );
  const reportingIds = new Set([...allReporters.values()].flat().map(({ id }) => id));
  const namesByPlan = new Map<string, SiteNames>();
  const namesOf = (id: string): SiteNames => {
    const known = namesByPlan.get(id);
    if (known) return known;
    const made = siteNames(identity, reportingLevels(identity, allReporters.get(id) ?? []));
    namesByPlan.set(id, made);
    return made;
  };
  // The levels that the year on the home page has: another year's units must not change its words.
  const reporting = reportingLevels(identity, allReporters.get(plan.id) ?? []);

  const figures = unitFigures(content.progress);
  const reports = reportsOf(figures);
  const land = landOf(content.areas, content.events);
  const findTarget = finder(content.targets);
  const targetFacts: TargetFacts = {
    find: findTarget,
    closedOn: ({ id }) => findPlan(findTarget(id)?.plan ?? '')?.closedOn ?? null,
    carried: carriedFinder(content, identity, land, (id) => findPlan(findTarget(id)?.plan ?? '')),
  };
  const reportersFor = (id: string, on?: IsoDay) =>
    reporters(id, on).map((area) => asReporter(identity, area));
  const currentSnapshots = new Map<string, ProgressSnapshot>();
  const pastSnapshots = new Map<string, ProgressSnapshot>();
  const progressSnapshot = (planId: string, on = evaluatedOn(planId)) => {
    const snapshots = on === evaluatedOn(planId) ? currentSnapshots : pastSnapshots;
    const key = `${planId} ${on}`;
    const found =
      snapshots.get(key) ?? snapshotAt(reportersFor(planId, on), reports, on, targetFacts);
    snapshots.delete(key);
    snapshots.set(key, found);
    for (const old of [...pastSnapshots.keys()].slice(0, -PAST_DAYS)) pastSnapshots.delete(old);
    return found;
  };
  const amendments = content.amendments
    .filter(({ unconfirmed }) => !unconfirmed)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const sampled = new Set(figures.filter(({ sample }) => sample).map(({ plan }) => plan));

  return {
    content,
    identity,
    names: siteNames(identity, reporting),
    namesOf,
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
      target: findTarget,
      organization: finder(content.organizations),
      area: finder(content.areas),
      level: finder(identity.levels),
      documentType: finder(content['document-types']),
    },
    of: {
      itemsCiting: inverse(content.guidance, cited),
      directivesOfItem: (id) =>
        [...new Set(citedBy.get(id) ?? [])].flatMap((directive) => directiveOf(directive) ?? []),
      itemsCitingPlan: inverse(content.guidance, ({ id }) => plansCitedBy.get(id) ?? []),
      plansOfItem: (id) => (plansCitedBy.get(id) ?? []).flatMap((one) => findPlan(one) ?? []),
      directivesNaming: inverse(content.directives, ({ relations }) =>
        relations.map(({ target }) => target),
      ),
      itemsOfProgram: inverse(content.guidance, (item) => item.programs),
      programsOnDirective: inverse(content.programs, (program) => program.basis),
      editionsOfProgram: inverse(content['program-editions'].toReversed(), ({ program }) => [
        program,
      ]),
      itemsOfCampaign: inverse(content.guidance, (item) => item.campaigns),
      editionsOfCampaign: inverse(content['campaign-editions'].toReversed(), ({ campaign }) => [
        campaign,
      ]),
      milestonesOfCampaign: inverse(content.milestones, (milestone) => milestone.campaigns),
      milestonesOfItem: inverse(content.milestones, ({ plan, guidance }) =>
        guidance.filter((item) => isOfYear(plan, item)),
      ),
      followersOfItem: inverse(content.guidance, (item) => item.forerunners ?? []),
      followersOfTarget: inverse(content.targets, ({ forerunner }) =>
        forerunner === undefined ? [] : [forerunner],
      ),
      targetsOfItem: inverse(content.targets, ({ plan, item }) =>
        isOfYear(plan, item) ? [item] : [],
      ),
      targetsOfPlan: inverse(content.targets, (target) => [target.plan]),
      amendmentsOfItem: inverse(amendments, ({ plan, clause }) =>
        isOfYear(plan, clause) ? [clause] : [],
      ),
      amendmentsByDirective: inverse(amendments, ({ document }) => [document]),
    },
    evaluatedOn,
    reporters,
    reportersFor,
    targetFacts,
    everReporting: content.areas.filter(({ id }) => reportingIds.has(id)),
    allReporters: (id) => allReporters.get(id) ?? [],
    land,
    figures,
    observations: reports,
    progressSnapshot,
    judgement: (target, area) => progressSnapshot(target.plan).judgement(target, area),
    hasSample: (id) => sampled.has(id),
  };
}
