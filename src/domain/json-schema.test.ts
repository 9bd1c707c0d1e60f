import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import * as set from '../../tests/fixtures/content-set.ts';
import { fixtureRoot } from '../../tests/support/sites.ts';
import { checkContent } from '../editing/check/check.ts';
import { readContent } from '../editing/content-files.ts';
import { editorBindings, emittedSchemas } from './json-schema.ts';

const schemas = new Map(emittedSchemas().map(({ name, text }) => [name, text]));

/** A strict validator that knows VS Code's two keywords and the one format in use. */
function validator(collection: string) {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.addVocabulary(['errorMessage', 'enumDescriptions']);
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('uri', /^[a-z]+:\/\/\S+$/);
  return ajv.compile(JSON.parse(schemas.get(`${collection}.schema.json`) ?? ''));
}

describe('the committed schemas', () => {
  test('match the model (otherwise run: npm run generate)', () => {
    const files = readdirSync(`${ROOT}/schemas`).sort();
    expect(files).toEqual([...schemas.keys()].sort());
    for (const [name, text] of schemas) {
      expect(readFileSync(`${ROOT}/schemas/${name}`, 'utf8'), name).toBe(text);
    }
  });

  test('are assigned to their JSON files in VS Code', () => {
    const settings = JSON.parse(readFileSync(`${ROOT}/.vscode/settings.json`, 'utf8'));
    expect(settings['json.schemas']).toEqual(editorBindings());
  });
});

describe('content under the emitted schemas', () => {
  const { checked } = checkContent(readContent(fixtureRoot('province')));

  test.each([...new Set(checked.map(({ collection }) => collection))])(
    'every valid file of %s passes',
    (collection) => {
      const validate = validator(collection);
      for (const { file, parsed } of checked.filter((f) => f.collection === collection)) {
        expect(validate(parsed.data) || validate.errors, file.path).toBe(true);
      }
    },
  );

  test.each([
    ['progress', set.progress(set.report({ numerater: 1 }))],
    ['progress', set.progress(set.report({ asOf: '31/12/2017' }))],
    ['progress', set.progress(set.report({ numerator: '27' }))],
    ['targets', set.targets({ kind: 'tỷ lệ' })],
    ['areas', set.areas(set.area('Ba Bể'))],
    ['areas', '{}'],
  ])('an error in %s is reported', (collection, text) => {
    expect(validator(collection)(JSON.parse(text))).toBe(false);
  });
});

describe('what an editor’s tool shows', () => {
  const at = (collection: string, ...path: ReadonlyArray<string>): Record<string, unknown> =>
    path.reduce(
      (node, key) => node[key],
      JSON.parse(schemas.get(`${collection}.schema.json`) ?? ''),
    );
  const inReport = (field: string) => at('progress', 'properties', field);
  const inFigure = (field: string) =>
    at('progress', 'properties', 'figures', 'items', 'properties', field);

  test('shows labels, choices with their meaning, and messages in Vietnamese', () => {
    expect(inFigure('lifecycle')).toMatchObject({
      description: 'Tình trạng thực hiện do đơn vị báo',
      enum: ['running', 'done', 'stopped'],
      enumDescriptions: ['đang thực hiện', 'đã xong', 'đã dừng'],
      errorMessage: expect.stringContaining('chỉ nhận “running” (đang thực hiện)'),
    });
    expect(inFigure('numerator')).toMatchObject({ errorMessage: 'phải là số; không được âm' });
  });

  test('shows a date without zod’s pattern of four hundred characters', () => {
    expect(inReport('asOf')).toMatchObject({ type: 'string', format: 'date' });
    expect(inReport('asOf')).not.toHaveProperty('pattern');
  });

  test('shows where the ids of a reference come from', () => {
    expect(inFigure('target').description).toBe(
      'Chỉ tiêu. Mã của một mục trong nhóm chỉ tiêu (content/targets)',
    );
  });

  test('every field has a label', () => {
    const unlabelled: Array<string> = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, items, anyOf, oneOf } = node as Record<string, unknown>;
      for (const [name, field] of Object.entries(properties ?? {})) {
        // The options of a date have labels of their own.
        const { description, const: fixed } = field as Record<string, unknown>;
        if (!description && fixed === undefined) unlabelled.push(`${path}.${name}`);
        walk(field, `${path}.${name}`);
      }
      for (const child of [items, anyOf, oneOf].flat()) walk(child, path);
    };
    for (const [name, text] of schemas) walk(JSON.parse(text), name.replace('.schema.json', ''));
    expect(unlabelled).toEqual([]);
  });
});
