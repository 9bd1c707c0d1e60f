import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aForge } from '../../tests/fixtures/forge.ts';
import { ROW, type Row, rowWith } from '../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../tests/fixtures/sheets/content.ts';
import { formatDay } from '../domain/dates.ts';
import { allObservations, unitFigures } from '../domain/observations.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { checkFiles } from './check/check.ts';
import { pasteView } from './paste/view.ts';
import { reportView } from './report/view.ts';
import { type ImportResult, importSheets } from './sheet/apply.ts';
import { type SheetContext, sheetContext } from './sheet/context.ts';
import { importIssue } from './sheet/import-issue.ts';
import { issueFields } from './sheet/issue-fields.ts';
import { oneRow } from './sheet/one-row.ts';
import { readingErrors } from './sheet/read.ts';
import { readTextTable, refused } from './sheet/text-table.ts';

/**
 * Editors of some units report at the same time: each starts from the content of some moment, hands in by one
 * of the ways, and the branches are merged in any order by plain git.
 */
const units = { 'ba-be': 'Ba Bể', 'na-ri': 'Na Rì' } as const;
const days = ['2017-03-31', '2017-06-30', '2017-09-30'] as const;

const figure = fc.record({
  area: fc.constantFrom(...(Object.keys(units) as Array<keyof typeof units>)),
  asOf: fc.constantFrom(...days),
  numerator: fc.integer({ min: 500, max: 503 }),
});
type Figure = typeof figure extends fc.Arbitrary<infer One> ? One : never;

const ways = ['import', 'paste', 'command', 'issue', 'form'] as const;
const editor = fc.record({
  way: fc.constantFrom(...ways),
  /** Another document each: the same figure may come in two of them. */
  document: fc.integer({ min: 1, max: 2 }),
  /** How many branches are merged when this editor starts, at most. */
  startsAfter: fc.nat(4),
  figure,
});
type Editor = typeof editor extends fc.Arbitrary<infer One> ? One : never;

class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'nhieu-tay-'));

  git(...args: ReadonlyArray<string>): string {
    const own = ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.org', '-c', 'gc.auto=0'];
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync('git', [...own, ...args], {
      cwd: this.root,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }

  write(files: ReadonlyArray<SourceFile>, message: string): void {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
  }

  read(): Array<SourceFile> {
    return globSync('content/**/*.json', { cwd: this.root }).map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(this.root, path), 'utf8'),
    }));
  }
}

const rowOf = ({ figure, document }: Editor): Row => ({
  ...ROW,
  area: units[figure.area],
  reporter: `Ủy ban MTTQ ${units[figure.area]}`,
  document: `Báo cáo số ${document}`,
  numerator: String(figure.numerator),
  asOf: formatDay(figure.asOf),
});

/** What an editor hands in, from the content that the editor knows. */
async function handedIn(
  editor: Editor,
  row: Row,
  files: ReadonlyArray<SourceFile>,
): Promise<{ changes: ReadonlyArray<SourceFile>; refused: boolean }> {
  const options = { today: TODAY };
  const of = (result: ImportResult) => ({
    changes: result.changes,
    refused: readingErrors(result).length > 0,
  });
  const table = readTextTable(rowWith(row));
  if ('problems' in table) throw new Error('the table cannot be read');
  switch (editor.way) {
    case 'import':
      return of(importSheets(table.sheets, files, options));
    case 'paste': {
      const data = { files, forge: aForge('github'), today: TODAY };
      const view = pasteView(table, data, TODAY);
      return { changes: view.reports, refused: !view.ok };
    }
    case 'command':
      return of(importSheets([oneRow(new Map(Object.entries(row)) as never)], files, options));
    case 'issue': {
      const answers: Record<string, string | undefined> = {
        area: row.area,
        asOf: row.asOf,
        reporter: row.reporter,
        document: row.document,
        table: rowWith(row),
      };
      const body = issueFields('progress', sheetContext(files, TODAY))
        .map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`)
        .join('\n\n');
      const hosts = { address: 'https://github.com/mttq/phong-trao' };
      const none = async () => refused({ message: 'không có tệp', fix: 'gửi lại' });
      return of(await importIssue(body, files, options, hosts, none));
    }
    case 'form': {
      const { asOf, reportedOn, reporter, document, ...figure } = row;
      const filled = {
        plan: '2017',
        area: editor.figure.area,
        head: { asOf, reportedOn, reporter, document } as Record<string, string>,
        rows: [figure as Record<string, string>],
      };
      const view = reportView(filled, { files, forge: aForge('github'), today: TODAY }, TODAY);
      return { changes: view.reports, refused: view.rows.some(({ bad }) => bad) };
    }
  }
}

/** The figure of the same unit, target and day that the editor sees; undefined when there is none. */
const known = (context: SheetContext, { area, asOf }: Figure) =>
  context.progress
    .get(`2017/${area}`)
    ?.observations.findLast((o) => o.target === '2017/ho-cam-ket' && o.asOf === asOf);

async function report(editor: Editor, repository: Repository): Promise<void> {
  const files = repository.read();
  const old = known(sheetContext(files, TODAY), editor.figure);
  const row = rowOf(editor);
  // Somebody who sees another figure corrects it; somebody who sees the same one has nothing to add.
  const corrects = old !== undefined && old.numerator !== editor.figure.numerator;
  const given = corrects ? { ...row, supersedes: old.report ?? old.id, reason: 'Đếm lại' } : row;
  if (old && !corrects && editor.way === 'form') return repository.write([], 'nothing');
  const { changes, refused: no } = await handedIn(editor, given, files);
  expect(no && !corrects && !(old && !corrects), JSON.stringify(editor)).toBe(false);
  repository.write(changes, 'report');
}

test('thirty mornings of editors at once: plain git merges all, and every figure arrives, once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(editor, { minLength: 3, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      async (editors, order) => {
        const repository = new Repository();
        try {
          repository.git('init', '-q', '-b', 'main');
          repository.write(sheetFiles, 'content');
          const waiting: Array<string> = [];
          let merged = 0;
          const mergeOne = () => {
            const [at = 0] = order.take(1);
            const [branch] = waiting.splice(at % waiting.length, 1);
            repository.git('checkout', '-q', 'main');
            repository.git('merge', '-q', '--no-edit', branch ?? '');
            merged += 1;
          };
          for (const [index, one] of editors.entries()) {
            while (waiting.length > 0 && merged < one.startsAfter) mergeOne();
            repository.git('checkout', '-q', '-b', `e${index}`, 'main');
            await report(one, repository);
            waiting.push(`e${index}`);
          }
          while (waiting.length > 0) mergeOne();

          const files = repository.read();
          expect(
            checkFiles(files, { today: TODAY, base: sheetFiles }).filter(
              ({ code }) =>
                code === 'syntax' || code === 'lost-observation' || code === 'changed-observation',
            ),
          ).toEqual([]);
          const { reports } = sheetContext(files, TODAY);
          const arrived = unitFigures(reports).flatMap(({ area, observations }) =>
            observations.map((o) => ({ ...o, area })),
          );
          for (const { figure } of editors) {
            const own = arrived.filter(
              (o) =>
                o.area === figure.area &&
                o.asOf === figure.asOf &&
                o.numerator === figure.numerator,
            );
            // Once, but for somebody who saw another figure and corrected it.
            const first = own.filter((o) => o.supersedes === undefined);
            expect(own.length, JSON.stringify({ editors, figure })).toBeGreaterThan(0);
            expect(first.length, JSON.stringify({ editors, figure })).toBeLessThanOrEqual(1);
          }
          // Nothing of the files is missing among the figures.
          expect(allObservations(reports).length).toBe(reports.flatMap((r) => r.figures).length);
        } finally {
          rmSync(repository.root, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: 30 },
  );
});
