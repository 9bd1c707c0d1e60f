import {
  type Attachment,
  type AttachmentHosts,
  mayFollow,
} from '../../src/editing/sheet/attachment.ts';
import { MAX_FILE_BYTES } from '../../src/editing/sheet/limits.ts';
import { readFile } from '../../src/editing/sheet/read-file.ts';
import { refused, type Tables } from '../../src/editing/sheet/text-table.ts';
import { issueFormText } from '../../src/strings/issue-form.ts';

/** Forges send a request for an attachment on to their store, once or twice. */
const MAX_STEPS = 4;
/** Milliseconds; a table is small. */
const PATIENCE = 60_000;

const text = issueFormText.attachment;

/** The body of a response, or null when it is larger than any table. */
async function limited(response: Response): Promise<Uint8Array | null> {
  const chunks: Array<Uint8Array> = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Downloads a file attached to an issue, without a token: from the forge, and from where the forge sends the
 * request on. Never throws.
 */
export async function downloadTable(
  { name, address }: Attachment,
  hosts: AttachmentHosts,
): Promise<Tables> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    let next = address;
    for (let step = 0; step < MAX_STEPS; step += 1) {
      if (!mayFollow(next, hosts)) return refused(text.failed(name));
      const response = await fetch(next, { redirect: 'manual', signal });
      const onward = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && onward) {
        next = new URL(onward, next).href;
        continue;
      }
      if (!response.ok) return refused(text.failed(name));
      const bytes = await limited(response);
      return bytes ? readFile(bytes) : refused(text.tooLarge(name, MAX_FILE_BYTES / 1024 / 1024));
    }
  } catch {
    // The network, or an address that the forge made up.
  }
  return refused(text.failed(name));
}
