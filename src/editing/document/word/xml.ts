import { load } from 'cheerio/slim';
import { type Element, isTooDeep } from '../../sheet/elements.ts';

export type { Element } from '../../sheet/elements.ts';

/** A file that is no document, or a broken or hostile one. */
export class UnreadableDocument extends Error {}

/** A name without its prefix, which each program may choose. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

export const local = (node: Element): string => bare(node.name);

export const elements = (node: Element): Array<Element> =>
  node.children.flatMap((one) => (one.type === 'tag' ? [one] : []));

export const child = (node: Element | undefined, name: string): Element | undefined =>
  node && elements(node).find((one) => local(one) === name);

export const children = (node: Element | undefined, name: string): Array<Element> =>
  node ? elements(node).filter((one) => local(one) === name) : [];

/** All elements of a name at any depth, in order. */
export const within = (node: Element, name: string): Array<Element> =>
  elements(node).flatMap((one) => [...(local(one) === name ? [one] : []), ...within(one, name)]);

/** The value of an attribute, whatever its prefix; null without it. */
export function attribute(node: Element | undefined, name: string): string | null {
  for (const [key, value] of Object.entries(node?.attribs ?? {})) {
    if (bare(key) === name) return value;
  }
  return null;
}

/** The value of a property element ("w:val"); null when it is absent, "" when it has no value. */
export function property(node: Element | undefined, name: string): string | null {
  const found = child(node, name);
  return found ? (attribute(found, 'val') ?? '') : null;
}

/** A property that is on or off; null when nothing is said. */
export function toggle(node: Element | undefined, name: string): boolean | null {
  const value = property(node, name);
  return value === null ? null : !/^(?:0|false|off|none)$/i.test(value);
}

/** The text of an element, without that of elements within it. */
export const textOf = (node: Element): string =>
  node.children
    .map((one) =>
      one.type === 'text' ? one.data : one.type === 'cdata' ? cdata(one.children) : '',
    )
    .join('');

const cdata = (children: Element['children']): string =>
  children.map((one) => (one.type === 'text' ? one.data : '')).join('');

/**
 * The root element of a part.
 *
 * @throws UnreadableDocument for entities, which no program for documents writes, and for absurd depth
 */
export function parseXml(bytes: Uint8Array): Element {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const xml = new TextDecoder(encoding).decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml) || isTooDeep(xml)) throw new UnreadableDocument('xml');
  const root = load(xml, { xml: true })
    .root()[0]
    ?.children.find((one): one is Element => one.type === 'tag');
  if (!root) throw new UnreadableDocument('xml');
  return root;
}
