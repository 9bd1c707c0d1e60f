import {
  type Document,
  isMap,
  isScalar,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Schema, shapeOf } from '../../domain/schema-walk.ts';
import type { FormGroup } from './form-group.ts';
import { isSame } from './normalize-form-value.ts';

/** Frontmatter between two lines of dashes, and the rest. */
const PARTS = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*(?:\n|$)([\s\S]*)$/m;

interface Parts {
  readonly yaml: string;
  /** As in the file, from the line after the dashes. */
  readonly body: string;
}

function partsOf(text: string): Parts {
  const match = text.startsWith('---') ? PARTS.exec(text) : null;
  if (!match) throw new Error('no frontmatter');
  const [, yaml = '', body = ''] = match;
  return { yaml, body };
}

// The core schema keeps dates as text; values that a YAML 1.1 parser would read as a date, a number or a
// boolean stay quoted.
const documentOf = (yaml: string) => parseDocument(yaml, { schema: 'core', compat: 'yaml-1.1' });

/** The body without its leading empty line and its final newline. */
const shown = (body: string): string => body.replace(/^\n/, '').replace(/\n$/, '');

/**
 * Parses a Markdown file into its frontmatter's fields and `body`.
 * @throws when there is no frontmatter or it is not YAML
 */
export function readMarkdown(text: string): FormGroup {
  const { yaml, body } = partsOf(text);
  const document = documentOf(yaml);
  const [error] = document.errors;
  if (error) throw error;
  return { ...(document.toJS() as FormGroup), body: shown(body) };
}

const isGroup = (value: unknown): value is FormGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The usual layout: short lists and objects on one line; larger ones in blocks. */
function nodeOf(document: Document, value: unknown) {
  const node = document.createNode(value);
  visit(node, {
    Collection: (_, found) => {
      found.flow = found.items.every((item) => {
        const inner = isMap(found) ? (item as { value: unknown }).value : item;
        return isScalar(inner);
      });
    },
  });
  return node;
}

/** Inserts a new field in schema order among the existing ones. */
function insert(
  document: Document,
  map: YAMLMap,
  name: string,
  value: unknown,
  order: ReadonlyArray<string>,
): void {
  const rank = (key: unknown) => {
    const at = order.indexOf(String(isScalar(key) ? key.value : key));
    return at < 0 ? order.length : at;
  };
  const pair = document.createPair(name, value);
  pair.value = nodeOf(document, value);
  const at = map.items.findIndex(({ key }) => rank(key) > rank(name));
  map.items.splice(at < 0 ? map.items.length : at, 0, pair as never);
}

/** Changes a YAML map into `after`, without touching unchanged values. */
function change(
  document: Document,
  map: YAMLMap,
  before: FormGroup,
  after: FormGroup,
  schema: Schema | undefined,
): void {
  const shape = schema ? shapeOf(schema) : {};
  for (const name of Object.keys(before)) if (!(name in after)) map.delete(name);
  for (const [name, value] of Object.entries(after)) {
    const was = before[name];
    if (isSame(was, value)) continue;
    const node = map.get(name, true) as unknown;
    if (!map.has(name)) insert(document, map, name, value, Object.keys(shape));
    else if (isMap(node) && isGroup(was) && isGroup(value)) {
      change(document, node, was, value, shape[name]);
    } else if (isScalar(node) && typeof value === 'string') {
      // Quoted text stays quoted.
      (node as Scalar).value = value;
    } else map.set(name, nodeOf(document, value));
  }
}

/**
 * Writes a Markdown file: only edited fields of the frontmatter change; the body is written as given. A new
 * file (`origin` empty) gets the usual layout.
 */
export function writeMarkdown(
  { body, ...after }: FormGroup,
  context: { readonly schema: Schema; readonly before: FormGroup; readonly origin: string },
): string {
  const { body: wasBody, ...before } = context.before;
  const parts = context.origin === '' ? { yaml: '', body: '' } : partsOf(context.origin);
  const text = typeof body === 'string' ? body : '';
  const end = text === (wasBody ?? '') ? parts.body : text === '' ? '' : `\n${text.trimEnd()}\n`;
  if (isSame(before, after)) return `---\n${parts.yaml}---\n${end}`;
  const document = documentOf(parts.yaml);
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  change(document, document.contents as unknown as YAMLMap, before, after, context.schema);
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n${end}`;
}
