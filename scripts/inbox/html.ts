/** HTML that is safe to put into a page as it is. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Marks that turn the direction of text could show a file under another name.
const HIDDEN = /[^\P{Cc}\n\t]|\p{Cf}/gu;

export const escapeHtml = (text: string): string =>
  text.replace(HIDDEN, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

type Value = string | number | Html | null | ReadonlyArray<Html>;

const written = (value: Value): string => {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  return Array.isArray(value)
    ? value.map((one: Html) => one.text).join('')
    : escapeHtml(String(value));
};

/** A template of HTML: every value is escaped unless it is HTML itself. */
export const html = (parts: TemplateStringsArray, ...values: ReadonlyArray<Value>): Html =>
  new Html(parts.map((part, index) => part + written(values[index] ?? null)).join(''));
