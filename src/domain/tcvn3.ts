/** What fonts from before Unicode (.VnTime) show, and the letters that were typed: TCVN 5712:1993, third set. */
const SHOWN = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§';
const TYPED = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ';

const typedOf = new Map([...SHOWN].map((letter, at) => [letter, TYPED[at] ?? letter] as const));

/** A text as it was typed, if it was typed in such a font: "Ba BÓ" is "Ba Bể". Other texts become nonsense. */
export const fromTcvn3 = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => typedOf.get(letter) ?? letter).join('');
