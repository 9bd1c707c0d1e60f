import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MachineFault } from '../src/editing/machine-fault.ts';
import { machineFaultText } from '../src/strings/machine-fault.ts';

/** SQLITE_BUSY (sqlite.org/rescode.html): another process holds the lock. */
const BUSY = 5;

/** This process's locks: an unreferenced connection would be garbage-collected and its lock released. */
const held: Array<DatabaseSync> = [];

/** The process that holds a lock, from the file it wrote; only for the message. */
function holderOf(file: string): string {
  try {
    return readFileSync(`${file}.pid`, 'utf8').replace(/\D/g, '').slice(0, 10);
  } catch {
    return '?';
  }
}

/**
 * Acquires a lock that lasts until this process ends, however it ends: the operating system holds it (a
 * file lock, through SQLite), so a killed build leaves no lock behind, even when its process id is reused.
 * The file itself stays and has no meaning.
 *
 * @param file path of the lock file; created when missing
 * @param site the folder that is being built, for the message
 * @throws MachineFault when another process holds it
 */
export function acquireLock(file: string, site: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    const isBusy = error instanceof Error && 'errcode' in error && error.errcode === BUSY;
    throw isBusy ? new MachineFault(machineFaultText.building(site, holderOf(file))) : error;
  }
  held.push(database);
  writeFileSync(`${file}.pid`, String(process.pid));
}
