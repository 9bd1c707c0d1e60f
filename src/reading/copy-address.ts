/**
 * <copy-address data-label data-about data-done data-failed>: adds a copy button to the read-only <input>
 * inside it, and announces whether copying worked. Without the script the address can be copied by hand.
 */
export class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.querySelector('button')) return;
    const { label = '', about = '', done = '', failed = '' } = this.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    // A page has many of these: the accessible name says which address the button copies.
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
        // Clipboard unavailable (permission or insecure context): the text is selected for the reader to
        // copy.
        input.focus();
        said.textContent = failed;
      }
    });
    input.after(button, said);
  }
}

customElements.define('copy-address', CopyAddress);
