import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBucket } from './s3.ts';

/** A store that lists two files at a time and notes what it was asked. */
const stored = ['a b/ế.txt', 'index.html', 'lich/2017.ics'];
let server: Server;
let asked: Array<IncomingMessage>;
let refuse: boolean;

beforeEach(async () => {
  [asked, refuse] = [[], false];
  server = createServer((request, answer) => {
    asked.push(request);
    const from = Number(
      new URL(request.url ?? '', 'http://x').searchParams.get('continuation-token'),
    );
    const items = stored.slice(from, from + 2).map((file) => {
      const key = encodeURIComponent(file).replaceAll('%20', '+');
      return `<Contents><Key>${key}</Key><ETag>&quot;mark-${file.length}&quot;</ETag></Contents>`;
    });
    const next =
      from + 2 < stored.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
    answer.statusCode = refuse ? 403 : 200;
    answer.end(refuse ? '<Code>AccessDenied</Code>' : `<R>${items.join('')}${next}</R>`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterEach(() => server.close());

function bucket() {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return openBucket({
    address: `http://127.0.0.1:${address.port}/trang`,
    region: 'us-east-1',
    key: 'KEY',
    secret: 'SECRET',
  });
}

test('lists all files, however many answers that takes', async () => {
  expect([...(await bucket().list())]).toEqual(stored.map((file) => [file, `mark-${file.length}`]));
});

test('sends a file with its type and how long it may be kept, signed', async () => {
  await bucket().put('lich/2017.ics', new TextEncoder().encode('BEGIN:VCALENDAR'));
  const [request] = asked;
  expect(`${request?.method} ${request?.url}`).toBe('PUT /trang/lich/2017.ics');
  expect(request?.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=KEY\//),
  });
  await bucket().put('_astro/a.js', new Uint8Array());
  expect(asked[1]?.headers['cache-control']).toContain('immutable');
});

test('stops with what the store said when it refuses', async () => {
  refuse = true;
  await expect(bucket().remove('index.html')).rejects.toThrow(
    /DELETE index.html: 403 .*AccessDenied/,
  );
});
