import { attribute, child, children, type Element, parseXml, within } from './xml.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** "word/document.xml" and "../media/a.xml" → "media/a.xml"; a target that begins with "/" counts from the top. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

interface Relation {
  readonly id: string;
  /** The last word of its type: "styles", "header". */
  readonly kind: string;
  readonly target: string;
}

/** The parts of a Word file, found as programs find them: by their relations, else by their usual names. */
export class WordPackage {
  readonly #files: Files;
  readonly #main: string;
  readonly #relations: ReadonlyArray<Relation>;

  constructor(files: Files) {
    this.#files = files;
    const start = this.#relationsOf('').find(({ kind }) => kind === 'officeDocument')?.target;
    this.#main =
      start !== undefined && files.has(start)
        ? start
        : ([...files.keys()].find((name) => /^word\/document\d*\.xml$/i.test(name)) ?? '');
    this.#relations = this.#relationsOf(this.#main);
  }

  #relationsOf(part: string): Array<Relation> {
    const [name = ''] = part.split('/').slice(-1);
    const bytes = this.#files.get(`${part.slice(0, part.length - name.length)}_rels/${name}.rels`);
    if (!bytes) return [];
    return children(parseXml(bytes), 'Relationship').flatMap((one) =>
      attribute(one, 'TargetMode') === 'External'
        ? []
        : [
            {
              id: attribute(one, 'Id') ?? '',
              kind: (attribute(one, 'Type') ?? '').split('/').at(-1) ?? '',
              target: resolve(part, attribute(one, 'Target') ?? ''),
            },
          ],
    );
  }

  #parsed(name: string): Element | undefined {
    const bytes = this.#files.get(name);
    return bytes && parseXml(bytes);
  }

  /** The root of the document itself. */
  main(): Element | undefined {
    return this.#parsed(this.#main);
  }

  /** The root of a part ("styles", "numbering", "footnotes"); undefined when the file has none. */
  part(kind: string): Element | undefined {
    const related = this.#relations.find((one) => one.kind === kind)?.target;
    return this.#parsed(related ?? '') ?? this.#parsed(`word/${kind}.xml`);
  }

  /** The roots of headers and footers that the sections of a document show. */
  margins(body: Element): Array<Element> {
    const shown = within(body, 'sectPr').flatMap((section) =>
      [...children(section, 'headerReference'), ...children(section, 'footerReference')].map(
        (one) => attribute(one, 'id'),
      ),
    );
    const related = this.#relations.filter(({ id }) => shown.includes(id));
    const names =
      related.length > 0
        ? related.map(({ target }) => target)
        : this.#relations.length > 0
          ? []
          : [...this.#files.keys()].filter((name) =>
              /^word\/(?:header|footer)\d*\.xml$/.test(name),
            );
    return [...new Set(names)].sort().flatMap((name) => this.#parsed(name) ?? []);
  }

  /** The properties of the last section, which hold for the whole document. */
  static section(body: Element): Element | undefined {
    return (
      child(body, 'sectPr') ??
      within(body, 'pPr')
        .flatMap((one) => child(one, 'sectPr') ?? [])
        .at(-1)
    );
  }
}
