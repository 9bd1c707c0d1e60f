import { describe, expect, test } from 'vitest';
import {
  aDirective,
  aMilestone,
  anItem,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import { organization } from '../../model/organization.ts';
import type { Content } from '../site/types.ts';
import { organizationList } from './organization-list.ts';
import { organizationPages } from './organizations.ts';

const anOrganization = (id: string, given: object = {}): Content['organizations'][number] => ({
  ...organization.parse({
    id,
    name: `Cơ quan ${id}`,
    system: 'state',
    level: 'province',
    ...given,
  }),
  file: 'content/organizations.json',
});

const onDay = (today: string) =>
  siteOf(
    tinyContent({
      organizations: [
        anOrganization('so-y-te'),
        anOrganization('cong-an'),
        anOrganization('chinh-phu', { level: 'central' }),
        anOrganization('so-cu', { until: '2017-03-01' }),
      ],
      guidance: [
        anItem('2017/i-1', 'Nội dung.', {
          title: 'Việc một',
          owners: { lead: ['so-y-te'], partners: ['cong-an'] },
          notStated: ['when'],
        }),
        anItem('2017/i-2', 'Nội dung.', { title: 'Việc hai', owners: { lead: ['so-y-te'] } }),
      ],
      milestones: [
        aMilestone('2017/hop', {
          title: 'Họp',
          guidance: ['2017/i-2'],
          owners: { lead: ['so-y-te'], partners: [] },
        }),
      ],
      targets: tinyContent().targets.map((target) => ({ ...target, item: '2017/i-1' })),
      directives: [aDirective('1-nd-cp', '1/NĐ-CP', { type: 'nghi-dinh', issuers: ['chinh-phu'] })],
    }),
    today,
  );
const site = onDay('2017-06-01');
const pageOf = (id: string) => {
  const page = organizationPages(site).find((one) => one.id === id);
  if (!page) throw new Error(id);
  return page;
};

describe('the page of an organization', () => {
  test('begins with what it is to do in the year, with dates and figures', () => {
    const { lead, years } = pageOf('so-y-te');
    expect(lead).toBe('Năm 2017: chủ trì 2 mục hướng dẫn; 1 chỉ tiêu gắn với các mục ấy.');
    expect(years[0]?.groups).toMatchObject([
      {
        heading: 'Chủ trì',
        rows: [
          { when: 'Văn bản không nêu ngày', targets: [{}] },
          { when: 'Họp: 27/07/2017', targets: [] },
        ],
      },
    ]);
    expect(years[0]?.results?.counted).toBe('1 chỉ tiêu, 2 lượt giao cho các đơn vị');
  });

  test('leads to its calendar, where it has one', () => {
    expect(pageOf('so-y-te').years[0]?.calendar?.href).toBe('/lich/2017/co-quan/so-y-te/');
    expect(pageOf('so-y-te').years[0]?.dates?.links).toMatchObject([{ text: 'Họp' }]);
    expect(pageOf('cong-an').years[0]?.calendar).toBeNull();
  });

  test.each([
    ['2017-06-01', 'Ngày sắp tới', ['Họp']],
    ['2017-08-01', undefined, undefined],
    ['2018-06-01', 'Ngày trên lịch 2017', ['Họp']],
  ])('on %s shows the dates still to come, of a closed year all', (today, heading, titles) => {
    const page = organizationPages(onDay(today)).find(({ id }) => id === 'so-y-te');
    expect(page?.years[0]?.dates?.heading).toBe(heading);
    expect(page?.years[0]?.dates?.links.map(({ text }) => text)).toEqual(titles);
  });

  test('keeps what it leads apart from what it takes part in', () => {
    expect(pageOf('cong-an').lead).toContain('phối hợp 1 mục hướng dẫn');
    expect(pageOf('cong-an').years[0]?.groups.map(({ heading }) => heading)).toEqual(['Phối hợp']);
  });

  test('says that the guidance gives it no work, and what it has issued', () => {
    expect(pageOf('chinh-phu').lead).toBe('Hướng dẫn không giao việc trực tiếp cho cơ quan này.');
    expect(pageOf('chinh-phu').issued.map(({ text }) => text)).toEqual(['Nghị định số 1/NĐ-CP']);
  });

  test('says that it has ended', () => {
    expect(pageOf('so-cu').kicker).toContain('Đã kết thúc hoạt động từ 01/03/2017');
  });
});

test('the list groups organizations by what they belong to, those that ended last', () => {
  expect(
    organizationList(site).groups.map(({ name, rows }) => [
      name,
      rows.map(({ link, work }) => [link.text, work]),
    ]),
  ).toEqual([
    [
      'Nhà nước',
      [
        ['Cơ quan chinh-phu', 'ban hành 1 văn bản được viện dẫn'],
        ['Cơ quan cong-an', 'phối hợp 1 mục hướng dẫn năm 2017'],
        ['Cơ quan so-y-te', 'chủ trì 2 mục hướng dẫn năm 2017'],
      ],
    ],
    ['Đã kết thúc hoạt động', [['Cơ quan so-cu', 'được nêu tên, không được giao việc']]],
  ]);
});
