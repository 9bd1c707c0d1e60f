import { expect, test } from 'vitest';
import { apiOf, type Forge, type ForgeName, forgeOfHost } from './forge.ts';
import { editLink, newFileLink, newIssueLink, uploadLink } from './links.ts';

const on = (name: ForgeName, address: string | null): Forge => ({
  name,
  address,
  project: 'mttq/phong-trao',
  branch: 'main',
  api: apiOf(name, address),
});
const github = on('github', 'https://github.com/mttq/phong-trao');
const gitlab = on('gitlab', 'https://gitlab.com/mttq/tinh/phong-trao');
const forgejo = on('forgejo', 'https://codeberg.org/mttq/phong-trao');
const none = on('none', null);
const FILE = 'content/progress/2017/na-ri/2017-09-30-a1.json';
const query = (href: string | null | undefined) =>
  Object.fromEntries(new URL(href ?? '').searchParams);

test.each([
  [github, `https://github.com/mttq/phong-trao/edit/main/${FILE}`],
  [gitlab, `https://gitlab.com/mttq/tinh/phong-trao/-/edit/main/${FILE}`],
  [forgejo, `https://codeberg.org/mttq/phong-trao/_edit/main/${FILE}`],
  [none, null],
])('$name: the link to edit a file', (forge, href) => {
  expect(editLink(forge, FILE)).toBe(href);
});

test.each([
  [github, 'https://github.com/mttq/phong-trao/upload/main/content'],
  [gitlab, 'https://gitlab.com/-/ide/project/mttq/tinh/phong-trao/edit/main/-/content/'],
  [forgejo, 'https://codeberg.org/mttq/phong-trao/_upload/main/content'],
  [none, null],
])('$name: the page that takes whole folders', (forge, href) => {
  expect(uploadLink(forge, 'content')).toBe(href);
});

test('a branch may have any name', () => {
  expect(editLink({ ...github, branch: 'thử#1' }, 'content/a.json')).toBe(
    'https://github.com/mttq/phong-trao/edit/th%E1%BB%AD%231/content/a.json',
  );
});

test.each([
  [github, '/mttq/phong-trao/new/main'],
  [forgejo, '/mttq/phong-trao/_new/main'],
])('$name: a new file has its name and text, when they fit into an address', (forge, at) => {
  const link = newFileLink(forge, FILE, '{"a": "&=#"}');
  expect(new URL(link?.href ?? '').pathname).toBe(at);
  expect(link?.hasText).toBe(true);
  expect(query(link?.href)).toEqual({ filename: FILE, value: '{"a": "&=#"}' });
  const long = newFileLink(forge, FILE, 'x'.repeat(9000));
  expect([query(long?.href), long?.hasText]).toEqual([{ filename: FILE }, false]);
});

test('gitlab: a new file has its name only, and the link says so', () => {
  const link = newFileLink(gitlab, FILE, '{}');
  expect(link?.href).toMatch(/^https:\/\/gitlab\.com\/mttq\/tinh\/phong-trao\/-\/new\/main\?/);
  expect([query(link?.href), link?.hasText]).toEqual([{ file_name: FILE }, false]);
});

test('without a forge there is nothing to open', () => {
  expect(newFileLink(none, FILE, '{}')).toBeNull();
  expect(newIssueLink(none, { form: 'so-lieu', title: '', fields: [] })).toBeNull();
});

const draft = {
  form: 'so-lieu',
  title: '[Số liệu] Ba Bể',
  fields: [{ id: 'table', label: 'Bảng số liệu', text: 'a\tb' }],
};

test.each([
  [github, { template: 'so-lieu.yml', title: draft.title, table: 'a\tb' }],
  [
    forgejo,
    {
      template: '.github/ISSUE_TEMPLATE/so-lieu.yml',
      title: draft.title,
      'field:table': 'a\tb',
    },
  ],
  [gitlab, { 'issue[title]': draft.title, 'issue[description]': '### Bảng số liệu\n\na\tb' }],
])('$name: an issue is filled in', (forge, answers) => {
  expect(query(newIssueLink(forge, draft))).toEqual(answers);
});

test('an issue whose answers do not fit leads to the empty form', () => {
  const fields = [{ id: 'table', label: 'Bảng', text: 'x'.repeat(9000) }];
  expect(query(newIssueLink(gitlab, { ...draft, fields }))).toEqual({
    'issue[title]': draft.title,
    issuable_template: 'so-lieu',
  });
  expect(query(newIssueLink(github, { ...draft, fields }))).toEqual({
    template: 'so-lieu.yml',
    title: draft.title,
  });
});

test.each([
  ['https://github.com/a/b', 'github', 'https://api.github.com'],
  ['https://github.tinh.example/a/b', 'github', 'https://github.tinh.example/api/v3'],
  ['https://gitlab.com/a/b', 'gitlab', 'https://gitlab.com/api/v4'],
  ['https://gitlab.tinh.example/a/b', 'gitlab', 'https://gitlab.tinh.example/api/v4'],
  ['https://codeberg.org/a/b', 'forgejo', 'https://codeberg.org/api/v1'],
  ['https://gitea.tinh.example/a/b', 'forgejo', 'https://gitea.tinh.example/api/v1'],
] as const)('%s is on %s', (address, name, api) => {
  expect(forgeOfHost(address)).toBe(name);
  expect(apiOf(name, address)).toBe(api);
});

test.each(['https://git.tinh.example/a/b', 'https://mygithubs.example/a/b'])(
  'the address %s does not say which forge it is',
  (address) => {
    expect(forgeOfHost(address)).toBeNull();
  },
);
