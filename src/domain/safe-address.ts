/** Characters that browsers strip from a URL before they parse its scheme. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are to be removed.
const IGNORED = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(?:https?|mailto|tel):/i;

/**
 * True for a URL that only navigates: within the site, to a web page, a mailbox or a telephone number. Any
 * other scheme may run code (`javascript:`, `data:`) or open a foreign file in a program (`ms-word:`,
 * `search-ms:`, `smb:`). Used by both the renderer and the checker.
 */
export function isSafeAddress(address: string): boolean {
  return [address, unescaped(address)].every((form) => {
    const read = form.replace(IGNORED, '');
    return !SCHEME.test(read) || ALLOWED.test(read);
  });
}

/** Percent-decoded: browsers do not follow "%6Aavascript:", but other programs decode it. */
const unescaped = (address: string) =>
  address.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** True for the URL of a file of this site: no request to another host. */
export const isOwnAddress = (address: string): boolean =>
  isSafeAddress(address) && !/^(?:[a-z]+:|[/\\]{2})/i.test(address.replace(IGNORED, ''));
