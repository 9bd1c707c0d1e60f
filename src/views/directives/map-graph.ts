import { directiveText, mapText as say } from '../../strings/directive.ts';
import { campaignLink, directiveLink, itemLink, programLink } from '../site/entry-links.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Directive, GuidanceItem, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** What a document leads to: documents before it, clauses that cite it, their movements, and the targets. */

export type MapColumn = keyof typeof say.columns;

export interface MapNode {
  readonly id: string;
  readonly column: MapColumn;
  readonly text: string;
  /** Null for the document itself. */
  readonly href: string | null;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
}

export interface MapGraph {
  readonly nodes: ReadonlyArray<MapNode>;
  readonly edges: ReadonlyArray<MapEdge>;
}

export const SELF = 'self';

/** The campaigns and programmes that carry a clause out, as nodes. */
const workOf = (site: Site, item: GuidanceItem): Array<Omit<MapNode, 'column'>> => [
  ...item.campaigns.flatMap((id) => {
    const campaign = site.find.campaign(id);
    return campaign ? { id: `campaign ${id}`, ...campaignLink(campaign) } : [];
  }),
  ...item.programs.flatMap((id) => {
    const program = site.find.program(id);
    return program ? { id: `program ${id}`, ...programLink(program) } : [];
  }),
];

/** The campaigns and programmes whose edition of the year names a target, by its id. */
const carriers = perSite(({ content }) => {
  const byTarget = new Map<string, Set<string>>();
  const add = (id: string, targets: ReadonlyArray<string>) => {
    for (const target of targets) byTarget.set(target, (byTarget.get(target) ?? new Set()).add(id));
  };
  for (const one of content['campaign-editions']) add(`campaign ${one.campaign}`, one.targets);
  for (const one of content['program-editions']) add(`program ${one.program}`, one.targets);
  return byTarget;
});

/** Collects nodes and edges once each, in the order in which they are found. */
class Collector {
  readonly nodes = new Map<string, MapNode>();
  readonly edges = new Map<string, MapEdge>();

  add(column: MapColumn, { id, text, href }: Omit<MapNode, 'column'>): void {
    if (!this.nodes.has(id)) this.nodes.set(id, { id, column, text, href });
  }

  connect(from: string, to: string): void {
    this.edges.set(`${from} → ${to}`, { from, to });
  }
}

/** Documents that this one carries out or changes stand before it; those that name it, after it. */
function addDocuments(site: Site, directive: Directive, graph: Collector): void {
  const { relations: words } = directiveText;
  for (const { type, target } of directive.relations) {
    const other = site.find.directive(target);
    if (!other) continue;
    const { text, href } = directiveLink(site, other);
    // A document may stand on both sides of another: each side has a box of its own.
    const id = `before ${target}`;
    graph.add('basis', { id, href, text: say.relation(words[type], text) });
    graph.connect(id, SELF);
  }
  for (const other of site.of.directivesNaming(directive.id)) {
    const relation = other.relations.find(({ target }) => target === directive.id);
    if (!relation) continue;
    const { text, href } = directiveLink(site, other);
    const id = `after ${other.id}`;
    graph.add('citing', { id, href, text: say.relationOf(text, words[relation.type]) });
    graph.connect(SELF, id);
  }
}

function addClause(site: Site, item: GuidanceItem, graph: Collector): void {
  const id = `item ${item.id}`;
  graph.add('citing', { id, ...nameOf(item) });
  graph.connect(SELF, id);
  const work = workOf(site, item);
  for (const one of work) {
    graph.add('work', one);
    graph.connect(id, one.id);
  }
  for (const target of site.of.targetsOfItem(item.id)) {
    const node = `target ${target.id}`;
    graph.add('targets', { id: node, text: target.shortTitle, href: href.target(target.id) });
    const named = carriers(site).get(target.id);
    const own = work.filter((one) => named?.has(one.id));
    for (const one of own) graph.connect(one.id, node);
    if (own.length === 0) graph.connect(id, node);
  }
}

/** "I.1.1 Trọng tâm, mô hình và kinh phí" */
function nameOf(item: GuidanceItem): Link {
  const link = itemLink(item);
  return { ...link, text: item.number ? `${item.number} ${item.title}` : item.title };
}

export function mapGraph(site: Site, directive: Directive): MapGraph {
  const graph = new Collector();
  graph.add('self', { id: SELF, text: directiveLink(site, directive).text, href: null });
  addDocuments(site, directive, graph);
  for (const item of site.of.itemsCiting(directive.id)) addClause(site, item, graph);
  for (const program of site.of.programsOnDirective(directive.id)) {
    const id = `program ${program.id}`;
    const isReached = graph.nodes.has(id);
    graph.add('work', { id, ...programLink(program) });
    if (!isReached) graph.connect(SELF, id);
  }
  return { nodes: [...graph.nodes.values()], edges: [...graph.edges.values()] };
}
