import { expect, test } from 'vitest';
import { issueFields } from './issue-fields.ts';

const target = (plan: string, id: string) => ({
  id: `${plan}/${id}`,
  plan,
  shortTitle: `Tên ${id}`,
});
const choices = {
  areas: [{ id: 'ba-be', name: 'Huyện Ba Bể' }],
  targets: [target('2017', 'a'), target('2018', 'a'), target('2019', 'b')],
};

test('nothing is chosen beforehand; the choices are the districts, and the targets of two years', () => {
  const options = new Map(issueFields('correction', choices).map((f) => [f.id, f.options]));
  expect(options.get('area')).toEqual(['— chọn —', 'Huyện Ba Bể']);
  expect(options.get('target')).toEqual(['— chọn —', 'Tên b [2019/b]', 'Tên a [2018/a]']);
});

test('a report has a table with a line for each target, to fill in', () => {
  const { value = '' } = issueFields('progress', choices).find(({ id }) => id === 'table') ?? {};
  expect(value.split('\n').map((line) => line.trim())).toEqual([
    'Chỉ tiêu | Số liệu | Ghi chú',
    '--- | --- | ---',
    'Tên b [2019/b] |  |',
    'Tên a [2018/a] |  |',
  ]);
});

test.each(['progress', 'correction'] as const)('labels of %s are keys: no two alike', (form) => {
  const labels = issueFields(form, choices).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('a correction asks for the report it corrects and the reason', () => {
  const required = (form: 'progress' | 'correction') =>
    issueFields(form, choices)
      .filter((f) => f.required)
      .map((f) => f.id);
  expect(required('correction')).toEqual(expect.arrayContaining(['supersedes', 'reason']));
  expect(required('progress')).not.toContain('reason');
});

test('a unit that changed within an offered year adds the question from when figures count', () => {
  const asks = (changed: boolean) =>
    issueFields('progress', { ...choices, changed }).some(({ id }) => id === 'countedFrom');
  expect([asks(true), asks(false)]).toEqual([true, false]);
});
