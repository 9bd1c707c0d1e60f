import { load } from 'cheerio';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Browser, fileAt } from '../../tests/fixtures/inbox/browser.ts';
import { figureWith, Office } from '../../tests/fixtures/inbox/office.ts';
import { type InboxServer, serveInbox } from './server.ts';

let office: Office;
let server: InboxServer;
let browser: Browser;
beforeEach(async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  office = new Office();
  server = await serveInbox({ inbox: office.inbox, site: `${office.folder}/dist` });
  browser = new Browser(server);
});
afterEach(async () => {
  await server.stop();
  office.remove();
  vi.unstubAllEnvs();
});

const send: Browser['send'] = (...given) => browser.send(...given);
const base = () => browser.base;
const get: Browser['get'] = (path) => browser.get(path);
const post: Browser['post'] = (...given) => browser.post(...given);
const page: Browser['page'] = (path) => browser.page(path);
const seenAt: Browser['seen'] = (name) => browser.seen(name);
const isTaken = () => office.holds('2017-04-08').commit;

describe('the page', () => {
  test('lists the files by what is to be done, and takes one', async () => {
    office.put('so-lieu.txt', figureWith());
    office.put('sai.txt', figureWith({ numerator: '60' }));
    const list = await page();
    expect(
      list('h2')
        .toArray()
        .map((node) => list(node).text()),
    ).toEqual(['Chờ duyệt (1)', 'Phải sửa, đã có thư trả lời (1)']);
    const item = await page(fileAt('so-lieu.txt'));
    expect(item('.summary').text()).toContain('50/54');
    const taken = await post(`${fileAt('so-lieu.txt')}/nhan`, {
      seen: await seenAt('so-lieu.txt'),
    });
    expect([taken.status, taken.headers.location]).toEqual([
      303,
      `${base()}${fileAt('so-lieu.txt')}?xong=nhan`,
    ]);
    expect(isTaken()).toBe(true);
    const after = load((await send('GET', String(taken.headers.location))).body);
    expect(after('[role="status"]').text()).toContain('Đã nhận');
    expect(after('#reply').text()).toContain('Đã nhận 1 số liệu');
  });

  test('two presses at once: one commit, and the second is told', async () => {
    office.put('so-lieu.txt', figureWith());
    const seen = await seenAt('so-lieu.txt');
    const press = () => post(`${fileAt('so-lieu.txt')}/nhan`, { seen });
    const answers = await Promise.all([press(), press()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(answers.map(({ body }) => body).join()).toMatch(/đã được Ma Nhật Hoài nhận/);
  });

  test('returns a file with a reason, and asks for one', async () => {
    office.put('so-lieu.txt', figureWith());
    const empty = await post(`${fileAt('so-lieu.txt')}/tra-lai`, { reason: ' ' });
    expect([empty.status, empty.body.includes('Ghi lý do trả lại')]).toEqual([409, true]);
    await post(`${fileAt('so-lieu.txt')}/tra-lai`, { reason: 'Xem lại mẫu số' });
    expect((await page(fileAt('so-lieu.txt')))('#reply').text()).toContain('Xem lại mẫu số');
  });

  test('sends a reason whole, as long as its field allows', async () => {
    office.put('so-lieu.txt', figureWith());
    const line = `${'Xem lại mẫu số. '.repeat(61)}Hết dòng.`;
    const reason = `${line}\r\n${line}`.padEnd(2000, '!');
    await post(`${fileAt('so-lieu.txt')}/tra-lai`, { reason });
    const whole = reason.replace('\r', '');
    expect((await page(fileAt('so-lieu.txt')))('#reply').text()).toContain(whole);
    expect(office.letter('so-lieu.txt')).toContain(whole);
  });

  test('undoes a take', async () => {
    office.put('so-lieu.txt', figureWith());
    await post(`${fileAt('so-lieu.txt')}/nhan`, { seen: await seenAt('so-lieu.txt') });
    const address = (await page(fileAt('so-lieu.txt')))('form').attr('action') ?? '';
    expect((await post(address.slice(base().length), {})).status).toBe(303);
    expect(isTaken()).toBe(false);
  });

  test('says why nothing can be taken, and takes nothing', async () => {
    office.put('so-lieu.txt', figureWith());
    office.repository.git('config', '--unset', 'user.email');
    expect((await page())('[role="alert"]').text()).toMatch(/Chưa nhận được số liệu.*git config/);
    const answer = await post(`${fileAt('so-lieu.txt')}/nhan`, {
      seen: await seenAt('so-lieu.txt'),
    });
    expect([answer.status, isTaken()]).toEqual([409, false]);
  });
});

describe('two files that wait and contradict each other', () => {
  const FILES = { 'a1.txt': '10', 'a2.txt': '11' } as const;
  const rowOf = async (name: string) => (await page())(`li:has(a:contains(${name}))`).text();
  const warned = async (name: string) => (await page(fileAt(name)))('main').text();

  test('are named before one is taken: on both pages and in the list', async () => {
    for (const [name, numerator] of Object.entries(FILES)) {
      office.put(name, figureWith({ numerator, denominator: '20' }));
    }
    expect(await warned('a1.txt')).toMatch(/a2\.txt cũng báo “[^”]+” cùng ngày: 11\/20/);
    expect(await warned('a2.txt')).toMatch(/a1\.txt cũng báo “[^”]+” cùng ngày: 10\/20/);
    expect(await rowOf('a1.txt')).toContain('trái với a2.txt');
    expect(await rowOf('a2.txt')).toContain('trái với a1.txt');
  });

  test('are not warned of when a figure is identical, of another day, or returned', async () => {
    office.put('a1.txt', figureWith());
    office.put('a2.txt', figureWith({ document: 'Báo cáo số 13' }));
    office.put('a3.txt', figureWith({ numerator: '51', asOf: '07/04/2017' }));
    office.put('a4.txt', figureWith({ numerator: '40' }));
    await post(`${fileAt('a4.txt')}/tra-lai`, { reason: 'Xem lại' });
    expect(await warned('a1.txt')).not.toContain('cũng báo');
    expect(await rowOf('a1.txt')).not.toContain('trái với');
    expect(await warned('a4.txt')).toContain('a1.txt cũng báo');
  });
});

describe('a copy of a taken file under another name', () => {
  beforeEach(async () => {
    office.put('so-lieu.txt', figureWith());
    await browser.take('so-lieu.txt', await seenAt('so-lieu.txt'));
    office.put('ban-sao.txt', figureWith());
  });

  test('is listed apart, with the file that it repeats, and cannot be undone', async () => {
    const list = await page();
    expect(list('h2').text()).toBe('Trùng với tệp đã nhận (1)Đã nhận (1)');
    const said = /Trùng với so-lieu\.txt, đã nhận lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/;
    expect(list('li:has(a:contains(ban-sao.txt))').text()).toMatch(said);
    const copy = await page(fileAt('ban-sao.txt'));
    expect(copy('dl').text()).toMatch(said);
    expect(copy('form').length).toBe(0);
    expect((await page(fileAt('so-lieu.txt')))('form').length).toBe(1);
  });

  test('is answered with the day, the file and the report that have its figures', async () => {
    await get();
    const [code] = /2017-04-08-[0-9a-f]{8}/.exec(office.letter('so-lieu.txt') ?? '') ?? [];
    const letter = office.letter('ban-sao.txt');
    expect(letter).toMatch(/Về tệp “ban-sao\.txt”/);
    expect(letter).toMatch(/đã được nhận ngày .*, trong tệp “so-lieu\.txt”\./);
    expect(letter).toContain(`Mã báo cáo: ${code}`);
    expect((await page(fileAt('ban-sao.txt')))('#reply').text()).not.toContain('tra-loi');
    expect(office.letter('so-lieu.txt')).toContain('Đã nhận 1 số liệu');
  });

  test('waits again when the take is undone, without a letter', async () => {
    await get();
    const address = (await page(fileAt('so-lieu.txt')))('form').attr('action') ?? '';
    await post(address.slice(base().length), {});
    expect((await page())('h2').text()).toBe('Chờ duyệt (2)');
    expect(office.letter('ban-sao.txt')).toBeNull();
  });
});

describe('a page on the internet cannot use it', () => {
  const press = async (
    headers: Readonly<Record<string, string>>,
    drop: ReadonlyArray<string> = [],
  ) => {
    office.put('so-lieu.txt', figureWith());
    const form = new URLSearchParams({ seen: await seenAt('so-lieu.txt') }).toString();
    const all = Object.entries({ ...browser.own, ...headers }).filter(
      ([name]) => !drop.includes(name),
    );
    const { status } = await send(
      'POST',
      `${base()}${fileAt('so-lieu.txt')}/nhan`,
      Object.fromEntries(all),
      form,
    );
    expect(isTaken()).toBe(false);
    return status;
  };

  test.each<[string, Readonly<Record<string, string>>, ReadonlyArray<string>]>([
    ['from another site', { origin: 'https://evil.example' }, []],
    ['from another port of this computer', { origin: 'http://127.0.0.1:1' }, []],
    ['from the same address by another name', { origin: 'http://localhost' }, []],
    ['from a sandboxed frame or a file', { origin: 'null' }, []],
    ['without an origin', {}, ['origin']],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, []],
    ['as text that needs no permission', { 'content-type': 'text/plain' }, []],
  ])('a form %s is refused', async (_what, headers, drop) => {
    expect(await press(headers, drop)).toBe(403);
  });

  test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1'])(
    'another name that leads here (%s) is answered with nothing',
    async (host) => {
      expect(await press({ host })).toBe(421);
      expect(await send('GET', base(), { host })).toMatchObject({ status: 421, body: '' });
    },
  );

  test('an address without the secret part is answered with nothing', async () => {
    const { token } = server.gate;
    const otherEnd = token.endsWith('x') ? 'y' : 'x';
    for (const path of [
      '/',
      '/x/',
      `/${token}`,
      `/${token.slice(0, -1)}${otherEnd}/`,
      `//${token}/`,
    ]) {
      expect(await send('GET', path)).toMatchObject({ status: 404, body: '' });
    }
    expect(token.length).toBeGreaterThanOrEqual(32);
  });

  test('looking at an address changes nothing', async () => {
    office.put('so-lieu.txt', figureWith());
    const seen = await seenAt('so-lieu.txt');
    await get(`${fileAt('so-lieu.txt')}/nhan?seen=${seen}`);
    expect(isTaken()).toBe(false);
  });

  test('no script runs, no other site is asked, no frame shows it', async () => {
    const { headers, body } = await get();
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(body).not.toMatch(/<script|style=|\son\w+=|https?:/);
  });

  test('only this computer is listened to', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
  });

  test('a form larger than any of these pages is refused', async () => {
    const answer = await post('doc-lai', { reason: 'x'.repeat(100_000) });
    expect(answer.status).toBe(413);
  });
});

describe('what arrived is shown as text', () => {
  const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(1)</script>';

  test('the name of a file, its cells and a reason', async () => {
    const name = `${HOSTILE.replaceAll('/', '∕')} \u202E.txt`;
    office.put(name, figureWith());
    office.put('o.txt', figureWith({ document: HOSTILE, note: HOSTILE, reporter: HOSTILE }));
    office.put('sai.txt', figureWith({ area: HOSTILE }));
    await post(`${fileAt(name)}/tra-lai`, { reason: HOSTILE });
    for (const path of ['', fileAt(name), fileAt('o.txt'), fileAt('sai.txt')]) {
      const { body } = await get(path);
      expect(body).toContain('alert(1)');
      expect(load(body)('script, img, [onerror]').length).toBe(0);
      expect(body).not.toContain('\u202E');
    }
    expect((await page(fileAt(name)))('#reason').text()).toBe(HOSTILE);
  });

  test('an address cannot make the page say something', async () => {
    expect((await get(`?xong=${encodeURIComponent(HOSTILE)}`)).body).not.toContain('alert(1)');
    expect((await get('?xong=__proto__')).status).toBe(200);
  });

  test('a name cannot lead to a file outside the folder', async () => {
    for (const path of ['..%2f..%2fpackage.json', '../../package.json', 'inbox.css', 'tep/..']) {
      expect((await get(path)).status).toBe(404);
    }
  });
});
