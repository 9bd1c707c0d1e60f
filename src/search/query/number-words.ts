/** Numbers written as words, folded: "hai mươi mốt" → 21. Up to 99, as people say the numbers of documents. */

const ONES: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

/** All words of numbers. */
export const NUMBER_WORDS: ReadonlyArray<string> = [...Object.keys(ONES), 'muoi', 'khong'];

/** A number read from words, and how many of them it takes. */
export interface ReadNumber {
  readonly value: number;
  readonly takes: number;
}

/** The number that begins at a word; null when none does. */
export function numberAt(words: ReadonlyArray<string>, at: number): ReadNumber | null {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  const ten = ONES[first];
  // "không hai", as the number 02 is read aloud
  if (first === 'khong') {
    const one = ONES[second];
    return one === undefined ? null : { value: one, takes: 2 };
  }
  // "mười", "mười tám"
  if (first === 'muoi') {
    const one = ONES[second];
    return one === undefined ? { value: 10, takes: 1 } : { value: 10 + one, takes: 2 };
  }
  if (ten === undefined) return null;
  // "hai mươi", "hai mươi mốt"
  if (second === 'muoi') {
    const one = ONES[third];
    return one === undefined ? { value: ten * 10, takes: 2 } : { value: ten * 10 + one, takes: 3 };
  }
  // "hai mốt", "bảy tám"
  const one = ten > 1 ? ONES[second] : undefined;
  return one === undefined ? { value: ten, takes: 1 } : { value: ten * 10 + one, takes: 2 };
}
