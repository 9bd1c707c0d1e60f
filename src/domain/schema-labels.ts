import { z } from 'zod';
import { fieldCheckText } from '../strings/field-check.ts';
import { below, type Path, type Schema } from './schema-walk.ts';

/** The Vietnamese label (`describe`) of a field, or of the nearest parent that has one. */
export function labelOf(schema: z.ZodType, path: Path): string | null {
  let current: ReadonlyArray<Schema> = [schema];
  let label: string | null = null;
  for (const key of path) {
    current = current.flatMap((s) => below(s, key));
    label = current.map(descriptionOf).find((text) => text !== null) ?? label;
  }
  return label;
}

/** The label of one field; null when it has none. */
export function descriptionOf(schema: Schema): string | null {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inner = (schema._zod.def as { innerType?: Schema }).innerType;
  return inner ? descriptionOf(inner) : null;
}

/** Vietnamese error messages for schemas that define none. */
export const vietnameseErrors: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? fieldCheckText.missing
        : fieldCheckText.wrongType(issue.expected);
    case 'unrecognized_keys':
      return fieldCheckText.unknownKeys(issue.keys.join(', '));
    case 'invalid_value':
      return issue.input === undefined
        ? fieldCheckText.missing
        : fieldCheckText.allowed(issue.values.map(String).join(', '));
    case 'too_small':
      return fieldCheckText.tooSmall(Number(issue.minimum));
    case 'too_big':
      return fieldCheckText.tooBig(Number(issue.maximum));
    default:
      return fieldCheckText.invalid;
  }
};
