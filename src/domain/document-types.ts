import type { DocumentTypeData } from '../model/document-type.ts';
import { codeLetters, type DocumentSymbol, foldedCodes, type TypeCodes } from './symbols.ts';

type Type = Pick<DocumentTypeData, 'id' | 'name' | 'codes'>;

/** "TTr-MTTW" → the code, and the issuer that it requires. */
const parts = (code: string) => {
  const [own = '', issuer = null] = code.split('-');
  return { own, issuer };
};

/** All codes that may be in the type position of a symbol. */
export const typeCodes = (types: ReadonlyArray<Pick<Type, 'codes'>>): TypeCodes =>
  foldedCodes(types.flatMap(({ codes }) => codes.map((code) => parts(code).own)));

/**
 * The types that a symbol may have: those that match its code and issuer, otherwise those that match its
 * code. Several when types share a code; none when the symbol has no type code ("4919/VPCP-KTTH").
 */
export function typesOfSymbol<T extends Type>(
  types: ReadonlyArray<T>,
  { type, issuers }: Pick<DocumentSymbol, 'type' | 'issuers'>,
): ReadonlyArray<T> {
  if (type === null) return [];
  const having = (fits: (own: string, issuer: string | null) => boolean) =>
    types.filter(({ codes }) =>
      codes.some((code) => {
        const { own, issuer } = parts(code);
        return fits(own, issuer);
      }),
    );
  const same = (a: string, b: string) => codeLetters([a]) === codeLetters([b]);
  const issuedBy = having(
    (own, issuer) => issuer !== null && same(own, type) && same(issuer, issuers[0] ?? ''),
  );
  if (issuedBy.length > 0) return issuedBy;
  const exact = having((own, issuer) => issuer === null && own === type);
  return exact.length > 0 ? exact : having((own, issuer) => issuer === null && same(own, type));
}
