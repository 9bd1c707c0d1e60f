/** What was written on the page of a report, kept on this device until it is cleared. */
export type Field = HTMLInputElement | HTMLSelectElement;

export const fieldsOf = (within: ParentNode): Array<Field> => [
  ...within.querySelectorAll<Field>('input[name], select[name]'),
];

/** "asOf", or "value" of a target's field "value:2017/mo-hinh-xa". */
export const fieldName = (field: Field): string => field.name.replace(/:.*/, '');

const asTick = (field: Field): HTMLInputElement | null =>
  field instanceof HTMLInputElement && field.type === 'checkbox' ? field : null;
export const written = (field: Field): string =>
  asTick(field)?.checked === false ? '' : field.value.trim();
const initial = (field: Field): string =>
  field instanceof HTMLInputElement && !asTick(field) ? field.defaultValue : '';

/** Keeps what differs from the page as it came. */
export function keepDraft(name: string, form: HTMLFormElement): void {
  const kept = fieldsOf(form).flatMap((field) =>
    written(field) === initial(field) ? [] : [[field.name, written(field)] as const],
  );
  try {
    if (kept.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // No storage: the page keeps what was written until it is closed.
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

const sent = (name: string) => `${name} da-gui`;

/** The report was taken to be handed in: the next one begins empty, and this one can be opened again. */
export function setAside(name: string): void {
  try {
    const kept = localStorage.getItem(name);
    if (kept === null) return;
    localStorage.setItem(sent(name), kept);
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

/** Fills in the report that was handed in last. @param only one field of it */
export const restoreSent = (name: string, form: HTMLFormElement, only?: string): boolean =>
  restoreDraft(sent(name), form, only);

/** Fills in a kept draft. @param only the one field to fill in @returns true when there was a draft */
export function restoreDraft(name: string, form: HTMLFormElement, only?: string): boolean {
  let kept: Readonly<Record<string, unknown>>;
  try {
    kept = JSON.parse(localStorage.getItem(name) ?? 'null') ?? {};
  } catch {
    return false;
  }
  let found = false;
  for (const field of fieldsOf(form)) {
    const text = kept[field.name];
    if (typeof text !== 'string') continue;
    found = true;
    if (only !== undefined && field.name !== only) continue;
    const tick = asTick(field);
    if (tick) tick.checked = text !== '';
    else field.value = text;
    // What was written stays in sight.
    const details = field.closest('details');
    if (details) details.open = true;
  }
  return found;
}
