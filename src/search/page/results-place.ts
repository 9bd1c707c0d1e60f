import { searchText } from '../../strings/search.ts';
import { searchPageText } from '../../strings/search-page.ts';
import type { Found } from '../found.ts';
import { element } from './dom.ts';
import { readyText } from './ready-text.ts';
import { ResultList } from './result-list.ts';
import type { SearchHost } from './search-view.ts';

/** Number of results shown at once, and of those that a press on the button adds. */
const FIRST = 10;
const MORE = 20;

/** Where the results stand: the one ranked list, and below it what leads on. */
export class ResultsPlace {
  readonly #host: SearchHost;
  readonly #root: HTMLElement;
  #list: ResultList | undefined;

  constructor(host: SearchHost, root: HTMLElement) {
    this.#host = host;
    this.#root = root;
  }

  get isEmpty(): boolean {
    return this.#list === undefined;
  }

  get links(): ReadonlyArray<HTMLElement> {
    return this.#list?.links ?? [];
  }

  /** Keeps what is below from being pressed until it has its place. */
  expect(coming: boolean): void {
    this.#root.toggleAttribute('data-coming', coming);
  }

  clear(): void {
    this.#list = undefined;
    for (const state of ['data-coming', 'data-filling']) this.#root.removeAttribute(state);
    this.#root.replaceChildren();
  }

  /** Draws what was found, with what else `above` draws at the same moment, unless it is outdated by then. */
  async show(query: string, found: Found, above: () => void): Promise<void> {
    const { turn, say } = this.#host;
    const { total } = found;
    const list = new ResultList(found);
    const similar = element('div');
    // Similar pages stand below results, and come after them; where there are none, they are the results.
    const alike = () => this.#putSimilar(similar, query, found, list).catch(() => undefined);
    await Promise.all([list.extend(FIRST), total === 0 ? alike() : null]);
    if (turn !== this.#host.turn) return;
    this.#list = list;
    this.expect(false);
    above();
    const report = readyText(
      searchPageText.report,
      () => searchPageText.reportText(query, total),
      () => say(searchPageText.reportCopied),
    );
    this.#root.replaceChildren(
      ...(total > 0 ? [element('h2', { class: 'hidden' }, searchText.results), list.node] : []),
      ...this.#more(list, turn),
      similar,
      element('div', { class: 'report small no-print' }, report.button, report.field),
    );
    await this.#fill(list, 0);
    if (total > 0) await alike();
  }

  async #putSimilar(place: HTMLElement, query: string, found: Found, list: ResultList) {
    if (!found.unknown) return;
    const { similarPages, similarSection } = await import('./similar-pages.ts');
    const titles = await similarPages(this.#host.root.dataset.titles ?? '', query);
    const others = titles.filter(([, href]) => !list.begins(href));
    place.append(...similarSection(searchPageText.near, others));
  }

  /** The button below the list, as long as it has an end beyond. */
  #more(list: ResultList, turn: number): Array<HTMLElement> {
    if (list.left <= 0) return [];
    const button = element(
      'button',
      { type: 'button', class: 'no-print' },
      searchPageText.more(list.left),
    );
    button.addEventListener('click', async () => {
      const from = list.links.length;
      // A failed batch is loaded again on the next press.
      const first = await list.extend(MORE).catch(() => undefined);
      if (!first || turn !== this.#host.turn) return;
      first.focus();
      if (list.left > 0) button.textContent = searchPageText.more(list.left);
      else button.remove();
      await this.#fill(list, from);
    });
    return [button];
  }

  /** Excerpts come when they come; without them the abstracts stay. */
  async #fill(list: ResultList, from: number): Promise<void> {
    this.#root.setAttribute('data-filling', '');
    await list.fill(from).catch(() => undefined);
    if (list === this.#list) this.#root.removeAttribute('data-filling');
  }
}
