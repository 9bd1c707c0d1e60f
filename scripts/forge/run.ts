import { join } from 'node:path';
import { isPrivateRepository, ownApi, readEvent, readSmall, setting } from './event.ts';
import { type CheckRun, postSummary } from './post-summary.ts';
import { propose, readArtifact } from './propose.ts';
import { writeBack } from './write-back.ts';

/**
 * `node scripts/forge/run.ts <task> <folder>`: the steps of the workflows that have permissions. They run
 * from the default branch, without installed packages, on data that an earlier job without permissions left
 * in a folder. The tasks: comment (a pull request's summary), propose (an issue's figures), write-back.
 */
interface IssueEvent {
  readonly issue: { readonly number: number };
  readonly repository: {
    readonly default_branch: string;
    readonly owner: { readonly login: string };
  };
}
interface PullEvent {
  readonly pull_request: { readonly head: { readonly sha: string; readonly ref: string } };
}

const tasks: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  comment: (folder) =>
    postSummary(
      ownApi(),
      readEvent<{ workflow_run: CheckRun }>().workflow_run,
      {
        number: readSmall(join(folder, 'so.txt'), 100),
        summary: readSmall(join(folder, 'tom-tat.md')),
      },
      isPrivateRepository(),
    ),
  propose: (folder) => {
    const { issue, repository } = readEvent<IssueEvent>();
    const about = {
      issue: issue.number,
      owner: repository.owner.login,
      base: repository.default_branch,
      isPrivate: isPrivateRepository(),
    };
    return propose(ownApi(), about, readArtifact(readSmall(join(folder, 'phieu.json'))));
  },
  'write-back': (folder) => {
    const { head } = readEvent<PullEvent>().pull_request;
    const json = readSmall(join(folder, 'tep.json'), 50_000_000);
    return writeBack(ownApi(), { branch: head.ref, head: head.sha }, json);
  },
};

const [task = '', folder = setting('RUNNER_TEMP')] = process.argv.slice(2);
const chosen = tasks[task];
if (!chosen) throw new Error(`no such task: ${task}; there are ${Object.keys(tasks).join(', ')}`);
console.log(await chosen(folder));
