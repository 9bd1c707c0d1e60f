import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIGURE, figureWith, Office } from '../../tests/fixtures/inbox/office.ts';
import { book, cellsOf, paste } from '../../tests/fixtures/sheets/build.ts';
import { attached, html, htmlTable, mail } from '../support/mail.ts';
import { heldText } from './list-page.ts';
import { fingerprint } from './take.ts';
import { undoTake } from './undo.ts';

let office: Office;
beforeEach(() => {
  // No setting of the machine: neither a name nor hooks.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  office = new Office();
});
afterEach(() => {
  office.remove();
  vi.unstubAllEnvs();
});

const reply = (name: string) => {
  const path = join(office.folder, 'tra-loi', `${name}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : null;
};
const states = async (inbox = office.inbox) =>
  Object.fromEntries((await inbox.items()).map(({ file, state }) => [file.name, state]));
const log = (format: string) => office.repository.git('log', '-1', `--format=${format}`).trim();
const status = () => office.repository.git('status', '--porcelain').trim();

describe('a file that arrived', () => {
  test('waits for a person when all its figures are right', async () => {
    office.put('so-lieu.txt', figureWith());
    expect(await states()).toEqual({ 'so-lieu.txt': 'ready' });
    expect(reply('so-lieu.txt')).toBeNull();
    const item = await office.item('so-lieu.txt');
    expect(office.inbox.summary(item)).toMatch(/92,6% \(50\/54\)/);
    expect(status()).toBe('');
  });

  test('is answered with what to mend when a figure is wrong', async () => {
    office.put('so-lieu.txt', figureWith({ numerator: '60' }));
    expect(await states()).toEqual({ 'so-lieu.txt': 'refused' });
    expect(reply('so-lieu.txt')).toMatch(
      /^\uFEFFVề tệp “so-lieu\.txt”\.\n\nChưa nhận được số liệu: có 1 chỗ cần sửa\.\n\n1\. Dòng 2.*Cách sửa: .*\n\nĐề nghị sửa rồi gửi lại cả bảng/,
    );
  });

  test('by mail is answered to its sender', async () => {
    office.put(
      'thu.eml',
      mail({ parts: [html(htmlTable(cellsOf({ ...FIGURE, numerator: '60' })))] }),
    );
    await office.inbox.items();
    expect(reply('thu.eml')).toMatch(
      /Kính gửi: MTTQ Ba Bể <ba-be@example\.org>\nVề thư “Số liệu quý III” gửi ngày 06\/10\/2017\./,
    );
  });

  test('with figures that were reported before needs nothing', async () => {
    office.put('so-lieu.txt', figureWith());
    await office.take('so-lieu.txt');
    office.put('lan-hai.txt', `${figureWith()}\n`);
    expect(await states()).toMatchObject({ 'lan-hai.txt': 'known' });
    expect(reply('lan-hai.txt')).toMatch(/đã được nhận từ trước, giống hệt\. Không cần gửi lại/);
  });

  test('in a folder with the name of a unit is that unit’s', async () => {
    const { area: _, ...figure } = FIGURE;
    office.put('Huyện ba-be/so-lieu.txt', paste(figure));
    const item = await office.item('Huyện ba-be/so-lieu.txt');
    expect(item.state).toBe('ready');
    expect(item.judged?.notes.join()).toMatch(/lấy đơn vị của thư mục “Huyện ba-be”/);
  });

  test('by mail without a day of report was reported on the day it was sent', async () => {
    const { reportedOn: _, ...figure } = FIGURE;
    office.put('thu.eml', mail({ parts: [html(htmlTable(cellsOf(figure)))] }));
    await office.take('thu.eml');
    expect(office.holds('"reportedOn": "2017-10-06"').commit).toBe(true);
    expect(reply('thu.eml')).toMatch(
      /Khi đọc bảng:\n1\. dòng không ghi ngày báo cáo .*06\/10\/2017/,
    );
  });

  test('that says unit and day in every row is not told that they were taken from elsewhere', async () => {
    office.put('Huyện ba-be/thu.eml', mail({ parts: [html(htmlTable(cellsOf(FIGURE)))] }));
    const item = await office.item('Huyện ba-be/thu.eml');
    expect([item.state, item.judged?.notes]).toEqual(['ready', []]);
  });

  test.each([
    ['open in Excel', ['~$so-lieu.xlsx'], 'so-lieu.xlsx', /đang mở/],
    ['open in Word', ['~$-lieu.docx'], 'so-lieu.docx', /đang mở/],
    ['open in LibreOffice', ['.~lock.so-lieu.xlsx#'], 'so-lieu.xlsx', /đang mở/],
    ['not yet downloaded', [], 'so-lieu.xlsx.crdownload', /chưa tải xong/],
  ])('%s is not read yet', async (_what, others, name, words) => {
    for (const one of [...others, name]) office.put(one, await book(cellsOf(FIGURE)));
    const items = await office.inbox.items();
    expect(items.map(({ file, state }) => [file.name, state])).toEqual([[name, 'held']]);
    expect(items.map(heldText).join()).toMatch(words);
  });

  test('of 200 MB is not read at all', async () => {
    office.putLarge('to.xlsx', 200 * 1024 * 1024);
    const [item] = await office.inbox.items();
    expect(item && heldText(item)).toMatch(/tệp lớn 200 MB/);
  });

  test('is read again when it has changed', async () => {
    office.put('so-lieu.txt', figureWith({ numerator: '60' }));
    expect(await states()).toEqual({ 'so-lieu.txt': 'refused' });
    office.put('so-lieu.txt', figureWith());
    expect(await states()).toEqual({ 'so-lieu.txt': 'ready' });
    expect(reply('so-lieu.txt')).toBeNull();
  });
});

describe('taking a file', () => {
  test('commits its figures under the person’s name, with unit, period, file and hash', async () => {
    office.put('số liệu.txt', figureWith());
    await office.take('số liệu.txt');
    expect(office.holds('"asOf": "2017-04-08"')).toEqual({ disk: true, commit: true });
    expect(log('%an %s')).toBe('Ma Nhật Hoài Nhận số liệu Huyện ba-be, tính đến 08/04/2017');
    expect(log('%b')).toMatch(/^Tệp: số liệu\.txt\nSố liệu: 1\n\nOriginal-SHA256: [0-9a-f]{64}$/);
    expect(status()).toBe('');
    expect(reply('số liệu.txt')).toMatch(
      /Đã nhận 1 số liệu, tính đến 08\/04\/2017\.\n\nHuyện ba-be:\n- .*: 50\/54/,
    );
  });

  test('gives the codes that a correction must name, and takes a correction with such a code', async () => {
    office.put('a.txt', figureWith());
    await office.take('a.txt');
    const code = /Mã báo cáo: (\S+) \(số liệu tính đến 08\/04\/2017\)/.exec(
      reply('a.txt') ?? '',
    )?.[1];
    expect(reply('a.txt')).toContain('ghi mã báo cáo nêu trên');
    const correction = { numerator: '49', supersedes: code ?? '', reason: 'Đếm nhầm' };
    office.put('b.txt', figureWith({ ...correction, document: 'Báo cáo số 13' }));
    await office.take('b.txt');
    expect(office.holds(`"supersedes": "${code}"`).commit).toBe(true);
  });

  test('never happens twice: not after a restart, a rename, in a mail, or on a computer that pulled', async () => {
    const content = await book(cellsOf(FIGURE));
    office.put('thu.eml', mail({ parts: [attached('a.xlsx', content)] }));
    await office.take('thu.eml');
    renameSync(join(office.folder, 'thu.eml'), join(office.folder, 'ten khac.eml'));
    office.put('zalo.xlsx', content);
    const all = { 'ten khac.eml': 'taken', 'zalo.xlsx': 'copy' };
    expect(await states()).toEqual(all);
    expect(await states(office.another())).toEqual(all);
    const other = mkdtempSync(join(tmpdir(), 'may-hai-'));
    office.repository.git('clone', '-q', office.root, other);
    expect(await states(office.another(other))).toEqual(all);
    rmSync(other, { recursive: true });
  });

  test('two people who press at once: one takes it, the other is told who', async () => {
    office.put('so-lieu.txt', figureWith());
    const other = office.another();
    const [one, two] = [await office.item('so-lieu.txt'), await office.item('so-lieu.txt', other)];
    if (!one.judged || !two.judged) throw new Error('not read');
    const seen = fingerprint(two.judged);
    office.inbox.take(one, fingerprint(one.judged));
    expect(() => other.take(two, seen)).toThrow(/đã được Ma Nhật Hoài nhận lúc/);
    expect(log('%s')).toContain('Nhận số liệu');
    expect(office.repository.git('rev-list', '--count', 'main..HEAD').trim()).toBe('1');
  });

  test('what has changed since a person looked is shown again first', async () => {
    office.put('so-lieu.txt', figureWith());
    const item = await office.item('so-lieu.txt');
    office.put('khac.txt', figureWith({ numerator: '49', document: 'Báo cáo số 11' }));
    await office.take('khac.txt', office.another());
    expect(() => item.judged && office.inbox.take(item, fingerprint(item.judged))).toThrow(
      /đã thay đổi từ khi bạn xem/,
    );
  });

  test('leaves alone what somebody else has staged', async () => {
    office.put('so-lieu.txt', figureWith());
    office.repository.write('ghi-chu.txt', 'x');
    office.repository.git('add', 'ghi-chu.txt');
    await office.take('so-lieu.txt');
    expect(status()).toBe('A  ghi-chu.txt');
  });

  const blocked = async () => {
    office.put('so-lieu.txt', figureWith());
    const before = log('%H');
    const files = status();
    await expect(office.take('so-lieu.txt')).rejects.toThrow();
    expect(log('%H')).toBe(before);
    expect(status()).toBe(files);
    expect(office.holds('2017-04-08').disk).toBe(false);
    return office.take('so-lieu.txt').catch((error: Error) => error.message);
  };

  test('waits while content has changes that are not committed, and names them', async () => {
    office.repository.edit('content/areas.json', 'Địa giới năm 2017', 'Địa giới mới');
    expect(await blocked()).toMatch(/1 tệp thay đổi chưa ghi vào git \(content\/areas\.json\)/);
  });

  test('waits until git knows who takes it', async () => {
    office.repository.git('config', '--unset', 'user.name');
    expect(await blocked()).toMatch(/git config user\.name/);
  });

  test('waits while a merge is not finished', async () => {
    writeFileSync(join(office.root, '.git/MERGE_HEAD'), `${log('%H')}\n`);
    expect(await blocked()).toMatch(/dở dang/);
  });

  test('waits while git is on no branch', async () => {
    office.repository.git('checkout', '-q', '--detach');
    expect(await blocked()).toMatch(/không đứng ở nhánh nào/);
  });

  test('changes nothing when git cannot commit', async () => {
    writeFileSync(
      join(office.root, '.git/hooks/pre-commit'),
      '#!/bin/sh\necho "No space left on device" >&2\nexit 1\n',
      { mode: 0o755 },
    );
    expect(await blocked()).toMatch(/Git không ghi được: No space left on device/);
  });

  test('changes nothing when the files cannot be written', async () => {
    office.put('so-lieu.txt', figureWith());
    const item = await office.item('so-lieu.txt');
    const path = item.judged?.changes[0]?.path ?? '';
    // The temporary file’s name is taken by a folder.
    mkdirSync(join(office.root, `${path}.moi`), { recursive: true });
    expect(await blocked()).toMatch(/Không ghi được vào thư mục nội dung/);
  });
});

test('outside a repository figures are read and answered, and taken nowhere', async () => {
  office.put('so-lieu.txt', figureWith());
  rmSync(join(office.root, '.git'), { recursive: true });
  expect(await states(office.another())).toEqual({ 'so-lieu.txt': 'ready' });
  await expect(office.take('so-lieu.txt', office.another())).rejects.toThrow(/không phải kho git/);
});

describe('returning a file', () => {
  test('the reason is the reply, and stays after a restart', async () => {
    office.put('so-lieu.txt', figureWith());
    office.inbox.giveBack(await office.item('so-lieu.txt'), 'Xem lại mẫu số\nvà ngày');
    expect(reply('so-lieu.txt')).toMatch(
      /được trả lại để xem lại, với lý do:\n\nXem lại mẫu số\nvà ngày\n/,
    );
    expect(await states(office.another())).toEqual({ 'so-lieu.txt': 'returned' });
    expect(status()).toBe('');
  });

  test('it can be taken after all', async () => {
    office.put('so-lieu.txt', figureWith());
    office.inbox.giveBack(await office.item('so-lieu.txt'), 'Xem lại');
    await office.take('so-lieu.txt');
    expect(await states()).toEqual({ 'so-lieu.txt': 'taken' });
    expect(reply('so-lieu.txt')).toMatch(/Đã nhận 1 số liệu/);
  });
});

describe('undoing a take', () => {
  const undo = (given: object = {}) =>
    undoTake(log('%H'), {
      root: office.root,
      site: join(office.folder, 'dist'),
      today: '2017-07-10',
      notPublished: false,
      ...given,
    });

  beforeEach(async () => {
    office.put('so-lieu.txt', figureWith());
    await office.take('so-lieu.txt');
  });

  test('removes its figures by a commit, and the file waits again', async () => {
    expect(undo().subject).toMatch(/^Nhận số liệu/);
    expect(office.holds('2017-04-08')).toEqual({ disk: false, commit: false });
    expect(log('%s')).toMatch(/^Hoàn tác: Nhận số liệu Huyện ba-be/);
    expect(status()).toBe('');
    expect(await states()).toEqual({ 'so-lieu.txt': 'ready' });
    expect(reply('so-lieu.txt')).toBeNull();
    await office.take('so-lieu.txt');
    expect(await states(office.another())).toEqual({ 'so-lieu.txt': 'taken' });
  });

  test('twice is refused', () => {
    const commit = log('%H');
    undo();
    expect(() =>
      undoTake(commit, { root: office.root, site: '', today: '2017-07-10', notPublished: false }),
    ).toThrow(/Không có lần nhận nào/);
  });

  test('is refused after the site was built, unless it was not published', () => {
    office.built(join(office.folder, 'dist'), new Date(Date.now() + 60_000));
    expect(() => undo()).toThrow(/có thể đã công khai.*đính chính/);
    expect(office.holds('2017-04-08').commit).toBe(true);
    undo({ notPublished: true });
    expect(office.holds('2017-04-08').commit).toBe(false);
  });

  test('is refused when another repository has it', () => {
    office.repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(() => undo({ notPublished: true })).toThrow(/gửi sang kho khác/);
  });

  test('is refused when another report corrects it, and nothing has changed', async () => {
    const taken = log('%H');
    const code = /Mã báo cáo: (\S+) /.exec(reply('so-lieu.txt') ?? '')?.[1] ?? '';
    office.put('b.txt', figureWith({ numerator: '49', supersedes: code, reason: 'Đếm nhầm' }));
    await office.take('b.txt');
    const given = { root: office.root, site: '', today: '2017-07-10', notPublished: true };
    expect(() => undoTake(taken, given)).toThrow(/Nội dung khác dựa vào số liệu này/);
    expect([status(), log('%s')]).toEqual(['', expect.stringMatching(/^Nhận số liệu/)]);
    expect(office.holds(`"supersedes": "${code}"`).disk).toBe(true);
  });

  test('is refused while the content has changes that are not committed', () => {
    office.repository.edit('content/areas.json', 'Địa giới năm 2017', 'Địa giới mới');
    expect(() => undo()).toThrow(/chưa ghi vào git/);
    expect(office.holds('2017-04-08').commit).toBe(true);
  });
});
