import { isProgramRunning } from '../../domain/duties.ts';
import { paths } from '../../domain/paths.ts';
import { programText as say } from '../../strings/program.ts';
import { vi } from '../../strings/vi.ts';
import { gridOf, type Tally } from '../progress/progress-pages.ts';
import { home, programLink, resolve } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta, Program } from '../site/types.ts';

export interface ProgramRow {
  readonly id: string;
  readonly link: Link;
  readonly summary: string;
  /** "Ủy ban Mặt trận Tổ quốc tỉnh với Ủy ban nhân dân tỉnh" */
  readonly who: string;
  /** "5 mục hướng dẫn, 3 chỉ tiêu" */
  readonly work: string;
  readonly period: string;
  readonly tally: Tally;
}

export interface ProgramList {
  readonly meta: PageMeta;
  readonly lead: string;
  /** Programmes that run, those that may, and those that are over. */
  readonly groups: ReadonlyArray<{
    readonly name: string;
    readonly rows: ReadonlyArray<ProgramRow>;
  }>;
}

/** Without a period nobody knows whether it still runs: the page does not guess. */
export function stateOf(site: Site, program: Program): keyof typeof say.states {
  if (!isProgramRunning(program, site.builtOn)) return 'ended';
  return program.period === null ? 'open' : 'running';
}

const targetsOf = (site: Site, program: Program) =>
  resolve(
    site.of
      .editionsOfProgram(program.id)
      .filter(({ plan }) => plan === site.plan.id)
      .flatMap(({ targets }) => targets),
    site.find.target,
  );

const itemsOf = (site: Site, program: Program) =>
  site.of.itemsOfProgram(program.id).filter(({ plan }) => plan === site.plan.id);

function whoOf(site: Site, { owners }: Program): string {
  const names = (ids: ReadonlyArray<string>) =>
    resolve(ids, site.find.organization)
      .map(({ name }) => name)
      .join(', ');
  const [lead, partners] = [names(owners.lead), names(owners.partners)];
  return lead === '' ? partners || say.noOwners : say.with(lead, partners);
}

function rowOf(site: Site, program: Program): ProgramRow {
  const targets = targetsOf(site, program);
  const { period } = program;
  return {
    id: program.id,
    link: programLink(program),
    summary: program.summary,
    who: whoOf(site, program),
    work: say.work(itemsOf(site, program).length, targets.length),
    period: period ? vi.facts.years(period.start, period.end) : '',
    tally: targets.length === 0 ? [] : gridOf(site, site.plan, targets).tally,
  };
}

/** All cooperation programmes with what they have to do in the year of the home page. */
export function programList(site: Site): ProgramList {
  const { programs } = site.content;
  return {
    meta: {
      title: say.listTitle,
      description: say.listDescription(programs.length),
      path: paths.programs(),
      crumbs: [home()],
      kind: null,
    },
    lead: say.listLead(
      programs.length,
      site.plan.year,
      programs.filter((program) => itemsOf(site, program).length > 0).length,
      programs.filter((program) => targetsOf(site, program).length > 0).length,
    ),
    groups: (['running', 'open', 'ended'] as const).flatMap((state) => {
      const rows = programs
        .filter((program) => stateOf(site, program) === state)
        .map((program) => rowOf(site, program));
      return rows.length === 0 ? [] : { name: say.states[state], rows };
    }),
  };
}
