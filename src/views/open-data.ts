import { vi } from '../strings/vi.ts';
import type { Site } from './site.ts';
import type { Content } from './types.ts';

/** The collections offered as open data, with what each file holds. Only what the edition shows. */
export const dataSets = Object.keys(vi.data.sets) as Array<keyof Content>;

/**
 * One collection as JSON: the data as the schemas give it, with ids that do not change. Sample
 * figures say so in the file itself.
 */
export function dataFile(site: Site, name: keyof Content): string {
  const sample = (name === 'progress' || name === 'targets') && site.hasSample(site.plan.id);
  const entries = site.content[name].map(({ file: _file, ...entry }) => entry);
  return `${JSON.stringify(
    {
      name,
      title: vi.data.sets[name],
      license: vi.data.license,
      ...(sample && name === 'progress' ? { notice: vi.progress.sampleNotice } : {}),
      entries,
    },
    null,
    2,
  )}\n`;
}
