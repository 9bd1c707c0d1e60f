import { load } from 'cheerio';
import { afterEach, expect, test, vitest } from 'vitest';
import { codes } from '../../../tests/fixtures/document-types.ts';
import { buildCitationIndex } from '../../domain/citations.ts';

const citations = buildCitationIndex(
  [{ id: '10-ct-tw-2016', symbol: '10-CT/TW', aliases: [], issued: { precision: 'unknown' } }],
  codes,
);

afterEach(() => {
  vitest.unstubAllEnvs();
  vitest.resetModules();
});

test.each([
  ['a document', '10-CT/TW', '/mttq/van-ban/10-ct-tw-2016/'],
  ['a page of the site', '[lịch](/lich/)', '/mttq/lich/'],
  ['a place on the page', '[dưới](#ket-qua)', '#ket-qua'],
  ['another site', '[vbpl](https://vbpl.vn/)', 'https://vbpl.vn/'],
  ['another site without a scheme', '[vbpl](//vbpl.vn/)', '//vbpl.vn/'],
])('the base path is added only to addresses of this site: %s', async (_case, source, address) => {
  vitest.stubEnv('BASE_URL', '/mttq/');
  vitest.resetModules();
  const { renderText: render } = await import('./text.ts');
  const $ = load(render(source, { citations, headingLevel: 2 }));
  expect($('a').attr('href')).toBe(address);
});
