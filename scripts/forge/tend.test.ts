import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HEAD, merge, pull } from '../../tests/fixtures/forge-clients.ts';
import { ROOT } from '../root.ts';

/** What each forge answers for a repository with one request; everything else is an empty list. */
const answers: ReadonlyArray<readonly [RegExp, unknown]> = [
  [/\/merge_requests\?/, [merge]],
  [/\/merge_requests\/7$/, { changes_count: '1' }],
  [/\/merge_requests\/7\/diffs/, [{ old_path: 'content/a', new_path: 'content/a' }]],
  [/\/pulls\?/, [pull]],
  [/\/pulls\/7$/, { changed_files: 1 }],
  [/\/pulls\/7\/files/, [{ filename: 'content/a' }]],
  [/\/(?:user)$/, { id: 5 }],
  [/\/status$/, { state: 'pending', statuses: [] }],
  [/\/runs\?/, { workflow_runs: [] }],
  [/(?:phong-trao)$/, { private: false, visibility: 'public', default_branch: 'main' }],
];

let server: Server;
let folder = '';
const sent: Array<string> = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cham-kho-'));
  // Never closes an idle connection: that could race with the next call.
  server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const url = request.url ?? '';
    if (request.method !== 'GET')
      sent.push(
        `${request.method} ${url} ${request.headers['private-token'] ?? request.headers.authorization}`,
      );
    const found = request.method === 'GET' ? answers.find(([path]) => path.test(url)) : null;
    response.end(JSON.stringify(found ? found[1] : []));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a step as a forge's CI does: in a process of its own, with its variables and nothing else. */
function step(env: Readonly<Record<string, string>>, ...args: ReadonlyArray<string>) {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/forge/tend.ts'), ...args], {
    env: { PATH: process.env.PATH ?? '', FORGE_TOKEN: 'mat', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (some) => (said += some));
  return new Promise<string>((resolve) => child.on('close', () => resolve(said.trim())));
}

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const actions = () => ({ GITHUB_API_URL: address(), GITHUB_REPOSITORY: 'mttq/phong-trao' });
const forges = {
  github: () => actions(),
  forgejo: () => ({ ...actions(), FORGEJO_ACTIONS: 'true' }),
  gitlab: () => ({
    GITLAB_CI: 'true',
    CI_API_V4_URL: address(),
    CI_PROJECT_PATH: 'mttq/phong-trao',
  }),
};

test.each([
  ['github', 'POST /repos/mttq/phong-trao/issues/7/comments Bearer mat'],
  ['forgejo', 'POST /repos/mttq/phong-trao/issues/7/comments token mat'],
  ['gitlab', 'POST /projects/mttq%2Fphong-trao/merge_requests/7/notes mat'],
] as const)(
  '%s: the CI’s variables are all that listing and writing need',
  async (name, comment) => {
    const [out, env] = [join(folder, name), forges[name]()];
    expect(await step(env, 'list', 'in', out)).toBe('requests: 1, issues: 0');
    const [request] = JSON.parse(readFileSync(join(out, 'viec.json'), 'utf8')).requests;
    expect(request).toMatchObject({ number: 7, head: HEAD, needsSummary: true });
    const summary = '<!-- tom-tat-thay-doi -->\n<!-- ban-cong-khai -->\nBa Bể\n';
    const read = { number: 7, head: HEAD, summary, conflicts: null, written: [] };
    writeFileSync(join(out, 'da-doc.json'), JSON.stringify({ requests: [read], issues: [] }));
    sent.length = 0;
    expect(await step(env, 'write', out)).toBe('request 7: created');
    expect(sent).toEqual([comment]);
  },
);
