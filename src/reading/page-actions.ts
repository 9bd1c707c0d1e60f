/**
 * What a reader does with a page: share it through the device's own sheet, copy a link or a text,
 * print. Fetched at the first press (src/browser/boot.ts). The element says what it does in `data-action`;
 * the outcome is told in the `role="status"` beside it.
 */
const status = (button: HTMLElement) =>
  button.closest('[data-done]')?.querySelector<HTMLElement>('[role="status"]') ?? null;

async function copy(button: HTMLElement, text: string): Promise<void> {
  const { done = '', failed = '' } = button.closest<HTMLElement>('[data-done]')?.dataset ?? {};
  let said = done;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No right to the clipboard, or a page without https: the reader copies what stands there.
    said = failed;
  }
  const place = status(button);
  // Emptied first: the same words once more would not be heard.
  if (place) place.textContent = '';
  requestAnimationFrame(() => {
    if (place) place.textContent = said;
  });
}

/** Does what the pressed element says. */
export async function runAction(button: HTMLElement): Promise<void> {
  const { action, from = '' } = button.dataset;
  const url = button instanceof HTMLAnchorElement ? button.href : location.href;
  if (action === 'print') print();
  else if (action === 'copy-text') {
    await copy(button, document.getElementById(from)?.textContent?.trim() ?? '');
  } else if (action === 'keys') {
    const { dataset } = document.documentElement;
    const off = dataset.keys !== 'off';
    if (off) dataset.keys = 'off';
    else delete dataset.keys;
    button.setAttribute('aria-pressed', String(off));
    try {
      localStorage.setItem('phim-tat', off ? 'tat' : '');
    } catch {
      // A device that keeps nothing: it holds for this page.
    }
  } else if (action === 'share' && navigator.share) {
    try {
      await navigator.share({ title: button.dataset.title ?? document.title, url });
    } catch {
      // Shut by the reader, which is no fault.
    }
  } else await copy(button, url);
}
