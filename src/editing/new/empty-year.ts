import type { SourceFile } from '../../domain/source-file.ts';
import type { ReporterRule } from '../../model/plan.ts';
import { newContentText } from '../../strings/new-content.ts';
import { jsonFile } from './content.ts';

/**
 * A year of which only the start is known: the plan says so, the collections are empty.
 *
 * @param issuer the organization that will issue the year's document
 * @param reporters who reports
 */
export function emptyYear({
  year,
  issuer,
  reporters,
}: {
  readonly year: number;
  readonly issuer: string;
  readonly reporters: ReadonlyArray<ReporterRule>;
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
  ];
}
