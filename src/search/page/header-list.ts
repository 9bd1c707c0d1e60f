import { searchText } from '../../strings/search.ts';
import type { Found } from '../found.ts';
import { answerTo } from './answer-to.ts';
import { element } from './dom.ts';
import { ListBox } from './list-box.ts';
import type { SearchHost, SearchView } from './search-view.ts';

/** Number of pages in the list. */
const SHOWN = 6;
/** Milliseconds without a further letter after which a question is looked up. */
const PAUSE = 300;

/** The best pages in a list box under the search box, and what answers a question. */
export class HeaderList implements SearchView {
  readonly idle = '';
  readonly busy = null;
  readonly #host: SearchHost;
  readonly #list: ListBox;

  constructor(host: SearchHost) {
    this.#host = host;
    this.#list = new ListBox(host, searchText.results);
  }

  start(typed: string | null): void {
    const { root, cancel, search } = this.#host;
    root.append(element('p', { role: 'status', class: 'hidden' }));
    root.addEventListener('focusout', (event) => {
      if (root.contains(event.relatedTarget as Node | null)) return;
      cancel();
      this.#list.expand(false);
    });
    if (typed) search();
  }

  filters() {
    return {};
  }

  typed(): void {
    // The list opens when results arrive.
  }

  async show(query: string, found: Found): Promise<void> {
    const { turn } = this.#host;
    const entries = await found.entries(0, SHOWN);
    if (turn !== this.#host.turn) return;
    const { total } = found;
    this.#list.clear();
    for (const { url, title, kind } of entries) this.#add(url, title, kind);
    this.#list.add(
      this.#pageAddress(query),
      total > 0 ? searchText.all(total) : searchText.none(query),
    );
    this.#host.say(searchText.count(total, query));
    this.#list.expand(true);
    void this.#answer(query, found, turn);
  }

  #add(address: string, title: string, page: string): HTMLElement {
    const line = element('span', { class: 'title' }, title);
    // The space keeps the two apart where the line is read out.
    return this.#list.add(address, line, ' ', element('small', {}, page));
  }

  /** The answer comes later, hence last: no line moves for it. */
  async #answer(query: string, { parsed, total }: Found, turn: number): Promise<void> {
    const isAsked = () => turn === this.#host.turn;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const found = isAsked() ? await answerTo(query, parsed) : null;
    // A document and a clause are what the list begins with.
    if (!found || !isAsked() || /^(?:document|clause)$/.test(found.answer.kind)) return;
    const { source, sample } = found.answer;
    const [page, address] = source;
    const short = searchText.answer(found.brief, sample);
    this.#add(address, short, page).classList.add('answer');
    this.#host.say(`${searchText.count(total, query)}. ${short}`);
  }

  clear(): void {
    this.#list.clear();
    this.#list.expand(false);
  }

  key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // Also prevent a pending search from opening the list.
      this.#host.cancel();
      if (!this.#list.isOpen) return;
      this.#list.expand(false);
    } else if (!this.#list.press(event.key)) return;
    event.preventDefault();
  }

  #pageAddress(query: string): string {
    const form = this.#host.root.querySelector('form');
    const action = new URL(form?.action ?? '', location.href);
    action.searchParams.set('q', query);
    return action.href;
  }
}
