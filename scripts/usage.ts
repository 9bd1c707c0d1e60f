import { parseArgs } from 'node:util';
import { explainFault } from '../src/editing/machine-fault.ts';
import { checkText } from '../src/strings/check.ts';

/** An unknown command, option or argument. */
export class UsageError extends Error {}

/** True for our own errors and for those of `parseArgs`, whose messages are English. */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/** The option that was not recognized. */
export const usageText = (error: Error): string => /--?[^\s'"]+/.exec(error.message)?.[0] ?? '';

/** The message for invalid arguments: what was not recognized, and the usage. */
export const badUsage = (error: Error, usage: string): string => {
  const option = usageText(error);
  return option === '' ? usage : `${checkText.badOption(option)}\n${usage}`;
};

/**
 * Runs a command that takes no arguments: --help prints its usage instead, and other arguments are refused.
 * Exit code 1: it failed; 2: invalid arguments.
 */
export async function runWithoutArguments(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
    if (values.help) console.log(usage);
    else await run();
  } catch (error) {
    const isUsage = isUsageError(error);
    console.error(isUsage ? badUsage(error, usage) : explainFault(error));
    process.exitCode = isUsage ? 2 : 1;
  }
}
