import { fold, sameSound } from '../../../domain/fold.ts';

/** A word of a text, folded, with its place; what an abbreviation stands for has several words at one place. */
export interface NameWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const FRONT = 'mat tran';
/** Abbreviations of official documents, folded. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  mttq: FRONT,
  mttqvn: FRONT,
  mt: FRONT,
  ub: 'uy ban',
  ubmttq: `uy ban ${FRONT}`,
  ubmttqvn: `uy ban ${FRONT}`,
  ubtw: 'uy ban trung uong',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  btt: 'ban thuong truc',
  btv: 'ban thuong vu',
  bch: 'ban chap hanh',
  bcd: 'ban chi dao',
  bql: 'ban quan ly',
  dct: 'doan chu tich',
  tw: 'trung uong',
  nd: 'nhan dan',
  ntm: 'nong thon moi',
  tp: 'thanh pho',
  tx: 'thi xa',
  tt: 'thi tran',
  vp: 'van phong',
  lhpn: 'lien hiep phu nu',
  ccb: 'cuu chien binh',
  ctd: 'chu thap do',
  tncs: 'thanh nien cong san',
  ldld: 'lien doan lao dong',
};
/** Words that say nothing about which body is meant. */
const EMPTY = new Set(['va', 'cua', 'viet', 'nam', 'vn']);

/** A word in one spelling: without marks, i for y. */
const spelt = (text: string): string => sameSound(fold(text)).replace(/^uy$/, 'uy');

/**
 * The words of a name or text by which bodies are compared: folded, abbreviations written out, "Mặt trận Tổ quốc"
 * as "Mặt trận", without "và", "của", "Việt Nam" and signs.
 */
export function nameWords(text: string): Array<NameWord> {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:&[\p{L}\p{N}]+)*/gu)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    const own = spelt(match[0]);
    return (ABBREVIATIONS[own] ?? own).split(' ').map((word) => ({ word, ...place }));
  });
  return words.filter(({ word }, at) => {
    if (EMPTY.has(word)) return false;
    const before = words[at - 1]?.word;
    const isToQuoc =
      (word === 'to' && before === 'tran' && words[at + 1]?.word === 'quoc') ||
      (word === 'quoc' && before === 'to' && words[at - 2]?.word === 'tran');
    return !isToQuoc;
  });
}

/** The key of a name: its words. */
export const nameKeyOf = (text: string): string =>
  nameWords(text)
    .map(({ word }) => word)
    .join(' ');
