import { type ChildProcess, spawn } from 'node:child_process';
import { styleText } from 'node:util';
import { ROOT } from './root.ts';
import { NONE, type TestCounts } from './test-counts.ts';

/** One command of `npm test`. */
export interface Check {
  readonly name: string;
  readonly command: ReadonlyArray<string>;
  readonly env?: Readonly<Record<string, string>>;
  /** Parses the report of the command's test runner; undefined when the command runs no tests. */
  readonly counts?: () => TestCounts;
}

export interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly counts: TestCounts;
}

/** Checks that run one after the other. The lanes of a stage run in parallel, stages do not. */
export type Lane = ReadonlyArray<Check>;
export type Stage = ReadonlyArray<Lane>;

const POSIX = process.platform !== 'win32';
const running = new Set<ChildProcess>();

/** Sends a signal to a command and all of its child processes: builds, servers, browsers. */
function signalAll({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(POSIX ? -pid : pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}

/**
 * Runs a command in its own process group, so that an interrupted run can end all of it.
 *
 * @param alone print output as it comes; the output of parallel commands is printed at the end
 */
function run(check: Check, alone: boolean): Promise<Result> {
  const { name, env, counts } = check;
  const [program = '', ...args] = check.command;
  const title = `\n${styleText('bold', `▶ ${name}`)}  (${args.join(' ')})\n`;
  process.stdout.write(title);
  const start = performance.now();
  const { promise, resolve } = Promise.withResolvers<Result>();
  const child = spawn(program, args, {
    cwd: ROOT,
    detached: POSIX,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let kept = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (alone) process.stdout.write(text);
      else kept += text;
    });
  }
  child.on('error', (error) => process.stderr.write(`${name}: ${error.message}\n`));
  child.on('close', (code) => {
    running.delete(child);
    if (!alone) process.stdout.write(title + kept);
    const seconds = (performance.now() - start) / 1000;
    resolve({ name, ok: code === 0, seconds, counts: counts?.() ?? NONE });
  });
  return promise;
}

/** On SIGINT or SIGTERM, ends all running commands: no child process outlives the run. */
function endTogether(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      // Test runners stop their browsers and servers themselves, given a moment.
      const ended = [...running];
      for (const child of ended) signalAll(child, 'SIGINT');
      setTimeout(() => {
        // Also for commands that have ended: their child processes may have ignored the first signal.
        for (const child of ended) signalAll(child, 'SIGKILL');
        process.exit(code);
      }, 2000);
    });
  }
}

/** Runs stages of checks. All run, even when one fails. */
export async function runChecks(stages: ReadonlyArray<Stage>): Promise<Array<Result>> {
  endTogether();
  const results: Array<Result> = [];
  for (const lanes of stages) {
    const ofLanes = await Promise.all(
      lanes.map(async (lane) => {
        const done: Array<Result> = [];
        for (const check of lane) done.push(await run(check, lanes.length === 1));
        return done;
      }),
    );
    results.push(...ofLanes.flat());
  }
  return results;
}
