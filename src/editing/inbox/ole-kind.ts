/** What an OLE container (Office files before 2007, and encrypted ones) holds, by the names of its streams. */
export type OleKind = 'encrypted' | 'message' | 'old-word' | 'other';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

/** The name of a stream as it stands in the container: UTF-16, little-endian. */
const stream = (name: string): Buffer => Buffer.from(name, 'utf16le');

const STREAMS: ReadonlyArray<readonly [OleKind, Buffer]> = [
  ['encrypted', stream('EncryptedPackage')],
  ['message', stream('__properties_version1.0')],
  ['old-word', stream('WordDocument')],
];

/** @returns null for a file that is no such container */
export function oleKind(bytes: Uint8Array): OleKind | null {
  if (!MAGIC.every((byte, index) => bytes[index] === byte)) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return STREAMS.find(([, name]) => buffer.includes(name))?.[0] ?? 'other';
}
