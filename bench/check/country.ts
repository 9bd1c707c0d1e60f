import type { SourceFile } from '../../src/domain/source-file.ts';
import { SITE_FILE, siteIdentity } from '../../src/model/site.ts';

/** The communes of the whole country before and after the reform of 2025. */
const OLD = 10_602;
const NEW = 3_321;
const PROVINCES = 34;
const DAY = '2025-07-01';
const AREAS = 'content/areas.json';
const EVENTS = 'content/events.json';

const number = (at: number) => String(at + 90_000);

/**
 * Content with every commune that the country had and has, in addition to its own units: each new one is
 * formed wholly from the old ones of its share, one old one in fifty is divided between two.
 *
 * @param files any content without errors
 */
export function withCountry(files: ReadonlyArray<SourceFile>): Array<SourceFile> {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '[]';
  const { levels, areaKinds } = siteIdentity.parse(JSON.parse(textOf(SITE_FILE)));
  const kindAt = (at: number) =>
    areaKinds.find(({ level }) => level === levels.at(at)?.id)?.id ?? areaKinds[0]?.id;
  const decision = files.find(({ path }) => path.startsWith('content/directives/'))?.path ?? '';
  const provinces = Array.from({ length: PROVINCES }, (_, at) => ({
    ...{ id: `tinh-${at}`, name: `Tỉnh ${at}`, shortName: `Tỉnh ${at}`, kind: kindAt(0) },
    note: 'Danh mục',
  }));
  const commune = (id: string, at: number, life: object) => ({
    ...{ id, name: `Xã Số ${at}`, shortName: `Số ${at}`, kind: kindAt(-1) },
    ...{ parent: `tinh-${at % PROVINCES}`, code: number(at), ...life, note: 'Danh mục' },
  });
  const old = Array.from({ length: OLD }, (_, at) => commune(`cu-${at}`, at, { until: DAY }));
  const made = Array.from({ length: NEW }, (_, at) => commune(`moi-${at}`, at, { from: DAY }));
  const isDivided = (at: number) => at % 50 === 0;
  const parts = old.flatMap(({ id }, at) => [
    { into: at % NEW, area: id, part: isDivided(at) ? 'rest' : 'whole' },
    ...(isDivided(at) ? [{ into: (at + 1) % NEW, area: id, part: 'part' }] : []),
  ]);
  const into = Map.groupBy(parts, (part) => part.into);
  const events = made.map(({ id }, at) => ({
    ...{ id: `nhap-${at}`, day: DAY, type: 'merged', clause: `Điều 1 khoản ${at + 1}` },
    decision: decision.replace(/^.*\/|\.md$/g, ''),
    from: (into.get(at) ?? []).map(({ area, part }) => ({ area, part })),
    to: [{ area: id }],
  }));
  const file = (path: string, more: ReadonlyArray<unknown>) => ({
    path,
    text: `${JSON.stringify([...JSON.parse(textOf(path)), ...more], null, 2)}\n`,
  });
  return [
    ...files.filter(({ path }) => path !== AREAS && path !== EVENTS),
    file(AREAS, [...provinces, ...old, ...made]),
    file(EVENTS, events),
  ];
}
