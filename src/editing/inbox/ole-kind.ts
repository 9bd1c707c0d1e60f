/** What an OLE container (Office files before 2007, and encrypted ones) holds, by the names of its streams. */
export type OleKind = 'encrypted' | 'message' | 'old-word' | 'other';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

const STREAMS: ReadonlyArray<readonly [OleKind, string]> = [
  ['encrypted', 'EncryptedPackage'],
  ['message', '__properties_version1.0'],
  ['old-word', 'WordDocument'],
];

/** @returns null for a file that is no such container */
export function oleKind(bytes: Uint8Array): OleKind | null {
  if (!MAGIC.every((byte, index) => bytes[index] === byte)) return null;
  // Names stand in UTF-16 at even places. Browsers read documents too, so there is no Buffer here.
  const text = new TextDecoder('utf-16le').decode(bytes);
  return STREAMS.find(([, name]) => text.includes(name))?.[0] ?? 'other';
}
