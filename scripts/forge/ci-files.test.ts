import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../root.ts';

/** The rules that the CI files of all forges keep. What is GitHub's own is in github-workflows.test.ts. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly steps?: ReadonlyArray<Step>;
  readonly runs?: { readonly steps: ReadonlyArray<Step> };
}
interface GitLabJob {
  readonly script?: string;
  readonly stage?: string;
  readonly extends?: string;
  readonly needs?: ReadonlyArray<string | { readonly job: string }>;
  readonly environment?: { readonly name: string };
}
interface GitLabMain {
  readonly stages: ReadonlyArray<string>;
  readonly variables: { readonly JOB: string };
  readonly include: ReadonlyArray<{ readonly local: string }>;
}

const GITHUB = globSync('.github/workflows/*.{yml,yaml}', { cwd: ROOT });
const FORGEJO = globSync('.forgejo/{workflows,job}/*.{yml,yaml}', { cwd: ROOT });
const GITLAB = '.gitlab-ci.yml';
const GITLAB_PARTS = globSync('.gitlab/ci/*.{yml,yaml}', { cwd: ROOT });
const files = [...GITHUB, ...FORGEJO, GITLAB, ...GITLAB_PARTS]
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const read = <File>(path: string) => parse(textOf(path)) as File;

const TASKS = ['check', 'test', 'faults', 'list', 'read', 'write', 'publish'];
/** The only tasks that get the right to write, or see a token that has it. */
const PRIVILEGED = ['list', 'write'];

const stepsOf = (path: string): Array<Step> => {
  const file = read<{ jobs?: Record<string, Job>; runs?: { steps: Array<Step> } }>(path);
  return [
    ...Object.values(file.jobs ?? {}).flatMap(({ steps = [] }) => steps),
    ...(file.runs?.steps ?? []),
  ];
};
const gitlab = GITLAB_PARTS.flatMap((path) =>
  Object.entries(read<Record<string, GitLabJob>>(path)),
).filter(([, job]) => job.script);
const gitlabTask = (job: GitLabJob) => /^\$JOB (\w+)/.exec(job.script ?? '')?.[1] ?? '';

test('every forge has its files', () => {
  expect(GITHUB.length).toBeGreaterThan(0);
  expect(FORGEJO.length).toBeGreaterThan(0);
  expect(gitlab.length).toBeGreaterThan(0);
});

test.each(files)('%s has at most 20 lines, none of them longer than a screen', (path) => {
  const lines = textOf(path).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(20);
  expect(lines.filter((line) => line.length > 180)).toEqual([]);
});

test('all that they do is call one script', () => {
  const runs = files
    .filter((path) => !path.startsWith('.gitlab'))
    .flatMap((path) => stepsOf(path).flatMap(({ run }) => run ?? []));
  expect(runs.length).toBeGreaterThan(0);
  expect(new Set(runs)).toEqual(
    new Set(['node scripts/forge/job.mjs "$TASK" "$RUNNER_TEMP/in" "$RUNNER_TEMP/out"']),
  );
  expect(read<GitLabMain>(GITLAB).variables.JOB).toBe('node scripts/forge/job.mjs');
  for (const [name, job] of gitlab) {
    expect(job.script, name).toMatch(/^\$JOB \w+(?: [\w-]+){1,2}$|^\$JOB test$/);
    expect(TASKS, name).toContain(gitlabTask(job));
  }
});

test('each forge has every task that it can', () => {
  const asked = (paths: ReadonlyArray<string>) =>
    new Set(
      paths.flatMap((path) =>
        [...textOf(path).matchAll(/task: (\w+),?[^:]/g)].map(([, task = '']) => task),
      ),
    );
  expect(TASKS.filter((task) => !asked(GITHUB).has(task))).toEqual([]);
  expect(TASKS.filter((task) => !asked(FORGEJO).has(task))).toEqual(['faults']);
  expect(TASKS.filter((task) => !gitlab.some(([, job]) => gitlabTask(job) === task))).toEqual([
    'faults',
  ]);
});

test('every action is pinned to a commit, with its version in a comment', () => {
  const uses = files.flatMap((path) =>
    textOf(path)
      .split('\n')
      .filter((line) => /\buses:/.test(line))
      .flatMap((line) => (/uses: '?\.\//.test(line) ? [] : line)),
  );
  expect(uses.length).toBeGreaterThan(0);
  // Forgejo's own artifact actions have no releases but v4.
  const pinned = (line: string) =>
    line.includes('data.forgejo.org/forgejo/')
      ? /@[0-9a-f]{40} # v\d+(?:\.\d+\.\d+)?$/.test(line)
      : /@[0-9a-f]{40}\b.*# v\d+\.\d+\.\d+$/.test(line);
  expect(uses.filter((line) => !pinned(line))).toEqual([]);
});

test('an action has the same version wherever a forge uses it', () => {
  for (const paths of [GITHUB, FORGEJO]) {
    const uses = paths.flatMap((path) =>
      stepsOf(path).flatMap(({ uses: name = './' }) => (name.startsWith('./') ? [] : name)),
    );
    const versions = Map.groupBy([...new Set(uses)], (name) => name.split('@')[0]);
    expect([...versions.values()].filter((list) => list.length > 1)).toEqual([]);
  }
});

test('no checkout leaves credentials', () => {
  const checkouts = files
    .flatMap((path) => (path.startsWith('.gitlab') ? [] : stepsOf(path)))
    .filter(({ uses = '' }) => uses.includes('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(0);
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

describe('Forgejo', () => {
  test.each(FORGEJO)('%s: a token is only for privileged tasks on the main branch', (path) => {
    for (const job of Object.values(read<{ jobs?: Record<string, Job> }>(path).jobs ?? {})) {
      const steps = job.steps ?? [];
      const own = steps.find(({ uses }) => uses === './.forgejo/job');
      const isPrivileged = PRIVILEGED.includes(String(own?.with?.task));
      expect(own?.with?.token !== undefined).toBe(isPrivileged);
      if (isPrivileged) expect(steps[0]?.with?.ref).toBe('main');
    }
  });

  test.each(FORGEJO)('%s: never runs on pull_request_target', (path) => {
    expect(textOf(path)).not.toContain('pull_request_target');
  });
});

describe('GitLab', () => {
  test('only privileged tasks are in the environment that has the token, and only on the main branch', () => {
    for (const [name, job] of gitlab) {
      const isPrivileged = PRIVILEGED.includes(gitlabTask(job));
      expect(job.environment?.name, name).toBe(isPrivileged ? 'kho' : undefined);
      if (isPrivileged) expect(job.extends).toBe('.main');
    }
    const [main] = GITLAB_PARTS.flatMap((path) => /^\.main: .*$/m.exec(textOf(path)) ?? []);
    expect(main).toContain('$CI_PIPELINE_SOURCE != "merge_request_event"');
  });

  test('its main file names every part, and no other', () => {
    const named = read<GitLabMain>(GITLAB).include.map(({ local }) => local);
    expect(named.sort()).toEqual([...GITLAB_PARTS].sort());
  });

  // GitLab has no linter that runs without its server: at least what names something names what is there.
  test('every job has a known stage, needs jobs that there are, and says nothing that GitLab does not know', () => {
    const names = gitlab.map(([name]) => name);
    const known = ['stage', 'script', 'extends', 'needs', 'rules', 'artifacts', 'environment'];
    for (const [name, job] of gitlab) {
      expect(read<GitLabMain>(GITLAB).stages, name).toContain(job.stage);
      const needed = (job.needs ?? []).map((one) => (typeof one === 'string' ? one : one.job));
      expect(needed.filter((one) => !names.includes(one))).toEqual([]);
      const others = ['interruptible', 'resource_group'];
      expect(Object.keys(job).filter((key) => ![...known, ...others].includes(key))).toEqual([]);
    }
  });

  test('publishing does not wait for answers to requests', () => {
    const publish = gitlab.find(([, job]) => gitlabTask(job) === 'publish')?.[1];
    expect(publish?.needs).toEqual([{ job: 'Nội dung', optional: true }]);
  });

  test('names the version of its image, the one that the project uses', () => {
    expect(textOf(GITLAB)).toContain(`node:${textOf('.nvmrc').trim()}-`);
  });
});
