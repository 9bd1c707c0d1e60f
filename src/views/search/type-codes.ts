import { fold } from '../../domain/fold.ts';
import { codeLetters } from '../../domain/symbols.ts';
import { LAW } from '../../search/query/vocabulary.ts';
import type { Site } from '../site/site.ts';

/** Codes of the site's document types by their folded name, folded: "chi thi" → ["ct"]; the first is the usual one. */
export function typeCodesByName({ content }: Site): ReadonlyMap<string, ReadonlyArray<string>> {
  return new Map(
    content['document-types'].flatMap(({ name, codes }) => {
      const own = codes.filter((code) => !code.includes('-')).map((code) => codeLetters([code]));
      // Laws are numbered by the National Assembly's term.
      const all = own.length === 0 && fold(name) === LAW.name ? [LAW.code] : own;
      return all.length > 0 ? [[fold(name), all] as const] : [];
    }),
  );
}

/**
 * By the code of a type of joint documents, the code of the plain type by which people call them: "Nghị quyết liên tịch
 * 88" is "nghị quyết 88".
 */
export function plainCodes(site: Site): ReadonlyMap<string, string> {
  const byName = typeCodesByName(site);
  return new Map(
    site.content['document-types'].flatMap(({ name, joint }) => {
      const own = joint ? (byName.get(fold(name)) ?? []) : [];
      const [plain] = [...byName].filter(([other]) => fold(name).startsWith(`${other} `));
      const code = plain?.[1][0];
      return code === undefined ? [] : own.map((one) => [one, code] as const);
    }),
  );
}
