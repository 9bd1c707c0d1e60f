import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Node as YamlNode,
} from 'yaml';
import { FRONTMATTER } from '../../domain/content-file.ts';
import type { Path } from '../../domain/schema-walk.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { checkText } from '../../strings/check.ts';
import { fileCheckText } from '../../strings/file-check.ts';
import { jsonFaultText } from '../../strings/syntax-check.ts';
import { jsonFault } from './json-fault.ts';
import { printable, problemAt } from './place.ts';
import { MAX_DEPTH, preflightProblems } from './preflight.ts';
import type { Problem } from './problem.ts';
import { yamlFault } from './yaml-fault.ts';

/** A parsed content file that still knows the position of each field. */
export interface Parsed {
  readonly data: unknown;
  /** The Markdown after the frontmatter; empty for JSON. */
  readonly body: string;
  /** Offset of `body` in the file. */
  readonly bodyOffset: number;
  /** Offset of a field; of its nearest existing parent when the field is missing. */
  readonly offsetOf: (path: Path) => number;
  /** The same for the key of a field, to point at a wrong name. */
  readonly keyOffsetOf: (path: Path) => number;
  /** The syntax tree of a JSON file. */
  readonly tree: Node | null;
  /** The frontmatter of a Markdown file, and its offset. */
  readonly yaml?: { readonly document: Document; readonly start: number };
}

function parseJson(file: SourceFile, problems: Array<Problem>): Parsed | null {
  const errors: Array<ParseError> = [];
  const tree = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !tree) {
    const text = error ? jsonFault(file.text, error) : jsonFaultText.empty;
    problems.push(problemAt(file, error?.offset ?? 0, 'syntax', text));
    return null;
  }
  if (reportKeys(file, tree, problems)) return null;
  const offsetOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, depth).map(segment));
      if (node) return node.offset;
    }
    return 0;
  };
  const keyOffsetOf = (path: Path): number =>
    findNodeAtLocation(tree, path.map(segment))?.parent?.offset ?? offsetOf(path);
  try {
    const data: unknown = JSON.parse(file.text);
    return { data, body: '', bodyOffset: 0, offsetOf, keyOffsetOf, tree };
  } catch {
    // The tree's parser is more tolerant than Astro's.
    problems.push(problemAt(file, 0, 'syntax', jsonFaultText.other));
    return null;
  }
}

const segment = (key: PropertyKey): string | number =>
  typeof key === 'number' ? key : String(key);

/** Keys with a meaning in JavaScript itself: never a field, and dangerous to code that merges objects. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** A key that stands twice in one object. */
interface Duplicate {
  readonly key: Node;
  readonly name: string;
  /** False when it says another thing the second time. */
  readonly isSame: boolean;
}

/**
 * Duplicate keys, one by one; when an entry has two ids, or says two things in several fields, it is two
 * entries: deleting a line of each pair would lose one of them.
 */
function duplicateProblems(file: SourceFile, duplicates: ReadonlyArray<Duplicate>): Array<Problem> {
  const differing = duplicates.filter(({ isSame }) => !isSame);
  const [first] = differing;
  const isTwo = differing.length > 1 || first?.name === 'id';
  const single = isTwo ? duplicates.filter(({ isSame }) => isSame) : duplicates;
  const names = differing.map(({ name }) => `“${printable(name)}”`).join(', ');
  return [
    ...(first && isTwo
      ? [problemAt(file, first.key.offset, 'duplicate-key', fileCheckText.joinedEntries(names))]
      : []),
    ...single.map(({ key, name }) =>
      problemAt(file, key.offset, 'duplicate-key', fileCheckText.duplicateKey(printable(name))),
    ),
  ];
}

/** Reports duplicate keys and forbidden keys; true when there is a forbidden one. */
function reportKeys(file: SourceFile, node: Node, problems: Array<Problem>): boolean {
  const seen = new Map<string, string>();
  const duplicates: Array<Duplicate> = [];
  const textOf = (value: Node | undefined) =>
    value ? file.text.slice(value.offset, value.offset + value.length) : '';
  let reserved = false;
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key) {
      const name = String(key.value);
      if (RESERVED.has(name)) {
        reserved = true;
        problems.push(problemAt(file, key.offset, 'reserved-key', checkText.reservedKey(name)));
      }
      const [value, before] = [textOf(child.children?.[1]), seen.get(name)];
      if (before === undefined) seen.set(name, value);
      else if (!RESERVED.has(name)) duplicates.push({ key, name, isSame: before === value });
    }
    reserved = reportKeys(file, child, problems) || reserved;
  }
  problems.push(...duplicateProblems(file, duplicates));
  return reserved;
}

function parseMarkdown(file: SourceFile, problems: Array<Problem>): Parsed | null {
  const match = file.text.startsWith('---') ? FRONTMATTER.exec(file.text) : null;
  if (!match) {
    problems.push(problemAt(file, 0, 'syntax', fileCheckText.noFrontmatter));
    return null;
  }
  const yaml = match[1] ?? '';
  const start = match[0].indexOf('\n') + 1;
  const bodyOffset = match[0].length;
  // The core schema keeps dates as text: other parsers silently roll 31/02 over to March.
  const doc = parseDocument(yaml, { schema: 'core', lineCounter: new LineCounter() });
  for (const error of doc.errors) {
    const duplicate = error.code === 'DUPLICATE_KEY';
    const offset = start + error.pos[0];
    const word = yaml.slice(error.pos[0]).split(/[:\s]/, 1)[0] ?? '';
    problems.push(
      problemAt(
        file,
        offset,
        duplicate ? 'duplicate-key' : 'syntax',
        duplicate ? fileCheckText.duplicateKey(printable(word)) : yamlFault(error.code),
      ),
    );
  }
  if (doc.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return null;
  let reserved = false;
  visit(doc, {
    Pair(_, { key }) {
      if (!isScalar(key) || !RESERVED.has(String(key.value))) return;
      reserved = true;
      const text = checkText.reservedKey(String(key.value));
      problems.push(problemAt(file, start + (key.range?.[0] ?? 0), 'reserved-key', text));
    },
  });
  if (reserved) return null;
  const offsetOf = (path: Path): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = depth === 1 ? doc.contents : doc.getIn(path.slice(0, depth - 1), true);
      const offset = offsetInYaml(parent as YamlNode | null, path[depth - 1]);
      if (offset !== null) return start + offset;
    }
    return 0;
  };
  const keyOffsetOf = (path: Path): number => {
    const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
      : undefined;
    const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return offset === undefined ? offsetOf(path) : start + offset;
  };
  try {
    const data: unknown = doc.toJS();
    const body = file.text.slice(bodyOffset);
    const own = { document: doc, start };
    return { data, body, bodyOffset, offsetOf, keyOffsetOf, tree: null, yaml: own };
  } catch {
    // "title: *Tết" is well-formed YAML that refers to an undefined anchor.
    problems.push(problemAt(file, start, 'syntax', yamlFault('ALIAS')));
    return null;
  }
}

function offsetInYaml(parent: YamlNode | null, key: PropertyKey | undefined): number | null {
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    const node = (pair?.value ?? pair?.key) as YamlNode | undefined;
    return node?.range?.[0] ?? (isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null);
  }
  const item = (parent as { items?: ReadonlyArray<YamlNode> } | null)?.items?.[Number(key)];
  return item?.range?.[0] ?? null;
}

/**
 * Strips a byte order mark, after reporting it: an editor cannot see it, and the rest should be checked as
 * if it were not there.
 */
export function withoutBom(file: SourceFile, problems: Array<Problem>): SourceFile {
  if (!file.text.startsWith('\uFEFF')) return file;
  problems.push(problemAt(file, 0, 'bom', fileCheckText.bom));
  return { ...file, text: file.text.replace(/^\uFEFF+/, '') };
}

/** Parses a content file. Null when it cannot be parsed at all; problems are added to `problems`. */
export function parseSource(file: SourceFile, problems: Array<Problem>): Parsed | null {
  const raw = preflightProblems(file);
  problems.push(...raw);
  // With these problems, further messages would only mislead, or parsing could take forever.
  if (raw.some(({ code }) => ['conflict', 'too-large', 'too-deep'].includes(code))) return null;
  try {
    return file.path.endsWith('.json') ? parseJson(file, problems) : parseMarkdown(file, problems);
  } catch (error) {
    // Both parsers recurse once per level: nesting that the bracket count missed ends here.
    if (!(error instanceof RangeError)) throw error;
    problems.push(problemAt(file, 0, 'too-deep', checkText.tooDeep(MAX_DEPTH)));
    return null;
  }
}
