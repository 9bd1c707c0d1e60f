import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stabilizeIndex } from './stable-index.ts';

const root = mkdtempSync(join(tmpdir(), 'index-'));
const kinds = ['Văn bản', 'Mốc thời gian', 'Chỉ tiêu', 'Phong trào', 'Đơn vị', 'Cơ quan', 'Mục'];

beforeAll(() => {
  for (const [at, kind] of kinds.entries()) {
    mkdirSync(join(root, `site/${at}`), { recursive: true });
    writeFileSync(
      join(root, `site/${at}/index.html`),
      `<html lang="vi"><body data-pagefind-body><h1>${kind}</h1><p data-pagefind-filter="Loại">${kind}</p><p data-pagefind-filter="Năm">${2010 + at}</p></body></html>`,
    );
  }
});
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true, force: true });
});

async function indexed(name: string): Promise<Map<string, string>> {
  const folder = join(root, name);
  const { index } = await createIndex({});
  await index?.addDirectory({ path: join(root, 'site') });
  // Not writeFiles(): it resolves while files are still being written (search-index.ts).
  const { files = [] } = (await index?.getFiles()) ?? {};
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await index?.deleteIndex();
  stabilizeIndex(folder);
  const kept = globSync('{filter/*,*.pf_meta,pagefind-entry.json}', { cwd: folder }).sort();
  return new Map(kept.map((file) => [file, readFileSync(join(folder, file)).toString('base64')]));
}

test('repeated builds of the same pages give the same index', async () => {
  const first = await indexed('0');
  for (let turn = 1; turn < 5; turn += 1) expect(await indexed(String(turn))).toEqual(first);
});

test('the table names the files that exist, and they contain every value', async () => {
  const files = await indexed('x');
  const [filters, [meta = '']] = [
    [...files.keys()].filter((file) => file.startsWith('filter/')),
    [...files.keys()].filter((file) => file.endsWith('.pf_meta')),
  ];
  const text = (file: string) =>
    gunzipSync(Buffer.from(files.get(file) ?? '', 'base64')).toString();
  expect(filters).toHaveLength(2);
  for (const file of filters)
    expect(text(meta)).toContain(/filter\/(.*)\.pf_filter/.exec(file)?.[1]);
  for (const kind of kinds) expect(filters.map(text).join()).toContain(kind);
  const { languages } = JSON.parse(
    Buffer.from(files.get('pagefind-entry.json') ?? '', 'base64').toString(),
  );
  expect(meta).toBe(`pagefind.${languages.vi.hash}.pf_meta`);
});
