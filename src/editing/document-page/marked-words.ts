import { documentReviewText as text } from '../../strings/document-review.ts';
import type { DraftFinding } from '../document/draft/draft.ts';
import { h } from './dom.ts';
import { segments } from './segments.ts';

/** Who leads is often inferred from a whole clause, whose words do not say it: only the list tells of that. */
const isMarked = ({ decision, implied, answer }: DraftFinding): boolean =>
  decision !== 'no' && !(implied && answer.kind === 'owner');

/** Plain words; the marks of notes stand raised, as in print, with their brackets out of sight. */
function plain(words: string): Array<Node | string> {
  return words.split(/(\[\^[^\]]+\])/).map((piece) => {
    const [, mark] = /^\[\^([^\]]+)\]$/.exec(piece) ?? [];
    if (mark === undefined) return piece;
    const unseen = (text_: string) => h('span', { class: 'unseen' }, text_);
    return h('sup', { class: 'note-mark' }, unseen('[^'), mark, unseen(']'));
  });
}

/**
 * Words with what was found in them marked. The text of the element is the words, to the letter: numbers stand
 * in attributes, so that what a person marks is counted right.
 *
 * @param numbers of the findings of the part, by id
 */
export function markedWords(
  words: string,
  findings: ReadonlyArray<DraftFinding>,
  numbers: ReadonlyMap<string, number>,
): HTMLElement {
  const box = h('div', { class: 'words' });
  for (const { text: words_, finding, begins } of segments(words, findings.filter(isMarked))) {
    if (!finding) {
      box.append(...plain(words_));
      continue;
    }
    const { kind } = finding.answer;
    const mark = h('mark', {
      'data-kind': kind,
      'data-decision': finding.decision,
      'data-finding': finding.id,
      'data-number': begins.map((id) => numbers.get(id)).join(' ') || null,
      title: text.findings.kinds[kind],
    });
    mark.append(...plain(words_));
    box.append(mark);
  }
  return box;
}
