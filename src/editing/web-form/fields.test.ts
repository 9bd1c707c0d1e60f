import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { aSite } from '../../../tests/fixtures/site.ts';
import { shapeOf } from '../../domain/schema-walk.ts';
import { target } from '../../model/target.ts';
import { type EditableName, editableNames, fileOf } from './editable.ts';
import { fieldsOf } from './fields.ts';

const lists = aSite();
const fieldsOfFile = (name: EditableName) =>
  fieldsOf(fileOf(name).schema, { collection: name, path: [], lists });

interface Walked {
  readonly place: string;
  readonly field: Field & Record<string, unknown>;
}

/** Every field, also those inside lists, groups and variants. */
function walk(fields: ReadonlyArray<Field>, above: string): Array<Walked> {
  return fields.flatMap((one) => {
    const field = one as Walked['field'];
    const place = `${above}.${field.name}`;
    const kinds = (field.types ?? []) as Array<{ fields?: Array<Field> }>;
    const inner = [field.fields ?? [], ...kinds.map((kind) => kind.fields ?? [])].flat();
    return [{ place, field }, ...walk(inner as Array<Field>, place)];
  });
}

const all = editableNames.flatMap((name) => walk(fieldsOfFile(name), name));
const at = (place: string) => {
  const found = all.find((one) => one.place === place);
  if (!found) throw new Error(`no field at ${place}`);
  return found.field;
};

test('every field has a Vietnamese label that is not just its name in the file', () => {
  const nameless = all.filter(({ field }) => !field.label || field.label === field.name);
  expect(nameless.map(({ place }) => place)).toEqual([]);
});

test('every choice is shown by its meaning', () => {
  const choices = all.flatMap(({ place, field }) =>
    ((field.options ?? []) as Array<{ label: string; value: string }>).map((option) => ({
      place,
      ...option,
    })),
  );
  expect(choices.length).toBeGreaterThan(40);
  expect(choices.filter(({ label, value }) => label === value)).toEqual([]);
});

test('reports are not edited here: one that was sent is never changed', () => {
  expect(editableNames).not.toContain('progress');
});

test('every field of the model is in the form, except those that no widget can show', () => {
  const targets = all.filter(({ place }) => place.startsWith('targets.targets.'));
  const shown = new Set(targets.map(({ field }) => field.name));
  const missing = Object.keys(shapeOf(target)).filter((name) => !shown.has(name));
  expect(missing).toEqual(['areas', 'scale']);
});

describe.each([
  ['site.area.unit', { widget: 'relation', value_field: 'areas.*.id', required: false }],
  ['milestones.plan', { widget: 'relation', value_field: '{{slug}}', readonly: true }],
  ['milestones.milestones', { widget: 'list', allow_remove: false, allow_reorder: false }],
  ['milestones.milestones.id', { readonly: true, required: false }],
  [
    'guidance.tasks.when.milestone',
    { widget: 'relation', value_field: '{{slug}}/{{milestones.*.id}}', required: true },
  ],
  ['milestones.milestones.cancelled.on', { type: 'date', format: 'YYYY-MM-DD', required: true }],
  ['targets.targets.goals.whole', { value_type: 'float', min: 0, required: false }],
  ['targets.targets.forerunner', { widget: 'relation', required: false }],
  ['milestones.milestones.note', { widget: 'text', required: false }],
  ['milestones.milestones.when', { widget: 'object', typeKey: 'precision', required: true }],
  ['milestones.milestones.guidance', { widget: 'relation', multiple: true, required: true }],
  ['milestones.milestones.when.quarter', { pattern: ['^\\d{4}-Q[1-4]$', expect.any(String)] }],
  ['targets.targets.goal', { value_type: 'float', required: false }],
  ['targets.targets.baseline', { widget: 'object', required: false }],
  ['guidance.order', { value_type: 'int', min: 0, required: true }],
  ['guidance.levels', { widget: 'select', multiple: true, required: false }],
  ['guidance.levels', { options: expect.arrayContaining([{ value: 'commune', label: 'xã' }]) }],
  ['site.areaKinds.level', { widget: 'select', required: true }],
  ['site.responsible', { widget: 'object', required: false }],
  ['site.contact.email', { widget: 'string', required: false }],
  ['site.founded', { value_type: 'int', required: true }],
  ['guidance.label', { widget: 'string', required: false }],
  ['directives.symbol', { label: 'Số ký hiệu chuẩn', required: false }],
  ['directives.issuers', { multiple: true, required: false }],
  ['directives.issued.date', { type: 'date', required: true }],
])('%s', (place, expected) => {
  test('matches the schema', () => {
    expect(at(place)).toMatchObject(expected);
  });
});

test.each([
  ['directives.symbol', 'Bỏ trống nếu văn bản không có số.'],
  ['milestones.milestones', 'Mốc đã công bố thì không xóa'],
  ['targets.targets.expectation', 'Không chọn nghĩa là “tăng dần đến hạn”.'],
])('the hint of %s says: %s', (place, words) => {
  expect(at(place).hint).toContain(words);
});
