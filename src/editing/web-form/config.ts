import type { CmsConfig, Collection, EntryCollection, Field } from '@sveltia/cms';
import { type CollectionSpec, collectionSpecs } from '../../model/collections.ts';
import type { CollectionName } from '../../model/common.ts';
import { webFormText } from '../../strings/web-form.ts';
import { type Editable, editable, fileOf } from './editable.ts';
import { fieldsOf, type Place } from './fields.ts';
import { formatName } from './file-format.ts';

/** Where the form saves to. */
export interface FormTarget {
  /** The repository on GitHub, "owner/name". */
  readonly repository: string;
  readonly branch: string;
  /** The REST address of GitHub, or of an Enterprise server ("https://host/api/v3"). */
  readonly apiRoot: string;
  /** Address of an OAuth helper; null: sign-in by personal token only. */
  readonly authUrl: string | null;
  /** Address of the built site, with its base path. */
  readonly siteUrl: string;
}

const icons: Readonly<Record<Editable, string>> = {
  progress: 'monitoring',
  milestones: 'event',
  targets: 'flag',
  guidance: 'article',
  directives: 'gavel',
};

/** How an entry is named in lists. */
const summaries: Readonly<Record<Editable, string>> = {
  progress: '{{area}} – {{plan}}',
  milestones: '{{plan}}',
  targets: '{{plan}}',
  guidance: '{{title}} ({{slug}})',
  directives: '{{title}} ({{slug}})',
};

const identifiers: Readonly<Record<Editable, string>> = {
  progress: 'area',
  milestones: 'plan',
  targets: 'plan',
  guidance: 'title',
  directives: 'title',
};

const isEditable = (name: CollectionName): name is Editable =>
  (editable as ReadonlyArray<string>).includes(name);

/** "content/progress/x/y.json" is told by its folder and by how many folders lie below it. */
function placeOf(name: CollectionName): Pick<EntryCollection, 'folder' | 'path' | 'extension'> {
  const spec: CollectionSpec = collectionSpecs[name];
  if (spec.shape === 'list') throw new Error(`${name} is one file`);
  const [, ending = ''] = spec.pattern.split(/\.(?=[^.]+$)/);
  // Two levels, named by any fields but {{slug}}: then an entry's slug is its whole path, its id.
  const nested = spec.pattern.includes('/') ? { path: '{{plan}}/{{draft}}' } : {};
  return { folder: `content/${spec.folder}`, extension: ending, ...nested };
}

const bodyOf = (name: Editable): Array<Field> =>
  name === 'guidance' || name === 'directives'
    ? [
        {
          name: 'body',
          label: webFormText.body[name],
          widget: 'text',
          hint: webFormText.hints[`${name}.body`],
          required: name === 'guidance',
        },
      ]
    : [];

function editedCollection(name: Editable, lists: Place['lists']): EntryCollection {
  const [label, one] = webFormText.collections[name];
  const fields = fieldsOf(collectionSpecs[name].schema, { collection: name, path: [], lists });
  const isNewAllowed = name === 'directives';
  return {
    name,
    label,
    label_singular: one,
    description: webFormText.about[name],
    icon: icons[name],
    ...placeOf(name),
    format: formatName(name),
    // Nothing is ever deleted; a new district or year is set up by maintainers.
    create: isNewAllowed,
    // A change goes on the site when a reviewer takes the pull request in, not from the form.
    publish: false,
    delete: false,
    duplicate: false,
    summary: summaries[name],
    identifier_field: identifiers[name],
    ...(isNewAllowed && {
      slug: {
        template: '{{symbol}}',
        editable: ['create'],
        hint: webFormText.slug.hint,
        pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', webFormText.slug.error],
      },
    }),
    // The preview of a form is the form once more.
    editor: { preview: false },
    fields: [...fields, ...bodyOf(name)].map(withSummary),
  };
}

/** What a folded report, milestone or target shows of itself. */
const itemSummaries: Readonly<Record<string, string>> = {
  // Without the figure: the CMS prints a number that is not there as 0.
  observations: "{{target}} · {{asOf | date('DD/MM/YYYY')}}",
  milestones: '{{title}}',
  targets: '{{title}}',
  levels: '{{name}}',
  areaKinds: '{{name}}',
};

const withSummary = (field: Field): Field => {
  const summary = itemSummaries[field.name];
  return summary && field.widget === 'list' ? { ...field, summary } : field;
};

/** content/site.json, a file by itself. */
function siteFile(lists: Place['lists']): Collection {
  const [label, one] = webFormText.site;
  const { path, schema } = fileOf('site');
  const file = {
    name: 'site',
    label: one,
    file: path,
    format: formatName('site'),
    fields: fieldsOf(schema, { collection: 'site', path: [], lists }).map(withSummary),
  };
  return {
    name: 'site',
    label,
    description: webFormText.about.site,
    icon: 'account_balance',
    publish: false,
    editor: { preview: false },
    files: [file],
  };
}

/** A collection that is not edited here, as far as other fields name its entries. */
function namedCollection(name: CollectionName): Collection {
  const spec: CollectionSpec = collectionSpecs[name];
  const [label] = webFormText.collections[name];
  const base = { name, label, hide: true } as const;
  const texts = ['id', 'title', 'name', 'shortName'].map(
    (field): Field => ({ name: field, widget: 'string', required: false }),
  );
  if (spec.shape === 'list') {
    const list: Field = { name, widget: 'list', root: true, fields: texts };
    return { ...base, files: [{ name, file: `content/${spec.file}`, fields: [list] }] };
  }
  return { ...base, ...placeOf(name), create: false, delete: false, fields: texts };
}

/**
 * The whole configuration of the form (Sveltia CMS), from the model's schemas and the table of
 * collections. Tests hold it against the schema that the CMS publishes.
 *
 * @param lists the levels and kinds of units that fields offer
 */
export function formConfig(target: FormTarget, lists: Place['lists']): CmsConfig {
  const named = (Object.keys(collectionSpecs) as Array<CollectionName>)
    .filter((name) => !isEditable(name) && name !== 'acronyms')
    .map(namedCollection);
  return {
    load_config_file: false,
    backend: {
      name: 'github',
      repo: target.repository,
      branch: target.branch,
      api_root: target.apiRoot,
      // Without a helper of the site's own, signing in would go through someone else's server.
      ...(target.authUrl === null
        ? { auth_methods: ['token'] }
        : { base_url: target.authUrl, auth_methods: ['oauth', 'token'] }),
      squash_merges: true,
      commit_messages: webFormText.commit,
    },
    // Every save is a branch and a pull request; nothing is written to the main branch.
    publish_mode: 'editorial_workflow',
    site_url: target.siteUrl,
    app_title: webFormText.appTitle,
    logo: { src: new URL('favicon.svg', target.siteUrl).pathname },
    // The form uploads no pictures; the CMS wants a folder all the same.
    media_folder: 'public',
    media_libraries: { stock_assets: { providers: [] } },
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...editable.map((name) => editedCollection(name, lists)),
      siteFile(lists),
      ...named,
    ],
  };
}
