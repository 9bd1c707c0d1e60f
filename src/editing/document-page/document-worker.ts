import { today } from '../../domain/dates.ts';
import { documentFileText } from '../../strings/document-page.ts';
import { keptDraft } from '../document/draft/kept.ts';
import { readDocument } from '../document/read-document.ts';
import { type ReadingTypes, readingOf } from '../document/reading.ts';
import { clausesOf } from '../document/supplement/clauses.ts';
import { startSupplement } from '../document/supplement/draft.ts';
import { isSupplement } from '../document/supplement/is-supplement.ts';
import { keptSupplement } from '../document/supplement/kept.ts';
import { startDraft } from '../document/year/start-draft.ts';
import { type Existing, existingEntries, readExisting } from '../new/content.ts';
import { finish } from './finish.ts';
import type { Answered, Question, Request } from './messages.ts';
import { namesOf, yearsOf } from './names.ts';
import type { PageContent } from './page-content.ts';
import { finishSupplement } from './supplement-finish.ts';
import { yearQuestion } from './year-question.ts';

/** The site's content, loaded once: after that nothing comes from the network. */
interface Loaded extends PageContent {
  readonly existing: Existing;
}
let loaded: Promise<Loaded> | null = null;

async function load(address: string): Promise<Loaded> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const content = (await response.json()) as PageContent;
  return { ...content, existing: readExisting(content.files) };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function read(
  { name, bytes, year: said, as }: Extract<Question, { ask: 'read' }>,
  { existing, files, today: day }: Loaded,
): Promise<Answered> {
  const document = readDocument(bytes);
  if ('refused' in document) return { say: 'refused', why: document.refused };
  const types = existingEntries<ReadingTypes[number]>(existing, 'document-types');
  const reading = readingOf(document.content, types, said);
  const changed = said ?? reading.year;
  const known = yearsOf(existing);
  const amends = changed !== null && known.includes(changed) ? changed : null;
  if (amends !== null && as === 'supplement') {
    const { parts, facts } = reading;
    return { say: 'supplement', ...startSupplement(parts, facts, files, String(amends), name) };
  }
  if (amends !== null && as === null && isSupplement(reading.parts))
    return { say: 'year', why: documentFileText.year.amending(amends), year: null, amends };
  const why = yearQuestion(reading.year, said, known, day ?? today());
  if (why !== null) return { say: 'year', why, year: reading.year, amends };
  const year = reading.year ?? 0;
  const draft = startDraft(reading, { name, sha256: await sha256(bytes) }, files, { year });
  return { say: 'review', draft, names: namesOf(existing, year) };
}

async function answer({ data, question }: Request): Promise<Answered> {
  loaded ??= load(data);
  const content = await loaded;
  if (question.ask === 'read') return read(question, content);
  if (question.ask === 'finish')
    return finish(question.draft, question.original, content, content.today ?? today());
  if (question.ask === 'finish-supplement')
    return finishSupplement(question.draft, content, content.today ?? today());
  const supplement = keptSupplement(question.kept);
  if (supplement) {
    const clauses = clausesOf(content.files, supplement.plan);
    return { say: 'supplement', draft: supplement, clauses };
  }
  const draft = keptDraft(question.kept);
  return draft === null
    ? { say: 'old' }
    : { say: 'review', draft, names: namesOf(content.existing, draft.year) };
}

addEventListener('message', (event: MessageEvent<Request>) => {
  answer(event.data)
    .catch((): Answered => {
      // The next question tries again.
      loaded = null;
      return { say: 'failed' };
    })
    .then((said) => postMessage(said));
});
