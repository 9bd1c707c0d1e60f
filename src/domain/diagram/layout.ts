/**
 * Places boxes in columns and draws curves between them, from left to right. Pure, so that a test can ask
 * that no box covers another and no curve crosses a box.
 */
export interface DiagramNode {
  readonly id: string;
  /** From 0; every column but the first needs a box. */
  readonly column: number;
  /** Number of text lines. */
  readonly lines: number;
}

export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: ReadonlyArray<{ readonly x: number; readonly width: number }>;
  readonly boxes: ReadonlyMap<string, Rectangle>;
  /** SVG path data. */
  readonly paths: ReadonlyArray<DiagramEdge & { readonly d: string }>;
}

export interface DiagramSizes {
  /** Of the whole drawing. */
  readonly width: number;
  /** Of a box, at most. */
  readonly maxBox: number;
  readonly gap: number;
  readonly lineHeight: number;
  readonly padding: number;
  readonly between: number;
}

/** A box, or the place where a long edge passes a column between two boxes. */
interface Slot {
  readonly id: string;
  readonly column: number;
  readonly height: number;
}

const PASSAGE = 8;

/** Splits edges that span several columns into steps from one column to the next, with a slot in each between. */
function stepsOf(
  nodes: ReadonlyArray<DiagramNode>,
  edges: ReadonlyArray<DiagramEdge>,
): { slots: Array<Slot>; steps: Array<DiagramEdge>; routes: Array<Array<string>> } {
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]));
  const slots: Array<Slot> = [];
  const steps: Array<DiagramEdge> = [];
  const routes = edges.map(({ from, to }) => {
    const [start = 0, end = 0] = [columnOf.get(from), columnOf.get(to)];
    const route = [from];
    for (let column = start + 1; column < end; column += 1) {
      const id = `${from} → ${to} @${column}`;
      slots.push({ id, column, height: PASSAGE });
      route.push(id);
    }
    route.push(to);
    for (const [at, id] of route.slice(1).entries()) steps.push({ from: route[at] ?? '', to: id });
    return route;
  });
  return { slots, steps, routes };
}

/** The slots of a column beside those of the column before that they are connected with: fewer curves cross. */
function ordered(
  slots: ReadonlyArray<Slot>,
  steps: ReadonlyArray<DiagramEdge>,
  before: ReadonlyArray<Slot>,
): Array<Slot> {
  const place = new Map(before.map(({ id }, at) => [id, at]));
  const middle = (id: string): number => {
    const places = steps.flatMap(({ from, to }) => (to === id ? (place.get(from) ?? []) : []));
    return places.length === 0
      ? before.length
      : places.reduce((sum, at) => sum + at, 0) / places.length;
  };
  return slots
    .map((slot, at) => ({ slot, at, middle: middle(slot.id) }))
    .sort((a, b) => a.middle - b.middle || a.at - b.at)
    .map(({ slot }) => slot);
}

export function layoutDiagram(
  nodes: ReadonlyArray<DiagramNode>,
  edges: ReadonlyArray<DiagramEdge>,
  sizes: DiagramSizes,
): DiagramLayout {
  const { gap, lineHeight, padding, between } = sizes;
  const count = Math.max(0, ...nodes.map(({ column }) => column)) + 1;
  const boxWidth = Math.min(sizes.maxBox, (sizes.width - gap * (count - 1)) / count);
  const { slots, steps, routes } = stepsOf(nodes, edges);
  const all: Array<Slot> = [
    ...nodes.map(({ id, column, lines }) => ({
      id,
      column,
      height: lines * lineHeight + 2 * padding,
    })),
    ...slots,
  ];
  const columns: Array<Array<Slot>> = [];
  for (let column = 0; column < count; column += 1) {
    const own = all.filter((slot) => slot.column === column);
    columns.push(ordered(own, steps, columns[column - 1] ?? []));
  }
  const heightOf = (own: ReadonlyArray<Slot>) =>
    own.reduce((sum, slot) => sum + slot.height + between, -between);
  const height = Math.max(0, ...columns.map(heightOf));
  const places = new Map<string, Rectangle>();
  for (const [column, own] of columns.entries()) {
    let y = (height - heightOf(own)) / 2;
    for (const slot of own) {
      places.set(slot.id, {
        x: column * (boxWidth + gap),
        y,
        width: boxWidth,
        height: slot.height,
      });
      y += slot.height + between;
    }
  }
  const boxIds = new Set(nodes.map(({ id }) => id));
  return {
    width: count * boxWidth + (count - 1) * gap,
    height,
    columns: columns.map((_, column) => ({ x: column * (boxWidth + gap), width: boxWidth })),
    boxes: new Map([...places].filter(([id]) => boxIds.has(id))),
    paths: edges.map((edge, at) => ({ ...edge, d: pathOf(routes[at] ?? [], places) })),
  };
}

/** A curve from the right side of one place to the left of the next, straight through the passages. */
function pathOf(route: ReadonlyArray<string>, places: ReadonlyMap<string, Rectangle>): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  const pieces: Array<string> = [];
  for (const [at, id] of route.entries()) {
    const place = places.get(id);
    if (!place) continue;
    const y = round(place.y + place.height / 2);
    const [left, right] = [round(place.x), round(place.x + place.width)];
    const last = places.get(route[at - 1] ?? '');
    if (!last) pieces.push(`M${right} ${y}`);
    else {
      const before = round(last.y + last.height / 2);
      const middle = round((last.x + last.width + place.x) / 2);
      pieces.push(`C${middle} ${before} ${middle} ${y} ${left} ${y}`);
      if (at < route.length - 1) pieces.push(`H${right}`);
    }
  }
  return pieces.join('');
}
