import { formatWhen } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { programText as say } from '../../strings/program.ts';
import { unconfirmedText } from '../../strings/unconfirmed.ts';
import { vi } from '../../strings/vi.ts';
import { lifeFacts } from '../areas/life.ts';
import { ownerRowsNow } from '../duties/duties.ts';
import {
  type Evaluation,
  evaluationOf,
  gridOf,
  type Tally,
  type TargetRow,
  targetRow,
} from '../progress/progress-pages.ts';
import { programFields } from '../search/search-fields.ts';
import { directiveLink, home, itemLink, listLink, resolve } from '../site/entry-links.ts';
import { knownFacts } from '../site/known-facts.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import { renderText } from '../site/text.ts';
import type { Fact, GuidanceItem, Link, PageMeta, Program, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { stateOf } from './program-list.ts';

/** A clause that serves a programme: what it asks, and by when. */
export interface ProgramItem extends Link {
  readonly summary: string | undefined;
  /** Dates of its milestones; that the text states none; null where nobody has entered any. */
  readonly when: string | null;
}

/** What a programme does in one year. */
export interface ProgramYear {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly results: {
    readonly heading: string;
    readonly counted: string;
    readonly tally: Tally;
    readonly rows: ReadonlyArray<TargetRow>;
    readonly evaluation: Evaluation;
  } | null;
}

export interface ProgramPage {
  readonly meta: PageMeta;
  readonly id: string;
  readonly heading: string;
  readonly kicker: string;
  readonly summary: string;
  readonly facts: ReadonlyArray<Fact>;
  readonly body: string;
  readonly items: ReadonlyArray<ProgramItem>;
  /** Newest first. */
  readonly years: ReadonlyArray<ProgramYear>;
}

function whenOf(site: Site, item: GuidanceItem): string | null {
  const dates = site.of
    .milestonesOfItem(item.id)
    .map((milestone) => `${milestone.title}: ${formatWhen(milestone.when)}`);
  if (dates.length > 0) return dates.join('; ');
  return item.notStated.includes('when') ? say.noDay : null;
}

function resultsOf(
  site: Site,
  year: { readonly id: string; readonly year: number },
  targets: ReadonlyArray<Target>,
): ProgramYear['results'] {
  const plan = site.find.plan(year.id);
  if (!plan || targets.length === 0) return null;
  const { tally } = gridOf(site, plan, targets);
  const cells = tally.reduce((sum, { count }) => sum + count, 0);
  return {
    heading: say.results(plan.year),
    counted: say.counted(targets.length, cells),
    tally,
    rows: targets.map((target) => targetRow(site, target)),
    evaluation: evaluationOf(site, plan),
  };
}

function yearsOf(site: Site, program: Program): Array<ProgramYear> {
  return site.of.editionsOfProgram(program.id).flatMap((edition) => {
    const plan = site.find.plan(edition.plan);
    if (!plan) return [];
    const title = say.year(plan.year);
    return {
      id: plan.id,
      title: edition.unconfirmed ? unconfirmedText.mark(title) : title,
      // The page has the headings of its years as h2.
      body: renderText(edition.body, { citations: site.citations, headingLevel: 3 }),
      results: resultsOf(site, plan, resolve(edition.targets, site.find.target)),
    };
  });
}

/** Organizations are named in full: the page is where a reader meets them first. */
const withFullNames =
  (site: Site) =>
  <Field extends string>([field, fact]: readonly [Field, Fact]): readonly [Field, Fact] => {
    const full = fullNames(site);
    const links = fact.links?.map((link) => ({ ...link, text: full.get(link.href) ?? link.text }));
    return [field, links ? { ...fact, links } : fact];
  };

const fullNames = perSite(
  ({ content }) =>
    new Map(content.organizations.map(({ id, name }) => [href.organization(id), name])),
);

function factsOf(site: Site, program: Program): Array<Fact> {
  const basis = resolve(program.basis, site.find.directive).map((one) => directiveLink(site, one));
  return [
    ...knownFacts(
      [
        ...ownerRowsNow(site, program).map(withFullNames(site)),
        ['basis', { label: vi.facts.basis, links: basis }],
      ],
      program.notStated,
    ),
    ...lifeFacts(site, { kind: 'program', id: program.id }, program),
  ];
}

/** "Chương trình phối hợp · 2016 – 2020 · Giai đoạn đã qua" */
function kickerOf(site: Site, program: Program): string {
  const { period } = program;
  return [
    ...(program.title.startsWith('Chương trình') ? [] : [say.kind]),
    ...(period ? [vi.facts.years(period.start, period.end)] : []),
    say.states[stateOf(site, program)],
  ].join(' · ');
}

export function programPages(site: Site): Array<ProgramPage> {
  return site.content.programs.map((program) => ({
    meta: {
      title: say.pageTitle(program.title),
      short: program.title,
      description: program.summary,
      path: paths.program(program.id),
      crumbs: [home(), listLink('programs')],
      kind: entities.programs.page.kind,
      search: programFields(site, program),
      file: program.file,
    },
    id: program.id,
    heading: program.title,
    kicker: kickerOf(site, program),
    summary: program.summary,
    facts: factsOf(site, program),
    body: renderText(program.body, { citations: site.citations, headingLevel: 2 }),
    items: site.of.itemsOfProgram(program.id).map((item) => ({
      ...itemLink(item),
      summary: item.summary,
      when: whenOf(site, item),
    })),
    years: yearsOf(site, program),
  }));
}
