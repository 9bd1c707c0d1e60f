import { escapeHtml } from '../../src/domain/html-escape.ts';

/** HTML that is safe to put into a page as it is. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

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
