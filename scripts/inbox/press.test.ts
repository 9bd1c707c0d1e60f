import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NA_RI, REPORTS } from '../../tests/fixtures/broken/good.ts';
import { Browser, fileAt } from '../../tests/fixtures/inbox/browser.ts';
import { FIGURE, figureWith, Office } from '../../tests/fixtures/inbox/office.ts';
import { book, cellsOf } from '../../tests/fixtures/sheets/build.ts';
import { attached, mail } from '../support/mail.ts';
import { type InboxServer, serveInbox } from './server.ts';
import { fingerprint } from './take.ts';

/** What a person sees on the pages, and what pressing a button does. */
const NAME = 'so-lieu.txt';
let office: Office;
let server: InboxServer;
let browser: Browser;
beforeEach(async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  office = new Office();
  server = await serveInbox({ inbox: office.inbox, site: `${office.folder}/dist` });
  browser = new Browser(server);
  office.put(NAME, figureWith());
});
afterEach(async () => {
  await server.stop();
  office.remove();
  vi.unstubAllEnvs();
});

const takes = () => office.repository.git('log', '--oneline', '--grep', 'Original-SHA256').trim();
const hashes = () =>
  office.repository.git('log', '-1', '--format=%(trailers:key=Original-SHA256,valueonly)').trim();

test('while the content has errors nothing can be taken, not even by a request made by hand', async () => {
  office.repository.write('content/la.txt', 'x');
  office.repository.commit('Tệp lạ');
  const page = await browser.page(fileAt(NAME));
  expect(page('button.main').length).toBe(0);
  expect(page('.notice.problem').text()).toMatch(/Nội dung có lỗi nên chưa nhận được/);
  expect(page('.summary').text()).toContain('la.txt');
  const { judged } = await office.item(NAME);
  const answer = await browser.take(NAME, judged ? fingerprint(judged) : '');
  expect([answer.status, takes()]).toEqual([409, '']);
  expect(answer.body).toContain('Nội dung có lỗi nên chưa nhận được');
  office.repository.delete('content/la.txt');
  office.repository.commit('Bỏ tệp lạ');
  expect((await browser.take(NAME, await browser.seen(NAME))).status).toBe(303);
});

test('a broken attachment is named in the reply, and nothing of the mail can be taken', async () => {
  const good = await book(cellsOf(FIGURE));
  office.put(
    'thu.eml',
    mail({ parts: [attached('dung.xlsx', good), attached('hong.xlsx', good.slice(0, 300))] }),
  );
  await browser.get();
  const page = await browser.page(fileAt('thu.eml'));
  expect(page('#reply').text()).toMatch(
    /Chưa nhận được số liệu: có 1 chỗ cần sửa\.\s+1\. Tệp “hong\.xlsx”: /,
  );
  expect(page('#reply').text()).not.toContain('dung.xlsx');
  expect(page('button').length).toBe(0);
  const { judged } = await office.item('thu.eml');
  const answer = await browser.take('thu.eml', judged ? fingerprint(judged) : '');
  expect([answer.status, takes()]).toEqual([409, '']);
});

test('the page of a file that was taken leads to the next file that waits', async () => {
  office.put('sau.txt', figureWith({ asOf: '28/02/2017' }));
  await browser.take(NAME, await browser.seen(NAME));
  const page = await browser.page(fileAt(NAME));
  expect(
    page(`main a[href$="${fileAt('sau.txt')}"]`)
      .first()
      .text(),
  ).toBe('sau.txt');
  await browser.post(`${fileAt('sau.txt')}/tra-lai`, { reason: 'Xem lại' });
  expect((await browser.page(fileAt(NAME)))('main').text()).not.toContain('tiếp theo');
});

test('a returned file stays returned under another name, and is taken once at most', async () => {
  await browser.post(`${fileAt(NAME)}/tra-lai`, { reason: 'Xem lại mẫu số' });
  office.put('gui-lai.txt', figureWith());
  const again = await browser.page(fileAt('gui-lai.txt'));
  expect(again('#reply').text()).toContain('Xem lại mẫu số');
  expect((await browser.take('gui-lai.txt', await browser.seen('gui-lai.txt'))).status).toBe(303);
  expect(hashes()).toMatch(/^[0-9a-f]{64}$/);
  for (const name of [NAME, 'gui-lai.txt']) {
    const page = await browser.page(fileAt(name));
    expect(page('dl').text()).toContain('Ma Nhật Hoài');
    expect(await browser.seen(name)).toBe('');
    expect((await browser.take(name, 'x')).body).toMatch(/đã được Ma Nhật Hoài nhận/);
  }
  expect(takes().split('\n').length).toBe(1);
});

test('a file that changed after it was shown is shown again instead of taken', async () => {
  const seen = await browser.seen(NAME);
  office.put(NAME, figureWith({ numerator: '49' }));
  const answer = await browser.take(NAME, seen);
  expect([answer.status, takes()]).toEqual([409, '']);
  expect(answer.body).toMatch(/đã thay đổi từ khi bạn xem/);
  expect(answer.body).toContain('49/54');
});

test('a file that was removed after it was shown is not taken', async () => {
  const seen = await browser.seen(NAME);
  rmSync(join(office.folder, NAME));
  const answer = await browser.take(NAME, seen);
  expect([answer.status, takes()]).toEqual([404, '']);
  expect(answer.body).toContain('Tệp không còn trong thư mục');
});

test('a form without the secret part of the address is answered with nothing', async () => {
  const form = new URLSearchParams({ seen: await browser.seen(NAME) }).toString();
  for (const path of [`/${fileAt(NAME)}/nhan`, `/x/${fileAt(NAME)}/nhan`]) {
    const answer = await browser.send('POST', path, browser.own, form);
    expect(answer).toMatchObject({ status: 404, body: '' });
  }
  expect(takes()).toBe('');
});

test('the summary of the first real report says that the samples no longer count', async () => {
  for (const path of [...REPORTS, NA_RI]) {
    office.repository.write(
      path,
      office.repository.read(path).replace('"plan": "2017",', '"plan": "2017",\n  "sample": true,'),
    );
  }
  office.repository.commit('Số liệu giả định');
  const page = await browser.page(fileAt(NAME));
  expect(page('.summary').text()).toMatch(
    /Năm 2017 từ nay có số liệu thật: \d+ số liệu giả định của mọi đơn vị không còn được tính/,
  );
});
