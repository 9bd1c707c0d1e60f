import { createInterface, type Interface } from 'node:readline/promises';

/** True when there is someone to ask. */
export const canAsk = () => Boolean(process.stdin.isTTY && process.stderr.isTTY);

const YES = /^(?:c|có|co|y|yes)$/iu;

/**
 * Asks the person at the terminal, on stderr: stdout is the result's. Lines are read as a stream: answers
 * that are pasted at once, or typed ahead, wait for their question. Whoever opens it closes it.
 */
export class Prompt {
  readonly #lines: Interface;
  readonly #typed: AsyncIterator<string>;

  constructor() {
    this.#lines = createInterface({ input: process.stdin, output: process.stderr });
    this.#typed = this.#lines[Symbol.asyncIterator]();
  }

  async #next(prompt: string): Promise<string | null> {
    this.#lines.setPrompt(prompt);
    this.#lines.prompt();
    const line = await this.#typed.next();
    return line.done ? null : line.value;
  }

  /**
   * One answer, asked for again while it is empty.
   *
   * @param fallback the answer of an empty line
   * @returns null when the person leaves: Ctrl+C, or the end of what can be typed
   */
  async ask(text: string, fallback?: string): Promise<string | null> {
    const prompt = fallback === undefined ? `${text}: ` : `${text} [${fallback}]: `;
    for (;;) {
      const line = await this.#next(prompt);
      if (line === null) return null;
      const answer = line.trim() === '' ? (fallback ?? '') : line.trim();
      if (answer !== '') return answer;
    }
  }

  /** What is pasted after a first line that was read already, up to an empty line. */
  async rest(): Promise<Array<string>> {
    const lines: Array<string> = [];
    for (;;) {
      const line = await this.#next('');
      if (line === null || line.trim() === '') return lines;
      lines.push(line);
    }
  }

  /** True when the person agrees. */
  async confirm(text: string): Promise<boolean> {
    return YES.test((await this.#next(`${text} `))?.trim() ?? '');
  }

  close(): void {
    this.#lines.close();
  }
}
