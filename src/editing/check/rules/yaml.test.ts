import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { day } from '../../../model/dates.ts';
import { parseSource } from '../source.ts';
import { yamlProblems } from './yaml.ts';

// The YAML parser that Astro uses for frontmatter.
const astro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
const { load } = astro('js-yaml') as { load: (text: string) => unknown };

const schema = z.strictObject({
  value: z.string(),
  date: day.optional(),
  title: z.string().optional(),
});

/** Codes and positions of the problems in a frontmatter. */
function refused(yaml: string): Array<string> {
  const file = { path: 'content/programs/x.md', text: `---\n${yaml}\n---\n` };
  const faults: Parameters<typeof parseSource>[1] = [];
  const parsed = parseSource(file, faults);
  const found = parsed
    ? yamlProblems({ file, parsed, schema, collection: 'programs', isList: false, entries: [] })
    : [];
  return [...faults, ...found].map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const VALUES = [
  '0b101',
  '-0b1',
  '0b102',
  '0o17',
  '0o18',
  '-0o7',
  '017',
  '08',
  '0x1F',
  '0X1F',
  '-0x1F',
  '+0x1',
  '1_000',
  '_1',
  '+5',
  '-0',
  '.5',
  '5.',
  '1e3',
  '1e+3',
  '1.5e-3',
  '1e999',
  '-1e999',
  '.inf',
  '-.Inf',
  '.nan',
  '9007199254740993',
  'yes',
  'no',
  'on',
  'Off',
  'y',
  'N',
  'true',
  'True',
  'TRUE',
  'null',
  'Null',
  '~',
  '2017-05-01',
  '2017-5-1',
  '2017-02-31',
  '2017-05-01T10:00:00Z',
  '2017-05-01 10:00:00',
  '2017-05-01 10:00',
  '2001-1-1 1:01:01',
  '12:30',
  '12:30:45',
  '!foo bar',
  '!!js/function "x"',
  '!!str 5',
  '!!int "5"',
  '!!float 1',
  '!!bool "true"',
  '!!null ""',
  '!!binary aGk=',
  '!!set {a, b}',
  '!!omap [a: 1]',
  '!!timestamp 2017-05-01',
  '! x',
  '<<',
  '{<<: {a: 1}, b: 2}',
  '{null: x}',
  '{2017-01-01: x}',
  '{[a]: x}',
  '{a: 1, b}',
  '{2017: x}',
  '"0b101"',
  "'2017-05-01'",
  '[a, 0b1]',
  '[{a: 2017-05-01}]',
  'a #b',
  "'it''s'",
  '"\\x41"',
  '=',
  '|\n  0b1',
  '>-\n  2017-05-01',
  '&a [1]',
  '{a: 1, a: 2}',
  '"a',
  '[a, , b]',
  '@x',
  '%x',
  '`x`',
  'a: b',
  '- x',
  '10-CT/TW',
  '80%',
  '1.234',
  '1,5',
];

describe('accepted frontmatter is parsed alike by the checker and by Astro', () => {
  const text = (value: unknown) =>
    JSON.stringify(value, (_, part) =>
      typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
    );

  test.each(VALUES)('value: %s', (value) => {
    const yaml = `value: ${value}\ntitle: x`;
    if (refused(yaml).length > 0) return;
    expect(text(load(yaml))).toBe(text(parseDocument(yaml, { schema: 'core' }).toJS()));
  });

  test.each([
    '0b101',
    '-0x1F',
    '2017-05-01',
    '2017-05-01 10:00:00',
    '!foo bar',
    '!!js/function "x"',
    '{<<: {a: 1}}',
    '1e999',
  ])('value: %s is refused at its position', (value) => {
    const at =
      value.indexOf('<<') < 0 ? (value.startsWith('!') ? value.lastIndexOf(' ') + 1 : 0) : 1;
    expect(refused(`title: x\nvalue: ${value}`)).toEqual([`yaml 3:${8 + at}`]);
  });

  test.each(['yes', 'true', '017', '"2017-05-01"', "'0b1'", '10-CT/TW', '80%'])(
    'value: %s is let through',
    (value) => {
      expect(refused(`value: ${value}`)).toEqual([]);
    },
  );

  test('an unquoted day is accepted in a date field and refused in a text field', () => {
    expect(refused('date: 2017-05-01')).toEqual([]);
    expect(refused('title: 2017-05-01')).toEqual(['yaml 2:8']);
  });
});
