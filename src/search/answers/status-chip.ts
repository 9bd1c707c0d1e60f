import { type ShapeName, statusShapes } from '../../domain/status-shapes.ts';
import { capitalised } from '../../strings/site.ts';
import type { AnswerStatus } from './answer.ts';

const SVG = 'http://www.w3.org/2000/svg';

function shapeOf(name: string): Array<Element> {
  const parts = Object.hasOwn(statusShapes, name) ? statusShapes[name as ShapeName] : [];
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'shape');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of parts) {
    const part = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    drawing.append(part);
  }
  return parts.length === 0 ? [] : [drawing];
}

/** A status as a chip, as in Status.astro. */
export function statusChip([label, tone, shape]: AnswerStatus): HTMLElement {
  const chip = document.createElement('span');
  chip.className = `status ${tone}`;
  chip.append(...shapeOf(shape), capitalised(label));
  return chip;
}
