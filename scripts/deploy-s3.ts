import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type UploadStep, uploadSteps } from '../src/domain/serving/upload.ts';
import { DIST } from './root.ts';
import { openBucket } from './s3.ts';

/**
 * `npm run deploy:s3 -- --bucket <address> [--dry-run] [--all] [--prune]`: sends the built site to an
 * S3-compatible bucket, in an order that never shows a half site. --all sends also what has not changed
 * (when its headers did), --prune takes away old hashed files. Keys: AWS_ACCESS_KEY_ID,
 * AWS_SECRET_ACCESS_KEY, AWS_REGION.
 */
const AT_ONCE = 8;

function options() {
  const { values } = parseArgs({
    options: {
      bucket: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      prune: { type: 'boolean', default: false },
    },
  });
  const { AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret, AWS_REGION } = process.env;
  if (!values.bucket) throw new Error('--bucket <address> is missing');
  if (!key || !secret) throw new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('no built site: npm run build first');
  return { ...values, address: values.bucket, key, secret, region: AWS_REGION ?? 'us-east-1' };
}

/** Every file of the built site with the MD5 of its bytes; packed copies are for other servers. */
function builtFiles(): Map<string, string> {
  return new Map(
    globSync('**/*', { cwd: DIST, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(DIST.length + 1).replaceAll('\\', '/'),
        createHash('md5').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

async function each(files: ReadonlyArray<string>, action: (file: string) => Promise<unknown>) {
  const left = [...files].reverse();
  const work = async () => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) await action(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function run(): Promise<void> {
  const { address, region, key, secret, all, prune, 'dry-run': dry } = options();
  const bucket = openBucket({ address, region, key, secret });
  const there = await bucket.list();
  const site = builtFiles();
  // A mark that no file has: everything counts as changed.
  const known = all ? new Map([...there.keys()].map((file) => [file, ''])) : there;
  const steps: ReadonlyArray<UploadStep> = uploadSteps(site, known, prune);
  for (const { what, put, remove } of steps) {
    console.log(`${what}: ${put.length + remove.length}`);
    if (dry) console.log([...put, ...remove].map((file) => `  ${file}`).join('\n'));
    else {
      await each(put, (file) => bucket.put(file, readFileSync(join(DIST, file))));
      await each(remove, bucket.remove);
    }
  }
  if (steps.length === 0) console.log('nothing to do: the bucket holds this site');
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
