type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
type Child = Node | string | null | undefined | false;

/** An element with attributes: true writes the name alone, false and null nothing. Texts are inserted as text. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child || child === '') made.append(child);
  return made;
}

/** A button with a key by which the focus finds it again after its panel was drawn anew. */
export function button(
  label: string,
  act: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = h('button', { type: 'button', class: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

let made = 0;
const freshId = (): string => {
  made += 1;
  return `van-ban-${made}`;
};

/** A field below its label. */
export function field<Control extends HTMLElement>(
  label: string,
  control: Control,
  hint?: string,
): HTMLDivElement {
  const id = freshId();
  control.id = id;
  const box = h('div', { class: 'field' }, h('label', { for: id }, label), control);
  if (hint !== undefined) {
    box.insertBefore(h('small', { id: `${id}-h` }, hint), control);
    control.setAttribute('aria-describedby', `${id}-h`);
  }
  return box;
}

export const input = (value: string, attributes: Attributes = {}): HTMLInputElement =>
  h('input', { type: 'text', autocomplete: 'off', value, ...attributes });

/** A tick with its label beside it. */
export function tick(label: string, isTicked: boolean, attributes: Attributes = {}) {
  const box = h('input', { type: 'checkbox', ...attributes });
  box.checked = isTicked;
  return { box, row: h('label', { class: 'tick' }, box, ' ', label) };
}

/** A list to choose one from. */
export function choice<Value extends string>(
  options: ReadonlyArray<readonly [value: Value, text: string]>,
  chosen: string,
  attributes: Attributes = {},
): HTMLSelectElement {
  const list = h('select', attributes);
  for (const [value, text] of options) list.append(h('option', { value }, text));
  list.value = chosen;
  return list;
}
