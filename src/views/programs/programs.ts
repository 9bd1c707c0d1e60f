import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { chromeText } from '../../strings/chrome.ts';
import { unconfirmedText } from '../../strings/unconfirmed.ts';
import { vi } from '../../strings/vi.ts';
import { lifeFacts } from '../areas/life.ts';
import { ownerRowsNow } from '../duties/duties.ts';
import {
  type Evaluation,
  evaluationOf,
  type TargetRow,
  targetRow,
} from '../progress/progress-pages.ts';
import { programFields } from '../search/search-fields.ts';
import {
  directiveLink,
  home,
  itemLink,
  listLink,
  organizationLink,
  resolve,
} from '../site/entry-links.ts';
import { knownFacts } from '../site/known-facts.ts';
import type { Site } from '../site/site.ts';
import { renderText } from '../site/text.ts';
import type { CardListPage, Fact, Link, PageMeta, Program } from '../site/types.ts';
import { href } from '../site/urls.ts';

export interface ProgramPage {
  readonly meta: PageMeta;
  readonly program: Program;
  readonly facts: ReadonlyArray<Fact>;
  readonly body: string;
  readonly items: ReadonlyArray<Link & { readonly summary: string | undefined }>;
  /** What it does in each year, newest first. */
  readonly years: ReadonlyArray<{
    readonly title: string;
    readonly body: string;
    readonly targets: ReadonlyArray<TargetRow>;
    readonly evaluation: Evaluation;
  }>;
}

function yearsOf(site: Site, program: Program): ProgramPage['years'] {
  return site.of.editionsOfProgram(program.id).flatMap((edition) => {
    const plan = site.find.plan(edition.plan);
    if (!plan) return [];
    const title = chromeText.year(plan.year);
    return {
      title: edition.unconfirmed ? unconfirmedText.mark(title) : title,
      // The page has the headings of its years as h2.
      body: renderText(edition.body, { citations: site.citations, headingLevel: 3 }),
      targets: resolve(edition.targets, site.find.target).map((target) => targetRow(site, target)),
      evaluation: evaluationOf(site, plan),
    };
  });
}

const basisOf = (site: Site, { basis }: Program): Array<Link> =>
  resolve(basis, site.find.directive).map((directive) => directiveLink(site, directive));

export function programList(site: Site): CardListPage {
  return {
    meta: {
      title: vi.programs.listTitle,
      description: vi.programs.listDescription(site.content.programs.length),
      path: paths.programs(),
      crumbs: [home()],
      kind: null,
    },
    cards: site.content.programs.map((program) => ({
      href: href.program(program.id),
      text: program.title,
      summary: program.summary,
      detail: resolve(program.owners.partners, site.find.organization)
        .map((o) => organizationLink(o).text)
        .join(' · '),
    })),
  };
}

export function programPages(site: Site): Array<ProgramPage> {
  return site.content.programs.map((program) => {
    const { period } = program;
    return {
      meta: {
        title: vi.programs.pageTitle(program.title),
        description: program.summary,
        path: paths.program(program.id),
        crumbs: [home(), listLink('programs')],
        kind: entities.programs.page.kind,
        search: programFields(site, program),
        file: program.file,
      },
      program,
      facts: [
        ...knownFacts(
          [
            ...ownerRowsNow(site, program),
            ['basis', { label: vi.facts.basis, links: basisOf(site, program) }],
          ],
          program.notStated,
        ),
        { label: vi.facts.period, text: period ? vi.facts.years(period.start, period.end) : '' },
        ...lifeFacts(site, { kind: 'program', id: program.id }, program),
      ],
      body: renderText(program.body, { citations: site.citations, headingLevel: 2 }),
      items: site.of
        .itemsOfProgram(program.id)
        .map((item) => ({ ...itemLink(item), summary: item.summary })),
      years: yearsOf(site, program),
    };
  });
}
