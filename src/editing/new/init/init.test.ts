import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../check/check.ts';
import { readTextFile, readTextTable } from '../../sheet/text-table.ts';
import { NewRefused } from '../refusal.ts';
import { initFiles } from './files.ts';
import { areaOf, type OfficeAnswers, shortNameOf } from './identity.ts';
import { splitName } from './kinds.ts';
import { unitHeadingScore } from './unit-columns.ts';
import { readUnits, type UnitList } from './units.ts';

const answers: OfficeAnswers = {
  owner: 'Mặt trận Tổ quốc Việt Nam tỉnh Minh Giang',
  area: 'tỉnh Minh Giang',
  year: 2026,
};

const list = (...lines: ReadonlyArray<string>): UnitList =>
  readUnits(readTextTable(lines.join('\n'), unitHeadingScore));

/** The files of a new site with the units of a list; fails when the list has problems. */
function begin(units: UnitList, given: Partial<OfficeAnswers> = {}) {
  expect(units.problems).toEqual([]);
  const made = initFiles({ ...answers, ...given }, units.units, '2026-01-05T08:00:00+07:00');
  const json = (path: string) =>
    JSON.parse(made.files.find((file) => file.path === path)?.text ?? 'null');
  return { ...made, json };
}

const errorsOf = ({ files }: ReturnType<typeof begin>) =>
  checkFiles(files).filter(({ severity }) => severity === 'error');

describe('the name of a unit', () => {
  test.each([
    ['Xã Văn Lang', 'xã', 'Văn Lang'],
    ['xã Văn Lang', 'xã', 'Văn Lang'],
    ['P. Xuân Hương', 'phường', 'Xuân Hương'],
    ['TP Minh Giang', 'thành phố', 'Minh Giang'],
    ['Thị xã An Khê', 'thị xã', 'An Khê'],
    ['Tổ dân phố số 5', 'tổ dân phố', 'số 5'],
  ])('%s is a %s', (text, kind, rest) => {
    expect(splitName(text)).toMatchObject({ kind: { name: kind }, rest });
  });

  test.each(['Văn Lang', 'Xãm Tre', 'Xã'])('%s names no kind', (text) => {
    expect(splitName(text)).toBeUndefined();
  });
});

describe('a list of units', () => {
  test.each([
    ['commas', ['Loại,Số xã,Tên đơn vị', 'Huyện,12,Suối Lửa', 'Thành phố,,Minh Giang']],
    ['semicolons', ['STT;Tên đơn vị;Loại;Số xã', '1;Suối Lửa;Huyện;12', '2;Minh Giang;TP;']],
    ['tabs', ['Tên\tSố xã', 'Huyện Suối Lửa\t12', 'TP. Minh Giang\t']],
    [
      'a title above and a total below',
      [
        'DANH SÁCH ĐƠN VỊ',
        'Đơn vị;Loại;Số xã',
        'Suối Lửa;huyện;12',
        'Minh Giang;thành phố;0',
        'Tổng cộng;;12',
      ],
    ],
  ])('with %s is parsed by the words of its header', (_, lines) => {
    const { units, problems } = list(...lines);
    expect(problems).toEqual([]);
    expect(units.map(({ row: _row, ...unit }) => unit)).toEqual([
      { name: 'Suối Lửa', kind: 'huyện', communes: 12 },
      { name: 'Minh Giang', kind: 'thành phố' },
    ]);
  });

  test('with only names needs no header', () => {
    const { units } = list('Xã Văn Lang', 'Phường Xuân Hương');
    expect(units.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'xã Văn Lang',
      'phường Xuân Hương',
    ]);
  });

  test('ignores unknown columns and says so', () => {
    const { units, notes } = list('Tên,Loại,Dân số', 'Văn Lang,Xã,5120');
    expect(units).toHaveLength(1);
    expect(notes).toEqual(['cột “Dân số” không dùng đến nên bỏ qua']);
  });

  test('accepts a commune whose name begins like a kind of hamlet', () => {
    const [unit] = list('Tên,Loại', 'Bản Lầu,Xã').units;
    expect(unit).toMatchObject({ name: 'Bản Lầu', kind: 'xã' });
  });

  test.each([
    [['Văn Lang', 'Xuân Hương'], 'không tìm thấy dòng tiêu đề', null],
    [['Tên,Loại'], 'không có đơn vị nào', null],
    [['Tên,Loại', ',Xã'], 'không có tên đơn vị', 2],
    [['Tên,Loại', 'Văn Lang,'], 'không rõ là xã, phường', 2],
    [['Tên,Loại', 'Văn Lang,Xã', 'Phường Xuân Hương,Xã'], 'tên viết “phường”', 3],
    [['Tên,Loại,Số thôn', 'Văn Lang,Xã,nhiều'], 'không phải một con số', 2],
    [['Tên,Loại,Số thôn', 'Văn Lang,Xã,"1,5"'], 'số nguyên', 2],
    [['Tên,Loại', '"Văn Lang,Xã'], 'dấu nháy kép', 2],
    [[''], 'không có nội dung', null],
  ])('%j is refused: %s', (lines, words, row) => {
    const { units, problems } = list(...lines);
    expect(problems).toMatchObject([{ row }]);
    expect(problems[0]?.message).toContain(words);
    expect(units.length).toBeLessThan(2);
  });

  test('that names a unit twice is refused with both rows', () => {
    const { problems } = list('Tên,Loại', 'Văn Lang,Xã', 'Văn Lang,Phường', 'xã Văn Lang,');
    expect(problems).toMatchObject([{ row: 4 }]);
    expect(problems[0]?.message).toBe('“Xã Văn Lang” được ghi hai lần: dòng 2 và dòng 4');
  });

  test('is refused in a pre-Unicode font, and decoded from a legacy Windows encoding', () => {
    const tcvn = new TextEncoder().encode('Tªn ®¬n vÞ,Lo¹i\nV¨n L¹ng,X·\n');
    const old = readUnits(readTextFile(tcvn, unitHeadingScore));
    expect(old.problems[0]?.fix).toContain('UTF-8');
    // windows-1258 encodes some marks as separate characters after the vowel.
    const windows = Uint8Array.from(
      [...'T\xean,Loa\xf2i\nBa,Xa\xde\n'].map((c) => c.charCodeAt(0)),
    );
    const read = readUnits(readTextFile(windows, unitHeadingScore));
    expect(read.units).toMatchObject([{ name: 'Ba', kind: 'xã' }]);
    expect(read.notes[0]).toContain('Windows-1258');
  });
});

describe('the content of a new office', () => {
  const five = list(
    'Tên,Loại,Số thôn',
    'Văn Lang,Xã,12',
    'Xuân Hương,Phường,9',
    'Cẩm Sơn,Xã,',
    'Phú Quý,Đặc khu,3',
    'Minh Giang,Phường,8',
  );

  test('has no errors with 5 communes', () => {
    expect(errorsOf(begin(five))).toEqual([]);
  });

  test('takes levels and kinds from the units', () => {
    expect(begin(five).json('content/site.json')).toMatchObject({
      owner: 'Mặt trận Tổ quốc Việt Nam tỉnh Minh Giang',
      shortName: 'MTTQ Việt Nam tỉnh Minh Giang',
      area: { name: 'Minh Giang', full: 'tỉnh Minh Giang' },
      levels: [
        { id: 'tinh', name: 'tỉnh' },
        { id: 'xa', name: 'xã', full: 'xã, phường, đặc khu' },
      ],
      areaKinds: [
        { id: 'xa', level: 'xa' },
        { id: 'phuong', level: 'xa' },
        { id: 'dac-khu', level: 'xa' },
      ],
      contact: { address: null, telephone: null, email: null },
      responsible: null,
      founded: 2026,
    });
  });

  test('states only that its year begins', () => {
    const { json, files } = begin(five);
    expect(json('content/plans/2026.json')).toMatchObject({
      document: { symbol: null, issued: { precision: 'unknown' }, signer: null },
      closedOn: null,
      reporting: [],
    });
    expect(json('content/targets/2026.json').targets).toEqual([]);
    expect(files.filter(({ path }) => path.startsWith('content/progress/'))).toEqual([]);
    const guidance = files.filter(({ path }) => path.startsWith('content/guidance/'));
    expect(guidance.length).toBeGreaterThan(0);
    for (const { text } of guidance) expect(text).toMatch(/draft: true\n---\n$/);
  });

  test('keeps the kind in the short name of a unit with the same name as the whole area', () => {
    expect(begin(five).json('content/areas.json').at(-1)).toMatchObject({
      id: 'phuong-minh-giang',
      shortName: 'Phường Minh Giang',
    });
  });

  test('has no errors with 120 pasted communes', () => {
    const names = Array.from({ length: 120 }, (_, index) => `Xã Suối ${index + 1}`);
    const made = begin(list('Xã, phường', ...names));
    expect(made.json('content/areas.json')).toHaveLength(120);
    expect(errorsOf(made)).toEqual([]);
  });

  test('has the level of communes below districts', () => {
    const made = begin(list('Tên,Loại,Số xã', 'Suối Lửa,Huyện,12', 'Minh Giang,Thành phố,8'));
    expect(made.json('content/site.json').levels).toEqual([
      { id: 'tinh', slug: 'tinh', name: 'tỉnh' },
      { id: 'huyen', slug: 'huyen', name: 'huyện', full: 'huyện, thành phố' },
      { id: 'xa', slug: 'xa', name: 'xã' },
    ]);
    expect(made.json('content/areas.json')).toMatchObject([
      {
        id: 'suoi-lua',
        name: 'Huyện Suối Lửa',
        shortName: 'Suối Lửa',
        kind: 'huyen',
        communes: 12,
      },
      { id: 'thanh-pho-minh-giang', shortName: 'TP Minh Giang' },
    ]);
    expect(errorsOf(made)).toEqual([]);
  });

  test('gives units with the same letters separate ids; for the same kind with a note', () => {
    const { json, notes } = begin(list('Xã Tân Lập', 'Phường Tân Lập', 'Xã Tân Lấp'));
    expect(json('content/areas.json').map(({ id }: { id: string }) => id)).toEqual([
      'xa-tan-lap',
      'phuong-tan-lap',
      'xa-tan-lap-2',
    ]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/dòng 1 .*dòng 3 .*chỉ khác dấu/);
  });

  test.each([
    [{ kinds: ['cụm = xã'] }, 'xa'],
    [{ levels: 'tỉnh; xã; cụm dân cư', kinds: ['cụm = cụm dân cư'] }, 'cum-dan-cu'],
    [{ levels: 'tỉnh; xã = xã, cụm' }, 'xa'],
  ])('adds a new kind whose level is given: %j', (given, level) => {
    const made = begin(list('Tên,Loại', 'Văn Lang,Xã', 'Số 1,Cụm'), given);
    const kinds = made.json('content/site.json').areaKinds;
    expect(kinds.at(-1)).toMatchObject({ id: 'cum', name: 'cụm', level });
    expect(errorsOf(made)).toEqual([]);
  });

  test.each([
    ['Số 1,Cụm', 'dòng 3: không có loại đơn vị “cụm”. Nếu đúng là một loại mới'],
    ['Đông Hà,xax', 'dòng 3: không có loại đơn vị “xax”; có phải ý bạn là “xã”?'],
    ['Đông Hà,phuờng', 'có phải ý bạn là “phường”?'],
  ])('an unknown kind without its level is refused: %s', (line, words) => {
    expect(() => begin(list('Tên,Loại', 'Văn Lang,Xã', line))).toThrow(words);
  });

  test.each([
    [{ area: 'Minh Giang' }, 'chưa nêu cấp'],
    [{ levels: 'tỉnh' }, 'ít nhất hai cấp'],
    [{ levels: 'tỉnh; xã = ' }, 'không hiểu cấp'],
    [{ levels: 'xã; Xã' }, 'hai lần'],
    [{ kinds: ['xã'] }, 'không hiểu “xã”'],
    [{ kinds: ['xã = làng'] }, 'không có cấp đó'],
    [{ levels: 'tỉnh; huyện; làng' }, 'không biết “xã” thuộc cấp nào'],
  ])('%j is refused: %s', (given, words) => {
    expect(() => begin(list('Xã Văn Lang'), given)).toThrow(NewRefused);
    expect(() => begin(list('Xã Văn Lang'), given)).toThrow(words);
  });
});

test('derives the short name and the area from the name of the owner', () => {
  expect(shortNameOf('Ủy ban Mặt trận Tổ quốc Việt Nam xã Văn Lang')).toBe(
    'UB MTTQ Việt Nam xã Văn Lang',
  );
  expect(areaOf('Mặt trận Tổ quốc Việt Nam thành phố Minh Giang')).toBe('thành phố Minh Giang');
  expect(areaOf('Hội Chữ thập đỏ')).toBeNull();
});
