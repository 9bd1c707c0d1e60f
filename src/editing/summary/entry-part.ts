import { nameAtStart } from '../../model/entities.ts';
import { summaryText } from '../../strings/summary.ts';
import type { EntryChange } from '../../views/changes/entry-changes.ts';
import { type FieldChange, fieldChanges } from '../../views/changes/field-changes.ts';
import { type Block, code, joined, type Line, list, strong } from './blocks.ts';

/** Words around a change in a long text. */
const AROUND = 40;

const short = (text: string): string =>
  text.length > AROUND * 2 ? `${text.slice(0, AROUND)}…${text.slice(-AROUND)}` : text;

/** "Hạn: 10/04/2017 → **10/05/2017**", or the words of a long text that changed. */
export function fieldLine({ label, before, after, pieces }: FieldChange): Line {
  if (pieces) {
    const words = pieces.map((piece) => {
      if (piece.kind === 'same') return short(piece.text);
      const what = piece.kind === 'gone' ? summaryText.wasText : summaryText.isText;
      return strong(`[${what}: ${piece.text.trim()}]`);
    });
    return [`${label}: `, ...words];
  }
  return [`${label}: ${before ?? summaryText.empty} → `, strong(after ?? summaryText.empty)];
}

function visibilityOf({ was, is }: EntryChange): 'staff' | 'draft' | null {
  const { draft, audience } = (is ?? was ?? {}) as {
    readonly draft?: boolean;
    readonly audience?: string;
  };
  return draft ? 'draft' : audience === 'staff' ? 'staff' : null;
}

function entryLine(change: EntryChange, isOnlyShown: boolean): Line {
  const { collection, id, title, kind, official, was, is } = change;
  const hidden = visibilityOf(change);
  const fields = was && is ? fieldChanges(collection, was, is) : [];
  return [
    `${isOnlyShown && kind !== 'changed' ? summaryText.inEdition[kind] : summaryText[kind]} ${nameAtStart(collection)} ${title}, ${summaryText.id} `,
    code(id),
    ...(hidden ? [' ', strong(`(${summaryText.isHidden[hidden]})`)] : []),
    ...(official ? [' ', strong(summaryText.officialText)] : []),
    ...(fields.length > 0 ? ['. ', ...joined(fields.map(fieldLine))] : []),
  ];
}

/** Entries that were added, changed or taken away, with every field before and after. */
export const entryBlocks = (
  entries: ReadonlyArray<EntryChange>,
  onlyShown: ReadonlySet<EntryChange>,
): Array<Block> => list(entries.map((change) => entryLine(change, onlyShown.has(change))));
