import { searchPageText } from '../../strings/search-page.ts';
import { element } from './dom.ts';

/**
 * Folds a card where it stands in one column with the list: its first lines keep the height that is reserved for
 * them, so the list stays in its place; all of it is one press away.
 *
 * @param brief what it says, in one line
 */
export function foldCard(card: HTMLElement, brief: string): void {
  if (!matchMedia('(max-width: 61.99rem)').matches) return;
  const rest = [...card.children].filter((part) => !part.matches('.kicker, h2'));
  const whole = element('div', { class: 'rest', id: 'tra-loi-day-du' }, ...rest);
  const button = element('button', {
    type: 'button',
    'aria-controls': whole.id,
    'aria-label': searchPageText.wholeAnswer,
  });
  const fold = (folded: boolean) => {
    card.classList.toggle('folded', folded);
    button.setAttribute('aria-expanded', String(!folded));
  };
  button.addEventListener('click', () => fold(!card.classList.contains('folded')));
  const sample = card.querySelector('.sample')?.cloneNode(true);
  const line = element('p', { class: 'brief' }, ...(sample ? [sample, ' '] : []), brief);
  card.append(button, line, whole);
  fold(true);
}
