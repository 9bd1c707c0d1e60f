import type { SourceFile } from '../../domain/source-file.ts';
import type { ReporterRule } from '../../model/plan.ts';
import { newContentText } from '../../strings/new-content.ts';
import { jsonFile } from './content.ts';

/** The progress files of a year, one per unit, without reports. */
export const emptyProgress = (
  year: number,
  areas: ReadonlyArray<{ readonly id: string }>,
): Array<SourceFile> =>
  areas.map(({ id }) =>
    jsonFile(`content/progress/${year}/${id}.json`, {
      area: id,
      plan: String(year),
      observations: [],
    }),
  );

/**
 * A year of which only the start is known: the plan says so, the collections are empty.
 *
 * @param issuer the organization that will issue the year's document
 * @param reporters who reports
 * @param areas the units that this means on the year's first day
 */
export function emptyYear({
  year,
  issuer,
  reporters,
  areas,
}: {
  readonly year: number;
  readonly issuer: string;
  readonly reporters: ReadonlyArray<ReporterRule>;
  readonly areas: ReadonlyArray<{ readonly id: string }>;
}): Array<SourceFile> {
  const plan = {
    year,
    title: newContentText.year.title(year),
    document: {
      symbol: null,
      issued: { precision: 'unknown' },
      issuer,
      signer: null,
      position: null,
    },
    reporters,
    closedOn: null,
    reporting: [],
  };
  return [
    jsonFile(`content/plans/${year}.json`, plan),
    jsonFile(`content/targets/${year}.json`, { plan: String(year), targets: [] }),
    jsonFile(`content/milestones/${year}.json`, { plan: String(year), milestones: [] }),
    ...emptyProgress(year, areas),
  ];
}
