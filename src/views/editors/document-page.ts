import { paths } from '../../domain/paths.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { PageContent } from '../../editing/document-page/page-content.ts';
import { textFile } from '../../editing/new/content.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import { SITE_FILE } from '../../model/site.ts';
import { siteConfig } from '../../site.config.ts';
import { documentPageText } from '../../strings/document-page.ts';
import { editorsText } from '../../strings/editors.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** The page where a year's document is read and reviewed. */
export const documentPage = (): { readonly meta: PageMeta; readonly source: string } => ({
  meta: {
    title: documentPageText.title,
    description: documentPageText.description,
    path: paths.documentReview(),
    crumbs: [home(), { href: href.editors(), text: editorsText.title }],
    kind: null,
  },
  source: href.documentReviewData(),
});

/** What a new document is compared with. Figures, forms and words of the search say nothing of it. */
const COMPARED: ReadonlyArray<CollectionName> = [
  'plans',
  'guidance',
  'directives',
  'programs',
  'campaigns',
  'milestones',
  'observances',
  'targets',
  'organizations',
  'areas',
  'events',
  'document-types',
];

type Loaded = { readonly id: string; readonly file: string; readonly plan?: string };

/** An entry as in its file, without the fields that loading adds. */
function bare(entry: Loaded): Record<string, unknown> {
  const { file: _file, body: _body, ...rest } = { body: '', ...entry };
  return rest;
}

const json = (path: string, data: unknown): SourceFile => ({ path, text: JSON.stringify(data) });

/** The files of a collection, from the entries that this edition shows. */
function filesOf(name: CollectionName, entries: ReadonlyArray<Loaded>): Array<SourceFile> {
  const entity = entityOf(name);
  if (entity.shape === 'list') return [json(`content/${entity.file}`, entries.map(bare))];
  if (entity.shape === 'year')
    return [...Map.groupBy(entries, ({ plan = '' }) => plan)].map(([plan, own]) =>
      json(`content/${entity.folder}/${plan}.json`, {
        plan,
        [entity.key]: own.map((entry) => {
          const { plan: _plan, ...rest } = bare(entry);
          return { ...rest, id: entry.id.slice(plan.length + 1) };
        }),
      }),
    );
  const ending = entity.pattern.replace(/^.*\./, '.');
  return entries.map((entry) => {
    const path = `content/${entity.folder}/${entry.id}${ending}`;
    const { id: _id, ...data } = bare(entry);
    if (ending === '.json') return json(path, data);
    return textFile(path, data, 'body' in entry ? String(entry.body) : '');
  });
}

/** The content that a document is compared with, as files, limited to what this edition shows. */
export const documentData = (site: Site): PageContent => ({
  files: [
    json(SITE_FILE, site.identity),
    ...COMPARED.flatMap((name) => filesOf(name, site.content[name])),
  ],
  forge: siteConfig.forge,
  today: siteConfig.date ?? null,
});
