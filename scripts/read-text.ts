import { readFileSync } from 'node:fs';

/** The text of a file; "" when it is missing. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
