import { expect, test } from 'vitest';
import { markers, stickyComment } from '../../scripts/forge/comments.ts';
import type { ForgeApi } from '../../scripts/forge/forge-api.ts';
import { forgejoApi } from '../../scripts/forge/forgejo.ts';
import { githubApi } from '../../scripts/forge/github.ts';
import { gitlabApi } from '../../scripts/forge/gitlab.ts';
import { listWork, stateOf } from '../../scripts/forge/list.ts';
import { FORM_LABEL } from '../../src/domain/forge/links.ts';
import { contentOf } from './content.ts';
import { forgejoRoutes } from './forgejo.ts';
import { githubRoutes } from './github.ts';
import { gitlabRoutes } from './gitlab.ts';
import { type CheckState, Hosting } from './hosting.ts';
import { type Routes, StandIn } from './stand-in.ts';

/**
 * Forges count calls: GitHub allows a workflow a thousand an hour. Every unit of a province may have a request open
 * on one morning, and each run asks about all of them.
 */

interface OneForge {
  readonly root: string;
  readonly routes: Routes;
  readonly api: (address: string) => ForgeApi;
}

const forges: Readonly<Record<string, OneForge>> = {
  GitHub: {
    root: '',
    routes: githubRoutes,
    api: (address) => githubApi(address, 'mttq/phong-trao', 'x'),
  },
  Forgejo: {
    root: '/api/v1',
    routes: forgejoRoutes,
    api: (address) => forgejoApi(`${address}/api/v1`, 'mttq/phong-trao', 'x'),
  },
  GitLab: {
    root: '/api/v4',
    routes: gitlabRoutes,
    api: (address) => gitlabApi(`${address}/api/v4`, 'mttq/tinh/phong-trao', 'x'),
  },
};

/** Calls of one run that finds nothing new in so many requests, each of an issue, and each answered. */
async function callsFor({ root, routes, api }: OneForge, count: number, check: CheckState) {
  const hosting = new Hosting(contentOf());
  const standIn = new StandIn(root, routes(hosting));
  try {
    const forge = api(await standIn.start());
    for (let done = 0; done < count; done += 1) {
      const issue = hosting.openIssue('', true, [FORM_LABEL]);
      const branch = `phieu-${issue.number}`;
      hosting.push(branch, { [`so-${done}.txt`]: 'x' }, hosting.main);
      const request = hosting.openRequest(branch, 'Số liệu', '');
      hosting.checks.set(hosting.head(request), check);
      const topic = { kind: 'request', number: request.number } as const;
      const state = stateOf({ head: hosting.head(request) }, { state: check, address: '' });
      await stickyComment(forge, topic, { marker: markers.summary, state, text: 'Ba Bể' });
      hosting.comment(request.number, 'Cảm ơn', { id: 3, login: 'lan' });
    }
    const before = standIn.calls;
    const { requests, issues } = await listWork(forge);
    expect(requests.filter(({ needsSummary }) => needsSummary)).toEqual([]);
    expect([requests.length, issues.length]).toEqual([count, 0]);
    expect(standIn.unknown).toEqual([]);
    return standIn.calls - before;
  } finally {
    standIn.stop();
    hosting.remove();
  }
}

test.each([
  ['GitHub', 'passed', 0],
  ['GitHub', 'failed', 0],
  ['GitHub', 'running', 0],
  ['Forgejo', 'passed', 0],
  // What has no list is asked for each request: the states of commits, and the notes of GitLab.
  ['Forgejo', 'failed', 1],
  ['GitLab', 'passed', 1],
  ['GitLab', 'failed', 2],
] as const)(
  '%s: requests that %s and were answered cost %i calls each',
  async (name, check, each) => {
    const forge = forges[name] as OneForge;
    const [few, many] = [2, 12];
    const more = (await callsFor(forge, many, check)) - (await callsFor(forge, few, check));
    expect(more).toBe((many - few) * each);
  },
);
