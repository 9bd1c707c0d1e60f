/**
 * Packs many small files into one, so that they are compressed together: the pages of a site are similar,
 * and together they compress to a third of their separate sizes, in one request instead of hundreds.
 *
 * Layout: length of the table (32-bit, little-endian), the table as JSON, the bytes of the files.
 */
type Table = ReadonlyArray<readonly [path: string, length: number]>;

const HEAD = 4;

/** @param files by path; written in the order given */
export function bundleFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const table: Table = [...files].map(([path, { length }]) => [path, length]);
  const head = new TextEncoder().encode(JSON.stringify(table));
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(HEAD + head.length + size);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, HEAD);
  let at = HEAD + head.length;
  for (const file of files.values()) {
    bytes.set(file, at);
    at += file.length;
  }
  return bytes;
}

/** The files of a bundle, by path. Their bytes are views into the bundle's buffer. */
export function unbundleFiles(
  bytes: Uint8Array<ArrayBuffer>,
): Map<string, Uint8Array<ArrayBuffer>> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length));
  const table: Table = JSON.parse(head);
  let at = HEAD + length;
  return new Map(
    table.map(([path, size]) => {
      const file = bytes.subarray(at, at + size);
      at += size;
      return [path, file];
    }),
  );
}
