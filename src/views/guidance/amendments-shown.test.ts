import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { anItem, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { amendment } from '../../model/amendment.ts';
import { directivePages } from '../directives/directives.ts';
import type { Amendment } from '../site/types.ts';
import { clausePages } from './clause-page.ts';
import { documentPage } from './document-page.ts';

const BODY =
  '## 1\\. Tuyên truyền\n\nTổ chức hai đợt theo Chỉ thị số 10-CT/TW.\n\n\\- Báo cáo trước ngày 15/6.';

const amend = (given: Partial<z.input<typeof amendment>> & { id: string }): Amendment => ({
  ...amendment.parse({
    document: '10-ct-tw-2016',
    from: '2017-06-01',
    clause: '2017/i-1',
    kind: 'replace',
    was: null,
    text: null,
    quote: 'Lời văn bản',
    ...given,
  }),
  id: `2017/${given.id}`,
  plan: '2017',
  file: 'content/amendments/2017.json',
});
const words = amend({ id: 'dot', was: 'hai đợt', text: 'ba đợt' });

function pageWith(amendments: ReadonlyArray<Amendment>, now = '2017-08-01') {
  const site = siteOf(
    tinyContent({
      guidance: [
        anItem('2017/i-1', BODY, { number: 'I.1' }),
        anItem('2017/i-2', '2\\. Việc khác.', { number: 'I.2', order: 2 }),
      ],
      amendments,
      milestones: [],
      targets: [],
    }),
    now,
  );
  const [plan] = site.content.plans;
  if (!plan) throw new Error('no plan');
  const [page, other] = clausePages(site, plan);
  if (!page || !other) throw new Error('no page');
  return { site, plan, page, other, whole: documentPage(site, plan) };
}

describe('a clause that a later document amends', () => {
  test('shows old words struck through and new ones underlined, each with its document', () => {
    const { page, whole } = pageWith([words]);
    expect(page.official).toContain(
      'Tổ chức <del><span class="hidden" data-pagefind-ignore> bỏ: </span>hai</del><ins><span class="hidden" data-pagefind-ignore> thay bằng: </span>ba</ins>',
    );
    expect(page.official).toMatch(
      /<sup[^>]*><a href="\/van-ban\/10-ct-tw-2016\/" aria-label="[^"]+">\(1\)<\/a>/,
    );
    expect(page.amendments?.notes[0]?.words).toBe('Mục này được sửa đổi từ ngày 01/06/2017 bởi ');
    expect(whole.parts[0]?.official).toContain('<del>');
  });

  test('keeps its heading, its links and the addresses of its paragraphs', () => {
    const before = pageWith([]).page;
    const { page } = pageWith([
      words,
      amend({
        id: 'them',
        was: 'theo Chỉ thị số 10-CT/TW.',
        text: 'theo Chỉ thị số 10-CT/TW.\nMỗi quý một lần.',
      }),
      amend({ id: 'ten', was: 'Tuyên truyền', text: 'Tuyên truyền, vận động' }),
    ]);
    const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(page.official)).toEqual(ids(before.official));
    expect(page.official).toContain('<a href="/van-ban/10-ct-tw-2016/"');
    expect(page.official).toMatch(/<p>\s*<ins>.*Mỗi quý một lần\./);
    expect(page.official).toMatch(/<h3[^>]*>1\. Tuyên truyền<ins>/);
  });

  test('says at once that it is repealed', () => {
    const { page } = pageWith([amend({ id: 'bo', kind: 'repeal' })]);
    expect(page.amendments).toMatchObject({ isRepealed: true });
    expect(page.amendments?.notes[0]?.words).toBe('Mục này bị bãi bỏ từ ngày 01/06/2017 bởi ');
  });

  test('is followed by the clauses that were added', () => {
    const added = {
      kind: 'add',
      text: '1a. Họp <b>giao ban</b>.',
      label: '1a.',
      title: 'Giao ban',
    } as const;
    const { page, whole } = pageWith([amend({ id: 'moi', ...added })]);
    expect(page.official).toBe(pageWith([]).page.official);
    expect(page.amendments?.added).toMatchObject([{ name: 'Mục 1a. Giao ban' }]);
    expect(page.amendments?.added[0]?.official).toContain('&lt;b&gt;');
    expect(whole.parts[0]?.amendments?.added.length).toBe(1);
  });

  test('says so in lists', () => {
    const { whole } = pageWith([words]);
    expect(whole.contents.map(({ name }) => name.includes('có sửa đổi'))).toEqual([true, false]);
  });
});

describe('an amendment that does not hold', () => {
  test('changes nothing while nobody has confirmed it', () => {
    const { page } = pageWith([{ ...words, unconfirmed: true }]);
    expect(page.amendments).toBeNull();
    expect(page.official).toBe(pageWith([]).page.official);
  });

  test('is announced, in the words of the document, before its day', () => {
    const { page } = pageWith([words], '2017-05-01');
    expect(page.official).toBe(pageWith([]).page.official);
    expect(page.amendments?.notes).toMatchObject([
      { words: 'Từ ngày 01/06/2017 mục này sẽ được sửa đổi bởi ', quote: 'Lời văn bản' },
    ]);
  });

  test('is shown in the words of the document when its words stand nowhere', () => {
    const { page } = pageWith([amend({ id: 'sai', was: 'bốn đợt', text: 'năm đợt' })]);
    expect(page.amendments?.notes[0]?.quote).toBe('Lời văn bản');
    expect(page.official).not.toContain('<ins>');
  });
});

describe('a clause that nobody amended', () => {
  test('is as it was', () => {
    const { other } = pageWith([words]);
    expect(other.amendments).toBeNull();
    expect(other.official).toBe(pageWith([]).other.official);
  });
});

describe('the page of the amending document', () => {
  test('lists what it changes', () => {
    const { site } = pageWith([words]);
    const page = directivePages(site).find(({ id }) => id === '10-ct-tw-2016');
    expect(page?.amends).toMatchObject([
      { href: '/huong-dan/2017/i-1/', words: '“hai đợt” → “ba đợt”' },
    ]);
  });
});
