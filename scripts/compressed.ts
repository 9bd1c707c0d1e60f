import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType } from '../src/domain/serving/rules.ts';

/** Smaller files fit into one packet uncompressed. */
const SMALLEST = 256;

/** Pictures, fonts and the search index are compressed already. */
const isText = (path: string) => contentType(path).includes('charset');

/**
 * gzip records the operating system in its tenth byte; 255 ("unknown") makes the output the same
 * everywhere.
 */
async function packed(bytes: Buffer): Promise<Buffer> {
  const file = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  file[9] = 255;
  return file;
}

const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * Writes `<file>.br` and `<file>.gz` next to every text file of a built site, for servers that send
 * precompressed files; none where compression saves nothing. The same site gives the same bytes on every
 * system.
 *
 * @returns how many files were compressed, and their sizes in bytes
 */
export async function compressFolder(
  folder: string,
): Promise<{ files: number; plain: number; gzip: number; brotli: number }> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && isText(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const sum = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  const pack = async () => {
    for (let path = files.pop(); path; path = files.pop()) {
      const bytes = await readFile(path);
      if (bytes.length < SMALLEST) continue;
      const [gz, br] = await Promise.all([packed(bytes), brotli(bytes)]);
      if (gz.length < bytes.length) await writeFile(`${path}.gz`, gz);
      if (br.length < bytes.length) await writeFile(`${path}.br`, br);
      sum.files += 1;
      sum.plain += bytes.length;
      sum.gzip += gz.length;
      sum.brotli += br.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, pack));
  return sum;
}
