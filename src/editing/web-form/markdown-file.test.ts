import { describe, expect, test } from 'vitest';
import { type Draft, edited } from '../../../tests/fixtures/form-draft.ts';
import { fileFormat } from './file-format.ts';

const GUIDANCE = `---
plan: "2017"
part: item # số thứ tự theo bản in
number: I.2.4
order: 170
title: Vận động và giám sát
owners:
  lead: [btt-mttq-huyen]
  partners: [ubnd-tinh, ub-mttq-tinh]
levels: [province, district]
---

2.4. \\*Nguyên văn\\*,  hai dấu cách, “ngoặc kép”

\\- gạch đầu dòng
`;

describe('an item of the guidance', () => {
  const guidance = (edit: (draft: Draft) => void) => edited('guidance', GUIDANCE, edit);

  test.each<[string, (draft: Draft) => void, string, string]>([
    ['its title', (d) => (d.title = 'Giám sát'), 'title: Vận động và giám sát', 'title: Giám sát'],
    [
      'a title that YAML would misread',
      (d) => (d.title = '80%: đạt'),
      'title: Vận động và giám sát',
      'title: "80%: đạt"',
    ],
    [
      'a list inside a group',
      (d) => d.owners.partners.pop(),
      '[ubnd-tinh, ub-mttq-tinh]',
      '[ubnd-tinh]',
    ],
    [
      'a new field, at its place',
      (d) => (d.summary = 'Một câu.'),
      'owners:',
      'summary: Một câu.\nowners:',
    ],
    [
      'a new list',
      (d) => (d.campaigns = ['vi-nguoi-ngheo']),
      'district]\n',
      'district]\ncampaigns: [vi-nguoi-ngheo]\n',
    ],
    ['a list emptied', (d) => (d.levels = []), 'levels: [province, district]\n', ''],
    ['a switch turned on', (d) => (d.draft = true), 'district]\n', 'district]\ndraft: true\n'],
    [
      'the official text',
      (d) => (d.body += '\n\n\\- thêm'),
      '- gạch đầu dòng\n',
      '- gạch đầu dòng\n\n\\- thêm\n',
    ],
    [
      'the official text, pasted as plain text',
      (d) => (d.body += '\n- thêm\n1. một'),
      '- gạch đầu dòng\n',
      '- gạch đầu dòng\n\n\\- thêm\n\n1\\. một\n',
    ],
  ])('changes only in %s, and preserves comments, quotes and text', (_what, edit, was, is) => {
    expect(guidance(edit)).toBe(GUIDANCE.replace(was, is));
  });

  test('is unchanged when the form only adds empty fields', () => {
    const text = guidance((draft) =>
      Object.assign(draft, { summary: '', programs: [], draft: false, audience: '' }),
    );
    expect(text).toBe(GUIDANCE);
  });

  test('is refused when it cannot be parsed', () => {
    const { fromFile } = fileFormat('guidance');
    expect(() => fromFile('không có khai báo')).toThrow();
    expect(() => fromFile('---\ntitle: "hở\n---\n')).toThrow();
  });
});

test('a new document has the usual layout, with null for facts that its source does not state', () => {
  const text = fileFormat('directives').toFile({
    type: 'chi-thi',
    symbol: '',
    aliases: ['12-CT/TW', 'yes'],
    title: 'Tên',
    subject: null,
    issuers: [],
    issued: { precision: 'day', date: '2017-02-03' },
    period: null,
    relations: [{ type: 'implements', target: '10-ct-tw-2016' }],
    notes: [],
    body: 'Giới thiệu.',
  });
  expect(text).toBe(`---
type: chi-thi
symbol: null
aliases: [12-CT/TW, "yes"]
title: Tên
subject: null
issuers: []
issued: {precision: day, date: "2017-02-03"}
relations:
  - {type: implements, target: 10-ct-tw-2016}
---

Giới thiệu.
`);
});
