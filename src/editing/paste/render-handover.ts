import { handoverText } from '../../strings/handover.ts';
import type { Handover, SavedFile } from '../sheet/handover.ts';
import { element, link } from './elements.ts';

/** A link that saves a file on the device. */
function saves({ name, text, type }: SavedFile, words: string): HTMLElement {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const save = link({ href, text: words });
  save.setAttribute('download', name);
  return save;
}

/** A button that copies a text, and what it says afterwards. */
function copies(text: string, words: string, fallback: () => void): [HTMLElement, HTMLElement] {
  const said = element('span');
  said.setAttribute('role', 'status');
  const copy = element('button', words);
  copy.type = 'button';
  copy.className = 'button';
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = handoverText.copied;
    } catch {
      // No clipboard permission: the user copies the selected text.
      fallback();
      said.textContent = handoverText.copyFailed;
    }
  });
  return [copy, said];
}

/** The text of a file, folded, selected when it cannot be copied. */
function shownText(path: string, text: string, id: string) {
  const area = element('textarea');
  area.readOnly = true;
  area.rows = 12;
  area.id = id;
  area.value = text;
  const label = element('label', handoverText.content(path));
  label.htmlFor = id;
  const details = element('details', element('summary', handoverText.show), label, area);
  const select = () => {
    details.open = true;
    area.select();
  };
  return { details, select };
}

function reportOf(report: Handover, index: number): HTMLElement {
  const { details, select } = shownText(report.path, report.text, `noi-dung-tep-${index}`);
  const [copy, said] = copies(report.text, handoverText.copy, select);
  const send = report.link && link(report.link);
  if (send) send.className = report.link?.filled ? 'button primary' : 'button';
  const table = saves(report.table, handoverText.saveTable);
  const ways = report.link
    ? [...(report.link.filled ? [send, copy] : [copy, send]), table]
    : [table, copy];
  const actions = element(
    'p',
    ...ways.flatMap((way) => (way ? [way, ' '] : [])),
    saves(report.file, handoverText.saveFile),
    ' ',
    said,
  );
  actions.className = 'actions';
  return element(
    'section',
    element('h3', report.heading),
    element('ol', ...report.steps.map((step) => element('li', step))),
    actions,
    details,
    ...issueOf(report, index),
  );
}

function issueOf({ issue }: Handover, index: number): Array<Node> {
  if (!issue) return [];
  const { details, select } = shownText(handoverText.copyTable, issue.table, `bang-${index}`);
  const [copy, said] = copies(issue.table, handoverText.copyTable, select);
  const actions = element('p', link(issue), ' ', copy, ' ', said);
  actions.className = 'actions';
  return [element('p', handoverText.other), actions, element('p', handoverText.issueHow), details];
}

/** The reports to hand in, each with its ways. */
export const handovers = (reports: ReadonlyArray<Handover>): Array<Node> =>
  reports.length === 0 ? [] : [element('h2', handoverText.title), ...reports.map(reportOf)];
