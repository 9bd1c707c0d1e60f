import { describe, expect, test } from 'vitest';
import { decodeTyping, isSyllable } from './typing.ts';

const wordsOf = (list: string): Array<string> => list.trim().split(/\s+/);

describe('Telex keystrokes typed with the keyboard switched off are decoded', () => {
  test.each([
    ['đại', 'ddaij'],
    ['đoàn', 'ddoanf'],
    ['kết', 'keets'],
    ['hướng', 'huwowngs', 'huowngs'],
    ['dẫn', 'daanx'],
    ['công', 'coong'],
    ['tác', 'tacs'],
    ['trào', 'traof'],
    ['giảm', 'giamr'],
    ['nghèo', 'ngheof'],
    ['bền', 'beenf'],
    ['vững', 'vuwngx'],
    ['cứu', 'cuwus'],
    ['trợ', 'trowj'],
    ['thiên', 'thieen'],
    ['túy', 'tuys'],
    ['thương', 'thuowng', 'thuwowng'],
    ['liệt', 'lieetj', 'lietje'],
    ['sỹ', 'syx'],
    ['mới', 'mowis', 'mowsi', 'moiws'],
    ['hợp', 'hopwj', 'howpj'],
    ['xã', 'xax'],
    ['trật', 'trâtj', 'traatj'],
    ['người', 'nguwowif', 'nguoiwf', 'nguowif'],
    ['quỹ', 'quyx'],
    ['quốc', 'quoocs'],
    ['quở', 'quowr'],
    ['quăng', 'quawng', 'quangw'],
    ['ngoèo', 'ngoeof'],
    ['gì', 'gif'],
    ['già', 'giaf'],
    ['giếng', 'gieengs'],
    ['được', 'dduwowcj', 'duwowcdj'],
    ['tổng', 'tongor', 'toongr'],
    ['toàn', 'toafn', 'toanf'],
    ['khuyến', 'khuyeens'],
    ['ngoài', 'ngoaif'],
    ['xóa', 'xoas'],
  ])('“%s” from %s %s %s', (expected, ...typed) => {
    expect(typed.map((keys) => decodeTyping(keys))).toEqual(typed.map(() => expected));
  });

  test('upper-case keystrokes are decoded the same way', () => {
    expect(decodeTyping('DDAIJ')).toBe('đại');
    expect(decodeTyping('Ddoanf')).toBe('đoàn');
  });
});

describe('VNI keystrokes are decoded', () => {
  test.each([
    ['đại', 'd9a5i', 'd9ai5', 'dai95'],
    ['đoàn', 'd9oa2n', 'd9oan2'],
    ['kết', 'ke61t', 'ket61'],
    ['quỹ', 'quy4'],
    ['vì', 'vi2'],
    ['người', 'ngu7o7i2', 'nguoi72'],
    ['nghèo', 'nghe2o', 'ngheo2'],
    ['đường', 'd9u7o7ng2', 'duong972'],
    ['việt', 'Vie65t', 'viet65'],
    ['hoặc', 'hoa8c5', 'hoac85'],
    ['bản', 'ban3'],
  ])('“%s” from %s %s %s', (expected, ...typed) => {
    expect(typed.map((keys) => decodeTyping(keys))).toEqual(typed.map(() => expected));
  });
});

describe('circumflexes and horns typed after the whole word are decoded, as both methods allow', () => {
  test.each([
    ['sửa', 'suawr'],
    ['chưa', 'chuaw'],
    ['sửa', 'sua73'],
    ['lựa', 'lua75'],
    ['nhiều', 'nhieu62'],
    ['đầu', 'd9au62'],
    ['nhiều', 'nhieuef'],
    ['thấy', 'thayas'],
  ])('“%s” from %s', (expected, typed) => {
    expect(decodeTyping(typed)).toBe(expected);
  });
});

describe('words that are not decoded', () => {
  // From the guidance of 2017: every onset and the long rhymes.
  const source = wordsOf(`
    hướng dẫn công tác phong trào năm thực hiện của uỷ ban mặt trận việt nam tỉnh căn cứ thống nhất
    nghị quyết giữa đoàn chủ tịch nghèo xuyên giám sát khoa ngoài hỏa hoạn hoàn cảnh huyện quyền
    quyên góp khuyến khích biên giới yêu nước ưu đãi ủy hiệp thương được người đường thủy thuộc
    đột xuất thiếu triển khai gia đình giải giúp quốc gìn giữ giao thông chuẩn tuyên truyền truyền
    xuống xoá loạn ngoặc khuya thuở quỹ qua quý y tế ở ai oan uống ươm ướt êm ăn ấm âu ông óc út`);

  test.each(source)('a Vietnamese word stays unchanged: “%s”', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(decodeTyping(word)).toBeNull();
  });

  test('a Vietnamese word without diacritics stays unchanged', () => {
    const bare = wordsOf('dai doan ket huong cong tac phong trao giam ngheo xa hop lua tre mo thu');
    expect(bare.filter((word) => decodeTyping(word) !== null)).toEqual([]);
  });

  test.each(wordsOf('hiv aids khhgđ dioxin ttg ubnd ntm htx tbls mttq asean covid internet'))(
    'an acronym or foreign word is not decoded: “%s”',
    (word) => {
      expect(isSyllable(word)).toBe(false);
      expect(decodeTyping(word)).toBeNull();
    },
  );

  test.each(wordsOf('2017 70 5a 38 z9'))('numbers and codes stay unchanged: “%s”', (word) => {
    expect(decodeTyping(word)).toBeNull();
  });
});

test.each([
  ['nothing', ''],
  ['only tone keys', 'sfrxj'],
  ['only digits of VNI', '123456789'],
  ['a mark without a letter', '\u0301'],
  ['half an emoji', '\ud83d'],
  ['names of object members', 'constructor'],
  ['a word longer than any syllable', 'ddaijddaijddaij'],
  ['ten thousand keys', 'ow'.repeat(5000)],
])('%s is not decoded', (_case, typed) => {
  expect(decodeTyping(typed)).toBeNull();
});
