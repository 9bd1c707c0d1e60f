import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { codes } from '../../../tests/fixtures/document-types.ts';
import { buildCitationIndex } from '../../domain/citations.ts';
import { renderText } from './text.ts';

const citations = buildCitationIndex(
  [
    {
      id: '10-ct-tw-2016',
      symbol: '10-CT/TW',
      aliases: [],
      issued: { precision: 'day', date: '2016-12-15' },
    },
    { id: 'vhttdl', symbol: '02/CTrPH-MT-SVHTT&DL', aliases: [], issued: { precision: 'unknown' } },
    { id: 'de-an-01', symbol: null, aliases: ['Đề án 01'], issued: { precision: 'unknown' } },
  ],
  codes,
);
const html = (source: string, headingLevel = 2) => renderText(source, { citations, headingLevel });
const links = (source: string) =>
  load(html(source))('a')
    .toArray()
    .map((a) => [load(a).text(), a.attribs.href]);

describe('untrusted text', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<div style="color:red">đỏ</div>',
    'Tết <b onclick="alert(1)">vui</b>',
    '<!-- ghi chú -->',
  ])('raw HTML is shown as text: %s', (source) => {
    const $ = load(html(source));
    expect($('script, img, div, b, [onclick], [style]')).toHaveLength(0);
    expect($('body').text().trim()).toBe(source);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '[x](ms-word:ofe|u|https://khac.example/x.docm)',
    '[x](MS&#45;EXCEL&colon;ofv|u|https://khac.example/x.xlsm)',
    '<ms-excel:ofv|u|https://khac.example/x.xlsm>',
    '[x](search-ms:query=x)',
    '[x](%73mb://khac.example/x)',
    '[x][1]\n\n[1]: intent:x',
    '![x](blob:https://khac.example/1)',
  ])('a link that would run a script or open a program is shown as text: %s', (source) => {
    expect(load(html(source))('[href], [src]')).toHaveLength(0);
  });
});

describe('documents in a text', () => {
  test('only the symbol of a known document becomes a link, not the text around it', () => {
    expect(html('Chỉ thị số 10-CT/TW ngày 15/12/2016.')).toBe(
      '<p>Chỉ thị số <a href="/van-ban/10-ct-tw-2016/" class="whole">10-CT/TW</a> ngày 15/12/2016.</p>\n',
    );
  });

  test.each([
    ['twice', '10-CT/TW và 10-CT/TW', 2],
    ['in bold', 'theo **10-CT/TW**', 1],
    ['in a table', '| a |\n|---|\n| 10-CT/TW |', 1],
    ['of another date', '10-CT/TW ngày 15/12/2011', 0],
    ['unknown', '11-CT/TW', 0],
    ['as code', '`10-CT/TW`', 0],
  ])('%s', (_case, source, count) => {
    expect(links(source)).toEqual(
      Array.from({ length: count }, () => ['10-CT/TW', '/van-ban/10-ct-tw-2016/']),
    );
  });

  test('a symbol with & and the alias of a document without a symbol become links', () => {
    expect(links('theo 02/CTrPH-MT-SVHTT&DL và Đề án 01')).toEqual([
      ['02/CTrPH-MT-SVHTT&DL', '/van-ban/vhttdl/'],
      ['Đề án 01', '/van-ban/de-an-01/'],
    ]);
  });

  test('text in NFD is recognised like text in NFC', () => {
    expect(links('thực hiện Đề án 01'.normalize('NFD'))).toHaveLength(1);
  });

  test('a symbol inside a link is not linked again: nested links are invalid HTML', () => {
    expect(html('[xem 10-CT/TW](/huong-dan/2017/)').match(/<a /g)).toHaveLength(1);
  });
});

describe('official text is rendered unchanged', () => {
  test.each([
    "\"Vì người nghèo” và '17'",
    'giai đoạn 2016 -- 2020 ... (c) +/-',
    'xem https://vbpl.vn hoặc www.mttq.vn',
    '1.1. Căn cứ',
    'Quỹ “Vì người nghèo” … 80%',
  ])('%s', (source) => {
    const $ = load(html(source));
    expect($('p').text()).toBe(source);
    expect($('a, ol')).toHaveLength(0);
  });
});

describe('headings', () => {
  test('the first heading gets the given level, deeper headings follow', () => {
    expect(html('# Một\n\n## Hai\n\n# Ba', 3)).toBe(
      '<h3 id="muc_mot">Một</h3>\n<h4 id="muc_hai">Hai</h4>\n<h3 id="muc_ba">Ba</h3>\n',
    );
    expect(html('### Người có công', 2)).toBe('<h2 id="muc_nguoi-co-cong">Người có công</h2>\n');
  });

  test('never go below h6', () => {
    expect(load(html('# Một\n\n###### Sáu', 4))('h6').text()).toBe('Sáu');
  });

  test('never go above the level of the page', () => {
    const $ = load(html('### Một\n\n# Hai', 2));
    expect($('h2').text()).toBe('MộtHai');
  });

  test('have unique ids that never clash with the page’s own', () => {
    const source = ['Nội dung', 'Nội dung', 'Nội dung 2', 'Cách dẫn'].map((text) => `## ${text}`);
    const ids = load(html(source.join('\n\n')))('h2')
      .toArray()
      .map((heading) => heading.attribs.id);
    expect(ids).toEqual(['muc_noi-dung', 'muc_noi-dung-2', 'muc_noi-dung-2-2', 'muc_cach-dan']);
  });
});

test('table alignment is a class, because the Content Security Policy blocks style attributes', () => {
  const $ = load(html('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |'));
  expect($('[style]')).toHaveLength(0);
  expect(
    $('td')
      .toArray()
      .map((td) => td.attribs.class),
  ).toEqual(['align-left', 'align-center', 'align-right']);
  expect(load(html('| a |\n|---|\n| 1 |'))('td').attr('class')).toBeUndefined();
});

test('a picture of this site is shown; a third-party picture becomes a link, so that no other server learns who reads', () => {
  const own = load(html('![Sơ đồ](/so-do.svg)'))('img');
  expect([own.attr('src'), own.attr('alt')]).toEqual(['/so-do.svg', 'Sơ đồ']);
  const $ = load(html('![Sơ <đồ>](https://khac.example/a.png?x="y)'));
  expect($('img')).toHaveLength(0);
  expect([$('a').attr('href'), $('a').text()]).toEqual([
    'https://khac.example/a.png?x=%22y',
    'Sơ <đồ>',
  ]);
});
