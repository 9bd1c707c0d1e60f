import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['a command', ['scripts/check.ts']],
  ['Astro itself', ['node_modules/astro/bin/astro.mjs', 'build']],
])('%s explains invalid settings, without a stack trace', (_what, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, SITE: 'https://mttq.example/tinh', EDITION: 'Staff' },
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toEqual([
    'Thiết lập chưa đúng, chưa làm gì cả:',
    expect.stringMatching(/^✗ SITE=https:\/\/mttq\.example\/tinh: phải là/),
    expect.stringMatching(/^✗ EDITION=Staff: chỉ nhận public/),
  ]);
});
