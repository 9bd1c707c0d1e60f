import { describe, expect, test } from 'vitest';
import { good, ITEM, PLAN } from '../../../tests/fixtures/broken/good.ts';
import { checkFiles } from '../check/check.ts';
import { newCampaign } from './campaign.ts';
import { newDirective } from './directive.ts';

const errors = (made: ReadonlyArray<{ path: string; text: string }>) =>
  checkFiles([...good, ...made]).filter(({ severity }) => severity === 'error');

describe('a new document', () => {
  test.each([
    [{ symbol: '05-KL/TW', year: '2016' }, '05-kl-tw-2016', 'ket-luan', '2016'],
    [{ symbol: '64/NĐ-CP' }, '64-nd-cp', 'nghi-dinh', 'unknown'],
    [
      { symbol: '144/2014/TTLT-BTC-BVHTTDL' },
      '144-2014-ttlt-btc-bvhttdl',
      'thong-tu-lien-tich',
      '2014',
    ],
    [{ symbol: '37/KH-UBND', issued: '2017-02-15' }, '37-kh-ubnd-2017', 'ke-hoach', '2017-02-15'],
    [{ symbol: '12/TB-MTTQ', type: 'huong-dan' }, '12-tb-mttq', 'huong-dan', 'unknown'],
    [{ symbol: '10-CT/TW', year: '2011' }, '10-ct-tw-2011', 'chi-thi', '2011'],
    [{ symbol: '1600/QĐ-TTg' }, '1600-qd-ttg', 'quyet-dinh', 'unknown'],
    [{ symbol: '26-NQ/TW' }, '26-nq-tw', 'nghi-quyet', 'unknown'],
    [{ symbol: '217-QĐ/TW' }, '217-qd-tw', 'quyet-dinh', 'unknown'],
    [{ symbol: '05/2015/TT-BNV' }, '05-2015-tt-bnv', 'thong-tu', '2015'],
    [{ symbol: '12/TB-MTTQ' }, '12-tb-mttq', 'thong-bao', 'unknown'],
    [{ symbol: '28/TTr-MTTW-BTT' }, '28-ttr-mttw-btt', 'thong-tri', 'unknown'],
    [{ symbol: '4919/VPCP-KTTH', type: 'cong-van' }, '4919-vpcp-ktth', 'cong-van', 'unknown'],
  ])('%j → %s', (request, name, type, issued) => {
    const made = newDirective(good, request);
    expect(made.map(({ path }) => path)).toEqual([`content/directives/${name}.md`]);
    expect(made[0]?.text).toContain(`type: ${type}\n`);
    expect(made[0]?.text).toContain(issued);
    // A document without citations is unused; a second 10-CT/TW makes a bare "10-CT/TW" ambiguous.
    expect(errors(made).filter(({ code }) => code !== 'citation')).toEqual([]);
  });

  test.each([
    [{ symbol: '10-CT/TW', year: '2016' }, 'content/directives/10-ct-tw-2016.md'],
    [{ symbol: '10 - CT/TW' }, 'văn bản này đã có'],
    [{ symbol: '10-\u0421\u0422/TW' }, 'gõ lại: “10-CT/TW”'],
    [{ symbol: 'chỉ thị mười' }, 'không đọc được như số ký hiệu'],
    [{ symbol: '75/2015/QH13' }, 'không nêu loại văn bản; xem trên văn bản rồi thêm --type'],
    [{ symbol: '4919/VPCP-KTTH' }, 'cong-van (Công văn)'],
    [
      { symbol: '12/KH-UBND', type: 'ke-hoac' },
      'không có loại “ke-hoac”; có phải ý bạn là “ke-hoach”',
    ],
    [{ symbol: '12/KH-UBND', year: '17' }, 'không phải một năm'],
    [{ symbol: '12/KH-UBND', issued: '2017-02-31' }, 'không phải một ngày'],
    [{ symbol: '12/KH-UBND', issued: '15/02/2017' }, 'không phải một ngày'],
    [{ symbol: '12/KH-UBND', year: '2016', issued: '2017-02-15' }, 'không khớp'],
    [{ symbol: '12/KH-UBND', issuers: ['ubnd'] }, 'không có cơ quan “ubnd”'],
  ])('%j is refused: %s', (request, words) => {
    expect(() => newDirective(good, request)).toThrow(words);
  });
});

test('the own document of a year is not declared again', () => {
  const numbered = good.map((file) =>
    file.path === PLAN
      ? { ...file, text: file.text.replace('"symbol": null', '"symbol": "12/HD-MTTQ-BTT"') }
      : file,
  );
  const declare = (issued?: string) => newDirective(numbered, { symbol: '12/HD-MTTQ-BTT', issued });
  expect(() => declare()).toThrow('văn bản hướng dẫn của năm 2017 (content/plans/2017.json)');
  const dated = numbered.map((file) =>
    file.path === PLAN
      ? {
          ...file,
          text: file.text.replace(
            '"precision": "unknown"',
            '"precision": "day",\n      "date": "2017-03-01"',
          ),
        }
      : file,
  );
  const other = { symbol: '12/HD-MTTQ-BTT', issued: '2016-02-01' };
  expect(newDirective(dated, other)).toHaveLength(1);
});

describe('content with errors', () => {
  const files = (path: string, text: string) => [
    ...good.filter((file) => file.path !== path),
    { path, text },
  ];

  test('a document can be declared although a clause already cites it, or other files have errors', () => {
    const cited = good.map((file) =>
      file.path === ITEM ? { ...file, text: `${file.text}\nTheo 92/HD-MTTW-BTT.\n` } : file,
    );
    expect(newDirective(cited, { symbol: '92/HD-MTTW-BTT' })).toHaveLength(1);
    const broken = files('content/targets/2017.json', '{');
    expect(newDirective(broken, { symbol: '92/HD-MTTW-BTT' })).toHaveLength(1);
  });

  test('a document cannot be declared while another is unreadable: it may be the same one', () => {
    const broken = files('content/directives/10-ct-tw-2016.md', 'không có khai báo');
    expect(() => newDirective(broken, { symbol: '92/HD-MTTW-BTT' })).toThrow(
      'content/directives/10-ct-tw-2016.md đang có lỗi',
    );
  });

  test('a campaign can be created although another cannot be read', () => {
    const broken = files('content/campaigns/vi-nguoi-ngheo.md', '---\ntitle: 5\n---\n');
    expect(newCampaign(broken, { id: 'tet', title: 'Tết' })).toHaveLength(2);
  });
});

describe('a new campaign', () => {
  test('is a draft that the checker accepts, last in the list', () => {
    const made = newCampaign(good, { id: 'tet-am-ap', title: 'Tết ấm áp: vì người nghèo' });
    expect(made.map(({ path }) => path)).toEqual([
      'content/campaigns/tet-am-ap.md',
      'content/campaigns/2017/tet-am-ap.mdx',
    ]);
    expect(made[0]?.text).toMatch(/order: 11\ndraft: true\n---\n$/);
    expect(made[1]?.text).toMatch(/draft: true\n---\n\n## Mục đích/);
    expect(errors(made)).toEqual([]);
  });

  test('a further year of a known campaign is one file', () => {
    const [plan] = good.filter(({ path }) => path === 'content/plans/2017.json');
    const next = (plan?.text ?? '')
      .replaceAll('2017', '2018')
      .replace('"2018/i-2-4"', '"2017/i-2-4"');
    const files = [...good, { path: 'content/plans/2018.json', text: next }];
    const made = newCampaign(files, { id: 'vi-nguoi-ngheo' });
    expect(made.map(({ path }) => path)).toEqual(['content/campaigns/2018/vi-nguoi-ngheo.mdx']);
  });

  test.each([
    [{ id: 'Tết', title: 'Tết' }, 'chữ thường không dấu'],
    [{ id: '../tet', title: 'Tết' }, 'chữ thường không dấu'],
    [{ id: 'tet', title: undefined }, 'thêm --title'],
    [{ id: 'vi-nguoi-ngheo', title: 'Vì người nghèo' }, 'bỏ --title'],
    [{ id: 'vi-nguoi-ngheo' }, '2017/vi-nguoi-ngheo.mdx'],
    [{ id: 'vi-nguoi-ngheo', year: 2031 }, 'không có kế hoạch năm 2031'],
  ])('%j is refused: %s', (request, words) => {
    expect(() => newCampaign(good, request)).toThrow(words);
  });
});
