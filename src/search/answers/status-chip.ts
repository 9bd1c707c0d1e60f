import { drawShape } from '../../domain/status-shapes.ts';
import { capitalised } from '../../strings/site.ts';
import type { AnswerStatus } from './answer.ts';

/** A status as a chip, as in Status.astro. */
export function statusChip([label, tone, shape]: AnswerStatus): HTMLElement {
  const chip = document.createElement('span');
  chip.className = `status ${tone}`;
  chip.append(drawShape(document, shape) ?? '', capitalised(label));
  return chip;
}
