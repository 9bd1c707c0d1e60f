import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inboxCommandText } from '../../src/strings/inbox-command.ts';
import { gitDirOf, InboxError } from './git.ts';

/** Long enough for another take; nobody waits longer at a page. */
const WAIT_MS = 20_000;

/**
 * Runs an action while no other window of this repository takes or undoes anything. The operating system
 * holds the lock (SQLite's file lock), so a program that was ended leaves none behind.
 */
export function withLock<T>(root: string, action: () => T): T {
  const gitDir = gitDirOf(root);
  if (gitDir === null) throw new InboxError(inboxCommandText.obstacle.noGit);
  const database = new DatabaseSync(resolve(gitDir, 'hop-thu.lock'));
  try {
    database.exec(`PRAGMA busy_timeout = ${WAIT_MS}`);
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch {
      throw new InboxError(inboxCommandText.obstacle.busy);
    }
    return action();
  } finally {
    database.close();
  }
}
