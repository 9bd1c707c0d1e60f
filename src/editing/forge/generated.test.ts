import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { WRITTEN } from '../../../scripts/forge/work.ts';
import { good } from '../../../tests/fixtures/broken/good.ts';
import { checkContent } from '../check/check.ts';
import { readIssueBody } from '../sheet/issue-body.ts';
import { codeowners, ownersFile } from './codeowners.ts';
import { choicesOf, gitlabTemplates, issueForms } from './form.ts';

const forms = (change: (text: string) => string = (text) => text) => {
  const files = good.map(({ path, text }) => ({ path, text: change(text) }));
  const { checked, identity } = checkContent(files);
  return new Map(
    issueForms(choicesOf(checked, identity)).map(({ name, text }) => [name, parse(text)]),
  );
};
interface Form {
  readonly body: ReadonlyArray<{
    readonly id?: string;
    readonly attributes: { readonly options?: unknown; readonly value?: string };
  }>;
}
const optionsOf = (form: Form, id: string) =>
  form.body.find((question) => question.id === id)?.attributes.options;
const tableOf = (form: Form) =>
  form.body.find((question) => question.id === 'table')?.attributes.value ?? '';

describe('issue forms', () => {
  test.each(['bao-cao-so-lieu.yml', 'dinh-chinh-so-lieu.yml', 'sua-noi-dung.yml'])(
    '%s is what GitHub takes',
    (name) => {
      const form = forms().get(name);
      expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'labels', 'body']);
      const ids = form.body.flatMap(({ id }: { id?: string }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { type, id, attributes, validations } of form.body) {
        if (type === 'markdown') continue;
        expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(attributes.label).not.toBe('');
        expect(typeof validations.required).toBe('boolean');
        if (type === 'dropdown')
          expect(attributes.options.every((o: unknown) => typeof o === 'string')).toBe(true);
      }
    },
  );

  test('offer the districts and targets of the content', () => {
    const form = forms().get('bao-cao-so-lieu.yml');
    expect(optionsOf(form, 'area')).toEqual(['— chọn —', 'Huyện ba-be', 'Huyện na-ri']);
    expect(tableOf(form)).toContain('Khu dân cư ATTP [2017/attp-khu-dan-cu] |');
  });

  test.each(['"draft": true', '"audience": "staff"', '"unconfirmed": true'])(
    'offer no target with %s',
    (mark) => {
      const form = forms((text) =>
        text.replace('"id": "mo-hinh",', `"id": "mo-hinh",${mark},`),
      ).get('bao-cao-so-lieu.yml');
      expect(tableOf(form)).not.toContain('2017/mo-hinh]');
    },
  );
});

describe('CODEOWNERS', () => {
  const given = (value: object = {}) =>
    ownersFile.parse({ code: ['@x/may'], content: ['@x/noi-dung'], area: ['@x/{area}'], ...value });

  test('has a line for each district after the general ones, because the last match wins', () => {
    const lines = codeowners(given({ areas: { 'na-ri': ['@chi-lan'] } }), ['ba-be', 'na-ri'])
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual([
      '* @x/may',
      '/content/ @x/noi-dung',
      '/content/campaigns/ @x/may @x/noi-dung',
      '/content/progress/*/ba-be/ @x/ba-be',
      '/content/progress/*/na-ri/ @chi-lan',
    ]);
  });

  test('an unknown district is an error', () => {
    expect(() => codeowners(given({ areas: { 'ba-bể': ['@a'] } }), ['ba-be'])).toThrow('ba-bể');
  });

  test.each(['ai-do', '@', '@x/y z', '@x y', '@x\n* @y'])('%j is no owner', (name) => {
    expect(ownersFile.safeParse({ code: [name], content: ['@a'], area: ['@a'] }).success).toBe(
      false,
    );
  });
});

const templates = () => {
  const { checked, identity } = checkContent(good);
  return gitlabTemplates(choicesOf(checked, identity));
};

describe('GitLab’s templates, which take the place of forms', () => {
  test('ask the same questions, under headings that the import reads', () => {
    for (const { name, text } of templates()) {
      const form = forms().get(name.replace('.md', '.yml'));
      const labels = form.body.flatMap((one: { id?: string; attributes: { label?: string } }) =>
        one.id ? (one.attributes.label ?? []) : [],
      );
      expect([...text.matchAll(/^### (.+)$/gm)].map(([, label]) => label)).toEqual(labels);
      expect(readIssueBody(text)).toMatchObject({ notes: [] });
    }
  });

  test('put the label on, and explain in comments that nothing can end early', () => {
    for (const { text } of templates()) {
      expect(text).toMatch(/\n\/label ~"phieu-so-lieu"\n$/);
      for (const [, comment = ''] of text.matchAll(/<!--([\s\S]*?)-->/g)) {
        expect(comment).not.toMatch(/--|>/);
      }
    }
  });
});

test('every generated file may be written back for an editor who cannot run commands', () => {
  const generated = [
    ...[...forms().keys()].map((name) => `.github/ISSUE_TEMPLATE/${name}`),
    ...templates().map(({ name }) => `.gitlab/issue_templates/${name}`),
  ];
  expect([...WRITTEN]).toEqual(expect.arrayContaining(['.github/CODEOWNERS', ...generated]));
});
