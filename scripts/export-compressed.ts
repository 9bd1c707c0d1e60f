import { resolve } from 'node:path';
import { compressFolder } from './compressed.ts';
import { DIST } from './root.ts';

// `npm run export compressed [folder]`: Brotli and gzip next to the files of the built site, for nginx and
// Caddy.
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
const { files, plain, gzip, brotli } = await compressFolder(resolve(process.argv[3] ?? DIST));
console.log(
  `${files} files, ${megabytes(plain)}: gzip ${megabytes(gzip)}, Brotli ${megabytes(brotli)}`,
);
