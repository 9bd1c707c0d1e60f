import { canonicalText } from '../check/rules/form.ts';
import { type EditableName, fileOf } from './editable.ts';
import type { FormGroup } from './form-group.ts';
import { readMarkdown, writeMarkdown } from './markdown-file.ts';
import { normalizeFormValue } from './normalize-form-value.ts';

/**
 * How the form reads and writes a content file. The parsed value carries the file's original text under
 * ORIGIN, so that the written text differs from it only in what was edited.
 */
export interface FileFormat {
  readonly fromFile: (text: string) => FormGroup;
  readonly toFile: (value: FormGroup) => string;
}

/** The name of the key; no field of the model begins with "~". */
const ORIGIN = '~origin';

/** The name of a format in the CMS, which is the file extension. */
export const formatName = (name: EditableName): string =>
  fileOf(name).path.endsWith('.json') ? `phong-trao-${name}` : `phong-trao-${name}-frontmatter`;

const isGroup = (value: unknown): value is FormGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @returns the parser and the formatter for files of one kind
 * @throws from `fromFile`, when the text cannot be parsed: the CMS then reports the file as broken
 */
export function fileFormat(name: EditableName): FileFormat {
  const { path, schema } = fileOf(name);
  const isJson = path.endsWith('.json');
  const read = (text: string): FormGroup => {
    const value: unknown = isJson ? JSON.parse(text) : readMarkdown(text);
    if (!isGroup(value)) throw new Error(`${name}: not a group of fields`);
    return value;
  };
  return {
    fromFile: (text) => ({ ...read(text), [ORIGIN]: text }),
    toFile({ [ORIGIN]: kept, ...value }) {
      const origin = typeof kept === 'string' ? kept : null;
      const before = origin === null ? {} : read(origin);
      const after = normalizeFormValue(schema, value, before) as FormGroup;
      const text = isJson
        ? JSON.stringify(after)
        : writeMarkdown(after, { schema, before, origin: origin ?? '' });
      return canonicalText({ path, text });
    },
  };
}
