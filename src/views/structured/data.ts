import { paths } from '../../domain/paths.ts';
import { openDataText } from '../../strings/open-data.ts';
import { progressText } from '../../strings/progress.ts';
import { dataSets, dataSetTitle, isJson, yearsOfSet } from '../open-data/open-data.ts';
import type { Site } from '../site/site.ts';
import type { Target } from '../site/types.ts';
import { addressOf, type Node, OWNER, refer } from './node.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** A file to download, in the words of schema.org and of DCAT-AP. */
const fileNode = (name: string, path: string, type: keyof typeof TYPES): Node => ({
  '@type': ['DataDownload', 'dcat:Distribution'],
  name,
  encodingFormat: TYPES[type],
  contentUrl: addressOf(path),
  'dcat:downloadURL': { '@id': addressOf(path) },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${TYPES[type]}` },
  'dct:license': { '@id': LICENCE },
});

const aboutData = (site: Site, first: string, last: string) => ({
  inLanguage: 'vi',
  license: LICENCE,
  'dct:license': { '@id': LICENCE },
  isAccessibleForFree: true,
  creator: { '@id': OWNER },
  publisher: { '@id': OWNER },
  'dct:publisher': { '@id': OWNER },
  temporalCoverage: `${first}/${last}`,
  'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': first, 'dcat:endDate': last },
  spatialCoverage: { '@type': 'AdministrativeArea', name: site.identity.area.full },
});

/** The open data of the site: a file for each set, or for each year of it. */
export function catalogNode(site: Site): Node {
  const years = site.content.plans.map(({ year }) => year);
  const sample = site.content.plans.some(({ id }) => site.hasSample(id));
  return {
    '@type': ['Dataset', 'dcat:Dataset'],
    ...refer(paths.data()),
    name: `${openDataText.title} – ${site.names.shortName}`,
    description: [openDataText.description, sample ? progressText.sampleNotice : '']
      .join(' ')
      .trim(),
    ...aboutData(site, `${Math.min(...years)}-01-01`, `${Math.max(...years)}-12-31`),
    distribution: dataSets.flatMap((set) =>
      yearsOfSet(site, set).flatMap((plan) => {
        const name = [dataSetTitle(set), plan].filter(Boolean).join(', ');
        return [
          fileNode(name, paths.csvFile(set, plan), 'csv'),
          ...(isJson(set) ? [fileNode(name, paths.dataFile(set, plan), 'json')] : []),
        ];
      }),
    ),
  };
}

/** The figures on one target. */
export const targetNode = (site: Site, target: Target): Node => ({
  '@type': ['Dataset', 'dcat:Dataset'],
  ...refer(paths.target(target.id)),
  name: target.title,
  description: site.hasSample(target.plan)
    ? `${target.title}. ${progressText.sampleNotice}`
    : `${target.title}.`,
  ...aboutData(site, target.window.start, target.window.due),
  isBasedOn: { '@type': 'Legislation', ...refer(paths.item(target.item)) },
  distribution: (['csv', 'json'] as const).map((type) =>
    fileNode(target.shortTitle, paths.targetData(target.id, type), type),
  ),
});
