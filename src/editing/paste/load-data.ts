import type { SourceFile } from '../../domain/source-file.ts';
import type { PasteData } from './view.ts';

/** What the pages load first. */
export interface PageData extends PasteData {
  /** Units and years with reports, "2017/ba-be": each has a file. */
  readonly reported: ReadonlyArray<string>;
}

async function json<Data>(address: string | URL): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}

/** Loads what every table is compared with: all but the reports. @param address absolute or of this site */
export const loadData = (address: string): Promise<PageData> => json<PageData>(address);

/**
 * Adds what some units have reported. A site with a hundred units holds megabytes of reports; a table is of one
 * unit, or a few.
 *
 * @param units keys of units and years, "2017/ba-be"
 */
export async function withReports(
  data: PageData,
  address: string,
  units: ReadonlyArray<string>,
): Promise<PasteData> {
  const base = new URL(address, location.href);
  const wanted = data.reported.filter((unit) => units.includes(unit));
  const reports = await Promise.all(
    wanted.map((unit) => json<ReadonlyArray<SourceFile>>(new URL(`bao-cao/${unit}.json`, base))),
  );
  return { ...data, files: [...data.files, ...reports.flat()] };
}
