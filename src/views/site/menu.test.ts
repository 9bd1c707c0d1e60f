import { expect, test } from 'vitest';
import { anItem, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { footerGroups, menuGroups, menuOf } from './menu.ts';

const empty = {
  campaigns: [],
  programs: [],
  directives: [],
  milestones: [],
  observances: [],
  targets: [],
  progress: [],
  organizations: [],
};

test('menus link only to non-empty lists', () => {
  const plan = { ...aPlan(), reporting: [] };
  const content = tinyContent({
    ...empty,
    plans: [plan],
    guidance: [anItem('2017/i', 'Nội dung.')],
  });
  expect(menuOf(siteOf(content, '2017-03-15')).map(({ name }) => name)).toEqual([
    'guidance',
    'areas',
  ]);
});

test('a year with targets but no report has progress pages; a due report makes a calendar', () => {
  const content = tinyContent({ ...empty, targets: tinyContent().targets });
  const names = menuOf(siteOf(content, '2017-03-15')).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['progress', 'milestones']));
});

const groupOf = (groups: ReturnType<typeof menuGroups>, title: string) =>
  groups.find((group) => group.title === title)?.links.map(({ text }) => text);

test('the menu sheet has the lists in groups by what readers want, each with its full name', () => {
  const site = siteOf(tinyContent(), '2017-03-15');
  const groups = menuGroups(site);
  expect(groups.map(({ title }) => title)).toEqual([
    'Việc phải làm',
    'Kết quả',
    'Căn cứ',
    'Về trang này',
  ]);
  expect(groupOf(groups, 'Căn cứ')).toEqual(['Văn bản viện dẫn', 'Cơ quan, tổ chức']);
});

test('units go by the name that the site gives them', () => {
  const groups = menuGroups(siteOf(tinyContent(), '2017-03-15'));
  expect(groupOf(groups, 'Kết quả')).toContain('Huyện, thành phố');
});

test('the footer has three lists; without targets the data has no rules and no registers', () => {
  const full = footerGroups(siteOf(tinyContent(), '2017-03-15'));
  expect(full.map(({ title }) => title)).toEqual(['Tra cứu', 'Dữ liệu', 'Về trang này']);
  expect(groupOf(full, 'Dữ liệu')).toContain('Sổ đính chính');
  const bare = footerGroups(siteOf(tinyContent({ ...empty, targets: [] }), '2017-03-15'));
  expect(groupOf(bare, 'Dữ liệu')).not.toContain('Sổ đính chính');
});

test('no menu names a page twice', () => {
  const site = siteOf(tinyContent(), '2017-03-15');
  for (const groups of [menuGroups(site), footerGroups(site)]) {
    const all = groups.flatMap(({ links }) => links.map(({ href }) => href));
    expect(new Set(all).size).toBe(all.length);
  }
});
