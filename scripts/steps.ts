import { styleText } from 'node:util';
import { vi } from '../src/strings/vi.ts';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<unknown> | unknown;
}

/** Runs steps one after the other, saying which one is under way and how long each took. */
export async function runSteps(steps: ReadonlyArray<Step>): Promise<void> {
  for (const [index, { name, run }] of steps.entries()) {
    console.log(styleText('bold', `[${index + 1}/${steps.length}] ${name} …`));
    const start = performance.now();
    await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(styleText('green', `      ${vi.build.done(name, seconds)}`));
  }
}
