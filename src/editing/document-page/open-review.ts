import { documentFinishText } from '../../strings/document-finish.ts';
import { documentFileText as text } from '../../strings/document-page.ts';
import type { DocumentDraft } from '../document/draft/draft.ts';
import type { DocumentReader } from './ask-worker.ts';
import { finishPanel } from './finish-panel.ts';
import { dropWork, keepDraft } from './kept-work.ts';
import type { Review as ReviewAnswer } from './messages.ts';
import { Review } from './review.ts';

/** The file that was read. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The page that a review is shown on. */
interface Page {
  readonly element: HTMLElement;
  readonly reader: DocumentReader;
  /** Called when the work was forgotten: another file may be chosen. */
  readonly dropped: () => void;
}

/** Shows the review of a document in place of the form that took it. */
export function openReview(
  { draft, names }: ReviewAnswer,
  where: string,
  original: Original,
  page: Page,
): void {
  let latest: DocumentDraft = draft;
  let isAttached = false;
  const keep = async (now: DocumentDraft, at: string) => {
    latest = now;
    const isKept = await keepDraft(now, at);
    if (latest === now) review.frame.kept(isKept ? text.kept.saved : text.kept.notSaved);
  };
  const finish = async (now: DocumentDraft) => {
    review.frame.say(documentFinishText.working);
    const answer = await page.reader.ask({
      ask: 'finish',
      draft: now,
      original: isAttached ? original.bytes : null,
    });
    // Changed meanwhile: files of before must not be handed in.
    if (latest !== now) return;
    if (answer.say !== 'finished') {
      review.frame.result.replaceChildren();
      review.frame.tell(answer.say === 'refused' ? answer.why : documentFinishText.failed);
      return;
    }
    review.frame.say('');
    review.frame.result.replaceChildren(
      ...finishPanel(answer, now, isAttached, {
        go: (place) => review.go(place),
        attach: (isWanted) => {
          isAttached = isWanted;
          void finish(now);
        },
      }),
    );
    review.frame.result.querySelector('h2')?.focus();
  };
  const review = new Review(draft, where, {
    names,
    keep: (now, at) => {
      // Files that were made before the last change must not be handed in.
      if (now !== latest) review.frame.result.replaceChildren();
      void keep(now, at);
    },
    finish: (now) => void finish(now),
    drop: () => {
      if (!confirm(text.kept.dropAsk)) return;
      void dropWork();
      review.end();
      page.dropped();
    },
  });
  page.element.append(review.frame.element);
  void keep(draft, review.where);
  review.frame.focus();
}
