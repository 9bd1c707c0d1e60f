import { createInterface, type Interface } from 'node:readline/promises';

/** True when a person is at the terminal. */
export const canAsk = () => Boolean(process.stdin.isTTY && process.stderr.isTTY);

const YES = /^(?:c|có|co|y|yes)$/iu;

/**
 * Asks the person at the terminal, on stderr: stdout is for the result. Lines are read as a stream: answers
 * that are pasted together, or typed ahead, wait for their question. The caller closes it.
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
   * Asks for one answer, and again while it is empty.
   *
   * @param fallback the answer for an empty line
   * @returns null when the user quits: Ctrl+C, or end of input
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

  /** The rest of a paste whose first line was already read, up to an empty line. */
  async rest(): Promise<Array<string>> {
    const lines: Array<string> = [];
    for (;;) {
      const line = await this.#next('');
      if (line === null || line.trim() === '') return lines;
      lines.push(line);
    }
  }

  /** True when the user agrees. */
  async confirm(text: string): Promise<boolean> {
    return YES.test((await this.#next(`${text} `))?.trim() ?? '');
  }

  close(): void {
    this.#lines.close();
  }
}
