import { trustedScriptUrl } from '../../reading/trusted-script-url.ts';
import { pasteText } from '../../strings/paste.ts';
import type { CheckRequest, CheckResponse } from './paste-worker.ts';
import workerScript from './paste-worker.ts?worker&url';

/** Milliseconds. A table that takes longer was built to take longer. */
const PATIENCE = 30_000;

type Answer = { readonly view: NonNullable<CheckResponse> } | { readonly fault: string };

/** Checks figures in a worker, so that the page stays usable; ends it after the answer, or when it takes too long. */
export async function askWorker(question: CheckRequest, stopped?: AbortSignal): Promise<Answer> {
  const worker = new Worker(trustedScriptUrl(workerScript), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => resolve({ fault: pasteText.tooLong }), PATIENCE);
  worker.addEventListener('message', ({ data }: MessageEvent<CheckResponse>) =>
    resolve(data ? { view: data } : { fault: pasteText.failed }),
  );
  worker.addEventListener('error', () => resolve({ fault: pasteText.failed }));
  stopped?.addEventListener('abort', () => resolve({ fault: '' }));
  worker.postMessage(question);
  const answer = await promise;
  clearTimeout(timer);
  worker.terminate();
  return answer;
}
