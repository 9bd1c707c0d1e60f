import {
  buildCitationIndex,
  type Citable,
  type CitationIndex,
  citablePlans,
} from '../../../domain/citations.ts';
import { typeCodes } from '../../../domain/document-types.ts';
import { aliveOn, reportersOn } from '../../../domain/lives.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import type { TypeCodes } from '../../../domain/symbols.ts';
import type { AreaData } from '../../../model/area.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { DirectiveData } from '../../../model/directive.ts';
import type { DocumentTypeData } from '../../../model/document-type.ts';
import type { EventData } from '../../../model/life.ts';
import type { ObservanceData } from '../../../model/observance.ts';
import type { OrganizationData } from '../../../model/organization.ts';
import type { PlanData, ReporterRule } from '../../../model/plan.ts';
import type { SiteIdentity } from '../../../model/site.ts';
import type { TargetData } from '../../../model/target.ts';
import { type Existing, existingEntries, readExisting } from '../../new/content.ts';
import { type Comparable, comparables } from '../../new/forerunners.ts';
import { movedReporters } from '../../new/reporters.ts';

import type { DraftPart } from '../draft/draft.ts';
import { addressedLevels } from './first-reporters.ts';
import { LevelReader } from './level-words.ts';

/** What a document is read against: everything that the site has, as it is in the document's year. */
export interface SiteContent {
  readonly existing: Existing;
  readonly identity: SiteIdentity | null;
  readonly types: ReadonlyArray<DocumentTypeData>;
  readonly codes: TypeCodes;
  readonly citations: CitationIndex;
  readonly documents: ReadonlyArray<DirectiveData & { readonly id: string }>;
  /** Organizations alive in the year. */
  readonly organizations: ReadonlyArray<OrganizationData>;
  /** All units alive in the year. */
  readonly areas: ReadonlyArray<AreaData>;
  readonly reporters: ReadonlyArray<ReporterRule>;
  readonly reporting: ReadonlyArray<AreaData>;
  readonly observances: ReadonlyArray<ObservanceData>;
  /** The newest year before. */
  readonly before: (PlanData & { readonly id: string }) | null;
  /** Another year is published. */
  readonly hasOtherYear: boolean;
  readonly clausesBefore: ReadonlyArray<Comparable>;
  readonly targetsBefore: ReadonlyArray<TargetData & { readonly id: string }>;
}

const idsAnd = <Data extends object>(
  existing: Existing,
  name: CollectionName,
): Array<Data & { readonly id: string }> =>
  existing
    .of(name)
    .flatMap(({ entries }) =>
      entries.flatMap(({ id, data }) => (data ? [{ ...(data as Data), id }] : [])),
    );

interface Units {
  readonly areas: Array<AreaData>;
  readonly events: Array<EventData>;
  readonly identity: SiteIdentity | null;
}

/** Who reports: as in a year that was opened; as in the year before; in a first year those whom the document addresses, else the lowest level. */
function reportersOf(
  year: number,
  { own, before }: { readonly own: PlanData | undefined; readonly before: PlanData | null },
  parts: ReadonlyArray<Pick<DraftPart, 'kind' | 'text'>>,
  { identity, areas, events }: Units,
): Array<ReporterRule> {
  if (!identity) return [];
  if (own) return [...own.reporters];
  if (before) return [movedReporters(before, year, { areas, events, identity })];
  const from = `${year}-01-01`;
  const [, ...below] = identity.levels.map(({ id }) => id);
  const has = (level: string) =>
    reportersOn({ year, reporters: [{ from, levels: [level] }] }, areas, identity, from).length > 0;
  const alive = areas.filter((area) => aliveOn(area, from));
  const reader = new LevelReader({ identity, areas: alive });
  const addressed = addressedLevels(parts, reader, new Set(below.filter(has)));
  // The lowest level that has units: of the others nobody could report.
  const all = identity.levels.map(({ id }) => id);
  const lowest = all.findLast(has) ?? all.at(-1) ?? '';
  return [{ from, levels: addressed.length > 0 ? addressed : [lowest] }];
}

/** Reads the content of a site once, for a document of one year. */
export function siteContent(
  files: ReadonlyArray<SourceFile>,
  year: number,
  parts: ReadonlyArray<Pick<DraftPart, 'kind' | 'text'>>,
): SiteContent {
  const existing = readExisting(files);
  const { identity } = existing;
  const day = `${year}-01-01`;
  const known = <Data extends { readonly draft: boolean }>(name: CollectionName) =>
    existingEntries<Data>(existing, name).filter(({ draft }) => !draft);
  const types = known<DocumentTypeData>('document-types');
  const codes = typeCodes(types);
  const plans = idsAnd<PlanData>(existing, 'plans');
  const documents = idsAnd<DirectiveData>(existing, 'directives');
  const citable: Array<Citable> = documents.map(({ id, symbol, aliases, issued }) => ({
    id,
    symbol,
    aliases,
    issued,
  }));
  const before =
    plans
      .filter((plan) => plan.year < year && !plan.draft)
      .sort((a, b) => a.year - b.year)
      .at(-1) ?? null;
  const own = plans.find((plan) => plan.year === year);
  const areas = known<AreaData>('areas');
  const events = known<EventData>('events');
  const reporters = reportersOf(year, { own, before }, parts, { areas, events, identity });
  return {
    existing,
    identity,
    types,
    codes,
    citations: buildCitationIndex([...citable, ...citablePlans(plans)], codes),
    documents,
    organizations: known<OrganizationData>('organizations').filter((one) => aliveOn(one, day)),
    areas: areas.filter((one) => aliveOn(one, day)),
    reporters,
    reporting: identity ? reportersOn({ year, reporters }, areas, identity, day) : [],
    observances: known<ObservanceData>('observances'),
    before,
    hasOtherYear: plans.some((plan) => plan.year !== year && !plan.draft),
    clausesBefore: before ? comparables(existing, before.id).clauses : [],
    targetsBefore: before
      ? idsAnd<TargetData>(existing, 'targets').filter(({ id }) => id.startsWith(`${before.id}/`))
      : [],
  };
}
