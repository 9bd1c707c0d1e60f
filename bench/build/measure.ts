import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The cost of a command. Seconds; CPU is the total of all its processes, and more reliable on a busy
 * machine.
 */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  /** Peak memory of its largest process, in megabytes; null when `time` is not installed. */
  readonly memory: number | null;
}

const TIME = '/usr/bin/time';
const MINUTES = 60_000;

/**
 * Runs commands one after the other in a folder.
 *
 * @returns their total cost; null when one fails or exceeds the time limit
 */
export function run(
  commands: ReadonlyArray<string>,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  minutes = 45,
): Cost | null {
  let [wall, cpu, memory] = [0, 0, 0];
  const measured = existsSync(TIME);
  for (const command of commands) {
    const [file, args] = measured
      ? [TIME, ['-f', '@@%U %S %M', 'sh', '-c', command]]
      : ['sh', ['-c', command]];
    const before = process.resourceUsage();
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(file as string, args as Array<string>, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1', ...env },
      encoding: 'utf8',
      timeout: minutes * MINUTES,
      maxBuffer: 1 << 28,
    });
    wall += (performance.now() - start) / 1000;
    if (status !== 0) {
      console.error(`${command}: ${status}\n${`${stdout}${stderr}`.slice(-2000)}`);
      return null;
    }
    const [user = 0, system = 0, kilobytes = 0] = (/@@([\d. ]+)\s*$/.exec(stderr)?.[1] ?? '')
      .split(' ')
      .map(Number);
    const after = process.resourceUsage();
    cpu += measured ? user + system : (after.userCPUTime - before.userCPUTime) / 1e6;
    memory = Math.max(memory, kilobytes / 1024);
  }
  return { wall, cpu, memory: measured ? memory : null };
}

/** Number and total bytes of the files that match a pattern. */
export function sizeOf(cwd: string, pattern: string): { files: number; bytes: number } {
  const sizes = globSync(pattern, { cwd })
    .map((file) => statSync(join(cwd, file)))
    .filter((entry) => entry.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The median. */
export function middle(costs: ReadonlyArray<Cost>): Cost {
  const of = (key: keyof Cost) =>
    costs.map((cost) => cost[key] ?? 0).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') || null };
}
