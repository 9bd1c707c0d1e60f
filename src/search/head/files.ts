import { CORE } from './format.ts';
import { HeadIndex, json, type LoadFile } from './head-index.ts';

/** A file that may be gzip: in the offline copy, which is compressed as a whole, all are plain. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  // Phones of 2022 may not have it.
  if (typeof DecompressionStream === 'undefined') {
    const { gunzipSync } = await import('fflate');
    return gunzipSync(bytes);
  }
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** @param root URL of the site's root, with a slash at the end */
export const filesBelow =
  (root: string): LoadFile =>
  async (path) => {
    const response = await fetch(root + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return unpacked(new Uint8Array(await response.arrayBuffer()));
  };

/** Opens the head index of a site. */
export const openHead = async (file: LoadFile): Promise<HeadIndex> =>
  new HeadIndex(json(await file(CORE)), file);
