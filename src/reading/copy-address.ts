/**
 * <copy-address data-label data-about data-done data-failed>: gives the read-only <input> inside a button that
 * copies it, and says whether it did. Without the script the address is there to be copied by hand.
 */
export class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.querySelector('button')) return;
    const { label = '', about = '', done = '', failed = '' } = this.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    // Many stand on one page: each is heard with what it copies.
    const what = document.createElement('span');
    what.className = 'hidden';
    what.textContent = about;
    button.append(`${label} `, what);
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    input.addEventListener('focus', () => input.select());
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(input.value);
        said.textContent = done;
      } catch {
        // No right to the clipboard, or a page without https: the reader copies what is selected.
        input.focus();
        said.textContent = failed;
      }
    });
    input.after(button, said);
  }
}

customElements.define('copy-address', CopyAddress);
