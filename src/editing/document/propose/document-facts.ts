import { findSymbols, type TypeCodes } from '../../../domain/symbols.ts';
import { isRule } from '../structure/frame.ts';
import type { Part } from '../structure/parts.ts';

/** What a document says of itself; null where it does not, or says it twice. */
export interface DocumentFacts {
  readonly symbol: string | null;
  readonly issued: { readonly precision: 'day'; readonly date: string } | null;
  readonly issuer: string | null;
  readonly signer: string | null;
  readonly position: string | null;
}

const ISSUED = /ngày\s+(?:mùng\s+|mồng\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const STATE = /CỘNG\s+H(?:ÒA|OÀ)|Độc\s+lập|ĐẢNG\s+CỘNG\s+SẢN|^Số\s*[:.]?\s|^V\/v|ngày\s+.*tháng/iu;
const SIGNED = /^[\s[(]*(?:\(?\s*đã\s+ký|ký\s+tên|đóng\s+dấu)/iu;
const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');
const isUpper = (text: string): boolean =>
  /\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi');

function issuerOf(header: string): string | null {
  const lines = header.split(/[\n\t]/).map((line) => line.trim());
  const symbolAt = lines.findIndex((line) => /^Số\s*[:.]?/iu.test(line));
  const own = lines
    .slice(0, symbolAt < 0 ? lines.length : symbolAt)
    .filter((line) => line !== '' && !isRule(line) && !STATE.test(line) && isUpper(line));
  return own.length === 0 ? null : own.join(' ');
}

/** Who signed, and as what: the last name, and the last line of capitals that is no body. */
function signerOf(signature: string): {
  readonly signer: string | null;
  readonly position: string | null;
} {
  const lines = signature
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !SIGNED.test(line) && !isRule(line));
  const capitals = lines.filter(isUpper);
  const position =
    capitals.length > 1 || !/^T\/?M/u.test(capitals[0] ?? '') ? (capitals.at(-1) ?? null) : null;
  const last = lines.at(-1);
  const signer = last !== undefined && !isUpper(last) ? last.replace(/^\([^)]*\)\s*/, '') : null;
  return { signer, position: position?.replace(/^K\/?T\.?\s+/u, '') ?? null };
}

/** Reads letterhead and signature. */
export function documentFacts(parts: ReadonlyArray<Part>, codes: TypeCodes): DocumentFacts {
  const header = parts.find(({ kind }) => kind === 'header')?.text ?? '';
  const printed = /Số\s*[:.]?\s*([^\n\t]*)/iu.exec(header)?.[1] ?? '';
  const symbol = findSymbols(printed, codes)[0]?.raw ?? null;
  const day = ISSUED.exec(header);
  const signatures = parts.filter(({ kind }) => kind === 'signature');
  const [signature] = signatures;
  return {
    symbol,
    issued: day ? { precision: 'day', date: `${day[3]}-${two(day[2])}-${two(day[1])}` } : null,
    issuer: header === '' ? null : issuerOf(header),
    ...(signatures.length === 1 && signature
      ? signerOf(signature.text)
      : { signer: null, position: null }),
  };
}
