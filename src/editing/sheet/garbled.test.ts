import { expect, test } from 'vitest';
import { damageOf } from './garbled.ts';

test.each([
  'Baùo caùo soá 45',
  'Uyû ban MTTQ huyeän Ba Beå',
  'Toång soá',
  'Hoä cam keát',
  'Xaõ choïn laøm moâ hình',
  'Ñôn vò',
])('VNI, also short: %s', (text) => expect(damageOf(text)).toBe('font'));

test.each(['HuyÖn P¸c NÆm', 'B¸o c¸o sè 45', 'ñy ban MTTQ huyÖn', '§¬n vÞ', 'Sè ®· ®¹t'])(
  'TCVN3: %s',
  (text) => expect(damageOf(text)).toBe('font'),
);

test.each(['Huy?n Ba B?', 'B?o cáo s? 45', '?y ban MTTQ', '??n v? báo cáo', 'S? li?u'])(
  'letters lost as question marks: %s',
  (text) => expect(damageOf(text)).toBe('lost'),
);

test.each([
  'Ủy ban MTTQ huyện Ba Bể',
  'Uỷ ban MTTQ xã Khang Ninh, hoá đơn, toán, khoá, loã, quý, tuý, thuỷ',
  'Ngoằn ngoèo, xoong, moóc, goòng, oà, oẹ, khuấy, thuở, quạu',
  'ỦY BAN MTTQ HUYỆN BA BỂ, SỐ ĐÃ ĐẠT, ĐƠN VỊ',
  'Đã báo cáo chưa? Chưa.',
  'Có đúng không?',
  'https://baobackan.vn/?id=5&tin=a',
  'Báo cáo số 45/BC-MTTQ “Vì người nghèo” «Ngày vì người nghèo»',
  'Công ty Nestlé, Citroën',
  'Điều 5 § 2, 12 m²',
  'Dày 5 µm',
  'Gửi qua Zalo®',
  '3×4, ½ ngày',
])('text as people write it: %s', (text) => expect(damageOf(text)).toBeNull());
