import type { AcronymData } from '../../model/acronym.ts';
import type { AreaData } from '../../model/area.ts';
import type { CampaignData } from '../../model/campaign.ts';
import type { DirectiveData } from '../../model/directive.ts';
import type { GuidanceData } from '../../model/guidance.ts';
import type { MilestoneData } from '../../model/milestone.ts';
import type { ObservanceData } from '../../model/observance.ts';
import type { OrganizationData } from '../../model/organization.ts';
import type { PlanData } from '../../model/plan.ts';
import type { ProgramData } from '../../model/program.ts';
import type { ProgressData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';

/** An entry as pages use it: its data, its full id ("2017/i-1-2"), and the file it comes from. */
type Entry<Data> = Omit<Data, 'id'> & { readonly id: string; readonly file: string };
type WithBody<Data> = Entry<Data> & { readonly body: string };

export type Plan = Entry<PlanData>;
export type GuidanceItem = WithBody<GuidanceData>;
export type Directive = WithBody<DirectiveData>;
export type Program = WithBody<ProgramData>;
export type Campaign = Entry<CampaignData>;
export type Milestone = Entry<MilestoneData>;
export type Observance = Entry<ObservanceData>;
export type Target = Entry<TargetData> & { readonly plan: string };
export type Organization = Entry<OrganizationData>;
export type Area = Entry<AreaData>;
export type Progress = Entry<ProgressData>;
export type Acronym = Entry<AcronymData>;

/** Everything this edition may show, in reading or alphabetical order. */
export interface Content {
  readonly plans: ReadonlyArray<Plan>;
  readonly guidance: ReadonlyArray<GuidanceItem>;
  readonly directives: ReadonlyArray<Directive>;
  readonly programs: ReadonlyArray<Program>;
  readonly campaigns: ReadonlyArray<Campaign>;
  readonly milestones: ReadonlyArray<Milestone & { readonly plan: string }>;
  readonly observances: ReadonlyArray<Observance>;
  readonly targets: ReadonlyArray<Target>;
  readonly organizations: ReadonlyArray<Organization>;
  readonly areas: ReadonlyArray<Area>;
  readonly progress: ReadonlyArray<Progress>;
  readonly acronyms: ReadonlyArray<Acronym>;
}

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** One row of a fact list: a label, and links or words. Rows without either say "not stated". */
export interface Fact {
  readonly label: string;
  readonly links?: ReadonlyArray<Link>;
  readonly text?: string;
  readonly note?: string;
}

/** One entry of a list of cards. */
export interface Card extends Link {
  readonly summary: string;
  readonly detail: string;
}

/** What the search index is told beside the page's text; see views/search-fields.ts. */
export interface SearchFields {
  /** The page's own symbols and clause number, as index words. */
  readonly own: string;
  readonly cited: string;
  readonly dates: string;
  readonly citedDates: string;
  readonly abstract: string;
  /** The date shown beside a result. */
  readonly shown?: string;
  readonly filters: ReadonlyArray<readonly [name: string, values: ReadonlyArray<string>]>;
}

/** The same content in another form, for feed readers and calendar programs. */
export interface Alternate extends Pick<Link, 'href'> {
  /** MIME type: "text/calendar". */
  readonly type: string;
  readonly title: string;
}

/** A link of the main navigation: "page" on the very page it leads to, "true" on those below it. */
export interface NavLink extends Link {
  readonly current: 'page' | 'true' | undefined;
}

/** What every page tells the layout. */
export interface PageMeta {
  readonly title: string;
  /** Its name in the breadcrumbs, where the title is long. */
  readonly short?: string;
  readonly description: string;
  /** Site-relative path with slashes at both ends, without the base. */
  readonly path: string;
  /** From home to the parent of this page. */
  readonly crumbs: ReadonlyArray<Link>;
  /** The kind of page, a filter in search; null keeps the page out of the index. */
  readonly kind: string | null;
  readonly search?: SearchFields;
  /** The content file to edit, if the page has one. */
  readonly file?: string;
  readonly alternates?: ReadonlyArray<Alternate>;
  /** True when it has a picture of its own for where its link is shared (views/pictures.ts). */
  readonly pictured?: boolean;
}
