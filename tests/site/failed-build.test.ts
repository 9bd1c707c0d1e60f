import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCopy, copyContent, filesOf, writeContent } from './fixture.ts';

const ROOT = '.build/fixture-broken';
const DIST = '.build/fixture-kept';

test('a content error stops the build, says where it is, and leaves the site that was there', () => {
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(join(DIST, 'lich'), { recursive: true });
  writeFileSync(join(DIST, 'index.html'), 'the site that was there');
  writeFileSync(join(DIST, 'lich/index.html'), 'its calendar');
  const before = filesOf(DIST);

  copyContent(ROOT);
  const file = 'progress/2017/ba-be.json';
  const good = readFileSync(join(ROOT, 'content', file), 'utf8');
  const bad = good.replace('"asOf": "2017-03-31"', '"asOf": "2017-02-31"');
  const line = bad.slice(0, bad.indexOf('2017-02-31')).split('\n').length;
  writeContent(ROOT, file, bad);

  const { status, output } = buildCopy(ROOT, DIST);

  expect(status).toBe(1);
  expect(output).toContain(`content/${file}:${line}`);
  expect(output).toContain('phải là một ngày có thật');
  expect(output).toContain('Cách sửa');
  expect(filesOf(DIST)).toEqual(before);
});
