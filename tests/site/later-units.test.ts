import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isYearly } from '../../src/views/open-data/open-data.ts';
import {
  buildCopy,
  copyContent,
  filesOf,
  noteEntries,
  writeContent,
} from '../support/content-copy.ts';
import { yearFiles } from '../support/year-files.ts';

/**
 * A province's closed year, built with its own units only, and after a reform eight years later is entered. All
 * builds use one folder of content: pages name the file that they are made from.
 */
const ROOT = '.build/later-units';
const YEAR = '2017';
const DAY = '2025-07-01';
const DECISION = '99-nq-ubtvqh15-2025';

type Row = Record<string, unknown>;
const read = <Data = Array<Row>>(file: string): Data =>
  JSON.parse(readFileSync(join(ROOT, 'content', file), 'utf8'));
const write = (file: string, data: unknown) =>
  writeContent(ROOT, file, `${JSON.stringify(data, null, 2)}\n`);

const commune = (id: string, at: number, life: object) => ({
  ...{ id: `${id}-${at}`, name: `Xã Mới ${at}`, shortName: `Mới ${at}`, kind: 'commune' },
  ...{ code: String(90_000 + at), ...life, note: 'Đơn vị của năm sau' },
});
const old = Array.from({ length: 108 }, (_, at) => commune('xa-cu', at, { until: DAY }));
const made = Array.from({ length: 92 }, (_, at) => commune('xa-moi', at, { from: DAY }));

/** Communes that never reported to the year become 92 others, and an agency is founded. */
function addLaterUnits(): void {
  const site = read<{ areaKinds: Array<Row>; levels: Array<Row> }>('site.json');
  const kind = { id: 'commune', name: 'xã', level: site.levels.at(-1)?.id, abbreviations: [] };
  write('site.json', { ...site, areaKinds: [...site.areaKinds, kind] });
  write('areas.json', [...read('areas.json'), ...old, ...made]);
  const agency = { id: 'so-moi', name: 'Sở Mới', system: 'state', level: 'province', from: DAY };
  write('organizations.json', [...read('organizations.json'), agency]);
  writeContent(
    ROOT,
    `directives/${DECISION}.md`,
    '---\ntype: nghi-quyet\nsymbol: 99/NQ-UBTVQH15\ntitle: Sắp xếp đơn vị hành chính\nsubject: null\nissuers: []\nissued: {precision: unknown}\n---\n\nVăn bản của năm sau.\n',
  );
  write('events.json', [
    ...made.map(({ id }, at) => ({
      ...{ id: `nhap-${at}`, day: DAY, type: 'merged', decision: DECISION },
      from: old
        .filter((_, index) => index % made.length === at)
        .map((one) => ({ area: one.id, part: 'whole' })),
      to: [{ area: id }],
    })),
    {
      ...{ id: 'lap-so', day: DAY, type: 'established', decision: DECISION },
      ...{ from: [], to: [{ organization: 'so-moi' }] },
    },
  ]);
}

/** The units that reported to the year end, without successors. */
function endOwnUnits(): void {
  const own = read('areas.json').filter(({ kind }) => kind !== 'commune');
  const ends = own.map(({ id }, at) => ({
    ...{ id: `het-${at}`, day: DAY, type: 'ended', decision: DECISION },
    ...{ from: [{ area: id, part: 'whole' }], to: [] },
  }));
  write('events.json', [...read('events.json'), ...ends]);
  write('areas.json', [...own.map((area) => ({ ...area, until: DAY })), ...old, ...made]);
}

function built(dist: string): ReadonlyMap<string, Buffer> {
  noteEntries(ROOT);
  const { status, output } = buildCopy(ROOT, dist, { SITE_DATE: '2026-11-30' });
  if (status !== 0) throw new Error(`${dist} was not built:\n${output}`);
  return filesOf(dist);
}

/** The text of the fragments of the search index, by the address of their page. */
function fragments(files: ReadonlyMap<string, Buffer>): Map<string, string> {
  const parts = [...files].filter(([path]) => path.endsWith('.pf_fragment'));
  return new Map(
    parts.map(([, bytes]) => {
      const text = bytes.toString('utf8');
      const json = text.slice(text.indexOf('{'));
      return [(JSON.parse(json) as { url: string }).url.slice(1), json];
    }),
  );
}

const differing = <T>(
  paths: ReadonlyArray<string>,
  one: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, T>,
  asText: (value: T) => string,
) =>
  paths.filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return a === undefined || b === undefined || asText(a) !== asText(b);
  });

const bytes = (buffer: Buffer) => buffer.toString('latin1');
/** A page without the band that says what has ended since: it speaks of today, not of the year. */
const withoutBand = (buffer: Buffer) =>
  bytes(buffer).replace(/<aside class="band.*?<\/aside>/s, '<aside></aside>');

let before: ReadonlyMap<string, Buffer>;
let later: ReadonlyMap<string, Buffer>;
let ended: ReadonlyMap<string, Buffer>;

beforeAll(() => {
  copyContent(ROOT);
  before = built('.build/later-units-before');
  addLaterUnits();
  later = built('.build/later-units-later');
  endOwnUnits();
  ended = built('.build/later-units-ended');
});

const ofYear = () => yearFiles([...before.keys(), ...later.keys()], YEAR);

describe('G1: units, an agency and events of a later year', () => {
  test('change no byte of a file of the year: the list of differing paths is empty', () => {
    expect(ofYear().length).toBeGreaterThan(100);
    expect(differing(ofYear(), before, later, bytes)).toEqual([]);
  });

  test('change no search fragment of a page of the year', () => {
    const [old, now] = [fragments(before), fragments(later)];
    const pages = yearFiles([...old.keys(), ...now.keys()], YEAR);
    expect(pages.length).toBeGreaterThan(20);
    expect(differing(pages, old, now, String)).toEqual([]);
  });

  test.each(['statuses', 'observations', 'province', 'targets', 'plans', 'milestones'] as const)(
    'leave the rows of the year in the open data of %s as they are',
    (name) => {
      const file = `du-lieu/${isYearly(name) ? `${YEAR}/` : ''}${name}`;
      const old = before.get(`${file}.csv`);
      expect(old?.length).toBeGreaterThan(100);
      expect(later.get(`${file}.csv`)?.toString()).toBe(old?.toString());
      expect(later.get(`${file}.json`)?.toString()).toBe(before.get(`${file}.json`)?.toString());
    },
  );

  test('have pages of their own', () => {
    expect(later.has('don-vi/xa-moi-0/index.html')).toBe(true);
    expect(later.has('co-quan/so-moi/index.html')).toBe(true);
  });
});

describe('G6: the year’s own units end', () => {
  test('its files say so in the band at the top, and nowhere else', () => {
    expect(differing(ofYear(), later, ended, withoutBand)).toEqual([]);
    const page = `tien-do/${YEAR}/index.html`;
    expect(ended.get(page)?.toString()).not.toBe(later.get(page)?.toString());
  });

  test('its data has no word of it', () => {
    const data = ofYear().filter((path) => !path.endsWith('.html'));
    expect(data.some((path) => path.endsWith('.ics'))).toBe(true);
    expect(data.some((path) => path.endsWith('.json'))).toBe(true);
    expect(differing(data, later, ended, bytes)).toEqual([]);
  });
});
