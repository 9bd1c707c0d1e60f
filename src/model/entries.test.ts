import { describe, expect, test } from 'vitest';
import { observationInput, targetInput } from '../../tests/fixtures/entries.ts';
import { reportOf } from '../../tests/fixtures/reports.ts';
import { acronym } from './acronym.ts';
import { area } from './area.ts';
import { campaign } from './campaign.ts';
import { campaignEdition } from './campaign-edition.ts';
import { directive } from './directive.ts';
import { guidance } from './guidance.ts';
import { milestone } from './milestone.ts';
import { observance } from './observance.ts';
import { organization } from './organization.ts';
import { plan } from './plan.ts';
import { program } from './program.ts';
import { programEdition } from './program-edition.ts';
import { report } from './progress.ts';
import { target } from './target.ts';

/** The minimal valid entry of each schema. */
const schemas = [
  {
    name: 'plan',
    schema: plan,
    good: {
      year: 2017,
      title: 'Hướng dẫn công tác phong trào năm 2017',
      document: {
        symbol: null,
        issued: { precision: 'unknown' },
        issuer: 'btt-mttq-tinh',
        signer: 'Ma Nhật Hoài',
        position: 'Phó Chủ tịch',
      },
      reporters: [{ from: '2017-01-01', levels: ['district'] }],
      closedOn: null,
      reporting: [{ period: 'quarter', due: null }],
      reportingItem: '2017/ii-4',
    },
    required: ['year', 'title', 'document', 'reporters', 'closedOn', 'reporting'],
  },
  {
    name: 'guidance',
    schema: guidance,
    good: { plan: '2017', part: 'preamble', order: 0, title: 'Mở đầu' },
    required: ['plan', 'part', 'order', 'title'],
  },
  {
    name: 'directive',
    schema: directive,
    good: {
      type: 'chi-thi',
      symbol: '10-CT/TW',
      title: 'Nông thôn mới, đô thị văn minh',
      subject: null,
      issuers: [],
      issued: { precision: 'unknown' },
    },
    required: ['type', 'symbol', 'title', 'subject', 'issuers', 'issued'],
  },
  {
    name: 'program',
    schema: program,
    good: { title: 'An toàn thực phẩm', summary: 'Vận động, giám sát', owners: {}, period: null },
    required: ['title', 'summary', 'owners', 'period'],
  },
  {
    name: 'campaign',
    schema: campaign,
    good: {
      title: 'Vì người nghèo',
      officialName: 'Tháng cao điểm “Vì người nghèo”',
      order: 1,
    },
    required: ['title', 'officialName', 'order'],
  },
  {
    name: 'campaign edition',
    schema: campaignEdition,
    good: {
      plan: '2017',
      campaign: 'vi-nguoi-ngheo',
      summary: 'Một tháng chăm lo người nghèo',
      when: { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
      owners: {},
    },
    required: ['plan', 'campaign', 'summary', 'when', 'owners'],
  },
  {
    name: 'program edition',
    schema: programEdition,
    good: { plan: '2017', program: 'an-toan-thuc-pham' },
    required: ['plan', 'program'],
  },
  {
    name: 'milestone',
    schema: milestone,
    good: {
      id: 'tet',
      title: 'Chăm lo Tết cho người nghèo',
      kind: 'event',
      when: { precision: 'unknown', printed: 'Tết' },
      guidance: ['2017/i-1-6'],
    },
    required: ['id', 'title', 'kind', 'when', 'guidance'],
  },
  {
    name: 'target',
    schema: target,
    good: targetInput,
    required: Object.keys(targetInput),
  },
  {
    name: 'observance',
    schema: observance,
    good: {
      id: 'thuong-binh-liet-si',
      title: 'Ngày Thương binh - Liệt sĩ',
      calendar: 'solar',
      month: 7,
      day: 27,
      since: null,
      note: 'Theo văn bản gốc',
    },
    required: ['id', 'title', 'calendar', 'month', 'day', 'since', 'note'],
  },
  {
    name: 'organization',
    schema: organization,
    good: { id: 'cong-an-tinh', name: 'Công an tỉnh', system: 'state', level: 'province' },
    required: ['id', 'name', 'system', 'level'],
  },
  {
    name: 'area',
    schema: area,
    good: {
      id: 'ba-be',
      name: 'Huyện Ba Bể',
      shortName: 'Ba Bể',
      kind: 'district',
      communes: 16,
      tile: { column: 2, row: 1 },
      note: 'Địa giới năm 2017',
    },
    required: ['id', 'name', 'shortName', 'kind', 'note'],
  },
  {
    name: 'acronym',
    schema: acronym,
    good: { id: 'kdc', short: 'KDC', full: ['khu dân cư'] },
    required: ['id', 'short', 'full'],
  },
  {
    name: 'progress',
    schema: report,
    good: reportOf('ba-be', '2017', observationInput),
    required: ['area', 'plan', 'asOf', 'reportedOn', 'reporter', 'document', 'figures'],
  },
];

describe.each(schemas)('$name', ({ schema, good, required }) => {
  test('accepts the minimal entry, which is public and not a draft', () => {
    expect(schema.parse(good)).toMatchObject({ ...good, draft: false, audience: 'public' });
  });

  test('refuses a field it does not know', () => {
    const issues = schema.safeParse({ ...good, tieuDe: 'x' }).error?.issues;
    expect(issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['tieuDe'] }]);
  });

  test.each(required)('requires %s', (field) => {
    const issues = schema.safeParse({ ...good, [field]: undefined }).error?.issues;
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([field]);
  });

  test.each([
    ['audience', 'moi-nguoi'],
    ['draft', 'có'],
  ])('refuses %s: %s', (field, value) => {
    const issues = schema.safeParse({ ...good, [field]: value }).error?.issues;
    expect(issues).toMatchObject([{ path: [field] }]);
  });
});
