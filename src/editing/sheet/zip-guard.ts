import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { MAX_PARTS, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FROM_BYTES } from './limits.ts';

/** An archive that no spreadsheet program writes. */
export class SuspiciousArchive extends Error {}

/** Small enough that even the best compression (1 to 1032) stays below the limit before it is counted. */
const PIECE = 16 * 1024;

const isPlainName = (name: string): boolean =>
  name.length <= 200 &&
  !/[\\\0:]|^\/|\/\//.test(name) &&
  !name.split('/').some((part) => part === '..' || part === '.' || part === '__proto__');

/** The parts of an archive, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks an archive and counts the real output: declared sizes may be false. Stops at the first chunk over
 * the limit, so that a zip bomb costs no more than the limit.
 *
 * @param isWanted of the others only the name is looked at: pictures of a document may be large
 * @throws SuspiciousArchive for too many or too large parts, an implausible compression ratio, or a path
 *   that leaves the archive
 * @throws Error of the unzip library when the archive is broken
 */
export function unzipGuarded(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Parts {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  const count = (size: number) => {
    total += size;
    if (total > MAX_UNPACKED_BYTES) throw new SuspiciousArchive('size');
    if (total > RATIO_FROM_BYTES && total > bytes.length * MAX_RATIO) {
      throw new SuspiciousArchive('ratio');
    }
  };
  let open = 0;
  let seen = 0;
  const unzip = new Unzip((file) => {
    if (!isPlainName(file.name) || parts.has(file.name)) throw new SuspiciousArchive('name');
    seen += 1;
    if (seen > MAX_PARTS) throw new SuspiciousArchive('parts');
    if (!isWanted(file.name)) return;
    if ((file.originalSize ?? 0) > MAX_UNPACKED_BYTES) throw new SuspiciousArchive('size');
    const pieces: Array<Uint8Array> = [];
    open += 1;
    file.ondata = (error, piece, final) => {
      if (error) throw error;
      count(piece.length);
      pieces.push(piece);
      if (!final) return;
      open -= 1;
      const whole = join(pieces);
      const stated = file.originalSize;
      if (stated !== undefined && stated !== whole.length) throw new SuspiciousArchive('stated');
      parts.set(file.name, whole);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) {
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  }
  if (open > 0) throw new Error('cut off');
  return parts;
}

function join(pieces: ReadonlyArray<Uint8Array>): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Zips the counted parts again, so that the next reader sees exactly what was counted. */
export const rezip = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(parts), { level: 0 });
