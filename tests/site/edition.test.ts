import { beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { readBuild } from '../support/built-site.ts';
import {
  buildCopy,
  copyContent,
  filesOf,
  newYear,
  noteEntries,
  writeContent,
} from '../support/content-copy.ts';
import { builtFolder } from '../support/sites.ts';
import {
  addDependents,
  addHiddenEntries,
  addHiddenPlainEntries,
  addReadings,
  collections,
  hidden,
  readings,
  referToHidden,
} from './hidden-content.ts';
import { formsOf, holding, tracesOf } from './traces.ts';

const ROOT = '.build/fixture';
const PUBLIC = '.build/fixture-public';
const STAFF = '.build/fixture-staff';
const { draft, staff } = hidden;

type Traces = ReturnType<typeof tracesOf>;
/** All bytes of the two builds. */
let inPublic: Traces;
let inStaff: Traces;

// One file of tests, because Astro keeps what it knows of the content in one place (.astro/): two
// builds at the same time would disturb each other.
beforeAll(() => {
  copyContent(ROOT);
  newYear(ROOT, '2019', '2017');
  for (const kind of [draft, staff]) {
    addHiddenEntries(ROOT, kind);
    addHiddenPlainEntries(ROOT, kind);
    addDependents(ROOT, kind);
  }
  referToHidden(ROOT, [draft.id, staff.id]);
  addReadings(ROOT);
  noteEntries(ROOT);
  writeContent(
    ROOT,
    'redirects.json',
    JSON.stringify([
      { from: '/van-ban/cu/', to: '/van-ban/giua/', on: '2018-01-05', reason: 'Gộp trang' },
      { from: '/van-ban/giua/', to: '/huong-dan/2017/#i-1-2', on: '2018-02-05', reason: 'Gộp' },
    ]),
  );
  for (const [dist, EDITION] of [
    [PUBLIC, ''],
    [STAFF, 'staff'],
  ] as const) {
    const { status, output } = buildCopy(ROOT, dist, { EDITION });
    if (status !== 0) throw new Error(`${dist} was not built:\n${output}`);
  }
  [inPublic, inStaff] = [tracesOf(PUBLIC), tracesOf(STAFF)];
});

describe('the public edition', () => {
  test.each(collections)('holds no word of a draft in %s', (collection) => {
    expect(holding(inPublic, `${draft.word}${collection}`)).toEqual([]);
  });

  test.each(collections)('holds no word of a staff entry in %s', (collection) => {
    expect(holding(inPublic, `${staff.word}${collection}`)).toEqual([]);
  });

  test('holds nothing else of theirs: no text, page, file or address, nor what hangs on them', () => {
    const marks = [draft.word, staff.word, draft.id, staff.id];
    expect(marks.flatMap((mark) => holding(inPublic, mark))).toEqual([]);
  });

  test('holds no source map, which would hold what the pages leave out', () => {
    const maps = [...inPublic].filter(
      ([path, text]) => path.endsWith('.map') || text.includes('sourcemappingurl=data:'),
    );
    expect(maps.map(([path]) => path)).toEqual([]);
  });

  test('has no link to what it does not show', () => {
    expect(brokenLinks(readBuild(PUBLIC, '/'))).toEqual([]);
  });
});

test('no edition holds what was read from a document and nobody has confirmed', () => {
  const marks = Object.values(readings);
  expect(marks.flatMap((mark) => [...holding(inPublic, mark), ...holding(inStaff, mark)])).toEqual(
    [],
  );
});

describe('the staff edition', () => {
  test.each(collections)('holds the staff entry in %s', (collection) => {
    expect(holding(inStaff, `${staff.word}${collection}`)).not.toEqual([]);
  });

  test('shows that a leak would be seen, in every kind of file that holds words', () => {
    const found = new Set(collections.flatMap((name) => holding(inStaff, `${staff.word}${name}`)));
    const kinds = new Set([...found].map((path) => /[^./]+$/.exec(path)?.[0]));
    for (const kind of ['html', 'json', 'csv', 'ics', 'xml', 'pf_fragment', 'pf_index']) {
      expect([...kinds], kind).toContain(kind);
    }
    expect(holding(inStaff, staff.id)).toContain('sitemap-0.xml');
    expect(holding(inStaff, staff.id).some((path) => path.includes(staff.id))).toBe(true);
  });

  test('holds what hangs on a staff plan', () => {
    for (const part of ['clause', 'deadline', 'goal']) {
      expect(holding(inStaff, `${staff.word}${part}`), part).not.toEqual([]);
    }
  });

  test('finds staff entries in its search index', () => {
    const index = holding(inStaff, `${staff.word}directives`).filter((path) =>
      path.startsWith('pagefind/'),
    );
    expect(index).not.toEqual([]);
  });

  test('holds nothing of a draft', () => {
    expect([draft.word, draft.id].flatMap((mark) => holding(inStaff, mark))).toEqual([]);
  });

  test('says on every page that it is not for publication', () => {
    const silent = readBuild(STAFF, '/').pages.filter(
      ({ html }) => !html.includes('Bản nội bộ – không công bố'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('has no broken link', () => {
    expect(brokenLinks(readBuild(STAFF, '/'))).toEqual([]);
  });
});

test('the public edition is the one built without any setting', () => {
  expect(readBuild(builtFolder('province'), '/').page('/').html).not.toContain('Bản nội bộ');
});

// Here because its build is at hand: what `npm run new -- year` makes of a content.
describe('a year that was only begun', () => {
  let build: ReturnType<typeof readBuild>;
  beforeAll(() => {
    build = readBuild(PUBLIC, '/');
  });
  const text = (path: string, what: string) => {
    const { $ } = build.page(path);
    return $(what)
      .toArray()
      .map((element) => $(element).text());
  };

  test.each(['/tien-do/2019/', '/lich/2019/', '/huong-dan/2019/'])(
    '%s says that it is not official',
    (path) => {
      expect(text(path, '.notice').join()).toContain('Kế hoạch năm 2019 chưa được xác nhận');
    },
  );

  test('milestones on recurring days carry the mark in their names', () => {
    const names = text('/lich/2019/', '#ngay-thuong-binh-liet-si, #quoc-khanh');
    expect(names).toHaveLength(2);
    expect(names.filter((name) => !name.includes('(cần xác nhận)'))).toEqual([]);
  });

  test('it does not take the home page, nor a place in the clauses of the year before', () => {
    expect(text('/', 'h1, h2, main a').join()).not.toContain('2019 (');
    expect(text('/huong-dan/2017/i-2-4/', 'main').join()).not.toContain('cần xác nhận');
  });

  test('nothing of it is in calendar files', () => {
    const marked = [...filesOf(PUBLIC)].filter(
      ([path, bytes]) => path.endsWith('.ics') && bytes.toString().includes('cần xác nhận'),
    );
    expect(marked.map(([path]) => path)).toEqual([]);
  });
});

test('an address that moved leads on without a script, in one step, and is no page to find', () => {
  const build = readBuild(PUBLIC, '/');
  const { $ } = build.page('/van-ban/cu/');
  const to = '/huong-dan/2017/#i-1-2';
  expect($('meta[http-equiv="refresh"]').attr('content')).toBe(`0;url=${to}`);
  expect($('link[rel="canonical"]').attr('href')).toMatch(/\/huong-dan\/2017\/#i-1-2$/);
  expect($('meta[name="robots"]').attr('content')).toBe('noindex');
  expect($('main a').attr('href')).toBe(to);
  expect(build.text('/sitemap-0.xml')).not.toContain('/van-ban/cu/');
  expect(JSON.parse(build.text('/chuyen-huong.json'))).toContainEqual({
    from: '/van-ban/cu/',
    to,
    status: 301,
  });
});

test('a word is known in every form', () => {
  const traces = (text: string) => new Map([['x', text]]);
  const known = ['nhậpmật', 'NHẬPMẬT', 'nhapmat', 'nh%E1%BA%ADpm%E1%BA%ADt', 'nh&#7853;pm&#7853;t'];
  const hidden = [
    ...known.map((form) => Buffer.from(`a${form}b`)),
    Buffer.from('nhậpmật'.normalize('NFD')),
    Buffer.from('nhậpmật', 'utf16le'),
    Buffer.from(Buffer.from('<p>nhậpmật</p>').toString('base64')),
  ];
  for (const bytes of hidden) {
    const text = bytes.toString('latin1').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    expect(holding(traces(text), 'nhậpmật'), bytes.toString()).toEqual(['x']);
  }
  expect(holding(traces('nh pm t'), 'nhậpmật')).toEqual([]);
  expect(formsOf('nhậpmật').size).toBeGreaterThan(8);
});
