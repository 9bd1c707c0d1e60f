import type { AreaBrief } from '../model/area-brief.ts';
import { myAreaText } from '../strings/my-area.ts';

/** The head of a unit's report card as elements: the same parts as on its page (ReportHead.astro). */

export function make(
  tag: string,
  className: string,
  ...children: ReadonlyArray<Node | string>
): HTMLElement {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

export function link(href: string, text: string): HTMLAnchorElement {
  const node = document.createElement('a');
  node.href = href;
  node.textContent = text;
  return node;
}

function svg(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

/** The bar of counts, and its key. */
function tallyOf(tally: AreaBrief['tally'], shapes: DocumentFragment | null): Array<Element> {
  if (tally.length === 0) return [];
  const bar = svg('svg', { class: 'tally', width: '100%', height: '28', 'aria-hidden': 'true' });
  for (const { tone, x, width } of tally) {
    const place = { class: tone, x: `${x}%`, width: `${width}%`, height: '100%', rx: '2' };
    bar.append(svg('rect', place));
  }
  const keys = tally.map(({ count, label, tone, shape }) => {
    const drawing = shapes?.querySelector(`[data-shape="${shape}"] svg`)?.cloneNode(true);
    const words = make('span', '', make('b', '', String(count)), ` ${label}`);
    return make('li', tone, ...(drawing ? [drawing] : []), words);
  });
  return [bar, make('ul', 'keys', ...keys)];
}

function toDoOf({ heading, items, more, none }: AreaBrief['toDo']): HTMLElement {
  const list = items.map(({ what, why, link: to }) =>
    make(
      'li',
      '',
      make('b', '', `${what}:`),
      ` ${why}.`,
      ...(to ? [' ', link(to.href, to.text)] : []),
    ),
  );
  return make(
    'div',
    'panel',
    make('h4', '', items.length > 0 ? heading : (none[0] ?? heading)),
    ...(items.length > 0
      ? [make('ol', '', ...list)]
      : none.slice(1).map((text) => make('p', '', text))),
    ...(more ? [make('p', 'small', more)] : []),
  );
}

/** @param shapes the drawings of the statuses, kept in the page's template */
export function briefElements(brief: AreaBrief, shapes: DocumentFragment | null): Array<Element> {
  const { page, verdict, asOf, sample, tally, toDo, due, links } = brief;
  const mark = sample ? [' ', make('span', 'sample', sample)] : [];
  return [
    make('h3', '', link(page.href, page.text)),
    make('p', 'verdict', verdict),
    ...tallyOf(tally, shapes),
    make('p', 'small soft', asOf, ...mark),
    toDoOf(toDo),
    ...(due.length > 0
      ? [
          make('h4', '', myAreaText.due),
          make(
            'ul',
            'plain',
            ...due.map(({ when, targets }) => make('li', '', make('b', '', when), `: ${targets}`)),
          ),
        ]
      : []),
    make(
      'p',
      'acts',
      ...links.map(({ href, text }) => {
        const button = link(href, text);
        button.className = 'button';
        return button;
      }),
    ),
  ];
}
