import { describe, expect, test } from 'vitest';
import { forgejoApi } from '../../scripts/forge/forgejo.ts';
import { githubApi } from '../../scripts/forge/github.ts';
import { gitlabApi } from '../../scripts/forge/gitlab.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { nobody } from '../../src/editing/forge/codeowners.ts';
import { contentOf, MILESTONES } from './content.ts';
import { forgejoRoutes } from './forgejo.ts';
import { githubRoutes } from './github.ts';
import { gitlabRoutes } from './gitlab.ts';
import { OfficeComputer } from './office-computer.ts';
import { OnForge } from './on-forge.ts';
import { cancelled, editing } from './scenarios/edits.ts';
import { handIns } from './scenarios/hand-ins.ts';
import { publishing } from './scenarios/publishing.ts';
import { correcting, reporting } from './scenarios/reports.ts';
import { StandIn } from './stand-in.ts';
import type { Way } from './way.ts';

type Content = ReadonlyArray<SourceFile>;

const ways: Readonly<Record<string, (content: Content) => Promise<Way>>> = {
  GitHub: (content) =>
    OnForge.start(content, { root: '', routes: githubRoutes }, (address) =>
      githubApi(address, 'mttq/phong-trao', 'x'),
    ),
  GitLab: (content) =>
    OnForge.start(content, { root: '/api/v4', routes: gitlabRoutes }, (address) =>
      gitlabApi(address, 'mttq/tinh/phong-trao', 'x'),
    ),
  Forgejo: (content) =>
    OnForge.start(content, { root: '/api/v1', routes: forgejoRoutes }, (address) =>
      forgejoApi(address, 'mttq/phong-trao', 'x'),
    ),
  'one office computer': async (content) => new OfficeComputer(content),
};

const scenarios = [...reporting, ...correcting, ...handIns, ...editing, ...publishing];

describe.each(Object.keys(ways))('%s', (name) => {
  test.each(scenarios)('$name', async ({ content, run }) => {
    const way = await ways[name]?.(contentOf(content));
    if (!way) throw new Error(name);
    let unknown: ReadonlyArray<string> = [];
    try {
      await run(way);
    } finally {
      unknown = way.end();
    }
    // A call that the forge's published API does not have, or the stand-in does not know.
    expect(unknown).toEqual([]);
  });
});

describe('the programs that the CI of a forge starts', () => {
  test.each(['GitHub', 'GitLab', 'Forgejo'])(
    '%s: tell of a cancelled milestone, and bring its generated files into the request',
    async (name) => {
      const owners = { '.github/owners.json': JSON.stringify(nobody) };
      const way = await ways[name]?.(contentOf(owners));
      if (!(way instanceof OnForge)) throw new Error(name);
      try {
        await way.propose('Hủy mốc', cancelled(way.main()));
        await way.tend(true);
        const { hosting } = way;
        const [request] = hosting.requests;
        expect(hosting.comments).toHaveLength(1);
        expect(hosting.comments[0]?.body).toMatch(/Tháng cao điểm/);
        expect(request && hosting.paths(request)).toEqual(
          expect.arrayContaining([MILESTONES, 'content/calendar-ledger.json']),
        );
        expect(request && hosting.shownErrors(request)).toEqual([]);
      } finally {
        expect(way.end()).toEqual([]);
      }
    },
  );
});

test('a call that no stand-in knows is noted, so that the test that made it fails', async () => {
  const standIn = new StandIn('', []);
  const address = await standIn.start();
  const { status } = await fetch(`${address}/repos/mttq/phong-trao/invented`);
  standIn.stop();
  expect(status).toBe(501);
  expect(standIn.unknown).toEqual(['GET /repos/mttq/phong-trao/invented']);
});

test('there are thirty scenarios and more, each under its own name', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  expect(scenarios.length).toBeGreaterThanOrEqual(30);
});
