import { slashIsOff, switchSlash } from './slash-key.ts';

/** <key-switch>: shows its checkbox, and keeps on this device whether «/» goes to the search. */
class KeySwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = !slashIsOff();
    box.addEventListener('change', () => {
      if (!switchSlash(!box.checked)) box.checked = true;
    });
    this.hidden = false;
  }
}

customElements.define('key-switch', KeySwitch);
