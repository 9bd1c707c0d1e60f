import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../root.ts';

/**
 * Validates the workflows with GitHub's own language service, offline, and checks the rules that keep
 * untrusted text away from permissions, for which there is no ready-made linter.
 */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly steps?: ReadonlyArray<Step>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(ROOT, '.github/workflows');
const files = globSync('*.{yml,yaml}', { cwd: folder }).sort();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const read = (file: string) => parse(textOf(file)) as Workflow;
const jobsOf = (file: string) => Object.entries(read(file).jobs);
const stepsOf = (file: string) => jobsOf(file).flatMap(([, job]) => job.steps ?? []);

type Validate = (document: unknown) => Promise<ReadonlyArray<{ message: string; range: unknown }>>;
let validate: Validate;

beforeAll(async () => {
  // The package imports JSON without an import attribute, as bundlers allow; Node requires one.
  registerHooks({
    load: (url, context, next) =>
      next(
        url,
        url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context,
      ),
  });
  ({ validate } = (await import('@actions/languageservice')) as unknown as { validate: Validate });
});

/** The problems that GitHub's language service finds in a workflow. */
async function faults(name: string, text: string): Promise<Array<string>> {
  const document = { uri: `file:///.github/workflows/${name}`, getText: () => text };
  return (await validate(document)).map(({ message }) => message);
}

test('the validator finds errors', async () => {
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: x\n    needs: b\n    steps:\n      - rnu: y\n';
  expect((await faults('x.yml', wrong)).join()).toMatch(/'b' is not valid.*Unexpected value 'rnu'/);
});

test('the workflows are those that deploy/GITHUB.md names', () => {
  const readme = readFileSync(join(ROOT, 'deploy/GITHUB.md'), 'utf8');
  expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
  expect(files).toHaveLength(7);
});

describe.each(files)('%s', (file) => {
  test('is valid', async () => {
    expect(await faults(file, textOf(file))).toEqual([]);
  });

  test('pins every action to a commit, with its version in a comment', () => {
    const uses = textOf(file)
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line) && !line.includes('uses: ./'));
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('grants permissions only per job, and has a time limit', () => {
    expect(read(file).permissions).toEqual({});
    for (const [name, job] of jobsOf(file)) {
      expect(job.permissions, name).toBeDefined();
      expect(job.uses !== undefined || job['timeout-minutes'], name).toBeTruthy();
    }
  });

  test('uses no expression in a shell script', () => {
    expect(stepsOf(file).filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  test('leaves no credentials in a checkout', () => {
    const checkouts = stepsOf(file).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('never runs on pull_request_target', () => {
    expect(Object.keys(read(file).on)).not.toContain('pull_request_target');
  });

  test('installs no package in a job that may write to the repository', () => {
    const writers = jobsOf(file).filter(([, job]) =>
      ['contents', 'pull-requests', 'issues', 'actions'].some(
        (right) => job.permissions?.[right] === 'write',
      ),
    );
    const installing = writers.filter(([, job]) =>
      job.steps?.some(({ run = '' }) => /\bnpm\b|\bnpx\b/.test(run)),
    );
    expect(installing.map(([name]) => name)).toEqual([]);
  });
});

test('a job that may write runs no code of a pull request', () => {
  const refs = ['comment.yml', 'progress-issue.yml', 'ledger.yml'].flatMap((file) =>
    jobsOf(file)
      .filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'))
      .flatMap(([, job]) => job.steps ?? [])
      .flatMap((step) => (step.uses?.startsWith('actions/checkout@') ? [step.with?.ref] : [])),
  );
  // An issue has no branch: the default one is checked out.
  expect(refs.map((ref) => ref?.toString().replace(/[^a-z._]/g, ''))).toEqual([
    'github.event.repository.default_branch',
    undefined,
    'github.event.pull_request.base.sha',
  ]);
});

/** Every file that a script imports, including itself; packages by name. */
function importsOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!path.endsWith('.ts')) return seen;
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(
    /^(?:import|\}) .*?from '(.+)';$/gm,
  )) {
    importsOf(name.startsWith('.') ? join(path, '..', name) : name, seen);
  }
  return seen;
}

test('the script of the privileged jobs needs no installed packages', () => {
  const names = [...importsOf(join(ROOT, 'scripts/forge/run.ts'))];
  expect(names).toContain(join(ROOT, 'src/strings/forge.ts'));
  expect(names.filter((name) => !name.startsWith(ROOT) && !name.startsWith('node:'))).toEqual([]);
});

test('every workflow uses the same version of an action', () => {
  const uses = files.flatMap((file) => stepsOf(file).flatMap(({ uses }) => uses ?? []));
  const versions = Map.groupBy([...new Set(uses)], (name) => name.split('@')[0]);
  expect([...versions.values()].filter((list) => list.length > 1)).toEqual([]);
});
