import { describe, expect, test } from 'vitest';
import { docx, docxOf, paragraph, row, table } from '../../../scripts/support/docx.ts';
import {
  attached,
  forwarded,
  html,
  htmlTable,
  mail,
  plain,
} from '../../../scripts/support/mail.ts';
import { book, bytes, cellsOf, ole, paste, ROW } from '../../../tests/fixtures/sheets/build.ts';
import { cellText } from '../sheet/cells.ts';
import { problemText } from '../sheet/sheet-problem.ts';
import { readItem, sha256 } from './read-item.ts';

const rows = cellsOf(ROW);
const other = cellsOf({ ...ROW, numerator: '999' });
const workbook = () => book(rows);

/** Reads a file: the numerators of its tables, and all that is said. */
async function read(name: string, content: Uint8Array) {
  const item = await readItem(name, content);
  const column = rows[0]?.indexOf('Số đã đạt') ?? -1;
  return {
    ...item,
    names: item.sheets.map((sheet) => sheet.name),
    figures: item.sheets.flatMap((sheet) =>
      sheet.rows.slice(1).map(({ cells }) => {
        const found = cells[column];
        return found ? cellText(found) : null;
      }),
    ),
    said: [...item.notes, ...item.problems.map(problemText)].join('\n'),
  };
}

describe('a file of the inbox', () => {
  test.each([
    ['a workbook', 'so-lieu.xlsx', workbook],
    ['a workbook under a wrong name', 'so-lieu.eml.txt', workbook],
    ['text as a spreadsheet copies it', 'zalo.txt', async () => bytes(paste(ROW))],
    ['values between tabs', 'so-lieu.tsv', async () => bytes(paste(ROW))],
    ['a Word document', 'bao-cao.docx', async () => docxOf(rows)],
    [
      'a message with a workbook',
      'thu.eml',
      async () => mail({ parts: [plain('Kính gửi'), attached('số liệu.xlsx', await workbook())] }),
    ],
    [
      'a message with a Word document',
      'thu.eml',
      async () => mail({ parts: [attached('báo cáo.docx', docxOf(rows))] }),
    ],
    [
      'a message with a table in its text',
      'thu.eml',
      async () => mail({ parts: [html(htmlTable(rows))] }),
    ],
    [
      'a message of plain text with tabs',
      'thu.eml',
      async () => mail({ parts: [plain(`Kính gửi\n\n${paste(ROW)}\n\nTrân trọng`)] }),
    ],
    [
      'a message without its extension',
      'thu',
      async () => mail({ parts: [html(htmlTable(rows))] }),
    ],
  ])('%s: its figures are read', async (_what, name, content) => {
    const { figures, said } = await read(name, await content());
    expect(said).toBe('');
    expect(figures).toEqual(['1190']);
  });

  test('is known by its hash, and so is each attachment with a table', async () => {
    const content = await workbook();
    const message = mail({
      parts: [attached('a.xlsx', content), attached('quét.pdf', '%PDF', 'application/pdf')],
    });
    expect((await read('thu.eml', message)).hashes).toEqual([sha256(message), sha256(content)]);
    expect((await read('a.xlsx', content)).hashes).toEqual([sha256(content)]);
  });
});

describe('a message', () => {
  test('names its sender, its subject and the day it was sent in Việt Nam', async () => {
    const { mail: told } = await read('thu.eml', mail({ parts: [html(htmlTable(rows))] }));
    expect(told).toEqual({
      subject: 'Số liệu quý III',
      from: 'MTTQ Ba Bể <ba-be@example.org>',
      sentOn: '2017-10-06',
    });
  });

  test.each([
    ['an address in its name', 'MTTQ <mttq@example.org>', 'MTTQ  mttq@example.org'],
    ['a name that hides the end of a line', 'MTTQ\u202E', 'MTTQ�'],
    ['a very long name', 'x'.repeat(500), `${'x'.repeat(60)}…`],
  ])('from a sender with %s: the address is told, and is the only one', async (_w, from, name) => {
    const { mail: told } = await read('thu.eml', mail({ from, parts: [html(htmlTable(rows))] }));
    expect(told?.from).toBe(`${name.replace(/ +/g, ' ')} <ba-be@example.org>`);
  });

  test('with an unreadable date has none', async () => {
    const { mail: told } = await read(
      'thu.eml',
      mail({ date: 'hôm qua', parts: [html(htmlTable(rows))] }),
    );
    expect(told?.sentOn).toBeNull();
  });

  test('forwarded in the text is read', async () => {
    const quoted = html(`<p>Chuyển anh</p><div class="gmail_quote">${htmlTable(rows)}</div>`);
    expect((await read('thu.eml', mail({ parts: [quoted] }))).figures).toEqual(['1190']);
  });

  test.each([
    ['Gmail', (old: string) => `<div class="gmail_quote">${old}</div>`],
    ['Outlook on the web', (old: string) => `<div id="divRplyFwdMsg">Từ:</div>${old}`],
    [
      'Outlook',
      (old: string) => `<div style="border:none;border-top:solid #E1E1E1 1.0pt">From:</div>${old}`,
    ],
    ['Apple Mail', (old: string) => `<blockquote type="cite">${old}</blockquote>`],
  ])(
    'that answers an older one in %s: only the new table counts, and that is said',
    async (_program, quote) => {
      const answer = html(`${htmlTable(rows)}${quote(htmlTable(other))}`);
      const { figures, said } = await read('thu.eml', mail({ parts: [answer] }));
      expect(figures).toEqual(['1190']);
      expect(said).toMatch(/bỏ qua 1 bảng trong phần thư cũ/);
    },
  );

  test('in plain text: quoted lines count only when there are no others', async () => {
    const quoted = paste(ROW).replace(/^/gm, '> ');
    expect(
      (await read('thu.eml', mail({ parts: [plain(`Chuyển anh\n${quoted}`)] }))).figures,
    ).toEqual(['1190']);
    const answer = plain(
      `${paste({ ...ROW, numerator: '1200' })}\n\nNgày 5/10, anh A viết:\n${quoted}`,
    );
    expect((await read('thu.eml', mail({ parts: [answer] }))).figures).toEqual(['1200']);
  });

  test('forwarded as an attachment is read with its own attachments, and named', async () => {
    const inner = mail({ subject: 'Gửi số liệu', parts: [attached('a.xlsx', await workbook())] });
    const { figures, names } = await read(
      'thu.eml',
      mail({ parts: [forwarded(mail({ parts: [forwarded(inner)] }))] }),
    );
    expect(figures).toEqual(['1190']);
    expect(names[0]).toBe('thư “Số liệu quý III”: thư “Gửi số liệu”: a.xlsx: Quý 3');
  });

  test('in a message in a message without end is refused', async () => {
    let message = mail({ parts: [html(htmlTable(rows))] });
    for (let depth = 0; depth < 8; depth += 1) message = mail({ parts: [forwarded(message)] });
    expect((await read('thu.eml', message)).said).toMatch(/quá nhiều lớp/);
  });

  test('frames, letterheads and signatures are no tables of figures', async () => {
    const frame = `<table><tr><td>${htmlTable(rows)}</td></tr></table>`;
    const signature =
      '<table><tr><td><img src="cid:logo"></td><td>Ma Nhật Hoài<br>0123</td></tr><tr><td>x</td><td>y</td></tr></table>';
    const { figures, said } = await read(
      'thu.eml',
      mail({ parts: [html(`${frame}${signature}`)] }),
    );
    expect(figures).toEqual(['1190']);
    expect(said).toBe('');
  });

  test('pictures of a signature, a scan and a digital signature do not stop it, and are named', async () => {
    const message = mail({
      parts: [
        html(`${htmlTable(rows)}<img src="cid:logo">`),
        { type: 'image/png', name: 'logo.png', content: 'x', inline: true },
        attached('bản ký.pdf', '%PDF-1.7', 'application/pdf'),
        attached('ảnh chụp.jpg', 'x', 'image/jpeg'),
        attached('smime.p7s', 'x', 'application/pkcs7-signature'),
        attached('ATT00001.htm', '<html></html>', 'text/html'),
      ],
    });
    const { figures, said } = await read('thu.eml', message);
    expect(figures).toEqual(['1190']);
    expect(said).toMatch(/bỏ qua 1 ảnh nằm trong thư/);
    expect(said).toMatch(/“bản ký\.pdf”.*không được đọc số/);
    expect(said).toMatch(/“ảnh chụp\.jpg” \(tệp ảnh\)/);
    expect(said).not.toMatch(/smime/);
  });

  test('hidden text is not read', async () => {
    const hidden = `<div style="display: none">${htmlTable(other)}</div>${htmlTable(rows)}`;
    expect((await read('thu.eml', mail({ parts: [html(hidden)] }))).figures).toEqual(['1190']);
  });

  test('a cell over several rows counts in each, as in a spreadsheet', async () => {
    const merged =
      '<table><tr><th>Đơn vị</th><th>Chỉ tiêu</th><th>Số đã đạt</th></tr>' +
      '<tr><td rowspan="2">Ba Bể</td><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr>' +
      '<tr><td colspan="2">Chung</td><td>3</td></tr></table>';
    const { sheets } = await readItem('thu.eml', mail({ parts: [html(merged)] }));
    expect(sheets[0]?.rows.map(({ cells }) => cells.map((one) => one && cellText(one)))).toEqual([
      ['Đơn vị', 'Chỉ tiêu', 'Số đã đạt'],
      ['Ba Bể', 'A', '1'],
      ['Ba Bể', 'B', '2'],
      ['Chung', null, '3'],
    ]);
  });
});

describe('what cannot be read is answered in words', () => {
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['an empty file', 'a.xlsx', () => new Uint8Array(), /không có nội dung nào/],
    [
      'a workbook cut off',
      'a.xlsx',
      async () => (await workbook()).slice(0, 300),
      /hỏng hoặc tải chưa xong/,
    ],
    ['a file with a password', 'a.xlsx', () => ole('EncryptedPackage'), /đặt mật khẩu/],
    ['an old workbook', 'a.xls', () => ole('Workbook'), /kiểu cũ \(\.xls\)/],
    ['an old Word document', 'a.doc', () => ole('WordDocument'), /kiểu cũ \(\.doc\)/],
    ['a message of Outlook', 'a.msg', () => ole('__properties_version1.0'), /\.msg/],
    [
      'a Word document without a table',
      'a.docx',
      () => docx(paragraph('Kính gửi')),
      /không có bảng nào/,
    ],
    ['a picture', 'a.png', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /tệp ảnh/],
    ['a PDF', 'a.pdf', () => bytes('%PDF-1.7'), /tệp PDF/],
    [
      'winmail.dat',
      'a.eml',
      () => mail({ parts: [attached('winmail.dat', 'x', 'application/ms-tnef')] }),
      /winmail\.dat.*HTML/s,
    ],
    [
      'an encrypted message',
      'a.eml',
      () => mail({ parts: [attached('smime.p7m', 'x', 'application/pkcs7-mime')] }),
      /mã hóa/,
    ],
    [
      'a message with only a scan',
      'a.eml',
      () => mail({ parts: [attached('a.pdf', '%PDF', 'application/pdf')] }),
      /không có bảng số liệu/,
    ],
    [
      'a message with an old workbook',
      'a.eml',
      () => mail({ parts: [attached('số liệu.xls', ole('Workbook'))] }),
      /số liệu\.xls.*kiểu cũ/,
    ],
    [
      'a message with a broken workbook beside a good one',
      'a.eml',
      async () =>
        mail({
          parts: [
            attached('1.xlsx', await workbook()),
            attached('2.xlsx', (await workbook()).slice(0, 300)),
          ],
        }),
      /2\.xlsx.*hỏng/,
    ],
    ['no message under its extension', 'a.eml', () => new Uint8Array(), /tệp thư \(\.eml\) hỏng/],
    [
      'a message with too many attachments',
      'a.eml',
      () =>
        mail({
          parts: Array.from({ length: 101 }, (_, i) => attached(`${i}.png`, 'x', 'image/png')),
        }),
      /hơn 100 tệp đính kèm/,
    ],
    [
      'a message nested without end',
      'a.eml',
      () => mail({ parts: [html('<div>'.repeat(20_000))] }),
      /cấu trúc bất thường/,
    ],
  ])('%s', async (_what, name, content, words) => {
    const { said, problems } = await read(name, await content());
    expect(said).toMatch(words);
    expect(problems.length).toBeGreaterThan(0);
  });

  test('a letterhead in a Word document beside the table is left out, and counted', async () => {
    const letterhead = table(row(['ỦY BAN MTTQ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']));
    const { figures, said } = await read(
      'a.docx',
      docx(letterhead + table(...rows.map((r) => row(r)))),
    );
    expect(figures).toEqual(['1190']);
    expect(said).toMatch(/bỏ qua 1 bảng không có số liệu/);
  });
});
