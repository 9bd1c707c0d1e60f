import { expect, test } from 'vitest';
import { reformSite } from '../../../tests/fixtures/units/site.ts';
import { sheetContext } from '../../editing/sheet/context.ts';
import { pasteData } from './paste-page.ts';

test('the data of the page is small, and tells every unit and event that figures are checked by', () => {
  const site = reformSite();
  const { files } = pasteData(site);
  const lists = files.filter(({ path }) => /areas|events/.test(path)).map(({ text }) => text);
  const whole = JSON.stringify([site.content.areas, site.content.events]).length;
  expect(lists.join('').length).toBeLessThan((whole * 2) / 3);
  const { areas, changedIn } = sheetContext(files, site.builtOn);
  expect(areas.map(({ id }) => id)).toEqual(site.everReporting.map(({ id }) => id));
  expect(site.content.areas.some(({ id }) => changedIn(id, '2025'))).toBe(true);
});
