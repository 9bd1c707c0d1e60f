import { documentReviewText as text } from '../../strings/document-review.ts';
import type { DraftPart } from '../document/draft/draft.ts';
import { describePart } from '../document/draft/edit-parts.ts';
import { inOrder } from '../document/draft/places.ts';
import { addForms } from './add-finding.ts';
import type { Desk } from './desk.ts';
import { field, h, input, tick } from './dom.ts';
import { findingRow } from './finding-row.ts';
import { forerunnerRow } from './forerunner-row.ts';
import { structureOf } from './structure-panel.ts';

/** The editors' own words about a part. What is typed counts when the field is left. */
function wordsOfPart(part: DraftPart, desk: Desk): HTMLElement {
  const heading = input(part.heading, { 'data-key': 'heading' });
  heading.addEventListener('change', () =>
    desk.change((draft) => describePart(draft, part.id, { heading: heading.value.trim() }), true),
  );
  const summary = h('textarea', { rows: 3, 'data-key': 'summary' }, part.summary);
  summary.addEventListener('change', () =>
    desk.change((draft) => describePart(draft, part.id, { summary: summary.value.trim() }), true),
  );
  const ticks = desk.names.levels.map(({ id, name }) => ({
    id,
    ...tick(name, part.levels.includes(id), { 'data-key': `level ${id}` }),
  }));
  const levels = h(
    'fieldset',
    { class: 'field' },
    h('legend', {}, text.words.levels),
    ...ticks.map(({ row }) => row),
  );
  levels.addEventListener('change', () =>
    desk.change(
      (draft) =>
        describePart(draft, part.id, {
          levels: ticks.filter(({ box }) => box.checked).map(({ id }) => id),
        }),
      true,
    ),
  );
  return h(
    'section',
    {},
    h('h3', {}, text.words.title),
    field(text.words.heading, heading, text.words.headingHint),
    levels,
    field(text.words.summary, summary),
  );
}

/** Parts in which something is to be done: the others are only printed. */
const SPEAKS = new Set<DraftPart['kind']>(['preamble', 'part', 'section', 'item', 'annex']);

/** The reading of one part. */
export function partPanel(part: DraftPart, desk: Desk): Array<Node> {
  const rows = inOrder(part).map((finding, at) => findingRow(finding, at + 1, desk));
  const speaks = SPEAKS.has(part.kind);
  return [
    h(
      'section',
      {},
      h('h3', {}, text.findings.title),
      rows.length === 0
        ? h('p', { class: 'soft' }, text.findings.none)
        : h('ol', { class: 'findings' }, ...rows),
      ...(speaks ? forerunnerRow(part, desk) : []),
    ),
    ...(speaks ? [wordsOfPart(part, desk), addForms(part, desk)] : []),
    structureOf(part, desk),
  ];
}
