import { dayInVietnam } from '../domain/countdown.ts';
import { stateOn, type TaskState } from '../domain/tasks/task-state.ts';

/**
 * Says on the reader's day what is due and what has passed: a site that nobody has built for weeks must not call
 * something due that has passed. Without a script the states are those of the day of the build.
 */
export function showStates(list: HTMLElement): void {
  const { overOn, states } = list.dataset;
  if (overOn === undefined || states === undefined) return;
  const words: Readonly<Record<TaskState, string>> = JSON.parse(states);
  const today = dayInVietnam(Date.now());
  const isOver = overOn <= today;
  for (const part of list.querySelectorAll<HTMLDetailsElement>('details.part')) {
    let due = 0;
    for (const row of part.querySelectorAll<HTMLElement>('[data-to]')) {
      const { from = '', to = '' } = row.dataset;
      const state = isOver ? 'coming' : stateOn({ from, to }, today);
      if (state === 'due') due += 1;
      row.classList.toggle('passed', state === 'passed');
      showState(row, state, words);
    }
    const note = part.querySelector<HTMLElement>('[data-due]');
    const count = note?.querySelector('b');
    if (!note || !count) continue;
    // On the day of the build the page has folded its parts already.
    if (count.textContent === String(due)) continue;
    note.hidden = due === 0;
    count.textContent = String(due);
    part.open = due > 0;
  }
}

function showState(row: HTMLElement, state: TaskState, words: Record<TaskState, string>): void {
  const shown = row.querySelector<HTMLElement>('[data-state]');
  if (!shown) return;
  shown.hidden = state === 'coming';
  shown.classList.toggle('warn', state === 'due');
  shown.classList.toggle('plain', state === 'passed');
  shown.textContent = words[state];
}
