/** Letters that a browser takes out of an address before it reads the scheme. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const IGNORED = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(?:https?|mailto|tel):/i;

/**
 * True for an address that only leads somewhere: inside the site, to a web page, a mailbox or a
 * telephone. Every other scheme may run something (`javascript:`, `data:`) or open a program with a
 * foreign file (`ms-word:`, `search-ms:`, `smb:`). The renderer and the checker both ask here.
 */
export function isSafeAddress(address: string): boolean {
  return [address, unescaped(address)].every((form) => {
    const read = form.replace(IGNORED, '');
    return !SCHEME.test(read) || ALLOWED.test(read);
  });
}

/** Without percent escapes: "%6Aavascript:" leads nowhere in a browser, but other programs undo it. */
const unescaped = (address: string) =>
  address.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** True for the address of a file of this site: nothing is asked of another host. */
export const isOwnAddress = (address: string): boolean =>
  isSafeAddress(address) && !/^(?:[a-z]+:|[/\\]{2})/i.test(address.replace(IGNORED, ''));
