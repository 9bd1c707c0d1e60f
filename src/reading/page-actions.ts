/**
 * Page actions: share through the device's share sheet, copy a link or a text, print. Loaded at the first
 * click (src/browser/boot.ts). The element names the action in `data-action`; the result is announced in
 * the neighbouring `role="status"`.
 */
const holderOf = (button: HTMLElement) =>
  button.parentElement?.closest<HTMLElement>('[data-done]') ?? null;

async function copy(button: HTMLElement, text: string): Promise<void> {
  const holder = holderOf(button);
  // What the button says for itself comes before what is said of all in its row.
  const { done = '', failed = '' }: DOMStringMap = { ...holder?.dataset, ...button.dataset };
  let said = done;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Clipboard unavailable (permission or insecure context): let the reader select the text.
    said = failed;
  }
  const place = holder?.querySelector<HTMLElement>('[role="status"]');
  // Clear it first: screen readers do not announce the same text twice.
  if (place) place.textContent = '';
  requestAnimationFrame(() => {
    if (place) place.textContent = said;
  });
}

/** Runs the action of the clicked element. */
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
      // Storage is unavailable: the choice holds for this page only.
    }
  } else if (action === 'share' && navigator.share) {
    try {
      await navigator.share({ title: button.dataset.title ?? document.title, url });
    } catch {
      // The reader dismissed the share sheet (AbortError).
    }
  } else await copy(button, url);
}
