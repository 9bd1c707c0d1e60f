import { progressCommandText } from '../../src/strings/progress-command.ts';
import { canAsk, Prompt } from '../prompt.ts';
import { CommandError } from './shared.ts';

export interface Question<Name extends string> {
  readonly name: Name;
  readonly text: string;
  /** The option that answers the question. */
  readonly option: string;
  readonly choices?: ReadonlyArray<string>;
}

/**
 * Asks for what the options left open, one question after the other.
 *
 * @throws CommandError when nobody can be asked (it names every missing option), or when the user quits
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
  const prompt = new Prompt();
  const answers = new Map<Name, string>();
  try {
    for (const { name, text, choices } of questions) {
      if (choices) console.error(progressCommandText.choices(choices.join('; ')));
      const answer = await prompt.ask(text);
      if (answer === null) throw new CommandError(`\n${progressCommandText.cancelled}`);
      answers.set(name, answer);
    }
  } finally {
    prompt.close();
  }
  return answers;
}

/** True when the user agrees; null when nobody can be asked. */
export async function confirm(): Promise<boolean | null> {
  if (!canAsk()) return null;
  const prompt = new Prompt();
  try {
    return await prompt.confirm(progressCommandText.confirm);
  } finally {
    prompt.close();
  }
}
