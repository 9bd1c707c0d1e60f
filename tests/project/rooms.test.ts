import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * Which rooms each room may import, besides itself. The rules are in biome.rooms.json; here a file of
 * each room imports from every other, and the linter has to refuse exactly what this table leaves out.
 */
const LOW = ['domain', 'model', 'strings'];
const BROWSER = ['search', 'offline', 'calendar', 'areas', 'reading', 'browser'];
const mayImport: Readonly<Record<string, ReadonlyArray<string>>> = {
  model: ['strings'],
  strings: ['model'],
  domain: ['model', 'strings'],
  search: LOW,
  offline: [...LOW, 'reading'],
  calendar: LOW,
  areas: LOW,
  reading: LOW,
  browser: [...LOW, ...BROWSER],
  editing: [...LOW, 'reading', 'editing/summary'],
  'editing/summary': [...LOW, 'reading', 'editing', 'views/changes'],
  'views/news': [...LOW, 'views/changes', 'views/search'],
  'views/changes': [...LOW, 'views/news', 'views/search'],
  'views/search': [...LOW, 'views/changes', 'views/news', 'search'],
  'views/editors': [
    ...LOW,
    'views/changes',
    'views/news',
    'views/search',
    'editing',
    'editing/summary',
  ],
};
const OTHERS = ['components', 'layouts', 'pages', 'integrations', 'gallery'];
const rooms = Object.keys(mayImport);

/** Rooms whose rules only name what they must not import. */
const mayNotImport: Readonly<Record<string, ReadonlyArray<string>>> = {
  components: ['editing', 'views/editors', 'pages', 'gallery', 'integrations'],
  'components/editors': ['pages', 'gallery', 'integrations'],
  layouts: ['editing', 'views/editors', 'pages', 'gallery', 'integrations'],
  pages: ['editing', 'views/editors', 'gallery', 'integrations'],
  'pages/bien-tap': ['gallery', 'integrations'],
};

const OUTSIDE = ['scripts', 'tests', 'bench'];
const places = [...rooms, ...OTHERS].map((room) => `src/${room}`).concat(OUTSIDE);

interface Planted {
  readonly path: string;
  readonly text: string;
  readonly refused: boolean;
}

/** A file of a room that imports one file of another, as a module and as a component. */
function plant(from: string, to: string, refused: boolean): Array<Planted> {
  const folder = `${from}/planted`.replace(/^(src\/(?:views|editing)\/\w+)\/planted$/, '$1');
  const name = to.replaceAll('/', '-');
  // What is imported need not exist for these rules.
  const line = `import '${posix.relative(folder, `${to}/any.ts`)}';`;
  const module = { path: `${folder}/${name}.ts`, text: `${line}\n`, refused };
  const component = {
    path: `${folder}/${name}.astro`,
    text: `---\n${line}\n---\n\n<p></p>\n`,
    refused,
  };
  return from.startsWith('src/') && /components|layouts|pages/.test(from)
    ? [module, component]
    : [module];
}

const others = (room: string) =>
  places.filter((place) => place !== room && !room.startsWith(`${place}/`));

const planted: ReadonlyArray<Planted> = [
  ...rooms.flatMap((room) =>
    others(`src/${room}`).flatMap((to) =>
      plant(`src/${room}`, to, !(mayImport[room] ?? []).some((may) => to === `src/${may}`)),
    ),
  ),
  ...Object.entries(mayNotImport).flatMap(([room, not]) =>
    [...others(`src/${room}`)].flatMap((to) =>
      plant(
        `src/${room}`,
        to,
        OUTSIDE.includes(to) ||
          not.some((one) => to === `src/${one}` || to.startsWith(`src/${one}/`)),
      ),
    ),
  ),
  ...['integrations', 'gallery'].flatMap((room) =>
    others(`src/${room}`).flatMap((to) => plant(`src/${room}`, to, OUTSIDE.includes(to))),
  ),
  ...['scripts', 'bench'].flatMap((room) =>
    others(room).flatMap((to) => plant(room, to, to === 'tests')),
  ),
  {
    path: 'src/components/loads.astro',
    text: "---\nimport 'astro:content';\n---\n",
    refused: true,
  },
  { path: 'src/domain/reads.ts', text: "import 'node:fs';\n", refused: true },
  { path: 'src/domain/left.ts', text: "import './right.ts';\n", refused: true },
  { path: 'src/domain/right.ts', text: "import type {} from './left.ts';\n", refused: true },
];

describe('the linter', () => {
  let folder = '';
  let refused: ReadonlySet<string> = new Set();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rooms-'));
    for (const name of ['biome.json', 'biome.rooms.json']) cpSync(name, join(folder, name));
    for (const { path, text } of planted) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    refused = new Set(lint(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('refuses every import that runs against the table, and every circle', () => {
    const wrong = planted.filter((file) => file.refused).map(({ path }) => path);
    expect(wrong.filter((path) => !refused.has(path))).toEqual([]);
  });

  test('accepts every import that the table allows', () => {
    const right = planted.filter((file) => !file.refused).map(({ path }) => path);
    expect(right.filter((path) => refused.has(path))).toEqual([]);
  });
});

/** The files that the rules about imports refuse. */
function lint(folder: string): Array<string> {
  const rules = ['style/noRestrictedImports', 'suspicious/noImportCycles'];
  const only = rules.map((rule) => `--only=${rule}`);
  const report = (() => {
    try {
      const args = [
        'lint',
        '--vcs-enabled=false',
        '--max-diagnostics=none',
        '--reporter=json',
        ...only,
      ];
      return execFileSync(join(process.cwd(), 'node_modules/.bin/biome'), [...args, '.'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch (error) {
      // It ends with 1 when it refuses something.
      return (error as { stdout: string }).stdout;
    }
  })();
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: ReadonlyArray<{ category: string; location: { path: string } }>;
  };
  return diagnostics.map(({ location }) => location.path);
}

/** Biome follows circles of modules only; modules never import components, so these remain. */
test('no component includes itself by way of others', () => {
  const files = globSync('src/**/*.astro');
  const includes = new Map(
    files.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(/^import \w+ from '(\..*\.astro)';$/gm)].map(
        ([, to = '']) => posix.join(posix.dirname(file), to),
      ),
    ]),
  );
  const circles: Array<string> = [];
  const visit = (file: string, way: ReadonlyArray<string>): void => {
    if (way.includes(file)) circles.push([...way, file].join(' → '));
    else for (const next of includes.get(file) ?? []) visit(next, [...way, file]);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
