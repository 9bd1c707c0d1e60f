import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCopy, filesOf } from '../support/content-copy.ts';

const ROOT = '.build/fixture-begun';
const DIST = '.build/fixture-begun-site';
const NAMES = [
  'Xã Văn Lang',
  'Phường Xuân Hương',
  'Xã Tân Lập',
  'Phường Tân Lập',
  'Đặc khu Hòn Sơn',
];

let status: number | null;
let output: string;
let texts: ReadonlyArray<readonly [file: string, text: string]>;

beforeAll(() => {
  for (const folder of [ROOT, DIST]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(ROOT, { recursive: true });
  const units = join(ROOT, 'units.csv');
  writeFileSync(units, ['Tên đơn vị', ...NAMES].join('\n'));
  const options = {
    '--owner': 'Mặt trận Tổ quốc Việt Nam tỉnh Minh Giang',
    '--area': 'tỉnh Minh Giang',
    '--units': units,
    '--year': '2026',
  };
  const init = spawnSync(process.execPath, ['scripts/init.ts', ...Object.entries(options).flat()], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: ROOT },
  });
  if (init.status !== 0) throw new Error(init.stderr);
  ({ status, output } = buildCopy(ROOT, DIST, { SITE_DATE: '2026-03-02' }));
  texts = [...filesOf(DIST)]
    .filter(([file]) => !/\.(?:png|ico|woff2?|wasm)$/.test(file))
    .map(([file, bytes]) => [file, bytes.toString('utf8').normalize('NFC')]);
});

/** Files of the site that hold a text, in any case. */
const filesWith = (text: string) =>
  texts
    .filter(([, content]) => content.toLowerCase().includes(text.toLowerCase()))
    .map(([file]) => file);

describe('a site that npm run init has begun', () => {
  test('is built without an error', () => {
    expect({ status, output }).toMatchObject({ status: 0 });
  });

  test('is its own office’s, with a page for each unit', () => {
    expect(filesWith('MTTQ Việt Nam tỉnh Minh Giang').length).toBeGreaterThan(0);
    for (const name of NAMES) expect(filesWith(name)).toContain('don-vi/index.html');
    expect(texts.map(([file]) => file)).toContain('don-vi/xa-tan-lap/index.html');
  });

  // The office that this repository was made for, the one who signed its document, and words of the text.
  test.each(['Bắc Kạn', 'Bac Kan', 'Ma Nhật Hoài', 'Ba Bể, ', 'mỗi xã phường, thị trấn lựa chọn'])(
    'says nothing of the office it was copied from: “%s”',
    (text) => {
      expect(filesWith(text)).toEqual([]);
    },
  );
});
