/** Words that a person marked in a part, and where they stand in its words. */
export interface SelectedWords {
  readonly part: string;
  readonly quote: string;
  readonly start: number;
}

/** What is marked within the words of one part; null for anything else. */
export function selectedWords(paper: HTMLElement): SelectedWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const within = around instanceof Element ? around : around.parentElement;
  const words = within?.closest<HTMLElement>('[data-words]');
  const part = words?.closest<HTMLElement>('[data-part]')?.dataset.part;
  if (!words || part === undefined || !paper.contains(words)) return null;
  const before = document.createRange();
  before.selectNodeContents(words);
  before.setEnd(range.startContainer, range.startOffset);
  const raw = range.toString();
  const quote = raw.trim();
  if (quote === '') return null;
  return { part, quote, start: before.toString().length + raw.indexOf(quote) };
}
