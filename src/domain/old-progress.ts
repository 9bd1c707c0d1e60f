import { figureId } from './observations.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Progress content as it was kept before: one file per unit and year, with a list of all its figures. Read
 * to convert it (`npm run progress -- migrate`), and to compare a converted branch with its base.
 */
const OLD_PATH = /^content\/progress\/(\d{4})\/([a-z0-9-]+)\.json$/;

/** True for a file that holds all reports of a unit. */
export const isOldProgress = (path: string): boolean => OLD_PATH.test(path);

interface OldFigure {
  readonly id: string;
  readonly target: string;
  readonly supersedes?: string;
  readonly [field: string]: unknown;
}

const HEAD = ['asOf', 'reportedOn', 'reporter', 'document'] as const;

/** The part of a figure's id behind its target's name: "2017-q1" of "mo-hinh-xa-2017-q1". */
function reportOf({ id, target }: OldFigure): string {
  const own = `${target.slice(target.indexOf('/') + 1)}-`;
  return id.startsWith(own) && id.length > own.length ? id.slice(own.length) : id;
}

/** Figures with the same head, that no target has twice: one report. */
interface Group {
  readonly name: string;
  readonly head: string;
  readonly figures: Array<OldFigure>;
}

function groupsOf(figures: ReadonlyArray<OldFigure>): Array<Group> {
  const groups: Array<Group> = [];
  for (const figure of figures) {
    const head = JSON.stringify(HEAD.map((field) => figure[field]));
    const base = reportOf(figure);
    const fits = groups.find(
      (group) =>
        group.head === head &&
        (group.name === base || group.name.startsWith(`${base}-bc`)) &&
        group.figures.every(({ target }) => target !== figure.target),
    );
    if (fits) {
      fits.figures.push(figure);
      continue;
    }
    const taken = new Set(groups.map(({ name }) => name));
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}-bc${number}`;
    groups.push({ name, head, figures: [figure] });
  }
  return groups;
}

/**
 * The reports of a unit's old file, as files of their own. Every figure keeps the id that it was published
 * under.
 *
 * @returns an empty list for a file that cannot be read or has no reports
 */
export function splitProgress({ path, text }: SourceFile): Array<SourceFile> {
  const [, plan = '', area = ''] = OLD_PATH.exec(path) ?? [];
  let data: { observations?: ReadonlyArray<OldFigure>; [field: string]: unknown };
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, '')) as typeof data;
  } catch {
    return [];
  }
  const { observations, area: _area, plan: _plan, ...rest } = data ?? {};
  if (!Array.isArray(observations)) return [];
  const groups = groupsOf(observations as ReadonlyArray<OldFigure>);
  const nameOf = new Map(groups.flatMap(({ name, figures }) => figures.map((f) => [f.id, name])));
  return groups.map(({ name, figures }) => {
    const first = figures[0] as OldFigure;
    const report = {
      area,
      plan,
      ...rest,
      ...Object.fromEntries(HEAD.map((field) => [field, first[field]])),
      figures: figures.map((figure) => {
        const { id, asOf: _a, reportedOn: _r, reporter: _p, document: _d, ...own } = figure;
        const { supersedes } = own;
        return {
          ...own,
          ...(supersedes === undefined ? {} : { supersedes: nameOf.get(supersedes) ?? supersedes }),
          ...(figureId({ target: figure.target, id: undefined }, name) === id ? {} : { id }),
        };
      }),
    };
    const file = `content/progress/${plan}/${area}/${name}.json`;
    return { path: file, text: JSON.stringify(report) };
  });
}
