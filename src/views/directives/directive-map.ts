import { type DiagramLayout, layoutDiagram } from '../../domain/diagram/layout.ts';
import { wrapWords } from '../../domain/diagram/wrap-words.ts';
import { mapText as say } from '../../strings/directive.ts';
import type { Site } from '../site/site.ts';
import type { Directive } from '../site/types.ts';
import { type MapColumn, type MapGraph, type MapNode, mapGraph, SELF } from './map-graph.ts';

/** A picture with more boxes than this cannot be read at a glance. */
export const MOST_BOXES = 12;

/** Type size of the words in the picture, and the room they take. */
export const TYPE = 14;
const HEAD = 44;
const LINES = 4;
const sizes = { width: 796, maxBox: 236, gap: 44, lineHeight: 19, padding: 9, between: 14 };
const order: ReadonlyArray<MapColumn> = ['basis', 'self', 'citing', 'work', 'targets'];

export interface MapBox {
  readonly href: string | null;
  /** The whole text and what leads to it: "I.1.1 Trọng tâm, viện dẫn tại …". */
  readonly name: string;
  readonly lines: ReadonlyArray<{ readonly x: number; readonly y: number; readonly text: string }>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The same words as a nested list. */
export interface MapBranch {
  readonly text: string;
  readonly href: string | null;
  readonly next: ReadonlyArray<{ readonly edge: string; readonly to: ReadonlyArray<MapBranch> }>;
}

export interface DirectiveMap {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly heads: ReadonlyArray<{
    readonly x: number;
    readonly edge: string;
    readonly text: string;
  }>;
  readonly boxes: ReadonlyArray<MapBox>;
  readonly paths: ReadonlyArray<string>;
  readonly tree: MapBranch;
  /** Set when the picture shows the nearest step only: everything, as a list behind this summary. */
  readonly more: { readonly summary: string; readonly tree: MapBranch } | null;
}

const columnsOf = ({ nodes }: MapGraph): Array<MapColumn> =>
  order.filter((column) => nodes.some((node) => node.column === column));

const keeping = (graph: MapGraph, keep: ReadonlySet<string>): MapGraph => ({
  nodes: graph.nodes.filter(({ id }) => keep.has(id)),
  edges: graph.edges.filter(({ from, to }) => keep.has(from) && keep.has(to)),
});

/** The columns nearest to the document that fit into one picture; of the last of them as many boxes as fit. */
function nearest(graph: MapGraph): MapGraph {
  if (graph.nodes.length <= MOST_BOXES) return graph;
  const keep = new Set<string>();
  for (const column of ['self', 'citing', 'basis', 'work', 'targets'] as const) {
    const own = graph.nodes.filter((node) => node.column === column);
    const room = MOST_BOXES - keep.size;
    // A column of which only some boxes fit is left out, unless there is none yet.
    if (own.length > room && keep.size > 1) break;
    for (const { id } of own.slice(0, room)) keep.add(id);
  }
  return keeping(graph, keep);
}

/** The list of the whole picture: what stands before the document, then what it leads to. */
function treeOf(graph: MapGraph): MapBranch {
  const self = branch(graph, SELF);
  const before = graph.nodes.filter(({ column }) => column === 'basis');
  if (before.length === 0) return self;
  const to = before.map(({ text, href }) => ({ text, href, next: [] }));
  return { ...self, next: [{ edge: say.columns.basis.toLowerCase(), to }, ...self.next] };
}

/** A box that several lead to is opened where it stands first; later it is only named. */
function branch(graph: MapGraph, id: string, opened = new Set<string>()): MapBranch {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const node = byId.get(id);
  const named = { text: node?.text ?? '', href: node?.href ?? null };
  if (opened.has(id)) return { ...named, next: [] };
  opened.add(id);
  const after = graph.edges.flatMap(({ from, to }) => (from === id ? (byId.get(to) ?? []) : []));
  const next = order.flatMap((column) => {
    const to = after.filter((one) => one.column === column);
    const edge = id === SELF && column === 'work' ? say.basisOf : say.edges[column];
    return to.length === 0 ? [] : { edge, to: to.map((one) => branch(graph, one.id, opened)) };
  });
  return { ...named, next };
}

/** What a box is called where nobody sees the curves: with what leads to it. */
function spokenName(graph: MapGraph, { id, column, text }: MapNode): string {
  const from = graph.edges.flatMap((edge) => {
    const before = edge.to === id ? graph.nodes.find((node) => node.id === edge.from) : undefined;
    return before ? before.text : [];
  });
  if (from.length === 0 || say.edges[column] === '') return text;
  return say.boxName(text, say.spoken[column], say.and(from));
}

function boxesOf(graph: MapGraph, { boxes }: DiagramLayout): Array<MapBox> {
  return graph.nodes.flatMap((node) => {
    const place = boxes.get(node.id);
    if (!place) return [];
    return {
      href: node.href,
      name: spokenName(graph, node),
      ...{ x: place.x, y: place.y + HEAD, width: place.width, height: place.height },
      lines: linesOf(node, place.width).map((text, at) => ({
        text,
        x: place.x + sizes.padding,
        y: place.y + HEAD + sizes.padding + at * sizes.lineHeight + TYPE,
      })),
    };
  });
}

const linesOf = ({ text }: Pick<MapNode, 'text'>, width: number) =>
  wrapWords(text, (width - 2 * sizes.padding) / TYPE, LINES);

/** The diagram of a document; null for one that leads nowhere yet. */
export function directiveMap(site: Site, directive: Directive): DirectiveMap | null {
  const whole = mapGraph(site, directive);
  if (whole.nodes.length < 2) return null;
  const graph = nearest(whole);
  const columns = columnsOf(graph);
  const width = Math.min(
    sizes.maxBox,
    (sizes.width - sizes.gap * (columns.length - 1)) / columns.length,
  );
  const layout = layoutDiagram(
    graph.nodes.map((node) => ({
      id: node.id,
      column: columns.indexOf(node.column),
      lines: linesOf(node, width).length,
    })),
    graph.edges,
    sizes,
  );
  return {
    label: say.label(graph.nodes.find(({ id }) => id === SELF)?.text ?? ''),
    width: layout.width,
    // Half of a line's width lies outside its box.
    height: layout.height + HEAD + 2,
    heads: columns.map((column, at) => ({
      x: layout.columns[at]?.x ?? 0,
      edge: say.edges[column],
      text: say.columns[column],
    })),
    boxes: boxesOf(graph, layout),
    paths: layout.paths.map(({ d }) => d),
    tree: treeOf(graph),
    more: graph === whole ? null : { summary: say.all(whole.nodes.length), tree: treeOf(whole) },
  };
}
