import { handoverText } from '../../strings/handover.ts';
import type { Action, Handover, Step } from '../sheet/handover.ts';
import { element, link } from './elements.ts';

/** What a page hears when somebody takes a report to hand it in. */
export const HANDED = 'handed';

type Act<Kind extends Action['kind']> = Extract<Action, { kind: Kind }>;

/** A link to the forge. In a tab of its own, so that the steps stay in sight. */
function opens({ href, label }: Act<'open'>): HTMLElement {
  const open = link({ href, text: label });
  open.target = '_blank';
  open.rel = 'noopener';
  return open;
}

/** A link that saves a file on the device. */
function saves({ file, label }: Act<'save'>): HTMLElement {
  const href = URL.createObjectURL(new Blob([file.bytes ?? file.text], { type: file.type }));
  const save = link({ href, text: label });
  save.setAttribute('download', file.name);
  return save;
}

/** A button that copies a text, and says so; where it cannot, the text is shown selected. */
function copies({ content, label }: Act<'copy'>): HTMLElement {
  const said = element('span');
  said.setAttribute('role', 'status');
  const copy = element('button', label);
  copy.type = 'button';
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(content);
      said.textContent = handoverText.copied;
    } catch {
      // No clipboard permission: the user copies the selected text.
      const area = shownText(label, content);
      said.replaceChildren(handoverText.copyFailed, area);
      area.querySelector('textarea')?.select();
    }
  });
  return element('span', copy, ' ', said);
}

const made = (action: Action): HTMLElement =>
  action.kind === 'open' ? opens(action) : action.kind === 'copy' ? copies(action) : saves(action);

/** A text to read, or to copy by hand. */
function shownText(words: string, text: string): HTMLElement {
  const area = element('textarea');
  area.readOnly = true;
  area.rows = 12;
  area.value = text;
  return element('label', words, area);
}

const stepOf =
  (isFirst: (index: number) => boolean) =>
  ({ text, action }: Step, index: number): HTMLElement => {
    if (!action) return element('li', text);
    const act = made(action);
    const button = act.matches('a') ? act : act.querySelector('button');
    button?.classList.add('button');
    if (isFirst(index)) button?.classList.add('primary');
    return element('li', act, ' ', text);
  };

/** Steps to take one after the other; the button of the first is the main one. */
export const stepsInOrder = (steps: ReadonlyArray<Step>): HTMLElement =>
  element('ol', ...steps.map(stepOf((index) => index === 0)));

function sectionOf(report: Handover): HTMLElement {
  const { heading, why, steps, account, others, path, text } = report;
  const more = element('details', element('summary', handoverText.others));
  if (others.length > 0) more.append(element('ul', ...others.map(stepOf(() => false))));
  more.append(shownText(handoverText.content(path), text));
  const list = stepsInOrder(steps);
  const section = element(
    'section',
    element('h3', heading),
    ...(why ? [element('p', why)] : []),
    ...(account
      ? [
          element('h4', account.needed),
          list,
          element('h4', account.none),
          element('ol', ...account.steps.map(stepOf(() => false))),
        ]
      : [list]),
    more,
  );
  section.dataset.handover = '';
  section.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a, button'))
      section.dispatchEvent(new Event(HANDED, { bubbles: true }));
  });
  return section;
}

/** The files to hand in, each with its ways. */
export const handovers = (
  reports: ReadonlyArray<Handover>,
  mappings: ReadonlyArray<Handover> = [],
): Array<Node> =>
  reports.length === 0
    ? mappings.map(sectionOf)
    : [element('h2', handoverText.title), ...[...reports, ...mappings].map(sectionOf)];
