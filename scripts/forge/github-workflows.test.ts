import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../root.ts';

/**
 * Validates GitHub's workflows with GitHub's own language service, offline, and checks the rules that keep
 * untrusted text and code away from rights, for which there is no ready-made linter.
 */
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly steps?: ReadonlyArray<{
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
  }>;
}
interface Workflow {
  readonly on: Readonly<Record<string, { branches?: ReadonlyArray<string> } | null>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const expression = (text: string) => `\${{ ${text} }}`;
const folder = join(ROOT, '.github/workflows');
const files = globSync('*.{yml,yaml}', { cwd: folder }).sort();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const read = (file: string) => parse(textOf(file)) as Workflow;
const jobsOf = (file: string) => Object.entries(read(file).jobs);
/** Workflows that others call: their jobs have the rights of the caller. */
const isCalled = (file: string) => Object.keys(read(file).on).join() === 'workflow_call';
const callers = files.filter((file) => !isCalled(file));
const WRITES = ['contents', 'pull-requests', 'issues', 'actions'];
const mayWrite = ({ permissions = {} }: Job) =>
  WRITES.some((right) => permissions[right] === 'write');

type Validate = (document: unknown) => Promise<ReadonlyArray<{ message: string }>>;
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

/** The problems that GitHub's language service finds in a workflow, or in a file of another place. */
async function faults(
  name: string,
  text: string,
  place = '.github/workflows/',
): Promise<Array<string>> {
  const document = { uri: `file:///${place}${name}`, getText: () => text };
  return (await validate(document)).map(({ message }) => message);
}

test('the validator finds errors', async () => {
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: x\n    needs: b\n    steps:\n      - rnu: y\n';
  expect((await faults('x.yml', wrong)).join()).toMatch(/'b' is not valid.*Unexpected value 'rnu'/);
});

// Forgejo has no such service. What it has beyond GitHub's language is the server of an action.
const FORGEJO = globSync('.forgejo/{workflows,job}/*.yml', { cwd: ROOT });
test.each(FORGEJO)(
  '%s is valid as GitHub reads it, but for the servers of actions',
  async (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8').replaceAll('https://data.forgejo.org/', '');
    const isAction = path.endsWith('action.yml');
    expect(
      await faults(
        isAction ? 'action.yml' : path.replaceAll(/[\\/]/g, '-'),
        text,
        isAction ? 'job/' : undefined,
      ),
    ).toEqual([]);
  },
);

test('the workflows are those that deploy/FORGES.md names', () => {
  const readme = readFileSync(join(ROOT, 'deploy/FORGES.md'), 'utf8');
  expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  test('is valid', async () => {
    expect(await faults(file, textOf(file))).toEqual([]);
  });

  test('uses no expression in a shell script', () => {
    const steps = jobsOf(file).flatMap(([, job]) => job.steps ?? []);
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  test('has a time limit for every job with steps', () => {
    for (const [name, job] of jobsOf(file))
      expect(job.uses !== undefined || job['timeout-minutes'], name).toBeTruthy();
  });

  test('never runs on pull_request_target', () => {
    expect(Object.keys(read(file).on)).not.toContain('pull_request_target');
  });
});

test.each(callers)('%s grants permissions only per job', (file) => {
  expect(read(file).permissions).toEqual({});
  for (const [name, job] of jobsOf(file)) expect(job.permissions, name).toBeDefined();
});

test.each(files.filter(isCalled))('%s adds no rights to those of its caller', (file) => {
  expect(read(file).permissions).toBeUndefined();
  for (const [, job] of jobsOf(file)) expect(job.permissions).toBeUndefined();
});

describe('rights and trust', () => {
  const jobs = callers.flatMap((file) =>
    jobsOf(file).map(([name, job]) => ({ file, name, job, on: read(file).on })),
  );

  test('code of a request runs only in jobs that may read the content and nothing else', () => {
    const ofRequests = jobs.filter(({ on }) => 'pull_request' in on);
    expect(ofRequests.length).toBeGreaterThan(0);
    for (const { job, name } of ofRequests) {
      expect(job.permissions, name).toEqual({ contents: 'read' });
      expect(job.with?.ref, name).toBeUndefined();
    }
  });

  test('a job that may write runs the default branch, and a task that installs no package', () => {
    const writers = jobs.filter(({ job }) => mayWrite(job));
    expect(writers.map(({ file, name }) => `${file} ${name}`)).toEqual(['tend.yml write']);
    for (const { job } of writers) {
      expect(job.with?.ref).toBe(expression('github.event.repository.default_branch'));
      expect(job.with?.task).toBe('write');
    }
  });

  test('only a job with trusted code gets the token', () => {
    const [step] = jobsOf('job.yml')
      .flatMap(([, job]) => job.steps ?? [])
      .filter(({ run }) => run);
    expect(step?.env?.FORGE_TOKEN).toBe(expression("inputs.ref && github.token || ''"));
    const trusted = jobs.filter(({ job }) => job.with?.ref !== undefined);
    expect(trusted.map(({ name }) => name).sort()).toEqual(['build', 'list', 'write']);
    for (const { job, on } of trusted) {
      const isDefault = job.with?.ref === expression('github.event.repository.default_branch');
      expect(isDefault || on.push?.branches?.join() === 'main').toBe(true);
    }
  });

  test('the job that reads requests as data has no token and no right but to read', () => {
    const job = read('tend.yml').jobs.read;
    expect([job?.permissions, job?.with?.ref]).toEqual([{ contents: 'read' }, undefined]);
  });
});
