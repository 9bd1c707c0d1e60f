import { documentReviewText as text } from '../../strings/document-review.ts';
import type { DocumentDraft, DraftPart } from '../document/draft/draft.ts';
import { inOrder } from '../document/draft/places.ts';
import { wordsOf } from '../document/reading.ts';
import type { Desk } from './desk.ts';
import { h } from './dom.ts';
import { markedWords } from './marked-words.ts';
import { stationNames } from './station-names.ts';

/** The marks of notes in some words, in order. */
const marksIn = (words: string): Array<string> =>
  [...words.matchAll(/\[\^([^\]]+)\]/g)].flatMap(([, mark]) => mark ?? []);

const numbered = (part: DraftPart): ReadonlyMap<string, number> =>
  new Map(inOrder(part).map(({ id }, at) => [id, at + 1]));

/** The document as printed, part by part. Only parts that changed are drawn anew: a document may have thousands. */
export class Paper {
  readonly element = h('div', { class: 'paper' });
  readonly #drawn = new Map<string, { readonly part: DraftPart; readonly box: HTMLElement }>();

  show(desk: Desk): void {
    const { draft, where } = desk;
    const names = stationNames(draft);
    const boxes = draft.parts.map((part) => {
      const known = this.#drawn.get(part.id);
      const box = known?.part === part ? known.box : this.#draw(part, draft, desk);
      this.#drawn.set(part.id, { part, box });
      const name = names.get(part.id) ?? '';
      const look = box.querySelector('button');
      if (look && look.textContent !== name) {
        look.textContent = name;
        look.setAttribute('aria-label', text.look(name));
      }
      box.toggleAttribute('data-current', part.id === where);
      if (part.id === where) look?.setAttribute('aria-current', 'true');
      else look?.removeAttribute('aria-current');
      return box;
    });
    const isSame =
      this.element.children.length === boxes.length &&
      boxes.every((box, at) => this.element.children[at] === box);
    if (!isSame) this.element.replaceChildren(...boxes);
  }

  /** The part in focus, when it is out of sight. */
  reveal(where: string): void {
    const box = this.#drawn.get(where)?.box;
    if (!box?.isConnected) return;
    const { top, bottom } = box.getBoundingClientRect();
    if (top < 60 || bottom > innerHeight) box.scrollIntoView({ block: 'start' });
  }

  #draw(part: DraftPart, draft: DocumentDraft, desk: Desk): HTMLElement {
    const numbers = numbered(part);
    const look = h('button', { type: 'button', class: 'look' });
    const box = h(
      'article',
      { class: 'part', 'data-part': part.id, 'data-level': Math.min(part.level, 5) },
      look,
    );
    box.addEventListener('click', ({ target }) => {
      if (getSelection()?.isCollapsed === false) return;
      const mark = target instanceof Element ? target.closest('mark') : null;
      desk.go(part.id, mark?.dataset.finding ?? null);
    });
    const words = wordsOf(part);
    const own = part.findings.filter(({ note }) => note === null);
    const body = markedWords(words, own, numbers);
    body.dataset.words = '';
    box.append(
      h(
        'div',
        { class: part.title === null ? 'text' : 'text titled' },
        part.label === null ? null : h('strong', { class: 'label' }, `${part.label} `),
        body,
      ),
    );
    for (const mark of marksIn(words)) {
      const note = draft.footnotes.find((one) => one.mark === mark);
      if (!note) continue;
      const found = part.findings.filter((one) => one.note === mark);
      box.append(h('div', { class: 'note' }, `[${mark}] `, markedWords(note.text, found, numbers)));
    }
    return box;
  }
}
