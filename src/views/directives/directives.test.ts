import { describe, expect, test } from 'vitest';
import { aDirective, anItem, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { organization } from '../../model/organization.ts';
import type { Content } from '../site/types.ts';
import { directiveList } from './directive-lists.ts';
import { directivePages } from './directives.ts';

const anOrganization = (
  id: string,
  name: string,
  system: 'party' | 'state' | 'front',
  level: string,
): Content['organizations'][number] => ({
  ...organization.parse({ id, name, shortName: `Tên gọn ${id}`, system, level }),
  file: 'content/organizations.json',
});
const organizations = [
  anOrganization('ban-bi-thu', 'Ban Bí thư Trung ương Đảng', 'party', 'central'),
  anOrganization('thu-tuong', 'Thủ tướng Chính phủ', 'state', 'central'),
  anOrganization('ubnd-tinh', 'Ủy ban nhân dân tỉnh', 'state', 'province'),
];
const DAY = { precision: 'day', date: '2016-12-15' } as const;
const known = {
  issuers: ['ban-bi-thu'],
  issued: DAY,
  title: 'Lãnh đạo cuộc vận động',
  subject: 'tăng cường sự lãnh đạo',
};

type Given = Parameters<typeof aDirective>[2];
const siteWith = (directives: Content['directives'], more: Partial<Content> = {}) =>
  siteOf(tinyContent({ organizations, directives, ...more }), '2026-11-30');
const pageOf = (given: Given, others: Content['directives'] = [], more: Partial<Content> = {}) => {
  const site = siteWith(
    [aDirective('10-ct-tw-2016', '10-CT/TW', { ...known, ...given }), ...others],
    { guidance: [anItem('2017/i-1-2', 'Thực hiện Chỉ thị số 10-CT/TW.')], ...more },
  );
  const page = directivePages(site).find(({ id }) => id === '10-ct-tw-2016');
  if (!page) throw new Error('no page');
  return page;
};
const said = (page: ReturnType<typeof pageOf>) =>
  page.validity.lines
    .map((line) => line.map((part) => (typeof part === 'string' ? part : part.text)).join(''))
    .join(' ');

const check = { checkedOn: '2026-11-20', checkedBy: 'Văn phòng', source: 'Công báo' } as const;

describe('whether a document is in force', () => {
  test('is open until somebody has looked, and the page says where to look', () => {
    const page = pageOf({});
    expect(page.validity.word).toBe('Chưa đối chiếu hiệu lực');
    expect(said(page)).toContain('Chưa có ai đối chiếu');
    expect(said(page)).toContain('văn kiện Đảng');
  });

  test.each<[string, Given, string]>([
    ['a central agency', { issuers: ['thu-tuong'] }, 'Cơ sở dữ liệu quốc gia về văn bản pháp luật'],
    ['a local agency', { issuers: ['ubnd-tinh'] }, 'hỏi cơ quan ban hành (Ủy ban nhân dân tỉnh)'],
    ['nobody known', { issuers: [] }, 'không nêu cơ quan ban hành'],
  ])('is looked up elsewhere for a document of %s', (_, given, words) => {
    expect(said(pageOf(given))).toContain(words);
  });

  test('names the day, the person and the source of a check', () => {
    const page = pageOf({ validity: { ...check, status: 'in-force' } });
    expect(page.validity.word).toBe('Còn hiệu lực');
    expect(said(page)).toBe('Đối chiếu ngày 20/11/2026, Văn phòng. Nguồn: Công báo.');
  });

  test('says since when it is over, and what replaced it', () => {
    const page = pageOf({
      validity: { ...check, status: 'expired', until: '2020-01-01', replacedBy: 'Chỉ thị 11' },
    });
    expect(page.validity.word).toBe('Hết hiệu lực');
    expect(said(page)).toContain('Hết hiệu lực từ ngày 01/01/2020. Văn bản thay thế: Chỉ thị 11.');
  });

  test('is over by a document of the site that replaces it, with a link', () => {
    const page = pageOf({}, [
      aDirective('11-ct-tw-2020', '11-CT/TW', {
        relations: [{ type: 'replaces', target: '10-ct-tw-2016' }],
      }),
    ]);
    expect(page.validity.word).toBe('Hết hiệu lực');
    expect(page.validity.lines.flat()).toContainEqual({
      href: '/van-ban/11-ct-tw-2020/',
      text: 'Chỉ thị số 11-CT/TW',
    });
    expect(said(page)).toContain('Chưa đối chiếu ngày hết hiệu lực.');
  });

  test('that was looked up in vain says what would settle it', () => {
    const page = pageOf({
      validity: { ...check, status: 'unclear', settledBy: 'hỏi Văn phòng Trung ương Đảng' },
    });
    expect(page.validity.word).toBe('Chưa rõ hiệu lực');
    expect(said(page)).toContain('hỏi Văn phòng Trung ương Đảng');
  });

  test('says that the years of a programme are over', () => {
    expect(said(pageOf({ period: { start: 2016, end: 2020 } }))).toContain('(2016 – 2020) đã qua');
    expect(said(pageOf({ period: { start: 2016, end: 2030 } }))).not.toContain('đã qua');
  });
});

describe('the page of a document', () => {
  test('cites it in three forms, with the full name of who issued it', () => {
    expect(pageOf({}).citations.forms.map(({ text }) => text)).toEqual([
      'Chỉ thị số 10-CT/TW ngày 15 tháng 12 năm 2016 của Ban Bí thư Trung ương Đảng về tăng cường sự lãnh đạo',
      'Chỉ thị số 10-CT/TW',
      'Chỉ thị 10-CT/TW (15/12/2016)',
    ]);
    expect(pageOf({}).citations.missing).toBeNull();
    expect(pageOf({ issuers: [], subject: null }).citations.missing).toContain(
      'cơ quan ban hành, trích yếu',
    );
  });

  test('has a link to the official text only where one is known', () => {
    expect(pageOf({}).official).toBeNull();
    expect(pageOf({ officialUrl: 'https://www.vidu.vn/10' }).official).toEqual({
      href: 'https://www.vidu.vn/10',
      text: 'Văn bản gốc tại vidu.vn',
    });
  });

  test('shows the sentence that cites it', () => {
    const guidance = [anItem('2017/i-1-2', 'Câu đầu.\n\nThực hiện Chỉ thị số 10-CT/TW. Câu sau.')];
    expect(pageOf({}, [], { guidance }).citedIn).toMatchObject([
      { sentence: { before: 'Thực hiện Chỉ thị số ', hit: '10-CT/TW', after: '.' } },
    ]);
  });

  test('leaves out what no source states, except the day', () => {
    const labels = pageOf({ issued: { precision: 'unknown' }, subject: null, issuers: [] }).facts;
    expect(labels.map(({ label }) => label)).toEqual([
      'Số ký hiệu',
      'Loại văn bản',
      'Ngày ban hành',
    ]);
    expect(labels.at(-1)?.text).toBe('Văn bản viện dẫn không nêu ngày');
  });
});

describe('the timeline', () => {
  const dated = Array.from({ length: 12 }, (_, at) =>
    aDirective(`d${at}`, `${at}/KH-UBND`, {
      issued: { precision: 'day', date: `20${10 + at}-01-01` },
    }),
  );

  test('marks the document among the nearest in time', () => {
    const timeline = pageOf({}, dated).timeline;
    const entries = timeline?.entries ?? [];
    expect(entries).toHaveLength(7);
    expect(entries.filter(({ isCurrent }) => isCurrent).map(({ text }) => text)).toEqual([
      'Chỉ thị số 10-CT/TW',
    ]);
    expect(entries.map(({ datetime }) => datetime)).toEqual(
      entries.map(({ datetime }) => datetime).toSorted(),
    );
  });

  test('has no place for a document without a date: it stands after the others', () => {
    const timeline = pageOf({ issued: { precision: 'unknown' } }, dated).timeline;
    expect(timeline?.entries.some(({ isCurrent }) => isCurrent)).toBe(false);
    expect(timeline?.undated?.current?.text).toBe('Chỉ thị số 10-CT/TW');
  });

  test('is left out where the document is the only one', () => {
    expect(pageOf({}).timeline).toBeNull();
  });
});

test('the list says once what is unknown of a document', () => {
  const site = siteWith([aDirective('x', '1/KH-UBND'), aDirective('y', '2/KH-UBND', known)]);
  const rows = directiveList(site, 'ngay').groups.flatMap(({ name, rows }) =>
    rows.map(({ origin }) => [name, origin]),
  );
  expect(rows).toEqual([
    ['Mới nhất trước', 'Ban Bí thư Trung ương Đảng · 15/12/2016'],
    ['Chưa rõ ngày ban hành', 'Chưa rõ cơ quan ban hành và ngày ban hành'],
  ]);
});
