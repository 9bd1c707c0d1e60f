/**
 * What would tell who reported something: an e-mail address, a telephone number, the number of an identity card
 * (9 or 12 digits). Names cannot be told from other words.
 */
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;]+/u;
const DIGITS = /\+?\d(?:[ .-]?\d){8,}/gu;
/** "1.234.567.890": a figure in groups of three, as Vietnamese writes it. */
const FIGURE = /^\d{1,3}(?:\.\d{3})+$/;

/** The first such detail of a text; null when there is none. */
export function personalData(text: string): string | null {
  const email = EMAIL.exec(text)?.[0];
  if (email !== undefined) return email;
  for (const [found] of text.matchAll(DIGITS)) {
    if (FIGURE.test(found)) continue;
    const digits = found.replace(/\D/g, '');
    const isTelephone = /^(?:0\d{9,10}|84\d{9,10})$/.test(digits);
    if (isTelephone || digits.length === 9 || digits.length === 12) return found;
  }
  return null;
}
