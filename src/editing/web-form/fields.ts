import type { Field, VariableFieldType } from '@sveltia/cms';
import { z } from 'zod';
import { messageOf } from '../../domain/json-schema.ts';
import { descriptionOf } from '../../domain/schema-labels.ts';
import { type Schema, shapeOf, unwrap, valuesOf } from '../../domain/schema-walk.ts';
import { allowedTerms } from '../../domain/site-terms.ts';
import { references } from '../../model/common.ts';
import type { SiteIdentity } from '../../model/site.ts';
import { type SiteList, siteTerms } from '../../model/site-terms.ts';
import { webFormText } from '../../strings/web-form.ts';
import type { EditableName } from './editable.ts';
import { relationTo } from './relations.ts';

/** The position of a field, and the choices it may need. */
export interface Place {
  /** The collection, or "site". */
  readonly collection: EditableName;
  /** The names of the fields leading to it. */
  readonly path: ReadonlyArray<string>;
  /** The levels and kinds of units. */
  readonly lists: Pick<SiteIdentity, SiteList>;
}

interface Definition {
  readonly type: string;
  readonly element?: Schema;
  readonly options?: ReadonlyArray<Schema>;
  readonly discriminator?: string;
}

const definitionOf = (schema: Schema) => unwrap(schema)._zod.def as Definition;

/** Constraints of a plain value in JSON Schema terms. */
interface Facts {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly enumDescriptions?: ReadonlyArray<string>;
}

const factsOf = (schema: Schema): Facts =>
  z.toJSONSchema(unwrap(schema), { target: 'draft-7', io: 'input' }) as Facts;

/** A field is required when it accepts neither undefined nor null nor an empty list. */
const isRequired = (schema: Schema): boolean =>
  [undefined, null, []].every((value) => !z.safeParse(schema, value).success);

/** Splits "Số ký hiệu chuẩn; null nếu …" into a label and a hint. */
function labelAndHint(schema: Schema, name: string): { label: string; more: string | null } {
  const [label = name, ...rest] = (descriptionOf(schema) ?? name).split('; ');
  const more = webFormText.emptyIf(rest.join('; '));
  return { label, more: more === '' ? null : more.charAt(0).toUpperCase() + more.slice(1) };
}

/** The meaning of choosing nothing, where the schema has a default choice. */
function meaningOfEmpty(schema: Schema): string | null {
  if (definitionOf(schema).type !== 'enum') return null;
  const { data } = z.safeParse(schema, undefined);
  const meant = choices(schema).find(({ value }) => value === data);
  return meant ? webFormText.empty(meant.label) : null;
}

/** Properties of every field: name, Vietnamese label, hint, whether it is required. */
function common(name: string, schema: Schema, { collection, path }: Place) {
  const { label, more } = labelAndHint(schema, name);
  const hint = [
    more && `${more}.`,
    meaningOfEmpty(schema),
    webFormText.hints[[collection, ...path].join('.')],
  ]
    .filter(Boolean)
    .join(' ');
  // Ids are generated when the file is written (new-id.ts): nobody has to invent one or can break one.
  const isId = name === 'id';
  const fixed = isId || (path.length === 1 && name === 'plan');
  return {
    name,
    label,
    ...(hint && { hint }),
    required: !isId && isRequired(schema),
    ...(fixed && { readonly: true }),
  };
}

/** The choices of a field for levels or kinds of units, with names; null for any other field. */
function termChoices(schema: Schema, { lists }: Place) {
  const term = siteTerms.get(unwrap(schema) as z.ZodType);
  return term
    ? allowedTerms(term, lists).map(({ id, name }) => ({ value: id, label: name }))
    : null;
}

const choices = (schema: Schema) => {
  const meanings = factsOf(schema).enumDescriptions ?? [];
  return valuesOf(schema).map((value, at) => ({ value, label: meanings[at] ?? value }));
};

function numberField(schema: Schema) {
  const { type, minimum, exclusiveMinimum, maximum } = factsOf(schema);
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  // An integer's default limits are those of floating point: not worth showing.
  const told = (limit: number | undefined) =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER ? limit : undefined;
  const [min, max] = [told(least), told(maximum)];
  return {
    widget: 'number' as const,
    value_type: type === 'integer' ? ('int' as const) : ('float' as const),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

/** Multi-line texts; the others fit one line. */
const LONG = new Set(['summary', 'subject', 'note', 'quote', 'reason']);

function textField(name: string, schema: Schema) {
  const { format, pattern } = factsOf(schema);
  if (format === 'date') {
    return { widget: 'datetime' as const, type: 'date' as const, format: 'YYYY-MM-DD' };
  }
  if (LONG.has(name)) return { widget: 'text' as const };
  const message = messageOf(schema);
  return {
    widget: 'string' as const,
    ...(pattern &&
      format === undefined &&
      message && { pattern: [pattern, message] as [string, string] }),
  };
}

function listField(name: string, schema: Schema, place: Place) {
  const element = definitionOf(schema).element;
  if (!element) return null;
  const target = references.get(unwrap(element) as z.ZodType);
  if (target) return { ...relationTo(target.collection), multiple: true };
  const terms = termChoices(element, place);
  if (terms) return { widget: 'select' as const, multiple: true, options: terms };
  const { type } = definitionOf(element);
  if (type === 'enum') {
    return { widget: 'select' as const, multiple: true, options: choices(element) };
  }
  if (type === 'string') return { widget: 'list' as const };
  if (type !== 'object') return null;
  // Entries with an id are referenced by it: they are corrected or cancelled, never deleted.
  const kept = 'id' in shapeOf(element);
  return {
    widget: 'list' as const,
    label_singular: webFormText.one[name] ?? name,
    collapsed: 'auto' as const,
    ...(kept && { allow_remove: false, allow_reorder: false, allow_duplicate: false }),
    fields: fieldsOf(element, place),
  };
}

/** A discriminated union of objects: `when` by `precision`. */
function variants(schema: Schema, place: Place) {
  const { options = [], discriminator } = definitionOf(schema);
  if (!discriminator) return null;
  const types = options.map((option): VariableFieldType => {
    const { [discriminator]: key, ...others } = shapeOf(option);
    const [name = ''] = key ? valuesOf(key) : [];
    const label = webFormText.precisions[name] ?? name;
    const fields = Object.entries(others).flatMap(([field, inner]) => fieldOf(field, inner, place));
    return { name, label, fields };
  });
  return { widget: 'object' as const, typeKey: discriminator, types };
}

function widgetOf(name: string, schema: Schema, place: Place) {
  const target = references.get(unwrap(schema) as z.ZodType);
  if (target) return relationTo(target.collection);
  const terms = termChoices(schema, place);
  if (terms) return { widget: 'select' as const, options: terms };
  switch (definitionOf(schema).type) {
    case 'enum':
      return { widget: 'select' as const, options: choices(schema) };
    case 'boolean':
      return { widget: 'boolean' as const };
    case 'number':
      return numberField(schema);
    case 'string':
      return textField(name, schema);
    case 'array':
      return listField(name, schema, place);
    case 'object':
      return { widget: 'object' as const, fields: fieldsOf(schema, place) };
    case 'union':
      return variants(schema, place);
    default:
      return null;
  }
}

function fieldOf(name: string, schema: Schema, above: Place): Array<Field> {
  const place = { ...above, path: [...above.path, name] };
  const widget = widgetOf(name, schema, place);
  return widget ? [{ ...common(name, schema, place), ...widget }] : [];
}

/**
 * The form's fields for an object of the model: labels, choices, limits and messages come from the schema.
 * A field that no widget can show (a value or a list, a literal) is left out: saving preserves it as it is
 * in the file.
 *
 * @param schema a zod object, possibly wrapped
 * @param place position of the object; `path` is empty at the root of a file
 */
export function fieldsOf(schema: Schema, place: Place): Array<Field> {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) => fieldOf(name, field, place));
}
