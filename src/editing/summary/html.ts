import { escapeHtml } from '../../domain/html-escape.ts';
import type { Block, Line, Run, SummaryModel } from './blocks.ts';

/** The summary as HTML for a page of this computer (the inbox): plain tags without attributes that act. */

const escaped = (text: string): string => escapeHtml(text.replace(/\s+/g, ' '));

function runHtml(run: Run): string {
  if (typeof run === 'string') return escaped(run);
  return 'code' in run
    ? `<code>${escaped(run.code)}</code>`
    : `<strong>${escaped(run.strong)}</strong>`;
}

const lineHtml = (line: Line): string => line.map(runHtml).join('');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'line':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${lineHtml(cell)}</td>`).join('')}</tr>`,
      );
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'folded':
      return `<details><summary>${escaped(block.title)}</summary>${block.blocks.map(blockHtml).join('')}</details>`;
  }
}

/** All blocks, one after the other, escaped: safe to put into a page as it is. */
export const htmlOf = ({ blocks }: SummaryModel): string => blocks.map(blockHtml).join('\n');
