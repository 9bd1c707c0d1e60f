import { slug } from '../model/common.ts';
import { reportHead } from '../model/progress.ts';
import { figureId } from './observations.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Progress content as it was kept before: one file per unit and year, with a list of all its figures. Read
 * to convert it (`npm run progress -- migrate`), and to compare a converted branch with its base.
 */
const OLD_PATH = /^content\/progress\/(\d{4})\/([a-z0-9-]+)\.json$/;

/** True for a file that holds all reports of a unit. */
export const isOldProgress = (path: string): boolean => OLD_PATH.test(path);

/** A figure in the list of an old file: with the head of its report, under an id of its own. */
export interface OldFigure {
  readonly id: string;
  readonly target: string;
  /** The id of the figure that it corrects. */
  readonly supersedes?: string;
  readonly [field: string]: unknown;
}

/** What an old file holds: the figures, and everything else that it says. */
export interface OldProgress {
  readonly observations: ReadonlyArray<OldFigure>;
  readonly [field: string]: unknown;
}

/** A report's file as it was written. */
interface ReportText {
  readonly figures: ReadonlyArray<OldFigure>;
  readonly [field: string]: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An id becomes the name of a file, so it has to be one. */
const isFigure = (value: unknown): value is OldFigure =>
  isObject(value) &&
  slug.safeParse(value.id).success &&
  typeof value.target === 'string' &&
  (value.supersedes === undefined || typeof value.supersedes === 'string');

/** The content of an old file; null when its figures cannot be told apart: it is no JSON, one has no id. */
export function readOldProgress({ text }: Pick<SourceFile, 'text'>): OldProgress | null {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isObject(data) || !Array.isArray(data.observations)) return null;
    return data.observations.every(isFigure) ? (data as unknown as OldProgress) : null;
  } catch {
    return null;
  }
}

/** What the id says of its report: "2017-q1" of "mo-hinh-xa-2017-q1"; the whole id where that names no file. */
function reportOf({ id, target }: OldFigure): string {
  const own = `${target.slice(target.indexOf('/') + 1)}-`;
  const rest = id.startsWith(own) ? id.slice(own.length) : id;
  return slug.safeParse(rest).success ? rest : id;
}

/** A report in the making: figures with the same head, none of a target that it has already. */
interface Group {
  readonly name: string;
  readonly figures: Array<OldFigure>;
}

/** Sorts the figures into reports, named after what their ids have in common. */
function groupsOf(figures: ReadonlyArray<OldFigure>): Array<Group> {
  const groups = new Map<string, Group>();
  const alike = new Map<string, Array<Group>>();
  for (const figure of figures) {
    const base = reportOf(figure);
    const key = JSON.stringify([base, ...reportHead.map((field) => figure[field] ?? null)]);
    const own = alike.get(key) ?? [];
    alike.set(key, own);
    const fits = own.find(({ figures }) => figures.every(({ target }) => target !== figure.target));
    if (fits) {
      fits.figures.push(figure);
      continue;
    }
    let name = base;
    for (let number = 2; groups.has(name); number += 1) name = `${base}-bc${number}`;
    const made: Group = { name, figures: [figure] };
    own.push(made);
    groups.set(name, made);
  }
  return [...groups.values()];
}

/** A figure as its report keeps it: without the head, and without an id that follows from its place. */
function figureIn(report: string, figure: OldFigure, reportWith: ReadonlyMap<string, string>) {
  const { id, asOf: _a, reportedOn: _r, reporter: _p, document: _d, ...own } = figure;
  const { target, supersedes } = figure;
  return {
    ...own,
    ...(supersedes === undefined ? {} : { supersedes: reportWith.get(supersedes) ?? supersedes }),
    ...(figureId({ target, id: undefined }, report) === id ? {} : { id }),
  };
}

/**
 * The reports of a unit's old file, as files of their own. Every figure keeps the id that it was published
 * under.
 *
 * @returns an empty list for a file that cannot be read or has no reports
 */
export function splitProgress({ path, text }: SourceFile): Array<SourceFile> {
  const [, plan = '', area = ''] = OLD_PATH.exec(path) ?? [];
  const old = readOldProgress({ text });
  if (!old) return [];
  const { observations, ...rest } = old;
  const groups = groupsOf(observations);
  const reportWith = new Map(
    groups.flatMap(({ name, figures }) => figures.map(({ id }) => [id, name] as const)),
  );
  return groups.map(({ name, figures }) => {
    const first = figures[0] as OldFigure;
    const report = {
      // The file's own words stand, also where they are not those of its path: the checker asks then.
      ...{ area, plan, ...rest },
      ...Object.fromEntries(reportHead.map((field) => [field, first[field]])),
      figures: figures.map((figure) => figureIn(name, figure, reportWith)),
    };
    const file = `content/progress/${plan}/${area}/${name}.json`;
    return { path: file, text: JSON.stringify(report) };
  });
}

/**
 * The figures of reports as the list of an old file would say them: `splitProgress` the other way round, to
 * prove that it lost nothing.
 */
export function joinProgress(files: ReadonlyArray<SourceFile>): Array<OldFigure> {
  const reports = files.map(({ path, text }) => ({
    name: path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    report: JSON.parse(text) as ReportText,
  }));
  const ids = new Map(
    reports.flatMap(({ name, report }) =>
      report.figures.map((one) => [`${name} ${one.target}`, figureId(one, name)] as const),
    ),
  );
  return reports.flatMap(({ name, report }) => {
    const said = reportHead.flatMap((field) => (field in report ? [[field, report[field]]] : []));
    return report.figures.map(
      ({ supersedes, ...figure }): OldFigure => ({
        ...Object.fromEntries(said),
        ...figure,
        id: figureId(figure, name),
        ...(supersedes === undefined
          ? {}
          : { supersedes: ids.get(`${supersedes} ${figure.target}`) ?? supersedes }),
      }),
    );
  });
}
