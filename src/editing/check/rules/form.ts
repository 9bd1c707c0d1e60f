import type { Node } from 'jsonc-parser';
import { z } from 'zod';
import { collectionOf } from '../../../domain/content-file.ts';
import { officialFaults } from '../../../domain/official-faults.ts';
import { mendedBody } from '../../../domain/official-markdown.ts';
import { below, type Schema, shapeOf } from '../../../domain/schema-walk.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { checkText } from '../../../strings/check.ts';
import { type FileSchema, type ReadFile, schemaOfFile } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { type Parsed, parseSource } from '../source.ts';

/**
 * The canonical form: one way to write the same content, so that changing one figure changes one line
 * whoever makes the change (a person, the web form, an import). JSON: keys in the order of the schema,
 * unknown ones after them, two spaces, one final newline. All files: UTF-8 without BOM, LF, and NFC. NFC
 * counts as form: Unicode treats the two spellings of "ế" as the same text, and pages are built from the
 * NFC form anyway.
 */

/** Normalizes line endings, BOM and Unicode composition. */
function plainText(text: string): string {
  const lines = text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}

// Numbers of up to 15 digits survive a round trip through floating point.
const SAFE_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function numberText(literal: string, value: number): string {
  const safe = SAFE_NUMBER.test(literal) && literal.replace(/\D/g, '').length <= 15;
  return safe && !Object.is(value, -0) ? String(value) : literal;
}

function write(source: string, node: Node, schemas: ReadonlyArray<Schema>, indent: string): string {
  const inner = `${indent}  `;
  const block = (open: string, lines: ReadonlyArray<string>, close: string) =>
    lines.length === 0
      ? open + close
      : `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
  const children = node.children ?? [];
  if (node.type === 'array') {
    const element = schemas.flatMap((schema) => below(schema, 0));
    return block(
      '[',
      children.map((child) => write(source, child, element, inner)),
      ']',
    );
  }
  if (node.type === 'object') {
    const properties = children.map(({ children: [key, value] = [] }) => ({
      name: String(key?.value),
      value,
    }));
    const order = keyOrder(schemas, new Set(properties.map(({ name }) => name)));
    const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
    const lines = properties
      .toSorted((a, b) => rank(a.name) - rank(b.name))
      .map(({ name, value }) => {
        const found = schemas.flatMap((schema) => below(schema, name));
        const text = value ? write(source, value, found, inner) : 'null';
        return `${JSON.stringify(name)}: ${text}`;
      });
    return block('{', lines, '}');
  }
  const literal = source.slice(node.offset, node.offset + node.length);
  return node.type === 'number' ? numberText(literal, node.value) : JSON.stringify(node.value);
}

/** The alternatives of a union of objects. */
const optionsOf = (schema: Schema): ReadonlyArray<Schema> => {
  const def = schema._zod.def as { innerType?: Schema; options?: ReadonlyArray<Schema> };
  return def.options ?? (def.innerType ? optionsOf(def.innerType) : []);
};

/**
 * The field names in the schema's order; for a union, of the alternative that knows the most of `names`.
 */
function keyOrder(schemas: ReadonlyArray<Schema>, names: ReadonlySet<string>): Array<string> {
  const known = (shape: ReadonlyArray<string>) => shape.filter((name) => names.has(name)).length;
  return schemas
    .flatMap((schema) => [schema, ...optionsOf(schema)])
    .map((schema) => Object.keys(shapeOf(schema)))
    .reduce((best, shape) => (known(shape) > known(best) ? shape : best), []);
}

const rootSchema = ({ schema, isList }: FileSchema): z.ZodType =>
  isList ? z.array(schema) : schema;

/** Official text that Markdown would change, written so that it shows what was typed. */
function mendedText({ path, text }: SourceFile, { body, bodyOffset }: Parsed): string {
  const isOfficial = collectionOf(path) === 'guidance' && officialFaults(body).length > 0;
  return isOfficial ? `${text.slice(0, bodyOffset)}\n${mendedBody(body)}\n` : text;
}

/**
 * A file in canonical form. Values are never changed; in a file that cannot be read, has duplicate keys or
 * belongs to no collection, only line endings and Unicode composition are normalized.
 */
export function canonicalText(file: SourceFile): string {
  const text = plainText(file.text);
  const schema = schemaOfFile(file.path);
  const faults: Array<Problem> = [];
  const parsed = parseSource({ path: file.path, text }, faults);
  if (!schema || !parsed || faults.length > 0) {
    // A merge conflict: any rewriting could hide one of the two versions.
    return faults.some(({ code }) => code === 'conflict' || code === 'too-large')
      ? file.text
      : text;
  }
  if (!parsed.tree) return mendedText({ path: file.path, text }, parsed);
  return `${write(text, parsed.tree, [rootSchema(schema)], '')}\n`;
}

/**
 * Reports a readable file that is not in canonical form; BOM, line endings and NFC have codes of their own.
 */
export function formProblems(read: ReadFile): Array<Problem> {
  const { file, parsed } = read;
  const text = plainText(file.text);
  const written = parsed.tree
    ? `${write(file.text, parsed.tree, [rootSchema(read)], '').normalize('NFC')}\n`
    : text;
  const form = parsed.tree ? text : file.text.replace(/\r\n?/g, '\n').normalize('NFC');
  if (written === form && file.text.endsWith('\n')) return [];
  let line = 0;
  const [was, is] = [form.split('\n'), written.split('\n')];
  while (line < was.length - 1 && was[line] === is[line]) line += 1;
  // Only the final newline is missing: report it on the last line.
  const last = file.text.split('\n').length;
  return [{ ...problemAt(file, 0, 'form', checkText.form), line: Math.min(line + 1, last) }];
}
