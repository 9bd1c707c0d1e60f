import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { isMap, isScalar, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import { vi } from '../../strings/vi.ts';
import type { Problem, ProblemKind, SourceFile } from './problem.ts';

type Path = ReadonlyArray<PropertyKey>;

/** A content file read into data, still knowing where each field stands. */
export interface Parsed {
  readonly data: unknown;
  /** The Markdown after the frontmatter; empty for JSON. */
  readonly body: string;
  /** Offset of `body` in the file. */
  readonly bodyOffset: number;
  /** Offset of a field; of its nearest parent when the field is missing. */
  readonly offsetOf: (path: Path) => number;
}

/** Turns an offset into a problem with line and column. */
export function problemAt(
  file: SourceFile,
  offset: number,
  kind: ProblemKind,
  text: { message: string; fix: string },
  field: { path: Path; label: string | null } | null = null,
): Problem {
  const before = file.text.slice(0, offset);
  return {
    kind,
    file: file.path,
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    field: field && field.path.length > 0 ? field.path.map(String).join('.') : null,
    label: field?.label ?? null,
    ...text,
  };
}

const CONFLICT = /^(?:<{7}|={7}|>{7})(?:\s|$)/m;
const FRONTMATTER = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/** Faults of the raw text that make reading it pointless or risky. */
export function rawProblems(file: SourceFile): Array<Problem> {
  const found: Array<Problem> = [];
  const conflict = CONFLICT.exec(file.text);
  if (conflict) found.push(problemAt(file, conflict.index, 'conflict', vi.check.conflict));
  const nfc = file.text.normalize('NFC');
  if (nfc !== file.text) {
    let offset = 0;
    while (nfc[offset] === file.text[offset]) offset += 1;
    const start = file.text.lastIndexOf('\n', offset) + 1;
    const line = file.text.slice(start).split('\n', 1)[0] ?? '';
    found.push(problemAt(file, offset, 'encoding', vi.check.notNfc(line.trim().slice(0, 60))));
  }
  if (file.text.includes('\uFFFD')) {
    found.push(problemAt(file, file.text.indexOf('\uFFFD'), 'encoding', vi.check.notUtf8));
  }
  return found;
}

function parseJson(file: SourceFile, problems: Array<Problem>): Parsed | null {
  const errors: Array<ParseError> = [];
  const tree = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !tree) {
    const reason = error ? printParseErrorCode(error.error) : 'EmptyFile';
    problems.push(problemAt(file, error?.offset ?? 0, 'syntax', vi.check.jsonSyntax(reason)));
    return null;
  }
  reportDuplicateKeys(file, tree, problems);
  const offsetOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, depth).map(segment));
      if (node) return node.offset;
    }
    return 0;
  };
  return { data: JSON.parse(file.text), body: '', bodyOffset: 0, offsetOf };
}

const segment = (key: PropertyKey): string | number =>
  typeof key === 'number' ? key : String(key);

function reportDuplicateKeys(file: SourceFile, node: Node, problems: Array<Problem>): void {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key) {
      if (seen.has(key.value)) {
        problems.push(
          problemAt(file, key.offset, 'duplicate-key', vi.check.duplicateKey(key.value)),
        );
      }
      seen.add(key.value);
    }
    reportDuplicateKeys(file, child, problems);
  }
}

function parseMarkdown(file: SourceFile, problems: Array<Problem>): Parsed | null {
  const match = file.text.startsWith('---') ? FRONTMATTER.exec(file.text) : null;
  if (!match) {
    problems.push(problemAt(file, 0, 'syntax', vi.check.noFrontmatter));
    return null;
  }
  const yaml = match[1] ?? '';
  const start = match[0].indexOf('\n') + 1;
  const bodyOffset = match[0].length;
  // The core schema keeps dates as text: other readers roll 31/02 over to March without a word.
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
        duplicate ? vi.check.duplicateKey(word) : vi.check.yamlSyntax(error.code),
      ),
    );
  }
  if (doc.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return null;
  const offsetOf = (path: Path): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = depth === 1 ? doc.contents : doc.getIn(path.slice(0, depth - 1), true);
      const offset = offsetInYaml(parent as YamlNode | null, path[depth - 1]);
      if (offset !== null) return start + offset;
    }
    return 0;
  };
  try {
    return { data: doc.toJS(), body: file.text.slice(bodyOffset), bodyOffset, offsetOf };
  } catch {
    // "title: *Tết" is well-formed YAML that asks for an anchor nobody set.
    problems.push(problemAt(file, start, 'syntax', vi.check.yamlSyntax('ALIAS')));
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
 * Takes off a byte order mark, after reporting it: an editor cannot see it, and what follows should be
 * checked as if it were not there.
 */
export function withoutBom(file: SourceFile, problems: Array<Problem>): SourceFile {
  if (!file.text.startsWith('\uFEFF')) return file;
  problems.push(problemAt(file, 0, 'encoding', vi.check.bom));
  return { ...file, text: file.text.slice(1) };
}

/** Reads a content file. Null when it cannot be read at all; every fault is added to `problems`. */
export function parseSource(file: SourceFile, problems: Array<Problem>): Parsed | null {
  const raw = rawProblems(file);
  problems.push(...raw);
  // With conflict markers inside, every further message would only mislead.
  if (raw.some((problem) => problem.kind === 'conflict')) return null;
  return file.path.endsWith('.json') ? parseJson(file, problems) : parseMarkdown(file, problems);
}
