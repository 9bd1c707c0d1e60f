import { isNode, isPair, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';
import { z } from 'zod';
import { below, type Path, type Schema } from '../../../domain/schema-walk.ts';
import { checkText } from '../../../strings/check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/**
 * The checker parses YAML 1.2, Astro (js-yaml) a dialect with dates and more number formats. Values that
 * the two parse differently are refused, so that a page never differs from what was checked.
 */

/** Unquoted values that js-yaml parses as a timestamp or a number, and YAML 1.2 as text. */
const TIME = /^\d{4}-\d\d?-\d\d?(?:$|(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d)/;
const NUMBER = /^(?:[-+]?0b[01]|[-+]0[xo][\da-f])/;

/** True for a date field: there both parsers give the same day. */
function takesDate(schema: z.ZodType, path: Path): boolean {
  const fields = path.reduce<ReadonlyArray<Schema>>(
    (found, key) => found.flatMap((field) => below(field, key)),
    [schema],
  );
  const day = new Date('2017-01-01');
  return fields.some((field) => z.safeParse(field, day).success);
}

type Ancestors = Parameters<Extract<Parameters<typeof visit>[1], (...all: never) => unknown>>[2];

/** The path of a value, from its ancestors. */
const pathOf = (node: Node, ancestors: Ancestors): Path =>
  [...ancestors, node].flatMap((part, at, all): Path => {
    if (isPair(part)) return isScalar(part.key) ? [String(part.key.value)] : [];
    return isSeq(part) ? [part.items.indexOf(all[at + 1])] : [];
  });

function faultOfValue(node: Node, isDate: () => boolean): ProblemText | null {
  if ('tag' in node && node.tag !== undefined) return checkText.yaml.tag(printable(node.tag));
  if (!isScalar(node) || node.type !== 'PLAIN') return null;
  const { source = '', value } = node;
  // 1e999: overflows to Infinity.
  const endless = typeof value === 'number' && !Number.isFinite(value);
  const differs = NUMBER.test(source) || endless || (TIME.test(source) && !isDate());
  return differs ? checkText.yaml.quote(printable(source)) : null;
}

/** Keys must be strings; "<<" merges the fields of another map. */
function faultOfName({ key }: Pair): ProblemText | null {
  const plain = isScalar(key) && typeof key.value === 'string' && !TIME.test(key.value);
  if (plain && key.value !== '<<') return null;
  return checkText.yaml.name(printable(String(key)));
}

/** Reports frontmatter that the checker and the build would parse differently. */
export function yamlProblems({ file, parsed, schema }: CheckedFile): Array<Problem> {
  if (!parsed.yaml) return [];
  const { document, start } = parsed.yaml;
  const problems: Array<Problem> = [];
  const add = (node: unknown, text: ProblemText | null) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (text) problems.push(problemAt(file, start + offset, 'yaml', text));
    return text ? visit.SKIP : undefined;
  };
  visit(document, {
    Pair: (_, pair) => add(pair.key, faultOfName(pair)),
    Node(key, node, ancestors) {
      if (key === 'key') return undefined;
      return add(
        node,
        faultOfValue(node, () => takesDate(schema, pathOf(node, ancestors))),
      );
    },
  });
  return problems;
}
