import { fold } from '../../domain/fold.ts';
import { looksGarbled } from '../../domain/garbled.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type Cell, cellText } from './cells.ts';
import type { Read } from './read-number.ts';

const refuse = (problem: ProblemText) => ({ problem });

// biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters on purpose.
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/;

/** Parses free text: any cell, unless its characters were garbled. */
export function readTextCell(cell: Cell): Read<string> {
  if (cell.kind === 'time') return refuse(sheetText.text.time);
  const text = cellText(cell);
  if (looksGarbled(text)) return refuse(sheetText.text.garbled);
  return CONTROL.test(text) ? refuse(sheetText.text.control) : { value: text };
}

const YES = new Set(['co', 'x', 'dung', 'true', 'yes', '1', 'roi', 'cuoi cung']);
const NO = new Set(['khong', 'sai', 'false', 'no', '0', 'chua', '-']);

/** "Có" or "Không", from a drop-down, a tick or a checkbox. */
export function readYes(cell: Cell): Read<boolean> {
  if (cell.kind === 'boolean') return { value: cell.value };
  const text = fold(cellText(cell)).trim();
  if (YES.has(text)) return { value: true };
  return NO.has(text) ? { value: false } : refuse(sheetText.yes);
}

const lifecycles = ['running', 'done', 'stopped'] as const;
export type Lifecycle = (typeof lifecycles)[number];

/** The reported status of the work, by key or in words. */
export function readLifecycle(cell: Cell): Read<Lifecycle> {
  const text = fold(cellText(cell)).trim();
  const found = lifecycles.find(
    (name) => name === text || fold(sheetText.lifecycle[name]) === text,
  );
  return found ? { value: found } : refuse(sheetText.lifecycleChoice);
}

const countedFroms = ['year', 'change'] as const;

/** From when a figure counts in a unit that was formed or changed within the year, by key or in words. */
export function readCountedFrom(cell: Cell): Read<(typeof countedFroms)[number]> {
  const text = fold(cellText(cell))
    .trim()
    .replace(/^(?:tinh )?tu /, '');
  const found = countedFroms.find(
    (name) => name === text || fold(sheetText.countedFrom[name]) === text,
  );
  return found ? { value: found } : refuse(sheetText.countedFromChoice);
}

/** A year of a plan. */
export function readPlan(cell: Cell, plans: ReadonlyArray<string>): Read<string> {
  const text = cellText(cell).replace(/^năm /iu, '');
  return plans.includes(text) ? { value: text } : refuse(sheetText.plan(plans.join(', ')));
}
