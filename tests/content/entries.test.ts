import { expect, test } from 'vitest';
import { paths } from '../../src/domain/paths.ts';
import { linksIn } from '../support/built-site.ts';
import { content, pages, site } from './site.ts';

const built = pages.map(({ path }) => path);
const of = (entries: ReadonlyArray<{ readonly id: string }>, path: (id: string) => string) =>
  entries.map(({ id }) => path(id)).sort();

/** Years that have anything to show of a kind have a page for it. */
const yearsOf = (entries: ReadonlyArray<{ readonly plan: string }>) => [
  ...new Set(entries.map(({ plan }) => plan)),
];

/** Kinds whose entries have a page each: the pages there have to be, and the addresses they lie at. */
const kinds: ReadonlyArray<readonly [kind: string, expected: Array<string>, place: RegExp]> = [
  [
    'part of the guidance',
    of(content.guidance, paths.item),
    /^\/huong-dan\/\d{4}\/(?!so-tay\/|thay-doi\/|bo-tai-lieu\/)[^/]+\/$/,
  ],
  [
    'document',
    of(content.directives, paths.directive),
    /^\/van-ban\/(?!theo-ngay\/|theo-co-quan\/)[^/]+\/$/,
  ],
  ['programme', of(content.programs, paths.program), /^\/chuong-trinh\/[^/]+\/$/],
  ['campaign', of(content.campaigns, paths.campaign), /^\/chien-dich\/[^/]+\/$/],
  [
    'earlier year of a campaign',
    content['campaign-editions']
      .filter(({ campaign, unconfirmed, plan: year }) => {
        const isConfirmed = (edition: { unconfirmed: boolean; plan: string }) =>
          !edition.unconfirmed && !content.plans.find(({ id }) => id === edition.plan)?.unconfirmed;
        const later = content['campaign-editions'].filter(
          (edition) => edition.campaign === campaign && edition.plan > year,
        );
        return isConfirmed({ unconfirmed, plan: year }) && later.some(isConfirmed);
      })
      .map(({ campaign, plan }) => paths.campaignOf(campaign, plan))
      .sort(),
    /^\/chien-dich\/[^/]+\/\d{4}\/$/,
  ],
  ['organization', of(content.organizations, paths.organization), /^\/co-quan\/[^/]+\/$/],
  ['unit', of(content.areas, paths.area), /^\/don-vi\/[^/]+\/$/],
  [
    'target',
    of(content.targets, paths.target),
    /^\/tien-do\/\d{4}\/(?!cuoi-thang\/|so-no\/|dinh-chinh\/)[^/]+\/$/,
  ],
];

test.each(kinds)(
  'every %s has a page, and nothing else has one there',
  (_kind, expected, place) => {
    expect(built.filter((path) => place.test(path)).sort()).toEqual(expected);
  },
);

test('every year has its whole document, its progress and its calendar', () => {
  const years = [
    ...yearsOf(content.guidance).map(paths.document),
    ...yearsOf(content.targets).map(paths.progress),
    ...yearsOf(content.milestones).map(paths.calendar),
  ];
  expect(years.filter((path) => !built.includes(path))).toEqual([]);
});

/** A list and the pages that it has to lead to. */
const lists = (
  [
    [paths.directives(), of(content.directives, paths.directive)],
    [paths.directivesBy('ngay'), of(content.directives, paths.directive)],
    [paths.directivesBy('co-quan'), of(content.directives, paths.directive)],
    [paths.programs(), of(content.programs, paths.program)],
    [paths.campaigns(), of(content.campaigns, paths.campaign)],
    [paths.organizations(), of(content.organizations, paths.organization)],
    [paths.areas(), of(content.areas, paths.area)],
  ] as const
).filter(([, entries]) => entries.length > 0);

test.each(lists)('the list %s leads to every entry', (path, entries) => {
  const linked = new Set(linksIn(site, site.page(path), 'main'));
  expect(entries.filter((entry) => !linked.has(entry))).toEqual([]);
});

test('no page shows an entry that is a draft or for staff alone', () => {
  expect(site.pages.filter(({ html }) => html.includes('Bản nội bộ – không công bố'))).toEqual([]);
});
