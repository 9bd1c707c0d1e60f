import { describe, expect, test } from 'vitest';
import { taskSite } from '../../../tests/fixtures/task-site.ts';
import type { Site } from '../site/site.ts';
import { taskDoors } from './task-doors.ts';
import { levelPage, organizationsWithTasks, organizationTaskPage, unitPage } from './task-pages.ts';

const pageOf = (site: Site, level: string) => {
  const found = site.identity.levels.find(({ id }) => id === level);
  if (!found) throw new Error(level);
  return levelPage(site, site.plan, found);
};
const shape = (site: Site, level: string) =>
  pageOf(site, level).groups.map(({ title, rows }) => [
    title,
    rows.map(({ verb, object, state }) => [verb, object, state].filter(Boolean).join('|')),
  ]);

describe('the list of a level', () => {
  test('has the tasks of its level by part of the year, with the regular reports', () => {
    expect(shape(taskSite('2017-03-15'), 'district')).toEqual([
      ['Quý II', ['Gửi báo cáo|quý II']],
      ['Quý III', ['Tổ chức|lễ kỷ niệm|coming']],
      ['Cả năm', ['Chỉ đạo|các xã']],
    ]);
    expect(shape(taskSite('2017-03-15'), 'commune')).toEqual([
      ['Cả năm', ['Lập danh sách|hộ nghèo']],
      ['Khi xảy ra', ['Báo cáo ngay|tình hình']],
    ]);
  });

  test('leads to the paragraph of the clause that gives a task, where it is stated', () => {
    const bases = pageOf(taskSite('2017-03-15'), 'commune').groups.flatMap(({ rows }) =>
      rows.map(({ basis }) => [basis?.text, basis?.href, basis?.name]),
    );
    expect(bases).toEqual([
      ['I.1', '/huong-dan/2017/i-1/#doan-2', 'I.1 – Mục i-1, đoạn 2'],
      ['I.1', '/huong-dan/2017/i-1/', 'I.1 – Mục i-1'],
    ]);
  });

  test('says until when its states hold, for the day of the reader', () => {
    const page = pageOf(taskSite('2017-03-15'), 'district');
    expect(page.overOn).toBe('2018-01-31');
    const [row] = page.groups.find(({ title }) => title === 'Quý III')?.rows ?? [];
    expect(row?.due).toEqual({ from: '2017-06-27', to: '2017-07-27' });
    const closed = pageOf(taskSite('2018-01-31'), 'district');
    expect(closed.overOn).toBeNull();
    expect(closed.groups.flatMap(({ rows }) => rows.map(({ due }) => due))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('says what is due soon, and opens that part', () => {
    const page = pageOf(taskSite('2017-07-10'), 'district');
    const due = page.groups.find(({ title }) => title === 'Quý III');
    expect(due).toMatchObject({ open: true, due: 1 });
    expect(page.closed).toBe(false);
  });

  test('reminds of nothing once the year is closed', () => {
    const page = pageOf(taskSite('2018-07-10'), 'district');
    expect(page.closed).toBe(true);
    expect(page.groups.flatMap(({ rows }) => rows.map(({ state }) => state))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('names the clauses that give work to other levels only', () => {
    const { elsewhere } = pageOf(taskSite('2017-03-15'), 'commune');
    expect(elsewhere.map(({ links }) => links.map(({ text }) => text))).toEqual([['I.2', 'II.4']]);
  });

  test('has no door for a level without a task, and none at all for a year without any', () => {
    const site = taskSite('2017-03-15');
    expect(taskDoors(site, site.plan).map(({ text, count }) => [text, count])).toEqual([
      ['Việc của cấp huyện', 3],
      ['Việc của cấp xã', 2],
    ]);
    const without = taskSite('2017-03-15', false);
    expect(taskDoors(without, without.plan)).toEqual([]);
  });
});

test('the list of a unit is that of its level, with ticks of its own', () => {
  const site = taskSite('2017-03-15');
  const [area] = site.allReporters('2017');
  const level = site.identity.levels.find(({ id }) => id === 'district');
  if (!area || !level) throw new Error('no unit');
  const page = unitPage(site, site.plan, area, level);
  const ids = (groups: typeof page.groups) =>
    groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(page.meta.title).toBe('Việc của huyện Ba Bể năm 2017');
  expect(page.store).toBe('2017/don-vi/ba-be');
  expect(ids(page.groups)).toEqual(ids(pageOf(site, 'district').groups));
});

test('the list of an organization has what names it, and its part in it', () => {
  const site = taskSite('2017-03-15');
  const organization = organizationsWithTasks(site, site.plan).find(
    ({ id }) => id === 'btt-mttq-tinh',
  );
  if (!organization) throw new Error('not named');
  const { groups } = organizationTaskPage(site, site.plan, organization);
  expect(groups.flatMap(({ rows }) => rows.map(({ verb, role }) => [verb, role]))).toEqual([
    ['Tổ chức', 'phối hợp với huyện, thành phố'],
  ]);
});
