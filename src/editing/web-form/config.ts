import type { CmsConfig, Collection, EntryCollection, Field } from '@sveltia/cms';
import type { Forge } from '../../domain/forge/forge.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import type { FormFacts } from '../../model/entity.ts';
import { webFormText } from '../../strings/web-form.ts';
import { type FormSignIn, formBackEnd } from './back-end.ts';
import { chosenFrom } from './chosen-from.ts';
import { editable, fileOf } from './editable.ts';
import { fieldsOf, type Place } from './fields.ts';
import { formatName } from './file-format.ts';

/** Where the form saves, and for which site. */
export interface FormTarget extends FormSignIn {
  readonly forge: Forge;
  /** URL of the built site, with its base path. */
  readonly siteUrl: string;
}

/** "content/progress/x/y.json" is identified by its folder and its depth below it. */
function placeOf(name: CollectionName): Pick<EntryCollection, 'folder' | 'path' | 'extension'> {
  const spec = entityOf(name);
  if (spec.shape === 'list') throw new Error(`${name} is one file`);
  const [, ending = ''] = spec.pattern.split(/\.(?=[^.]+$)/);
  // From any fields but {{slug}}: then an entry's slug is its whole path, which is its id.
  const nested = spec.pattern.includes('/') ? { path: '{{plan}}/{{draft}}' } : {};
  return { folder: `content/${spec.folder}`, extension: ending, ...nested };
}

const bodyOf = (name: CollectionName, { body }: FormFacts): Array<Field> =>
  body
    ? [
        {
          name: 'body',
          label: body.label,
          widget: 'text',
          hint: webFormText.hints[`${name}.body`],
          required: body.required,
        },
      ]
    : [];

function editedCollection(name: CollectionName, lists: Place['lists']): Array<EntryCollection> {
  const { form, names, schema } = entityOf(name);
  if (!form) return [];
  const { one, many } = form.names ?? names;
  const fields = fieldsOf(schema, { collection: name, path: [], lists });
  return [
    {
      name,
      label: many,
      label_singular: one,
      description: form.about,
      icon: form.icon,
      ...placeOf(name),
      format: formatName(name),
      // Nothing is ever deleted; maintainers create new districts and years.
      create: form.create !== undefined,
      // A change is published when a reviewer merges the pull request, not from the form.
      publish: false,
      delete: false,
      duplicate: false,
      summary: form.summary,
      identifier_field: form.identifier,
      ...(form.create && {
        slug: {
          template: form.create.slug,
          editable: ['create'],
          hint: form.create.hint,
          pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', webFormText.slugError],
        },
      }),
      // The preview would only repeat the form.
      editor: { preview: false },
      fields: [...fields, ...bodyOf(name, form)].map(withSummary),
    },
  ];
}

/** The one-line summary of a collapsed milestone or target. */
const itemSummaries: Readonly<Record<string, string>> = {
  milestones: '{{title}}',
  targets: '{{title}}',
  levels: '{{name}}',
  areaKinds: '{{name}}',
};

const withSummary = (field: Field): Field => {
  const summary = itemSummaries[field.name];
  return summary && field.widget === 'list' ? { ...field, summary } : field;
};

/** content/site.json, a single file. */
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
    description: webFormText.aboutSite,
    icon: 'account_balance',
    publish: false,
    editor: { preview: false },
    files: [file],
  };
}

/** A collection that is not edited here, only referenced by other fields. */
function namedCollection(name: CollectionName): Collection {
  const spec = entityOf(name);
  const { many: label } = spec.names;
  const base = { name, label, hide: true } as const;
  const texts = ['id', 'title', 'name', 'shortName'].map(
    (field): Field => ({ name: field, widget: 'string', required: false }),
  );
  if (spec.shape === 'list') {
    const list: Field = { name, widget: 'list', root: true, fields: texts };
    return { ...base, files: [{ name, file: `content/${spec.file}`, fields: [list] }] };
  }
  const place = placeOf(name);
  // The form refuses a path that names a field the collection does not have.
  const inPath = [...(place.path ?? '').matchAll(/{{(\w+)}}/g)].map(
    ([, field = '']): Field => ({ name: field, widget: 'string', required: false }),
  );
  return { ...base, ...place, create: false, delete: false, fields: [...texts, ...inPath] };
}

/**
 * The whole configuration of the form (Sveltia CMS), from the model's schemas and entities. Tests validate
 * it against the JSON schema that the CMS publishes.
 *
 * @param lists the levels and kinds of units that fields offer
 */
export function formConfig(target: FormTarget, lists: Place['lists']): CmsConfig {
  const edited = [...editable.flatMap((name) => editedCollection(name, lists)), siteFile(lists)];
  const named = chosenFrom(edited).filter((name) => !entityOf(name).form);
  return {
    load_config_file: false,
    backend: formBackEnd(target.forge, target),
    // Every save is a branch and a request; nothing is committed to the main branch.
    publish_mode: 'editorial_workflow',
    site_url: target.siteUrl,
    app_title: webFormText.appTitle,
    logo: { src: new URL('favicon.svg', target.siteUrl).pathname },
    // The form uploads no pictures, but the CMS requires a folder.
    media_folder: 'public',
    media_libraries: { stock_assets: { providers: [] } },
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [...edited, ...named.map(namedCollection)],
  };
}
