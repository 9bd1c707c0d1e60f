import { expect, test } from 'vitest';
import { anItem, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { menuOf } from './menu.ts';

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
