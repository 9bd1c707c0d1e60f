import { readFileSync } from 'node:fs';

/** The text of a file; nothing where there is none. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
