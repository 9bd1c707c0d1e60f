import type { NearTitle } from './near-titles.ts';

/**
 * <wrong-address data-titles data-search data-near data-all>: on the 404 page, fills the search box with
 * the words of the URL and lists suggested pages.
 */
class WrongAddress extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { titles = '', search = '', near = '', all = '' } = this.dataset;
    const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
    const path = `/${location.pathname.slice(base.length)}`;
    const { addressWords, element, nearAddresses } = await import('./similar-pages.ts');
    const words = addressWords(path);
    const input = this.querySelector('input');
    if (words === '' || !input) return;
    input.value ||= words;
    const href = `${search}?${new URLSearchParams({ q: words })}`;
    const list = element('ul', { class: 'plain' });
    const whole = element('li', {}, element('a', { href }, all.replace('{words}', words)));
    const known: ReadonlyArray<NearTitle> = await fetch(titles)
      .then((response) => response.json())
      .catch(() => []);
    for (const [title, address] of nearAddresses(path, known, base)) {
      list.append(element('li', {}, element('a', { href: address }, title)));
    }
    list.append(whole);
    this.append(element('section', {}, element('h2', {}, near), list));
  }
}

customElements.define('wrong-address', WrongAddress);
