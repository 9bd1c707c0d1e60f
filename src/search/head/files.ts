import { CORE, type Core, FOLDER } from './format.ts';
import { HeadIndex } from './head-index.ts';

/** Files are gzip on a server, and plain in the offline copy, which is compressed as a whole. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

async function fetched(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return unpacked(new Uint8Array(await response.arrayBuffer()));
}

/** @param root URL of the site's root, with a slash at the end */
export async function openHead(root: string): Promise<HeadIndex> {
  const core: Core = JSON.parse(new TextDecoder().decode(await fetched(root + CORE)));
  return new HeadIndex(core, (name) => fetched(`${root}${FOLDER}${name}.bin`));
}
