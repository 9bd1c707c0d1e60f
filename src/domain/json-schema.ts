import { z } from 'zod';
import { collectionNames } from '../model/collection-names.ts';
import { references } from '../model/common.ts';
import { entityOf, filesOf, nameWithPlace } from '../model/entities.ts';
import { mappingPath, sheetMapping } from '../model/sheet-mapping.ts';
import { SITE_FILE, siteIdentity } from '../model/site.ts';
import { siteTerms } from '../model/site-terms.ts';
import { siteFormText } from '../strings/site.ts';
import { vi } from '../strings/vi.ts';
import { vietnameseErrors } from './schema-labels.ts';
import { unwrap } from './schema-walk.ts';

/**
 * JSON Schemas (draft-07) of all content files, for editors' tools: names, meanings, choices and messages
 * in Vietnamese, from the same zod schemas that the checker and the build use. Two keywords are specific to
 * VS Code: `errorMessage` replaces its English message, `enumDescriptions` explains the choices.
 */
type JsonSchema = Record<string, unknown>;

/** Invalid values by field type: the error messages they trigger describe what the field accepts. */
const WRONG: Readonly<Record<string, ReadonlyArray<unknown>>> = {
  string: ['\u0000', ''],
  number: ['', -1],
  boolean: [''],
  enum: [''],
  literal: [''],
};

/**
 * What a field accepts, in the words of its own error messages; null when it has none. Also used by the web
 * form.
 */
export function messageOf(schema: z.core.$ZodType): string | null {
  const inner = unwrap(schema);
  const messages = (WRONG[inner._zod.def.type] ?? []).flatMap((value) => {
    const result = z.safeParse(inner, value, { error: vietnameseErrors });
    return result.success ? [] : result.error.issues.slice(0, 1).map(({ message }) => message);
  });
  return messages.length > 0 ? [...new Set(messages)].join('; ') : null;
}

function addDescription(jsonSchema: JsonSchema, about: string): void {
  jsonSchema.description = jsonSchema.description ? `${jsonSchema.description}. ${about}` : about;
}

function override({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: JsonSchema;
}): void {
  // zod's date pattern has four hundred characters and explains nothing; `format` says the same.
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
  const reference = references.get(unwrap(zodSchema) as z.ZodType);
  if (reference) {
    const group = nameWithPlace(reference.collection);
    addDescription(jsonSchema, vi.schemas.reference(group));
  }
  if (typeof jsonSchema.type === 'string' && !['object', 'array'].includes(jsonSchema.type)) {
    const message = messageOf(zodSchema);
    if (message) jsonSchema.errorMessage = message;
  }
  // The ids are content. Schemas belong to the software, so every office has the same ones and a change of
  // content does not change them; the checker reports which ids exist.
  const term = siteTerms.get(unwrap(zodSchema) as z.ZodType);
  if (term && jsonSchema.type === 'string') {
    const about = siteFormText.terms[term.list];
    jsonSchema.pattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
    jsonSchema.errorMessage = `phải là ${about}`;
    addDescription(jsonSchema, about.charAt(0).toUpperCase() + about.slice(1));
  }
}

/** Files with a schema: those of all collections, content/site.json, and how foreign tables are read. */
interface Described {
  readonly name: string;
  /** Path or glob. */
  readonly place: string;
  readonly schema: z.ZodType;
}

const described: ReadonlyArray<Described> = [
  { name: 'site', place: SITE_FILE, schema: siteIdentity },
  ...collectionNames.map((name) => ({
    name,
    place: `content/${filesOf(name)}`,
    schema:
      entityOf(name).shape === 'list' ? z.array(entityOf(name).schema) : entityOf(name).schema,
  })),
  { name: 'sheet-mappings', place: mappingPath('*'), schema: sheetMapping },
];

function fileSchema({ place, schema }: Described): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: (context) => override(context as Parameters<typeof override>[0]),
  });
  return { $schema, $comment: vi.schemas.generated(place), ...rest };
}

/** Names and texts of all files in schemas/. */
export function emittedSchemas(): Array<{ readonly name: string; readonly text: string }> {
  return described.map((file) => ({
    name: `${file.name}.schema.json`,
    text: `${JSON.stringify(fileSchema(file), null, 2)}\n`,
  }));
}

/** The part of .vscode/settings.json that assigns JSON files to schemas. */
export function editorBindings(): Array<{ fileMatch: Array<string>; url: string }> {
  return described
    .filter(({ place }) => place.endsWith('.json'))
    .map(({ name, place }) => ({
      fileMatch: [`/${place}`],
      url: `./schemas/${name}.schema.json`,
    }));
}
