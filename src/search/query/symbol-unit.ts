import { codeLetters } from '../../domain/symbols.ts';
import type { Knowledge } from './knowledge.ts';
import type { QueryUnit } from './parsed.ts';
import type { ReadSymbol } from './symbol-tokens.ts';
import { codeTerm, typeTerm } from './terms.ts';

/** The issuers in every order: few documents have more than three. */
function orders(issuers: ReadonlyArray<string>): Array<ReadonlyArray<string>> {
  if (issuers.length < 2 || issuers.length > 3) return [issuers];
  return issuers.flatMap((one, at) =>
    orders(issuers.toSpliced(at, 1)).map((others) => [one, ...others]),
  );
}

/** "TU" without its mark is the central level as often as a province's committee. */
const central = (issuers: ReadonlyArray<string>): ReadonlyArray<string> =>
  issuers.map((one) => (/^tu$/i.test(one) ? 'TW' : one));

/** The unit that searches for a symbol. */
export function symbolUnit(found: ReadSymbol, fallback: string, { types }: Knowledge): QueryUnit {
  const { number = 0, type = '', issuers, named = false, ordered, unfinished = false } = found;
  const code = codeLetters([type]);
  const plainType = typeTerm(code, number);
  const common = { plain: false, light: false, fallback } as const;
  // Laws are numbered by the National Assembly's term, not by a type.
  if (code === 'qh') return { ...common, forms: [plainType, codeTerm(number, ['QH'])] };
  // "CTPH" and "CTrPH" are one type.
  const codes = [...types.values()].find((own) => own.includes(code)) ?? [];
  const others = codes.filter((one) => one !== code);
  if (issuers.length === 0 && (named || !ordered)) {
    return {
      ...common,
      forms: [plainType, ...others.map((one) => typeTerm(one, number))],
      ...(unfinished ? { begins: plainType.slice(0, -1) } : {}),
    };
  }
  const ways = [...orders(issuers), ...orders(central(issuers))];
  const forms = [type, ...others].flatMap((one) =>
    ways.map((way) => codeTerm(number, [one, ...way])),
  );
  // An issuer in another place may be a word of the query: the type and number alone are found too.
  const loose = named || !ordered ? [plainType] : [];
  return { ...common, forms: [...new Set([...forms, ...loose])] };
}
