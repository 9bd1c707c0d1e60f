import { AwsClient } from 'aws4fetch';
import { contentType, headersOf } from '../src/domain/serving/rules.ts';
import type { Files } from '../src/domain/serving/upload.ts';

export interface Bucket {
  /** "https://s3.example.org/my-bucket", "https://my-bucket.s3.eu-west-1.amazonaws.com" */
  readonly address: string;
  readonly region: string;
  readonly key: string;
  readonly secret: string;
}

const inTag = (xml: string, tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1];
const addressOf = (file: string) => file.split('/').map(encodeURIComponent).join('/');

/**
 * A bucket of any S3-compatible store.
 *
 * @throws by every function when the store refuses, with what it said
 */
export function openBucket({ address, region, key, secret }: Bucket) {
  const client = new AwsClient({
    accessKeyId: key,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: 4,
  });
  const ask = async (path: string, init: RequestInit = {}): Promise<string> => {
    const answer = await client.fetch(`${address.replace(/\/$/, '')}/${path}`, init);
    const text = await answer.text();
    if (answer.ok) return text;
    throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${text.slice(0, 500)}`);
  };
  return {
    /** Every file with the MD5 of its bytes, as stores give it for files sent in one piece. */
    async list(): Promise<Files> {
      const files = new Map<string, string>();
      let next: string | undefined;
      do {
        const query = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url' });
        if (next) query.set('continuation-token', next);
        const xml = await ask(`?${query}`);
        for (const [, item = ''] of xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
          const mark = inTag(item, 'ETag')?.replaceAll('&quot;', '').replaceAll('"', '') ?? '';
          files.set(decodeURIComponent((inTag(item, 'Key') ?? '').replaceAll('+', ' ')), mark);
        }
        next = inTag(xml, 'NextContinuationToken');
      } while (next);
      return files;
    },
    /** Sends a file with its type and how long it may be kept. */
    put: (file: string, bytes: Uint8Array<ArrayBuffer>) =>
      ask(addressOf(file), {
        method: 'PUT',
        body: bytes,
        headers: {
          'Content-Type': contentType(file),
          'Cache-Control': headersOf(`/${file}`)['Cache-Control'] ?? '',
        },
      }),
    remove: (file: string) => ask(addressOf(file), { method: 'DELETE' }),
  };
}
