import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCopy, copyContent, filesOf, writeContent } from '../support/content-copy.ts';

const ROOT = '.build/fixture-broken';
const DIST = '.build/fixture-kept';

test('a content error stops the build, says where it is, and leaves the site that was there', () => {
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(join(DIST, 'lich'), { recursive: true });
  writeFileSync(join(DIST, 'index.html'), 'the site that was there');
  writeFileSync(join(DIST, 'lich/index.html'), 'its calendar');
  const before = filesOf(DIST);

  copyContent(ROOT);
  const file = 'progress/2017/ba-be/2017-q1.json';
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

test('a page that would hide another stops the build, which says both in Vietnamese', () => {
  rmSync(DIST, { recursive: true, force: true });
  copyContent(ROOT);
  // The name of the booklet's page, which the checker refuses: a route added later may hide others.
  const guidance = join(ROOT, 'content/guidance/2017');
  cpSync(join(guidance, 'i-1-1.md'), join(guidance, 'so-tay.md'));
  const { status, stderr } = spawnSync(process.execPath, ['tests/safety/build-unchecked.ts'], {
    encoding: 'utf8',
    env: { ...process.env, BASE: '/', EDITION: '', NO_COLOR: '1', CONTENT_ROOT: ROOT, DIST },
  });
  expect([status, filesOf(DIST).size]).toEqual([1, 0]);
  expect(stderr).toContain('Hai trang trùng một địa chỉ /huong-dan/2017/so-tay/');
});
