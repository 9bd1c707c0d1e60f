import { describe, expect, test } from 'vitest';
import { AREAS, area, areas, contentSet } from '../../../tests/fixtures/content-set.ts';
import { type Files, NO_REPORTS, reportFiles } from '../../../tests/fixtures/report-files.ts';
import { checkFiles } from '../../editing/check/check.ts';
import { areaPage } from '../areas/areas.ts';
import { feedText } from '../calendar/feed.ts';
import { feedsOf } from '../calendar/feeds.ts';
import { readContentState } from '../changes/content-state.ts';
import { aboutPage } from '../contact/about-page.ts';
import { pastePage } from '../editors/paste-page.ts';
import { reportPage } from '../editors/report-page.ts';
import { homePage } from '../home/home.ts';
import { yearCsv } from '../matrix/year-csv.ts';
import { progressPage } from '../matrix/year-page.ts';
import { areaFile, csvFile, dataFile, dataSets, targetFile } from '../open-data/open-data.ts';
import { targetPages } from '../progress/target.ts';
import { worksheets } from '../progress/worksheet.ts';
import type { Site } from './site.ts';

/**
 * A new office shows invented figures until the first unit hands in a real report: one new file, which an editor
 * without git can add. From then on no page may show an invented figure, or call a real one invented.
 */

const DAY = '2017-06-01';
const ADDRESS = new URL('https://mattran.example/');
const INVENTED: Files = {
  ...NO_REPORTS,
  [AREAS]: areas(area('ba-be'), area('na-ri')),
  ...reportFiles([{ id: 'gia-dinh-1', numerator: 37 }], { sample: true }),
  ...reportFiles([{ id: 'gia-dinh-2', numerator: 41 }], { area: 'na-ri', sample: true }),
};
const REAL = reportFiles([{ id: 'that', asOf: '2017-03-31', reportedOn: '2017-04-03' }], {
  area: 'na-ri',
});

function siteOf(changes: Files): Site {
  const { site } = readContentState(contentSet(changes), DAY, 'public');
  if (!site) throw new Error('the content is no site');
  return site;
}
const invented = siteOf(INVENTED);
const real = siteOf({ ...INVENTED, ...REAL });

const [unit] = real.reporters('2017');
const pages: ReadonlyArray<readonly [name: string, of: (site: Site) => unknown]> = [
  ['home', homePage],
  ['units', (site) => site.content.areas.map((area) => areaPage(site, area))],
  ['targets', (site) => targetPages(site, site.plan)],
  ['the year', (site) => progressPage(site, site.plan)],
  ['the table of the year', (site) => yearCsv(site, site.plan).split('\n').slice(1)],
  ['worksheets', (site) => worksheets(site, ADDRESS).map(({ page }) => page())],
  ['about the site', aboutPage],
  ['open data', (site) => dataSets.map((name) => dataFile(site, name) + csvFile(site, name))],
  ['data of targets', (site) => site.content.targets.map((target) => targetFile(site, target))],
  ['data of units', (site) => site.everReporting.map((area) => areaFile(site, area))],
  ['calendars', (site) => feedsOf(site).map((feed) => feedText(site, feed, ADDRESS))],
];
/** The invented figures, as numbers and as shares, and the words for them. */
const MADE_UP =
  /gia-dinh-|37\/54|41\/54|68,5|75,9|"numerator": ?(?:37|41)|giả định|"sample\\*":\s*true/;

describe('the first real report of a year', () => {
  test('is one new file, with which the content is right: the old ones may stay', () => {
    expect(Object.keys(REAL)).toHaveLength(1);
    const found = checkFiles(contentSet({ ...INVENTED, ...REAL }), { base: contentSet(INVENTED) });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.map(({ code }) => code)).toContain('sample-left');
  });

  test.each([
    ['a draft', { draft: true }, ['mẫu', 'mẫu'], null],
    [
      'for the office alone',
      { audience: 'staff' },
      ['mẫu', 'thật'],
      'bản công khai vẫn hiện 2 báo cáo giả định',
    ],
    ['for everyone', {}, ['thật', 'thật'], 'không còn hiện trên trang'],
  ] as const)(
    '%s: the site and the checker agree on who sees samples',
    (_name, head, seen, said) => {
      const [[path = '', text = ''] = []] = Object.entries(REAL);
      const files = contentSet({
        ...INVENTED,
        [path]: JSON.stringify({ ...JSON.parse(text ?? ''), ...head }, null, 2),
      });
      const shown = (['public', 'staff'] as const).map((edition) => {
        const { site } = readContentState(files, DAY, edition);
        return site?.hasSample('2017') ? 'mẫu' : 'thật';
      });
      expect(shown).toEqual(seen);
      const left = checkFiles(files).filter(({ code }) => code === 'sample-left');
      expect(left.map(({ message }) => message)).toEqual(
        said === null ? [] : [expect.stringContaining(said)],
      );
    },
  );

  test.each(pages)('%s: nothing made up, and nothing called so', (_name, of) => {
    expect(JSON.stringify(of(real))).not.toMatch(MADE_UP);
  });

  test('before it, the pages say that their figures are made up', () => {
    const marked = pages.filter(([, of]) => MADE_UP.test(JSON.stringify(of(invented))));
    expect(marked.map(([name]) => name)).toEqual(
      pages.map(([name]) => name).filter((name) => name !== 'calendars'),
    );
  });

  test('a unit that had only invented figures has reported nothing', () => {
    const [target] = real.content.targets;
    if (!target || !unit) throw new Error('nothing is reported');
    expect(real.judgement(target, 'ba-be').latest).toBeNull();
    expect(real.judgement(target, 'na-ri').latest).toMatchObject({ numerator: 27 });
    expect(real.hasSample('2017')).toBe(false);
  });

  test('the ways in no longer say that the figures are made up', () => {
    expect([invented, real].map((site) => pastePage(site).sample)).toEqual([true, false]);
    const ofUnit = (site: Site) => unit && reportPage(site, '2017', unit).sample;
    expect([invented, real].map(ofUnit)).toEqual([true, false]);
  });
});
