import { fold } from '../../domain/fold.ts';
import { sheetReadingText as say } from '../../strings/sheet-reading.ts';
import { type Cell, cellText } from './cells.ts';
import { type Read, readNumber } from './read-number.ts';

/** Folded words by which people say that something was done, or not yet. */
const DONE =
  /^(?:x|v|y|✓|✔|☑|√|co|da|roi|xong|dat|dung|true|yes|(?:da|co) (?:thuc hien|lam|to chuc|danh gia|hoan thanh|xong|dat|co)(?: (?:roi|xong))?|hoan thanh|thuc hien|lam roi)$/;
const NOT_DONE =
  /^(?:khong|chua|false|no|n|sai|(?:chua|khong) (?:thuc hien|lam|to chuc|danh gia|hoan thanh|xong|dat|co)(?: duoc)?)$/;

/** True, false, or null for other words. */
export function doneWords(text: string): boolean | null {
  const folded = fold(text)
    .replace(/[.!;,]+$/, '')
    .trim();
  if (DONE.test(folded)) return true;
  return NOT_DONE.test(folded) ? false : null;
}

/** Whether a task of yes or no was done, as 1 or 0: in figures, in words, by a tick or a checkbox. */
export function readDone(cell: Cell): Read<number> {
  if (cell.kind === 'number') return readNumber(cell);
  const text = cellText(cell);
  const done = cell.kind === 'boolean' ? cell.value : doneWords(text);
  if (done !== null) {
    return done
      ? { value: 1, hint: say.done.yes(text), code: 'read-as-done' }
      : { value: 0, hint: say.done.no(text), code: 'read-as-not-done' };
  }
  const read = readNumber(cell);
  return 'problem' in read ? { problem: say.done.neither } : read;
}
