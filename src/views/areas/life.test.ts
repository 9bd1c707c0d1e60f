import { describe, expect, test } from 'vitest';
import { realUnit } from '../../../tests/fixtures/units/real.ts';
import { reformSite } from '../../../tests/fixtures/units/site.ts';
import type { LinkedText } from '../site/types.ts';
import { endSentence, type LifeStep, lifeFacts, lifeOf } from './life.ts';
import { listSummary, unitTitle } from './unit-names.ts';

/** The pages of ended and new units, on what really happened: cases B and D of the reviewed list. */

const site = reformSite();
const areaOf = (id: string) => site.find.area(realUnit(id).id) ?? expect.fail(id);
const life = (id: string) => lifeOf(site, areaOf(id)) ?? expect.fail(`${id} has no life`);
const plain = (text: LinkedText | null) =>
  (text ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Steps as text, those of each party indented below it. */
const told = (steps: ReadonlyArray<LifeStep>, depth = 0): Array<string> =>
  steps.flatMap(({ on, text, parties, decision }) => [
    `${'  '.repeat(depth)}${on}: ${text} (${plain(decision)})`,
    ...parties.flatMap(({ link, part, steps: next }) => [
      `${'  '.repeat(depth)}- ${link.text}${part === '' ? '' : ` [${part}]`}`,
      ...told(next, depth + 1),
    ]),
  ]);

describe('a unit that ended', () => {
  test('D1: the chain is followed to the end, each step with its document', () => {
    expect(told(life('bk-cho-moi-tt-cho-moi').became)).toEqual([
      'Từ 01/02/2020: toàn bộ nhập vào (Nghị quyết số 855/NQ-UBTVQH14)',
      '- Thị trấn Đồng Tâm',
      '  Từ 01/07/2025: toàn bộ nhập vào (Nghị quyết số 1683/NQ-UBTVQH15, Điều 1 khoản 74)',
      '  - Xã Chợ Mới',
    ]);
  });

  test.each([
    ['D3', 'bk-cho-don-xa-bang-phuc', 'Xã Đồng Phúc'],
    ['D4', 'bk-cho-don-xa-dong-thang', 'Xã Bạch Thông'],
  ])('%s: what it became may be named as another district', (_case, id, name) => {
    expect(
      life(id)
        .became.at(-1)
        ?.parties.map(({ link }) => link.text),
    ).toEqual([name]);
  });

  test('D8, D9, D13: a divided unit names each receiver with its part', () => {
    expect(
      told(life('bk-na-ri-xa-van-hoc').became).filter((line) => !line.startsWith(' ')),
    ).toEqual([
      'Từ 01/02/2020: phần còn lại nhập vào (Nghị quyết số 855/NQ-UBTVQH14)',
      '- Xã Văn Vũ',
      'Từ 01/02/2020: một phần (thôn Nà Tát) nhập vào (Nghị quyết số 855/NQ-UBTVQH14)',
      '- Xã Cường Lợi',
    ]);
    expect(life('bk-na-ri-xa-luong-ha').became.map(({ text }) => text)).toEqual([
      'phần còn lại (thôn Nà Sang, thôn Nà Khun) nhập vào',
      'một phần nhập vào',
    ]);
    const divided = life('tn-phu-binh-xa-thuong-dinh').became;
    expect(divided.map(({ text, decision }) => `${text} ${plain(decision).slice(-8)}`)).toEqual([
      'một phần nhập vào khoản 37',
      'phần còn lại nhập vào khoản 39',
    ]);
  });

  test('D10: a part that no source states is said to be unknown', () => {
    const [step] = life('bk-cho-don-xa-phong-huan').became;
    expect(step?.text).toBe('nhập vào (chưa rõ toàn bộ hay một phần)');
    expect(plain(endSentence(site, areaOf('bk-cho-don-xa-phong-huan')))).toContain(
      'địa bàn nay thuộc (chưa rõ toàn bộ hay một phần) xã Yên Phong',
    );
  });

  test('D11: a commune that became a town is the same land', () => {
    expect(told(life('bk-ngan-son-xa-van-tung').became).slice(0, 2)).toEqual([
      'Từ 10/04/2023: toàn bộ chuyển thành (Nghị quyết số 722/NQ-UBTVQH15)',
      '- Thị trấn Vân Tùng',
    ]);
    expect(life('bk-ngan-son-xa-van-tung').namesakes.map(({ summary }) => summary)).toEqual([
      expect.stringContaining('cùng địa giới, khác loại'),
    ]);
  });

  test('D6: a district has no successor; its land is found through its communes', () => {
    const { became, land } = life('bk-ba-be');
    expect(told(became)).toEqual([
      'Từ 01/07/2025: kết thúc hoạt động, không có đơn vị kế tục (Luật số 72/2025/QH15)',
    ]);
    expect(land.map(({ unit }) => unit.text)).toEqual([
      'Xã Ba Bể',
      'Xã Chợ Rã',
      'Xã Đồng Phúc',
      'Xã Phúc Lộc',
      'Xã Thượng Minh',
    ]);
    const parts = land.flatMap(({ through }) => through.map(({ part }) => part));
    expect(parts).toHaveLength(15);
    expect(new Set(parts)).toEqual(new Set(['toàn bộ']));
    expect(land[2]?.besides.map(({ text }) => text)).toEqual(['Xã Bằng Phúc (Huyện Chợ Đồn)']);
    expect(plain(endSentence(site, areaOf('bk-ba-be')))).toBe(
      'Huyện Ba Bể kết thúc hoạt động ngày 30/06/2025 theo Luật số 72/2025/QH15; địa bàn nay thuộc ' +
        'xã Ba Bể, xã Chợ Rã, xã Đồng Phúc, xã Phúc Lộc, xã Thượng Minh.',
    );
  });

  test('D7: two of the eight communes on the land of Chợ Đồn hold communes of other districts', () => {
    const { land } = life('bk-cho-don');
    expect(land).toHaveLength(8);
    expect(land.filter(({ besides }) => besides.length > 0)).toHaveLength(2);
    expect(land.flatMap(({ through }) => through)).toHaveLength(20);
  });

  test('the province went over whole', () => {
    const province = areaOf('tinh-bac-kan');
    expect(plain(endSentence(site, province))).toBe(
      'Tỉnh Bắc Kạn kết thúc hoạt động ngày 30/06/2025 theo Nghị quyết số 202/2025/QH15; địa bàn nay ' +
        'thuộc tỉnh Thái Nguyên.',
    );
    expect(life('tinh-bac-kan').lower?.links).toHaveLength(8);
  });

  test('before its end nothing is said of it', () => {
    const then = reformSite({}, '2025-06-30');
    expect(endSentence(then, areaOf('bk-ba-be'))).toBeNull();
  });
});

describe('a unit that is alive', () => {
  test('D2: its forerunners and theirs, each with the document', () => {
    const { formed, namesakes } = life('tn25-xa-cho-moi');
    expect(told(formed)).toEqual([
      'Từ 01/07/2025: thành lập từ (Nghị quyết số 1683/NQ-UBTVQH15, Điều 1 khoản 74)',
      '- Thị trấn Đồng Tâm [toàn bộ]',
      '  Từ 01/02/2020: thành lập từ (Nghị quyết số 855/NQ-UBTVQH14)',
      '  - Thị trấn Chợ Mới [toàn bộ]',
      '  - Xã Yên Đĩnh [toàn bộ]',
      '- Xã Như Cố [toàn bộ]',
      '- Xã Quảng Chu [toàn bộ]',
    ]);
    expect(namesakes.find(({ text }) => text === 'Thị trấn Chợ Mới')?.summary).toBe(
      'mã 02086, thuộc huyện Chợ Mới, đến hết 31/01/2020, khác địa giới',
    );
  });

  test('D5: forerunners of two former districts', () => {
    const [step] = life('tn25-xa-phong-quang').formed;
    expect(step?.parties.map(({ link }) => link.text)).toEqual(['Xã Dương Quang', 'Xã Đôn Phong']);
  });

  test('D12: one page for a commune whose parent changed; nothing succeeded it', () => {
    const { facts, became } = life('bk-ngan-son-xa-thuong-quan');
    expect(facts.find(({ label }) => label === 'Thuộc')).toMatchObject({
      links: [{ text: 'Tỉnh Thái Nguyên' }],
      note: 'trước 01/07/2025: Huyện Ngân Sơn',
    });
    expect(became).toEqual([]);
  });

  test('a code that changed within its life is told', () => {
    expect(life('bk-na-ri-tt-yen-lac').facts[0]).toEqual({
      label: 'Mã hành chính',
      text: '02155',
      note: 'trước 01/02/2020: 02134',
    });
    expect(life('bk-na-ri-tt-yen-lac').formed.map(({ text }) => text)).toEqual(['nhận thêm']);
  });
});

describe('units of one name', () => {
  test('B3, B4, B8: a namesake with other borders is named, the living first', () => {
    const other = (id: string) =>
      life(id).namesakes.map(({ text, summary }) => `${text}: ${summary}`);
    expect(other('tn25-xa-bang-thanh')).toEqual([
      'Xã Bằng Thành: mã 01858, thuộc huyện Pác Nặm, đến hết 30/06/2025, khác địa giới',
    ]);
    expect(other('bk-ba-be')).toEqual([
      'Xã Ba Bể: mã 01906, thuộc tỉnh Thái Nguyên, từ 01/07/2025, khác địa giới',
    ]);
    expect(other('tinh-thai-nguyen')[0]).toMatch(/^(?:Thành phố|Tỉnh) Thái Nguyên: /);
  });

  test('B9: two living units whose names differ in one mark are told apart in lists', () => {
    const lists = ['tn25-xa-van-lang-02143', 'tn25-xa-van-lang-05665'].map((id) =>
      listSummary(site, areaOf(id)),
    );
    expect(lists).toEqual([
      'mã 02143, thuộc tỉnh Thái Nguyên, từ 01/07/2025, thành lập từ xã Văn Lang, xã Lương Thượng, xã Kim Hỷ',
      'mã 05665, thuộc tỉnh Thái Nguyên, từ 01/07/2025, thành lập từ xã Văn Lăng, xã Hòa Bình',
    ]);
  });

  test('B10: titles of namesakes say when, and where when they lived at one time', () => {
    const titles = (...ids: ReadonlyArray<string>) => ids.map((id) => unitTitle(site, areaOf(id)));
    expect(titles('tn25-xa-bang-thanh', 'bk-pac-nam-xa-bang-thanh', 'bk-ba-be')).toEqual([
      'Xã Bằng Thành (từ 01/07/2025)',
      'Xã Bằng Thành (đến hết 30/06/2025)',
      'Huyện Ba Bể',
    ]);
    expect(titles('tn-tp-pho-yen-phuong-trung-thanh')).toEqual([
      'Phường Trung Thành (Thành phố Phổ Yên, đến hết 30/06/2025)',
    ]);
    const all = site.content.areas.map((area) => unitTitle(site, area));
    expect(new Set(all).size).toBe(all.length);
  });

  test('B12, B13: other spellings stand on the page', () => {
    const spelled = (id: string) =>
      life(id).facts.find(({ label }) => label === 'Cách viết khác')?.text;
    expect(spelled('bk-bach-thong-xa-si-binh')).toBe('Sỹ Bình');
    expect(spelled('tn-vo-nhai-xa-than-xa')).toBe('Thần Sa');
  });
});

test('a unit of which no life is entered has none on its page', () => {
  const plainUnit = { ...realUnit('bk-ba-be'), id: 'don-le', file: '' };
  const bare = {
    ...plainUnit,
    name: 'Huyện Khác',
    code: undefined,
    parent: undefined,
    until: undefined,
  };
  expect(lifeOf(reformSite({ areas: [bare], events: [] }), bare)).toBeNull();
});

test('an organization tells when it worked and what took its place', () => {
  const [known] = site.content.organizations;
  const old = { ...known, id: 'phong-ldtbxh', until: '2025-03-01' } as NonNullable<typeof known>;
  const now = { ...known, id: 'phong-noi-vu', name: 'Phòng Nội vụ' } as NonNullable<typeof known>;
  const change = {
    id: 'nhap-phong',
    day: '2025-03-01',
    type: 'merged' as const,
    decision: '72-2025-qh15',
    from: [{ organization: old.id, part: 'whole' as const, shares: [] }],
    to: [{ organization: now.id }],
    draft: false,
    audience: 'public' as const,
    file: 'content/events.json',
  };
  const offices = reformSite({ organizations: [old, now], events: [change] });
  expect(lifeFacts(offices, { kind: 'organization', id: old.id }, old)).toEqual([
    { label: 'Hoạt động', text: 'đến hết 28/02/2025' },
    { label: 'Kế tục', links: [{ href: '/co-quan/phong-noi-vu/', text: 'Phòng Nội vụ' }] },
  ]);
  expect(lifeFacts(offices, { kind: 'organization', id: now.id }, now)).toEqual([]);
});
