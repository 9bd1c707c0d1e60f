import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/dates.ts';
import { explainFault } from '../src/editing/machine-fault.ts';
import { siteConfig } from '../src/site.config.ts';
import { inboxCommandText } from '../src/strings/inbox-command.ts';
import { inboxPageText } from '../src/strings/inbox-page.ts';
import { REPLIES } from './inbox/folder.ts';
import { InboxError } from './inbox/git.ts';
import { Inbox } from './inbox/inbox.ts';
import { readTakes } from './inbox/register.ts';
import { serveInbox } from './inbox/server.ts';
import { undoTake } from './inbox/undo.ts';
import { CONTENT_ROOT, DIST } from './root.ts';
import { badUsage, isUsageError, UsageError } from './usage.ts';

/**
 * `npm run inbox -- [folder]`: reads figures that came by e-mail and Zalo, writes a reply to each file, and
 * serves the page where a person takes or returns them. `npm run inbox -- undo`: undoes a take.
 * Exit code 0: done; 1: not possible now; 2: invalid arguments.
 */
const FOLDER = 'hop-thu';

/** The folder to read; the default one is created. */
function folderOf(given: string | undefined): string {
  const folder = resolve(given ?? join(CONTENT_ROOT, FOLDER));
  if (!existsSync(folder)) {
    if (given !== undefined) throw new InboxError(inboxCommandText.notFolder(given));
    mkdirSync(folder);
    console.log(inboxCommandText.created(folder));
  }
  if (!statSync(folder).isDirectory()) throw new InboxError(inboxCommandText.notFolder(folder));
  return folder;
}

/** How many files there are of each kind, most urgent first. */
function counts(items: Awaited<ReturnType<Inbox['items']>>): string {
  const { groups } = inboxPageText;
  return (Object.keys(groups) as Array<keyof typeof groups>)
    .map((state) => [groups[state], items.filter((item) => item.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `  ${name}: ${count}`)
    .join('\n');
}

async function open(given: string | undefined, page: boolean): Promise<void> {
  const folder = folderOf(given);
  const inbox = new Inbox(CONTENT_ROOT, folder);
  const items = await inbox.items();
  console.log(counts(items) || inboxPageText.none);
  console.log(inboxCommandText.replies(join(folder, REPLIES)));
  const { obstacle } = inbox;
  if (obstacle !== null) console.error(`${inboxPageText.obstacle}. ${obstacle}`);
  if (!page) return;
  const port = Number(process.env.PORT ?? 0);
  const server = await serveInbox({ inbox, site: DIST }, port).catch(() => {
    throw new InboxError(inboxCommandText.portTaken(port));
  });
  console.log(inboxCommandText.page(server.address));
}

function undo(given: string | undefined, notPublished: boolean): void {
  const wanted = given ?? readTakes(CONTENT_ROOT)[0]?.commit ?? '';
  const input = { root: CONTENT_ROOT, site: DIST, today: today(siteConfig.date), notPublished };
  console.log(inboxCommandText.undo.done(undoTake(wanted, input).subject));
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      'no-page': { type: 'boolean', default: false },
      'not-published': { type: 'boolean', default: false },
    },
  });
  const [first, second, ...more] = positionals;
  if (values.help) console.log(inboxCommandText.usage);
  else if (first === 'undo' && more.length === 0) undo(second, values['not-published']);
  else if (second !== undefined) throw new UsageError(second);
  else await open(first, !values['no-page']);
}

try {
  await run();
} catch (error) {
  if (isUsageError(error)) {
    console.error(badUsage(error, inboxCommandText.usage));
    process.exitCode = 2;
  } else {
    console.error(error instanceof InboxError ? error.message : explainFault(error));
    process.exitCode = 1;
  }
}
