import { describe, expect, test } from 'vitest';
import {
  aMilestone,
  anItem,
  aPlan,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import type { Content, GuidanceItem, LinkedText } from '../site/types.ts';
import { type ClauseFact, clauseFacts } from './clause-facts.ts';
import { outlineOf } from './clause-outline.ts';
import { clausePages } from './clause-page.ts';
import { clauseTasks } from './clause-tasks.ts';

const said = (text: LinkedText): string =>
  text.map((word) => (typeof word === 'string' ? word : word.text)).join('');
const rows = (facts: ReadonlyArray<ClauseFact>) =>
  Object.fromEntries(facts.map(({ label, text }) => [label, said(text)]));

function factsOf(item: GuidanceItem, given: Partial<Content> = {}) {
  const site = siteOf(
    tinyContent({ guidance: [item], targets: [], milestones: [], ...given }),
    '2017-03-15',
  );
  const facts = clauseFacts(site, item);
  return { first: rows(facts.first), more: rows(facts.more), after: rows(facts.after) };
}

const owners = { lead: ['btt-mttq-tinh'] };

describe('the facts of a clause', () => {
  test('are sentences, with organizations by their full names', () => {
    const item = anItem('2017/i-1', 'Việc.', { owners, levels: ['district', 'commune'] });
    expect(factsOf(item).first).toEqual({
      'Thực hiện': 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh; ở cấp huyện và cấp xã.',
    });
  });

  test('leave out what the text does not state, except the time', () => {
    const notStated = ['owners.lead', 'owners.partners', 'when', 'basis', 'programs'] as const;
    const item = anItem('2017/i-1', 'Việc.', { notStated: [...notStated] });
    expect(factsOf(item)).toEqual({
      first: { 'Thời gian': 'Văn bản không nêu ngày.' },
      more: {},
      after: {},
    });
  });

  test('say nothing of what nobody has entered yet', () => {
    expect(factsOf(anItem('2017/i-1', 'Việc.')).first).toEqual({});
  });

  test('name a day that the text gives, and say of a month that no day is given', () => {
    const item = anItem('2017/i-1-2', 'Việc.');
    const when = (given: object) =>
      factsOf(item, { milestones: [aMilestone('2017/moc', given)] }).first['Thời gian'];
    expect(when({ title: 'Lễ' })).toBe('Lễ (27/07/2017).');
    expect(when({ title: 'Lễ', when: { precision: 'month', month: '2017-07' } })).toMatch(
      /^Lễ \(.*07\/2017\)\. Văn bản không nêu ngày\.$/,
    );
  });

  test('tell what the clause belongs to and rests on', () => {
    const item = anItem('2017/i-1', 'Căn cứ Chỉ thị số 10-CT/TW.', {
      programs: ['an-toan-thuc-pham'],
      campaigns: ['thuong-binh-liet-si'],
    });
    expect(factsOf(item).more).toEqual({
      'Chương trình phối hợp': 'An toàn thực phẩm.',
      'Phong trào, cuộc vận động': '70 năm Ngày Thương binh – Liệt sĩ.',
      'Căn cứ': 'Chỉ thị số 10-CT/TW.',
    });
  });

  test('a preamble has none but the documents that it cites', () => {
    const item = anItem('2017/mo-dau', 'Căn cứ Chỉ thị số 10-CT/TW.', {
      part: 'preamble',
      number: undefined,
    });
    expect(factsOf(item)).toEqual({
      first: {},
      more: { 'Căn cứ': 'Chỉ thị số 10-CT/TW.' },
      after: {},
    });
  });
});

describe('the page of a clause', () => {
  const pageOf = (item: GuidanceItem, given: Partial<Content> = {}) => {
    const site = siteOf(tinyContent({ guidance: [item], ...given }), '2017-03-15');
    return clausePages(site, site.plan)[0];
  };

  test('has its number apart from its title, which together are its heading', () => {
    const page = pageOf(anItem('2017/i-1', 'Việc.', { title: 'Trọng tâm', number: 'I.1' }));
    expect([page?.number, page?.heading]).toEqual(['Mục I.1.', 'Trọng tâm']);
    expect(page?.meta.title).toBe('Mục I.1. Trọng tâm');
  });

  test('says on paper which document it is of, and what of that the source lacks', () => {
    const plan = aPlan();
    const item = anItem('2017/i-1', 'Việc.', { number: 'I.1' });
    expect(pageOf(item)?.source).toBe(
      'Trích Hướng dẫn công tác phong trào năm 2017 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh (nguồn không có số, ngày ban hành). Mục I.1.',
    );
    const document = {
      ...plan.document,
      symbol: '12/HD-MTTQ-BTT',
      issued: { precision: 'day' as const, date: '2017-01-20' },
    };
    expect(pageOf(item, { plans: [{ ...plan, document }] })?.source).toBe(
      'Trích Hướng dẫn số 12/HD-MTTQ-BTT, ngày 20/01/2017 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh. Mục I.1.',
    );
  });

  test('counts the units that have done what its target asks, among those it is given to', () => {
    const [, page] = (() => {
      const site = siteOf(tinyContent(), '2018-02-01');
      return clausePages(site, site.plan);
    })();
    expect(page?.results.isClosed).toBe(true);
    expect(page?.results.rows[0]).toMatchObject({ text: 'Khu dân cư ATTP', good: 0, total: 2 });
  });
});

test('a clause lists what it gives to do, with the levels of the clause where a task names none', () => {
  const item = anItem('2017/i-1', 'Việc.', {
    levels: ['district', 'commune'],
    tasks: [
      { id: 'chon', verb: 'Chọn', object: 'hai xã', levels: ['district'], paragraph: 2 },
      { id: 'gui', verb: 'Gửi báo cáo', organizations: ['btt-mttq-tinh'] },
      { id: 'lap', verb: 'Lập danh sách' },
    ],
  });
  const site = siteOf(tinyContent({ guidance: [item] }), '2017-03-15');
  expect(clauseTasks(site, item)).toEqual([
    { verb: 'Chọn', object: 'hai xã', who: 'Cấp huyện', paragraph: 2 },
    {
      verb: 'Gửi báo cáo',
      object: '',
      who: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
      paragraph: null,
    },
    { verb: 'Lập danh sách', object: '', who: 'Cấp huyện và cấp xã', paragraph: null },
  ]);
});

test('a long clause lists its paragraphs by their first words, a short one does not', () => {
  const long = 'Mỗi xã chọn ít nhất hai thôn để xây dựng mô hình. '.repeat(10);
  const item = anItem('2017/i-1', `${long}\n\n\\- Hai[^1] thôn\n\n${long}`);
  expect(outlineOf(item)).toEqual([
    { anchor: 'doan-1', number: 1, words: 'Mỗi xã chọn ít nhất hai thôn để…' },
    { anchor: 'doan-2', number: 2, words: '- Hai thôn' },
    { anchor: 'doan-3', number: 3, words: 'Mỗi xã chọn ít nhất hai thôn để…' },
  ]);
  expect(outlineOf(anItem('2017/i-1', 'Một.\n\nHai.\n\nBa.'))).toEqual([]);
});
