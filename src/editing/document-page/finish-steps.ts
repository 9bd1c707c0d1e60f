import type { Forge } from '../../domain/forge/forge.ts';
import { uploadLink } from '../../domain/forge/links.ts';
import { documentFinishText as text } from '../../strings/document-finish.ts';
import { handoverText } from '../../strings/handover.ts';
import type { SavedFile, Step } from '../sheet/handover.ts';

/** How the files of a year get to whoever keeps the content. */
export interface YearHandover {
  readonly steps: ReadonlyArray<Step>;
  /** The same without an account of the forge; null where no account is needed. */
  readonly account: {
    readonly needed: string;
    readonly none: string;
    readonly steps: ReadonlyArray<Step>;
  } | null;
}

/** @param contact how to reach the person in charge; "" where the office gave none */
export function yearHandover(zip: SavedFile, forge: Forge, contact: string): YearHandover {
  const { name } = forge;
  const save: Step = {
    text: text.download.text,
    action: { kind: 'save', label: text.download.label, file: zip },
  };
  const byMail = [save, { text: text.mail(contact) }];
  const href = uploadLink(forge, 'content');
  if (href === null || name === 'none') return { steps: byMail, account: null };
  const words = name === 'gitlab' ? text.ide : text.upload;
  const forgeName = handoverText.account.names[name];
  return {
    steps: [
      save,
      { text: text.unzip },
      { text: words.text, action: { kind: 'open', label: words.label, href } },
      { text: text.save[name] },
    ],
    account: {
      needed: text.account.needed(forgeName),
      none: text.account.none(forgeName),
      steps: byMail,
    },
  };
}
