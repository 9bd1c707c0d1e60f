import { describe, expect, test } from 'vitest';
import { anItem, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { program } from '../../model/program.ts';
import { programEdition } from '../../model/program-edition.ts';
import type { Content } from '../site/types.ts';
import { programList } from './program-list.ts';
import { programPages } from './programs.ts';

const aProgram = (
  id: string,
  title: string,
  given: Partial<Parameters<typeof program.parse>[0] & object> = {},
): Content['programs'][number] => ({
  ...program.parse({
    ...{ title, summary: 'Vận động và giám sát', owners: {}, basis: [], period: null },
    ...given,
  }),
  ...{ id, body: '', file: `content/programs/${id}.md` },
});

const programs = [
  aProgram('an-toan', 'An toàn thực phẩm', {
    owners: { lead: ['btt-mttq-tinh'] },
    period: { start: 2016, end: 2020 },
  }),
  aProgram('giam-sat', 'Chương trình giám sát'),
];
const site = siteOf(
  tinyContent({
    programs,
    guidance: [
      anItem('2017/i-2-4', 'Nội dung.', {
        title: 'Giám sát',
        number: 'I.2.4',
        programs: ['an-toan'],
        notStated: ['when'],
      }),
    ],
    'program-editions': [
      {
        ...programEdition.parse({
          plan: '2017',
          program: 'an-toan',
          targets: ['2017/attp-khu-dan-cu'],
        }),
        ...{ id: '2017/an-toan', body: 'Việc năm 2017.', file: 'content/programs/2017/an-toan.md' },
      },
    ],
  }),
  '2018-03-01',
);

describe('the page of a cooperation programme', () => {
  const pages = programPages(site);

  test('does not say twice that it is a programme', () => {
    expect(pages.map(({ heading, meta }) => [heading, meta.title])).toEqual([
      ['An toàn thực phẩm', 'An toàn thực phẩm – chương trình phối hợp'],
      ['Chương trình giám sát', 'Chương trình giám sát'],
    ]);
  });

  test('names the agencies in full, and where it stands in its years', () => {
    expect(pages[0]?.facts[0]).toMatchObject({
      label: 'Chủ trì',
      links: [{ text: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh' }],
    });
    expect(pages.map(({ kicker }) => kicker)).toEqual([
      'Chương trình phối hợp · 2016 – 2020 · Trong giai đoạn thực hiện',
      'Văn bản không nêu giai đoạn',
    ]);
  });

  test('says what the guidance asks, and that it states no day', () => {
    expect(pages[0]?.items).toMatchObject([
      { text: 'I.2.4 – Giám sát', when: 'Văn bản không nêu ngày' },
    ]);
  });

  test('shows the results of a year that has targets', () => {
    expect(pages[0]?.years).toMatchObject([{ title: 'Năm 2017', results: { rows: [{}] } }]);
    expect(pages[0]?.years[0]?.results?.counted).toBe('1 chỉ tiêu, 2 lượt giao cho các đơn vị');
  });
});

test('the list of programmes groups them by their years, with who and how much', () => {
  const list = programList(site);
  expect(list.lead).toContain('2 chương trình giữa Mặt trận');
  expect(list.lead).toContain(
    '1 chương trình được hướng dẫn giao việc, 1 chương trình có chỉ tiêu',
  );
  expect(
    list.groups.map(({ name, rows }) => [name, rows.map(({ who, work }) => [who, work])]),
  ).toEqual([
    [
      'Trong giai đoạn thực hiện',
      [['Chủ trì: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh', '1 mục hướng dẫn, 1 chỉ tiêu']],
    ],
    [
      'Văn bản không nêu giai đoạn',
      [['Chưa nhập cơ quan chủ trì, phối hợp', 'chưa có mục hướng dẫn']],
    ],
  ]);
});
