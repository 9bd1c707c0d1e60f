/** The shapes of statuses as drawings in a box of 16 × 16: told apart without their colour. */
export type ShapeName =
  | 'check'
  | 'late-check'
  | 'dot'
  | 'up'
  | 'open-up'
  | 'down'
  | 'cross'
  | 'octagon'
  | 'dashed'
  | 'question'
  | 'ring'
  | 'square'
  | 'dash';

/** An element of a drawing: its tag and attributes. */
export type ShapePart = readonly [
  tag: 'circle' | 'path',
  attributes: Readonly<Record<string, string>>,
];

const circle = (r: string, given: string = ''): ShapePart => [
  'circle',
  { ...(given === '' ? {} : { class: given }), cx: '8', cy: '8', r },
];
const path = (d: string, given: string = ''): ShapePart => [
  'path',
  { ...(given === '' ? {} : { class: given }), d },
];

export const statusShapes: Readonly<Record<ShapeName, ReadonlyArray<ShapePart>>> = {
  check: [circle('7.5'), path('m4.5 8.2 2.5 2.5 4.5-5', 'cut')],
  'late-check': [circle('6.5', 'open'), path('m5 8.2 2.2 2.2L11 6', 'open')],
  dot: [circle('5')],
  up: [path('M8 2 15 14H1z')],
  'open-up': [path('M8 3 14 13.5H2z', 'open')],
  down: [path('M8 14 1 2h14z')],
  cross: [path('m3 3 10 10M13 3 3 13', 'bold')],
  octagon: [path('M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z'), path('M8 4v5M8 11v1.6', 'cut')],
  dashed: [circle('6', 'dashed')],
  question: [circle('6.8', 'dashed'), path('M6 6.5a2 2 0 1 1 2.6 1.9q-.6.2-.6 1.1M8 11v1', 'open')],
  ring: [circle('4', 'open')],
  square: [path('M3 3h10v10H3z')],
  dash: [path('M3 8h10', 'bold')],
};

const SVG = 'http://www.w3.org/2000/svg';

/** A shape as an element of a browser's document, as StatusShape.astro writes it; null for an unknown name. */
export function drawShape(document: Document, name: string): SVGElement | null {
  if (!Object.hasOwn(statusShapes, name)) return null;
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'shape');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of statusShapes[name as ShapeName]) {
    const part = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    drawing.append(part);
  }
  return drawing;
}
