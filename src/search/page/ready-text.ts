import { element, textButton } from './dom.ts';

/**
 * A text that readers can copy for the editors; nothing is sent.
 *
 * @param label of the button, and of the field
 * @param text asked for when the button is pressed
 */
export function readyText(
  label: string,
  text: () => string,
  copied: () => void,
): { readonly button: HTMLElement; readonly field: HTMLElement } {
  const field = element('textarea', { readonly: '', rows: '3', 'aria-label': label });
  field.hidden = true;
  const button = textButton(label, async () => {
    // If the clipboard is unavailable, the text can be copied by hand.
    field.value = text();
    field.hidden = false;
    field.select();
    await navigator.clipboard?.writeText(field.value).then(copied, () => undefined);
  });
  return { button, field };
}
