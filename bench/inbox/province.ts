import type { SourceFile } from '../../src/domain/source-file.ts';
import { canonicalText } from '../../src/editing/check/rules/form.ts';
import { type SiteIdentity, siteIdentity } from '../../src/model/site.ts';

/** A year in which many units report, added to the content of a site. */
const AREAS = 'content/areas.json';

export interface Unit {
  readonly id: string;
  readonly name: string;
}

interface Figure {
  /** "ho-van-hoa" */
  readonly target: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
}

export interface Province {
  readonly files: ReadonlyArray<SourceFile>;
  readonly year: number;
  readonly units: ReadonlyArray<Unit>;
}

const json = (path: string, value: unknown): SourceFile => {
  const file = { path, text: JSON.stringify(value) };
  return { ...file, text: canonicalText(file) };
};

/** Two targets of each kind. */
const KINDS = [
  { kind: 'percent', goal: 85, unit: 'hộ' },
  { kind: 'count', goal: 30, unit: 'ngôi nhà' },
  { kind: 'quota', per: 'unit', goal: 1, unit: 'tổ' },
  { kind: 'binary', comparator: '=', goal: 1, unit: 'hội nghị' },
  { kind: 'limit', comparator: '<=', goal: 40, unit: 'đơn' },
] as const;
const TARGETS = 10;

const targetsOf = (year: number) =>
  Array.from({ length: TARGETS }, (_, index) => ({
    id: `viec-${index + 1}`,
    title: `Phong trào số ${index + 1}`,
    shortTitle: `Phong trào số ${index + 1}`,
    comparator: '>=',
    baseline: { value: 0, basis: 'Tính từ đầu năm' },
    window: { start: `${year}-01-01`, due: `${year}-12-31`, basis: 'Cả năm kế hoạch' },
    reportEvery: 'quarter',
    item: `${year}/i-1`,
    quote: 'theo chỉ tiêu giao',
    ...KINDS[index % KINDS.length],
  }));

/** What a unit states at the end of a quarter: each figure grows. */
export const figuresOf = (unit: number, quarter: number): Array<Figure> =>
  Array.from({ length: TARGETS }, (_, index): Figure => {
    const target = `viec-${index + 1}`;
    const done = quarter * (4 + ((unit + index) % 3));
    switch (KINDS[index % KINDS.length]?.kind) {
      case 'percent':
        return { target, numerator: done * 40, denominator: 800 + unit };
      case 'quota':
        return { target, numerator: Math.min(12, done), denominator: 12 };
      case 'binary':
        return { target, value: 1 };
      default:
        return { target, value: done };
    }
  });

const ENDS = ['03-31', '06-30', '09-30'];
const REPORTED = ['04-05', '07-05', '10-05'];

/** The last day of a quarter, and the day of its report. */
export const daysOf = (year: number, quarter: number) => ({
  asOf: `${year}-${ENDS[quarter - 1]}`,
  reportedOn: `${year}-${REPORTED[quarter - 1]}`,
});

const report = ({ id, name }: Unit, index: number, year: number, quarter: number): SourceFile =>
  json(`content/progress/${year}/${id}/${year}-q${quarter}.json`, {
    area: id,
    plan: String(year),
    ...daysOf(year, quarter),
    reporter: `Ủy ban MTTQ ${name}`,
    document: `Báo cáo quý ${quarter}/${year}`,
    figures: figuresOf(index, quarter).map((figure) => ({
      ...figure,
      target: `${year}/${figure.target}`,
    })),
  });

const guidance = (year: number, name: string, fields: string, text: string): SourceFile => ({
  path: `content/guidance/${year}/${name}.md`,
  text: `---\nplan: "${year}"\n${fields}\n---\n\n${text}\n`,
});

/**
 * The next year of a site: so many units of its last level, ten targets, two quarters reported by every unit.
 *
 * @param content any content without errors
 */
export function provinceOf(content: ReadonlyArray<SourceFile>, count: number): Province {
  const textOf = (path: string) => content.find((file) => file.path === path)?.text ?? '';
  const identity: SiteIdentity = siteIdentity.parse(JSON.parse(textOf('content/site.json')));
  const [last = ''] = content
    .map(({ path }) => path)
    .filter((path) => path.startsWith('content/plans/'))
    .toSorted()
    .slice(-1);
  const plan = JSON.parse(textOf(last)) as Record<string, unknown>;
  const year = Number(plan.year) + 1;
  const level = identity.levels.at(-1)?.id ?? '';
  const kind = identity.areaKinds.find((one) => one.level === level)?.id;
  const units = Array.from({ length: count }, (_, index) => ({
    id: `xa-do-${index + 1}`,
    name: `Xã Số ${index + 1}`,
  }));
  const areas = units.map(({ id, name }, index) => ({
    ...{ id, name, shortName: `Số ${index + 1}`, kind, communes: 1, note: 'Đặt ra để đo.' },
  }));
  const files = [
    ...content.filter(({ path }) => path !== AREAS),
    json(AREAS, [...(JSON.parse(textOf(AREAS)) as ReadonlyArray<unknown>), ...areas]),
    json(`content/plans/${year}.json`, {
      year,
      title: `Hướng dẫn năm ${year}`,
      document: plan.document,
      reporters: [{ from: `${year}-01-01`, areas: units.map(({ id }) => id) }],
      closedOn: null,
      // Reporting days would need entries in the ledger of the calendar.
      reporting: [],
    }),
    guidance(year, 'i', 'part: section\nnumber: I\norder: 10\ntitle: Nhiệm vụ', '## I. NHIỆM VỤ'),
    guidance(
      year,
      'i-1',
      `part: item\nnumber: I.1\norder: 20\ntitle: Phong trào\nlevels: [${level}]`,
      '1\\. Thi đua theo chỉ tiêu giao.',
    ),
    json(`content/targets/${year}.json`, { plan: String(year), targets: targetsOf(year) }),
    ...units.flatMap((unit, index) => [1, 2].map((quarter) => report(unit, index, year, quarter))),
  ];
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), year, units };
}
