import { describe, expect, test } from 'vitest';
import { taskSite } from '../../../tests/fixtures/task-site.ts';
import { taskFeed } from './task-feed.ts';

const feedOf = (id: string): string | null => {
  const site = taskSite('2017-03-15');
  const level = site.identity.levels.find((one) => one.id === id);
  if (!level) throw new Error(id);
  return taskFeed(site, site.plan, level, new URL('https://mttq.example'));
};
const unfolded = (text: string | null) => (text ?? '').replaceAll('\r\n ', '');

describe('the calendar file of a level', () => {
  test('has its tasks with a day, under their permanent identifier', () => {
    const text = unfolded(feedOf('district'));
    expect(text.match(/^UID:.*$/gm)).toEqual(['UID:le@tiny']);
    expect(text).toMatch(/^SUMMARY\S*:Việc: Tổ chức lễ kỷ niệm/m);
    expect(text).toContain('DTSTART;VALUE=DATE:20170727');
    expect(text).toContain('https://mttq.example/viec/2017/huyen/#i-2--le');
    expect(text).toContain('https://mttq.example/huong-dan/2017/i-2/');
  });

  test('is not offered where no task has a day', () => {
    expect(feedOf('commune')).toBeNull();
  });
});
