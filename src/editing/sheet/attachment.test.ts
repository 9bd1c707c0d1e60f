import { expect, test } from 'vitest';
import { attachmentAddress, attachmentsIn, mayFollow } from './attachment.ts';

const github = { address: 'https://github.com/mttq/phong-trao' };
const gitlab = { address: 'https://gitlab.example/tinh/mttq/phong-trao' };
const forgejo = { address: 'https://git.example/mttq/phong-trao' };
const hash = '0123456789abcdef0123456789abcdef';
const uuid = '01234567-89ab-cdef-0123-456789abcdef';

test.each([
  [github, 'https://github.com/user-attachments/files/1/a.xlsx', null],
  [github, 'https://github.com/mttq/phong-trao/files/1/a.xlsx', null],
  [gitlab, `/uploads/${hash}/a.xlsx`, `${gitlab.address}/uploads/${hash}/a.xlsx`],
  [gitlab, `https://gitlab.example/-/project/7/uploads/${hash}/a.xlsx`, null],
  [forgejo, `/attachments/${uuid}`, `https://git.example/attachments/${uuid}`],
])('%o: %s is an attachment', (hosts, link, address) => {
  expect(attachmentAddress(link, hosts)).toBe(address ?? link);
});

test.each([
  [github, 'https://github.com/ai-do/kho/files/1/a.xlsx'],
  [github, 'https://ai-do:mat-khau@github.com/user-attachments/files/1/a.xlsx'],
  [github, 'https://github.com/user-attachments/files/1/../../ai-do/kho/raw/a.xlsx'],
  [gitlab, `/uploads/${hash}/../../../a.xlsx`],
  [forgejo, `https://github.com/user-attachments/files/1/a.xlsx`],
  [{ address: null }, 'https://github.com/user-attachments/files/1/a.xlsx'],
])('%o: %s is none', (hosts, link) => {
  expect(attachmentAddress(link, hosts)).toBeNull();
});

test('a download is sent on within the forge, and from GitHub to its store', () => {
  expect(mayFollow('https://objects.githubusercontent.com/x', github)).toBe(true);
  expect(mayFollow('https://objects.githubusercontent.com/x', forgejo)).toBe(false);
  expect(mayFollow('http://169.254.169.254/latest', github)).toBe(false);
});

test('a picture is no table, and links are taken out of the text', () => {
  const text = `Bảng\n![anh.png](https://github.com/user-attachments/assets/${uuid})\nhết`;
  const { found, problems, rest } = attachmentsIn(text, github);
  expect([found.length, rest]).toEqual([0, 'Bảng\n\nhết']);
  expect(problems[0]?.message).toMatch(/“anh.png” không phải bảng tính/);
});
