import { type OfficialBlock, typedBlocks } from '../official-blocks.ts';
import { writeBlocks } from '../official-markdown.ts';
import type { Run } from './amended-text.ts';
import { numberSign, SIGNS, withoutSigns } from './marks.ts';

/** A line of a marked text, with the words between its signs. */
interface Line {
  text: string;
  isTabbed: boolean;
}

const changedBy = ({ insertedBy, deletedBy }: Run): string | null => deletedBy ?? insertedBy;

/** The text of a run between signs, cell by cell, so that no tag goes over the border of a cell or a line. */
function between(
  run: Run,
  text: string,
  before: Run | undefined,
  numberOf: (id: string) => number,
) {
  const by = changedBy(run);
  if (by === null || text.trim() === '') return text;
  const number = numberSign(numberOf(by));
  if (run.deletedBy !== null) return `${SIGNS.gone}${number}${text}${SIGNS.endGone}`;
  const isInstead = before?.deletedBy === by;
  return `${isInstead ? SIGNS.instead : SIGNS.added}${number}${text}${SIGNS.endAdded}`;
}

function linesOf(runs: ReadonlyArray<Run>, numberOf: (id: string) => number): Array<Line> {
  const lines: Array<Line> = [{ text: '', isTabbed: false }];
  for (const [at, run] of runs.entries()) {
    const by = changedBy(run);
    withoutSigns(run.text)
      .split(/([\n\t])/)
      .forEach((piece) => {
        const last = lines.at(-1) as Line;
        if (piece === '\n') lines.push({ text: '', isTabbed: false });
        else if (piece === '\t') {
          last.text += '\t';
          last.isTabbed = true;
        } else last.text += between(run, piece, runs[at - 1], numberOf);
      });
    const next = runs[at + 1];
    const last = lines.at(-1) as Line;
    if (by !== null && (!next || changedBy(next) !== by))
      last.text += `${SIGNS.mark}${numberSign(numberOf(by))}`;
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

/** Lines with tabs that follow each other as the rows of a table, as official text is typed. */
function blocksOf(lines: ReadonlyArray<Line>, headingLevel: number | null): Array<OfficialBlock> {
  const blocks: Array<OfficialBlock> = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (lines[end]?.isTabbed) end += 1;
    if (end - at > 1) {
      const rows = lines
        .slice(at, end)
        .map(({ text }) => text.split('\t').map((cell) => cell.trim()));
      blocks.push({ kind: 'table', rows });
      at = end;
      continue;
    }
    const text = (lines[at]?.text ?? '').replaceAll('\t', ' ').trim();
    blocks.push(
      at === 0 && headingLevel !== null
        ? { kind: 'heading', level: headingLevel, text }
        : { kind: 'paragraph', text },
    );
    at += 1;
  }
  return blocks;
}

/**
 * An amended clause as Markdown, its changes between signs (marks.ts): a heading stays one, rows stay rows.
 *
 * @param body the clause's own body
 * @param runs its words with what was amended (`amendedText`)
 * @param numberOf the number of an amendment in the list above the text
 */
export function markedMarkdown(
  body: string,
  runs: ReadonlyArray<Run>,
  numberOf: (id: string) => number,
): string {
  const [first] = typedBlocks(body);
  const level = first?.kind === 'heading' ? first.level : null;
  return writeBlocks(blocksOf(linesOf(runs, numberOf), level));
}
