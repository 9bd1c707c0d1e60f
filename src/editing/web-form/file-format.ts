import { type CollectionSpec, collectionSpecs } from '../../model/collections.ts';
import type { CollectionName } from '../../model/common.ts';
import { canonicalText } from '../check/rules/form.ts';
import { readMarkdown, writeMarkdown } from './markdown-file.ts';
import { type FormGroup, normalizeFormValue } from './normalize-form-value.ts';

/**
 * How the form reads and writes a content file. What it reads carries the file's own text along
 * under ORIGIN, so that what it writes differs from that text in nothing but what was edited.
 */
export interface FileFormat {
  readonly fromFile: (text: string) => FormGroup;
  readonly toFile: (value: FormGroup) => string;
}

/** The name of the key; no field of the model begins with "~". */
const ORIGIN = '~origin';

/** A path that belongs to the collection: all that the canonical form needs to know of a file. */
function samplePath(collection: CollectionName): string {
  const spec: CollectionSpec = collectionSpecs[collection];
  const place = spec.shape === 'list' ? spec.file : `${spec.folder}/${spec.pattern}`;
  return `content/${place.replaceAll('*', 'x')}`;
}

/** The name under which a collection's format is known to the CMS, which judges by its ending. */
export const formatName = (collection: CollectionName): string =>
  samplePath(collection).endsWith('.json')
    ? `phong-trao-${collection}`
    : `phong-trao-${collection}-frontmatter`;

const isGroup = (value: unknown): value is FormGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @returns the two ways of a collection's files
 * @throws from `fromFile`, when the text cannot be read: the CMS then names the file as broken
 */
export function fileFormat(collection: CollectionName): FileFormat {
  const path = samplePath(collection);
  const { schema } = collectionSpecs[collection];
  const isJson = path.endsWith('.json');
  const read = (text: string): FormGroup => {
    const value: unknown = isJson ? JSON.parse(text) : readMarkdown(text);
    if (!isGroup(value)) throw new Error(`${collection}: not a group of fields`);
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
