import { styleText } from 'node:util';
import { explainFault, MachineFault } from '../editing/machine-fault.ts';
import { vi } from '../strings/vi.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Says in Vietnamese that a step of the build begins. @returns a function that says how long it took */
export function beginStep(name: string): () => void {
  const start = performance.now();
  say(styleText('bold', `▶ ${name} …`));
  return () => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(styleText('green', `  ${vi.build.done(name, seconds)}`));
  };
}

/**
 * Ends the build with a message that is Vietnamese already. Thrown from a hook, Astro would put English
 * and a stack trace around it.
 */
export function stopBuild(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * Runs one step of the build. Faults of content and machine end the build with their message; any other
 * error is a bug, and is thrown with its stack.
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
