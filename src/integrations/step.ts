import { styleText } from 'node:util';
import { explainFault, MachineFault } from '../editing/machine-fault.ts';
import { buildText } from '../strings/build.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Logs in Vietnamese that a build step starts. @returns a function that logs how long it took */
export function beginStep(name: string): () => void {
  const start = performance.now();
  say(styleText('bold', `▶ ${name} …`));
  return () => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(styleText('green', `  ${buildText.done(name, seconds)}`));
  };
}

/**
 * Ends the build with a message that is already in Vietnamese. If it were thrown from a hook, Astro would add
 * English text and a stack trace.
 */
export function stopBuild(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * Runs one build step. Content errors and machine faults end the build with their message; any other error is
 * a bug, and is thrown with its stack trace.
 */
export async function runStep(name: string, run: () => unknown): Promise<void> {
  const done = beginStep(name);
  try {
    await run();
  } catch (error) {
    const text = explainFault(error);
    const isKnown =
      error instanceof MachineFault || !(error instanceof Error) || text !== error.message;
    if (!isKnown) throw error;
    stopBuild(text);
  }
  done();
}
