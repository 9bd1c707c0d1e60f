import { fold } from '../../domain/fold.ts';
import { documentAnswerText as text } from '../../strings/document-answers.ts';
import { choice, field, h, input } from './dom.ts';
import type { Named } from './names.ts';

/** Rows of the list that are shown at once; the others come by typing. */
const MOST = 200;

/** A list with a field that filters it by words without marks. */
export function picker(
  label: string,
  all: ReadonlyArray<Named>,
  chosen: string | null,
  /** Choices that are no entry, shown first. */
  others: ReadonlyArray<readonly [value: string, text: string]>,
): { readonly box: HTMLElement; readonly value: () => string } {
  const folded = all.map(({ id, name }) => ({ id, name, key: fold(`${name} ${id}`) }));
  const filter = input('', { type: 'search' });
  const list = choice([], '');
  const fill = (keep: string) => {
    const words = fold(filter.value).split(/\s+/).filter(Boolean);
    const fitting = folded
      .filter(({ id, key }) => id === keep || words.every((word) => key.includes(word)))
      .slice(0, MOST);
    const rows = [...others, ...fitting.map(({ id, name }) => [id, name] as const)];
    list.replaceChildren(...rows.map(([value, name]) => h('option', { value }, name)));
    list.value = keep;
    // With words typed, the first entry that fits is what is meant.
    const first = fitting.find(({ key }) => words.every((word) => key.includes(word)));
    if (words.length > 0 && first) list.value = first.id;
  };
  filter.addEventListener('input', () => fill(list.value));
  const own = chosen ?? others[0]?.[0] ?? '';
  fill(own);
  return {
    box: h('div', { class: 'picker' }, field(text.filter, filter), field(label, list)),
    value: () => list.value,
  };
}
