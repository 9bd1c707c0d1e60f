const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Marks that turn the direction of text could show a file under another name.
const HIDDEN = /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Text for a place in HTML, also within an attribute; letters that nobody sees are left out. */
export const escapeHtml = (text: string): string =>
  text.replace(HIDDEN, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
