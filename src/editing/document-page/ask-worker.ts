import { trustedScriptUrl } from '../../reading/trusted-script-url.ts';
import { documentFileText } from '../../strings/document-page.ts';
import workerScript from './document-worker.ts?worker&url';
import type { Answered, Question, Request } from './messages.ts';

/** Milliseconds. A file that takes longer was built to take longer. */
const PATIENCE = 60_000;

/** Reads and writes documents in a worker, so that the page stays usable; it keeps the site's content. */
export class DocumentReader {
  #worker: Worker | null = null;
  readonly #data: string;

  constructor(data: string) {
    this.#data = new URL(data, location.href).href;
  }

  async ask(question: Question): Promise<Answered> {
    this.#worker ??= new Worker(trustedScriptUrl(workerScript), { type: 'module' });
    const worker = this.#worker;
    const { promise, resolve } = Promise.withResolvers<Answered>();
    const timer = setTimeout(() => {
      this.stop();
      resolve({ say: 'refused', why: documentFileText.tooLong });
    }, PATIENCE);
    worker.onmessage = ({ data }: MessageEvent<Answered>) => resolve(data);
    worker.onerror = () => {
      this.stop();
      resolve({ say: 'failed' });
    };
    worker.postMessage({ data: this.#data, question } satisfies Request);
    const answer = await promise;
    clearTimeout(timer);
    return answer;
  }

  /** Ends the worker; the next question begins a new one. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
