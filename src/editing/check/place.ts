import type { Path } from '../../domain/schema-walk.ts';
import { lastFrom } from '../../domain/sorted.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { type Problem, type ProblemCode, problemCodes } from './problem.ts';

/** The field that a problem is about. */
export interface ProblemField {
  readonly path: Path;
  readonly label?: string | null;
  readonly found?: string | null;
}

const lineStarts = new WeakMap<SourceFile, ReadonlyArray<number>>();

/** Offsets of the line starts; cached per file, because a file may have thousands of problems. */
function linesOf(file: SourceFile): ReadonlyArray<number> {
  const known = lineStarts.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  lineStarts.set(file, starts);
  return starts;
}

/** Line and column (both from 1) of an offset. */
export function positionOf(file: SourceFile, offset: number): { line: number; column: number } {
  const starts = linesOf(file);
  const line = Math.max(0, lastFrom(starts, offset));
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** Offset of a line of a text, from 0. */
export function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let count = 0; count < line; count += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

// Control, zero-width and direction characters: in a terminal or a log they could rewrite the surrounding
// text.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;

/** Text from a file, made safe for a message: one line, nothing invisible, limited length. */
export function printable(text: string, limit = 60): string {
  // Truncate first: a value may be megabytes long.
  const cut =
    text.length > limit ? `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return cut.replace(/\s+/g, ' ').replace(UNPRINTABLE, '�');
}

/** Makes a problem with line and column from an offset. */
export function problemAt(
  file: SourceFile,
  offset: number,
  code: ProblemCode,
  text: ProblemText,
  field: ProblemField | null = null,
): Problem {
  return {
    code,
    severity: problemCodes[code],
    file: file.path,
    ...positionOf(file, offset),
    field: field && field.path.length > 0 ? printable(field.path.map(String).join('.'), 120) : null,
    label: field?.label ?? null,
    found: field?.found ?? null,
    ...text,
  };
}
