import { spawn } from 'node:child_process';
import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentType, headersOf } from '../../src/domain/serving/rules.ts';
import { freePort } from '../serve/free-port.ts';
import { ask, servedFolder } from '../serve/servers.ts';
import { type Store, startStore } from './hosts.ts';

const SITE = '.build/hosts-site';

let store: Store;
/** Stands before the store; refuses everything after so many files. */
let before: Server;
let port = 0;
let room = Number.POSITIVE_INFINITY;

beforeAll(async () => {
  store = await startStore();
  port = await freePort();
  before = createServer((incoming, answer) => {
    if (incoming.method === 'PUT') room -= 1;
    if (room < 0) {
      answer.writeHead(403).end('<Code>AccessDenied</Code>');
      return;
    }
    const { method, url: path, headers } = incoming;
    const options = { host: '127.0.0.1', port: store.port, method, path, headers };
    incoming.pipe(
      request(options, (from) => {
        answer.writeHead(from.statusCode ?? 502, from.headers);
        from.pipe(answer);
      }),
    );
  }).listen(port, '127.0.0.1');
  await servedFolder(SITE, '/');
});
afterAll(async () => {
  before.close();
  await store.stop();
});

function deploy(): Promise<{ code: number | null; output: string }> {
  const child = spawn(
    process.execPath,
    ['scripts/deploy-s3.ts', '--bucket', `http://127.0.0.1:${port}/trang`],
    {
      env: {
        ...process.env,
        DIST: SITE,
        AWS_ACCESS_KEY_ID: 'S3RVER',
        AWS_SECRET_ACCESS_KEY: 'S3RVER',
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text;
    });
  }
  return new Promise((done) => child.once('exit', (code) => done({ code, output })));
}

const get = (file: string) =>
  ask(store.port, `/trang/${file.split('/').map(encodeURIComponent).join('/')}`);

const sent = () =>
  globSync('**/*', { cwd: SITE, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(SITE.length + 1));

/** What pages that are in the bucket load and is not there. */
async function missing(): Promise<Array<string>> {
  const lost: Array<string> = [];
  for (const file of sent().filter((name) => name.endsWith('.html'))) {
    const page = await get(file);
    if (page.status !== 200) continue;
    for (const [, path = ''] of page.body
      .toString()
      .matchAll(/(?:href|src)="\/(_astro\/[^"]+)"/g)) {
      if ((await get(path)).status !== 200) lost.push(`${file} → ${path}`);
    }
  }
  return lost;
}

test('the site lies in the bucket byte for byte, each file with its type and how long it may be kept', async () => {
  expect(await deploy()).toMatchObject({ code: 0 });
  for (const file of sent()) {
    const { status, headers, body } = await get(file);
    expect([file, status, headers['content-type'], headers['cache-control']]).toEqual([
      file,
      200,
      contentType(file),
      headersOf(`/${file}`)['Cache-Control'],
    ]);
    expect(body.equals(readFileSync(join(SITE, file))), file).toBe(true);
  }
  expect((await deploy()).output).toContain('nothing to do');
});

test('wherever sending a new site stops, the pages that are there have what they load', async () => {
  // A new style sheet has a new name, and every page names it.
  const [style = ''] = globSync('_astro/*.css', { cwd: SITE });
  const renamed = style.replace(/\.css$/, 'x.css');
  renameSync(join(SITE, style), join(SITE, renamed));
  for (const file of globSync('**/*.html', { cwd: SITE })) {
    const text = readFileSync(join(SITE, file), 'utf8');
    writeFileSync(join(SITE, file), text.replaceAll(style, renamed));
  }
  for (const files of [0, 1, 3]) {
    room = files;
    expect((await deploy()).code).toBe(1);
    expect(await missing()).toEqual([]);
  }
  room = Number.POSITIVE_INFINITY;
  expect((await deploy()).code).toBe(0);
  expect((await get('index.html')).body.toString()).toContain(renamed);
  expect(await missing()).toEqual([]);
});
