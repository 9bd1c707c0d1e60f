import { createInterface } from 'node:readline/promises';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { CommandError } from './shared.ts';

/** True when there is someone to ask. */
const canAsk = () => Boolean(process.stdin.isTTY && process.stderr.isTTY);

export interface Question<Name extends string> {
  readonly name: Name;
  readonly text: string;
  /** The option that would have answered it. */
  readonly option: string;
  readonly choices?: ReadonlyArray<string>;
}

/**
 * Asks what the options left open, one after the other, on stderr: stdout is the result's.
 *
 * @throws CommandError when nobody can be asked (it names every option that is missing), or when the
 * person leaves
 */
export async function askAll<Name extends string>(
  questions: ReadonlyArray<Question<Name>>,
): Promise<Map<Name, string>> {
  if (questions.length === 0) return new Map();
  if (!canAsk()) {
    throw new CommandError(
      progressCommandText.missing(questions.map(({ option }) => option).join(', ')),
    );
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Read as a stream: answers that are pasted at once, or typed ahead, wait for their question.
  const typed = lines[Symbol.asyncIterator]();
  const answers = new Map<Name, string>();
  try {
    for (const { name, text, choices } of questions) {
      if (choices) console.error(progressCommandText.choices(choices.join('; ')));
      let answer = '';
      while (answer === '') {
        lines.setPrompt(`${text}: `);
        lines.prompt();
        const line = await typed.next();
        // Ctrl+C, or the end of what can be typed.
        if (line.done) throw new CommandError(`\n${progressCommandText.cancelled}`);
        answer = line.value.trim();
      }
      answers.set(name, answer);
    }
  } finally {
    lines.close();
  }
  return answers;
}

/** True when the person agrees; null when there is nobody to ask. */
export async function confirm(): Promise<boolean | null> {
  if (!canAsk()) return null;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:c|có|co|y|yes)$/iu.test(
      (await lines.question(`${progressCommandText.confirm} `)).trim(),
    );
  } catch {
    return false;
  } finally {
    lines.close();
  }
}
