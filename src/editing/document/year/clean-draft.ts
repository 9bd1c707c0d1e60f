import { withoutInvisible } from '../../check/invisible-characters.ts';
import type { DocumentDraft } from '../draft/draft.ts';

function clean<Value>(value: Value): Value {
  if (typeof value === 'string') return withoutInvisible(value) as Value;
  if (Array.isArray(value)) return value.map(clean) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, clean(own)])) as Value;
}

/** A draft with the text that was put into a part, and without characters that print nothing. */
export function settledDraft(draft: DocumentDraft): DocumentDraft {
  const put = draft.unplaced.flatMap(({ text, put: at }) =>
    at !== null && at !== 'left-out' ? [{ text, part: at.part }] : [],
  );
  return clean({
    ...draft,
    parts: draft.parts.map((part) => {
      const own = put.filter((one) => one.part === part.id).map(({ text }) => text);
      return own.length === 0
        ? part
        : { ...part, text: [part.text, ...own].filter(Boolean).join('\n') };
    }),
  });
}
