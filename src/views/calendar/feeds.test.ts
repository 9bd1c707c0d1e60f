import { describe, expect, test } from 'vitest';
import { ledgeredSite } from '../../../tests/fixtures/ledgered-site.ts';
import { aMilestone, anArea, anObservance, aPlan } from '../../../tests/fixtures/tiny-content.ts';
import { feedsOf } from './feeds.ts';

const ofDistrict = aMilestone('2017/huyen', { levels: ['district'] });
const ofProvince = aMilestone('2017/tinh', {
  levels: ['province'],
  owners: { lead: ['btt-mttq-tinh'] },
});
const ofNoLevel = aMilestone('2017/khong-ro', { campaigns: ['thuong-binh-liet-si'] });
const undated = aMilestone('2017/tet', {
  when: { precision: 'unknown', printed: 'Tết' },
  owners: { partners: ['btt-mttq-tinh'] },
});
const milestones = [ofDistrict, ofProvince, ofNoLevel, undated];
const feeds = feedsOf(ledgeredSite({ milestones, observances: [] }, '2018-06-01'));
const idsOf = (name: string) =>
  feeds.find((feed) => feed.name === name)?.entries.map(({ id }) => id);

describe('feeds', () => {
  test.each([
    ['tat-ca', ['2017/huyen', '2017/tinh', '2017/khong-ro']],
    ['2017', ['2017/huyen', '2017/tinh', '2017/khong-ro']],
    ['cap-tinh', ['2017/tinh', '2017/khong-ro']],
    ['cap-huyen', ['2017/huyen', '2017/khong-ro']],
    ['cap-xa', ['2017/khong-ro']],
    ['don-vi-ba-be', ['2017/huyen', '2017/khong-ro']],
    ['don-vi-na-ri', ['2017/huyen', '2017/khong-ro']],
    ['chien-dich-thuong-binh-liet-si', ['2017/khong-ro']],
    ['co-quan-btt-mttq-tinh', ['2017/tinh']],
  ])('%s contains %j', (name, ids) => {
    expect(idsOf(name)).toEqual(ids);
  });

  test('are not built without events: neither for a year without a plan, nor for recurring days', () => {
    expect(feeds.map(({ name }) => name)).not.toContain('2018');
    expect(feeds.map(({ name }) => name)).not.toContain('ky-niem-hang-nam');
    expect(feeds).toHaveLength(9);
  });

  test('have unique names that are valid in a URL', () => {
    expect(new Set(feeds.map(({ name }) => name)).size).toBe(feeds.length);
    for (const { name } of feeds) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('of this year and the next are built from recurring days without a plan', () => {
    const observances = [anObservance('quoc-khanh', 9, 2, 1945)];
    const site = ledgeredSite({ plans: [aPlan()], milestones: [], observances }, '2018-06-01');
    const names = feedsOf(site).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['2017', '2018', '2019', 'ky-niem-hang-nam']));
  });

  test('contain only entries of “tat-ca”, and the pages warn that subscribing to both shows them twice', () => {
    const observances = [anObservance('quoc-khanh', 9, 2, 1945)];
    const all = feedsOf(ledgeredSite({ milestones, observances }, '2018-06-01'));
    const whole = all.find(({ group }) => group === 'all')?.entries ?? [];
    expect(all.length).toBeGreaterThan(5);
    for (const { name, entries, series } of all) {
      const missing = entries.filter(({ id }) => !whole.some((entry) => entry.id === id));
      expect(missing, name).toEqual([]);
      for (const { id } of series)
        expect(whole.filter(({ observance }) => observance?.id === id).length, id).toBe(3);
    }
  });

  test('are there for as many units as report', () => {
    const areas = Array.from({ length: 1000 }, (_, index) => anArea(`huyen-${index}`, 'Huyện'));
    const names = feedsOf(ledgeredSite({ milestones, areas })).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('don-vi-huyen-999');
  });
});
