import { describe, expect, test } from 'vitest';
import { compareVietnamese, fold, slugify } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Đại đoàn kết', 'dai doan ket'],
    ['ĐƯỜNG THỦY NỘI ĐỊA', 'duong thuy noi dia'],
    ['Ðoàn kết', 'doan ket'],
    ['ðoàn kết', 'doan ket'],
    ['Người Việt ưu tú ở Đắk Lắk', 'nguoi viet uu tu o dak lak'],
    ['80% (khu dân cư)', '80% (khu dan cu)'],
    ['', ''],
  ])('“%s” folds to “%s”', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('a word in NFD (separate combining marks) folds to the same text', () => {
    const word = 'Đặc biệt, nghĩa tình, thưởng thức';
    expect(word.normalize('NFD')).not.toBe(word);
    expect(fold(word.normalize('NFD'))).toBe(fold(word));
  });

  test('every accented letter of Vietnamese becomes one ASCII letter', () => {
    const letters = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ';
    expect(fold(letters)).toMatch(/^[aeiouyd]+$/);
    expect(fold(letters.toUpperCase())).toBe(fold(letters));
    expect(fold(letters)).toHaveLength(letters.length);
  });
});

describe('slugify', () => {
  test.each([
    ['10-CT/TW', '10-ct-tw'],
    ['88/NQLT- CP-ĐCTUBTWMTTQVN', '88-nqlt-cp-dctubtwmttqvn'],
    ['88/NQLT/CP-ĐCTUBTƯMTTQVN', '88-nqlt-cp-dctubtumttqvn'],
    ['144/2014/TTLT-BTC-BVHTTDL', '144-2014-ttlt-btc-bvhttdl'],
    ['Tháng cao điểm “Vì người nghèo”', 'thang-cao-diem-vi-nguoi-ngheo'],
    ['  – Na Rì –  ', 'na-ri'],
    ['“…”', ''],
  ])('“%s” has the slug “%s”', (written, slug) => {
    expect(slugify(written)).toBe(slug);
  });

  test('& joins the parts around it, as in SVHTT&DL', () => {
    expect(slugify('02/CTrPH-MT-SYT-SVHTT&DL')).toBe('02-ctrph-mt-syt-svhttdl');
  });
});

describe('Vietnamese order', () => {
  test('đ sorts after d, ă and â after a; tones do not separate words with the same letters', () => {
    const sorted = ['đa', 'dz', 'â', 'z', 'ă', 'da', 'a', 'dân', 'b'].sort(compareVietnamese);
    expect(sorted).toEqual(['a', 'ă', 'â', 'b', 'da', 'dân', 'dz', 'đa', 'z']);
  });

  test('districts sort as in the province’s own lists', () => {
    const names = ['Pác Nặm', 'Ngân Sơn', 'Na Rì', 'Chợ Mới', 'Chợ Đồn', 'Bạch Thông', 'Ba Bể'];
    expect([...names].sort(compareVietnamese)).toEqual([
      'Ba Bể',
      'Bạch Thông',
      'Chợ Đồn',
      'Chợ Mới',
      'Na Rì',
      'Ngân Sơn',
      'Pác Nặm',
    ]);
  });

  test('numbers sort by value: clause 2 before clause 10', () => {
    expect(['Mục 10', 'Mục 2', 'Mục 1'].sort(compareVietnamese)).toEqual([
      'Mục 1',
      'Mục 2',
      'Mục 10',
    ]);
  });
});
