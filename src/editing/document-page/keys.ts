/** What single keys do, by name. */
export type KeyAct = 'nextPart' | 'previousPart' | 'next' | 'yes' | 'no' | 'undo' | 'redo' | 'help';

const ACTS: Readonly<Record<string, KeyAct>> = {
  j: 'nextPart',
  k: 'previousPart',
  n: 'next',
  d: 'yes',
  b: 'no',
  z: 'undo',
  '?': 'help',
};

/** What a key asks for; null while something is typed, or when single keys are switched off (WCAG 2.1.4). */
export function keyAct(event: KeyboardEvent): KeyAct | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  const isTyping =
    target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
  if (isTyping || altKey) return null;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'y') return 'redo';
    return key.toLowerCase() === 'z' ? (shiftKey ? 'redo' : 'undo') : null;
  }
  if (document.documentElement.dataset.keys === 'off') return null;
  return ACTS[key] ?? null;
}
