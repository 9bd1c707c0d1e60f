import { isScalar } from 'yaml';
import { z } from 'zod';
import { nearest } from '../../domain/edit-distance.ts';
import { descriptionOf, labelOf, vietnameseErrors } from '../../domain/schema-labels.ts';
import {
  below,
  type Path,
  type Schema,
  shapeOf,
  unwrap,
  valuesOf,
} from '../../domain/schema-walk.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { checkText } from '../../strings/check.ts';
import { fieldCheckText } from '../../strings/field-check.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { dateAdvice } from './date-advice.ts';
import { printable, problemAt } from './place.ts';
import { type Problem, type ProblemCode, problemCodes } from './problem.ts';
import type { Parsed } from './source.ts';

type Issue = z.core.$ZodIssue;
type Finding = ProblemText & { readonly code: ProblemCode };

/** What a file says in a field; undefined where it has none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
        ? (parent as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

const schemasAt = (schema: z.ZodType, path: Path): ReadonlyArray<Schema> =>
  path.reduce<ReadonlyArray<Schema>>((found, key) => found.flatMap((s) => below(s, key)), [schema]);

/** Scalar values as text; null for objects and missing fields. */
export const foundText = (value: unknown): string | null =>
  ['string', 'number', 'boolean'].includes(typeof value) ? printable(String(value)) : null;

/** A value of frontmatter as it is written there; null when it is no scalar, or the file is JSON. */
function writtenAt({ yaml }: Parsed, path: Path): string | null {
  const node = yaml?.document.getIn(path, true);
  return isScalar(node) && node.source !== undefined ? node.source : null;
}

/** The allowed values of a field, with their labels. */
function choicesAt(schema: z.ZodType, path: Path): Array<readonly [string, ...Array<string>]> {
  return schemasAt(schema, path).flatMap((choice) => {
    const labels = z.globalRegistry.get(unwrap(choice))?.enumDescriptions;
    return valuesOf(choice).map((value, index) => {
      const label: unknown = Array.isArray(labels) ? labels[index] : undefined;
      return typeof label === 'string' ? ([value, label] as const) : ([value] as const);
    });
  });
}

/** @param written the value as the file writes it: “1.” and “1.10” are numbers to YAML */
function typeAdvice(value: unknown, expected: string, written: string | null): string {
  if (expected === 'string' && typeof value === 'number')
    return checkText.quoteIt(printable(written ?? String(value)));
  if (expected === 'array' && typeof value === 'string') {
    return checkText.makeList(printable(value));
  }
  const digits = typeof value === 'string' && value.length < 30 ? value.trim() : '';
  if (expected === 'number' || expected === 'int') {
    if (/^\d{1,3}(?:\.\d{3})+$/.test(digits)) {
      return checkText.ambiguousNumber(digits, digits.replaceAll('.', ''), digits);
    }
    if (/^\d+(?:[.,]\d+)?$/.test(digits)) return checkText.unquoteNumber(digits.replace(',', '.'));
  }
  return fieldCheckText.fixField;
}

/** The code from a schema refinement (`params: { code }`), if it has one. */
function ruleCode(issue: Issue): ProblemCode {
  const code: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
  return typeof code === 'string' && Object.hasOwn(problemCodes, code)
    ? (code as ProblemCode)
    : 'value';
}

function finding(schema: z.ZodType, issue: Issue, value: unknown, written: string | null): Finding {
  const { message } = issue;
  if (issue.code === 'custom')
    return { code: ruleCode(issue), message, fix: fieldCheckText.fixField };
  if (value === undefined) {
    // "còn thiếu: <advice>" from the schema: the advice says more than the general one.
    const [, advice] = message.split(`${fieldCheckText.missing}: `);
    return {
      code: 'missing',
      message: fieldCheckText.missing,
      fix: advice ?? checkText.missingField,
    };
  }
  if (issue.code === 'invalid_type') {
    return { code: 'type', message, fix: typeAdvice(value, issue.expected, written) };
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    const { ambiguous, ...advice } = dateAdvice(String(value));
    return { code: ambiguous ? 'date-ambiguous' : 'date', message, ...advice };
  }
  const choices = typeof value === 'string' ? choicesAt(schema, issue.path) : [];
  if (choices.length > 0) {
    return { code: 'value', message, fix: checkText.choose(nearest(String(value), choices)) };
  }
  return { code: 'value', message, fix: fieldCheckText.fixField };
}

/** One problem for each unknown field name. */
function unknownFields(
  schema: z.ZodType,
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
): Array<Finding & { readonly key: string }> {
  const known = schemasAt(schema, issue.path).flatMap((group) =>
    Object.entries(shapeOf(group)).map(([name, field]) => {
      const label = descriptionOf(field);
      return label === null ? ([name] as const) : ([name, label] as const);
    }),
  );
  return issue.keys.map((key) => ({
    code: 'unknown-field',
    key,
    message: fieldCheckText.unknownKeys(printable(key)),
    fix: checkText.unknownKey(nearest(key, known)),
  }));
}

/** Drops the problems of rules between fields while a field itself is invalid: they would only confuse. */
function withoutConsequences(issues: ReadonlyArray<Issue>): Array<Issue> {
  const groups = new Set(
    issues.flatMap(({ code, path }) =>
      code === 'custom' ? [] : [...path, ''].map((_, depth) => path.slice(0, depth).join('/')),
    ),
  );
  return issues.filter(
    ({ code, path }) => code !== 'custom' || !groups.has(path.slice(0, -1).join('/')),
  );
}

/**
 * Checks a value against its schema.
 *
 * @param base path of the value in the file
 * @returns the parsed value (null when invalid), and the problems, field by field
 */
export function fieldProblems(
  file: SourceFile,
  parsed: Parsed,
  schema: z.ZodType,
  base: Path,
  value: unknown,
): { data: unknown; problems: Array<Problem> } {
  const result = schema.safeParse(value, { error: vietnameseErrors });
  if (result.success) return { data: result.data, problems: [] };
  const problems = withoutConsequences(result.error.issues).flatMap((issue) => {
    const label = labelOf(schema, issue.path);
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return unknownFields(schema, issue).map(({ code, key, ...text }) => {
        const whole = [...path, key];
        return problemAt(file, parsed.keyOffsetOf(whole), code, text, { path: whole, label });
      });
    }
    const input = valueAt(value, issue.path);
    const { code, message, fix } = finding(schema, issue, input, writtenAt(parsed, path));
    const found = foundText(input);
    const text = { message: `${message}${found === null ? '' : fieldCheckText.found(found)}`, fix };
    return problemAt(file, parsed.offsetOf(path), code, text, { path, label, found });
  });
  return { data: null, problems };
}
