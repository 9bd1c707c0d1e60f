import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseSource } from '../source.ts';
import { yamlCommentProblems } from './yaml-comments.ts';

/** Codes of the problems of a frontmatter. */
function found(yaml: string): Array<string> {
  const file = { path: 'content/programs/x.md', text: `---\n${yaml}\n---\n\nMục #1 # 2\n` };
  const parsed = parseSource(file, []);
  if (!parsed) throw new Error('the frontmatter can be read');
  const schema = z.object({});
  const read = {
    file,
    parsed,
    schema,
    collection: 'programs',
    isList: false,
    entries: [],
  } as const;
  return yamlCommentProblems(read).map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('“ #” behind a text', () => {
  test.each([
    ['before a word', 'title: Kỷ niệm #Ngày 27/7', ['cut-value 2:16']],
    ['after a tab', 'title: Kỷ niệm\t#70', ['cut-value 2:16']],
    ['in a text of two lines', 'summary: Phối hợp,\n  vận động #MTTQ', ['cut-value 3:12']],
    ['in a list', 'aliases:\n  - Tháng #2', ['cut-value 3:11']],
    ['before a space', 'title: Kỷ niệm # hỏi lại', ['value-comment 2:16']],
  ])('%s', (_what, yaml, expected) => {
    expect(found(yaml)).toEqual(expected);
  });

  test.each([
    ['in quotation marks', 'title: "Kỷ niệm #Ngày 27/7"'],
    ['after quotation marks', 'title: "Kỷ niệm" # hỏi lại'],
    ['without a space before it', 'title: Đề án C#4'],
    ['on a line of its own', '# hỏi lại\ntitle: Kỷ niệm'],
    ['on a line of its own between fields', 'title: Kỷ niệm\n# hỏi lại\norder: 1'],
    ['behind a number', 'order: 1 # sau Tết'],
    ['behind a list', 'levels: [district] # theo mục 3'],
    ['behind a name without a value', 'owners: # theo mục 3\n  lead: [cong-an-tinh]'],
    ['in a text of several lines', 'summary: |\n  Mục #1 # 2'],
  ])('is right %s', (_what, yaml) => {
    expect(found(yaml)).toEqual([]);
  });
});
