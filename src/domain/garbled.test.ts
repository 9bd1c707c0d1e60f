import { expect, test } from 'vitest';
import { damageOf } from './garbled.ts';

test.each([
  'Baùo caùo soá 45',
  'Uyû ban MTTQ huyeän Ba Beå',
  'Toång soá',
  'Hoä cam keát',
  'Xaõ choïn laøm moâ hình',
  'Ñôn vò',
  'Huyeän',
  'UÛy ban MTTQ',
  'SOÁ 45',
])('VNI, also short: %s', (text) => expect(damageOf(text)).toBe('font'));

test.each([
  'HuyÖn P¸c NÆm',
  'B¸o c¸o sè 45',
  'ñy ban MTTQ huyÖn',
  '§¬n vÞ',
  'Sè ®· ®¹t',
  'Tæng sè',
  'Vßng 2',
  'C¬ quan',
])('TCVN3: %s', (text) => expect(damageOf(text)).toBe('font'));

test.each([
  'Huy?n Ba B?',
  'B?o cáo s? 45',
  '?y ban MTTQ',
  '??n v? báo cáo',
  'S? li?u',
  'S? 45',
  'huyện Na R?',
])('letters lost as question marks: %s', (text) => expect(damageOf(text)).toBe('lost'));

test.each(['Huy&#7879;n Ba B&#7875;', 'S&#x1ED1; 45', 'B&aacute;o c&aacute;o'])(
  'letters as HTML: %s',
  (text) => expect(damageOf(text)).toBe('misread'),
);

test.each([
  'Ủy ban MTTQ huyện Ba Bể',
  'Uỷ ban MTTQ xã Khang Ninh, hoá đơn, toán, khoá, loã, quý, tuý, thuỷ',
  'Ngoằn ngoèo, xoong, moóc, goòng, oà, oẹ, khuấy, thuở, quạu',
  'ỦY BAN MTTQ HUYỆN BA BỂ, SỐ ĐÃ ĐẠT, ĐƠN VỊ',
  'Đã báo cáo chưa? Chưa.',
  'Có đúng không?',
  'Đã\u00a0xong “xã»',
  'Mặt trận & các đoàn thể; Quỹ A&B;',
  'https://baobackan.vn/?id=5&tin=a',
  'Báo cáo số 45/BC-MTTQ “Vì người nghèo” «Ngày vì người nghèo»',
  'Công ty Nestlé, Citroën',
  'Điều 5 § 2, 12 m²',
  'Dày 5 µm',
  'Gửi qua Zalo®',
  '3×4, ½ ngày',
])('text as people write it: %s', (text) => expect(damageOf(text)).toBeNull());
