import { mdxToJs, mdxToMdast } from 'satteri';
import { isOwnAddress, isSafeAddress } from '../../domain/safe-address.ts';
import { proseTags } from '../../model/campaign-edition.ts';
import type { MdxFault, MdxReader } from './rules/mdx.ts';

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly identifier?: string;
  /** The attributes of a tag. */
  readonly attributes?: unknown;
  readonly position?:
    | { readonly start: { readonly line: number; readonly column: number } }
    | undefined;
  readonly children?: ReadonlyArray<Node>;
}

type Fault = MdxFault extends infer F
  ? F extends MdxFault
    ? Omit<F, 'line' | 'column'>
    : never
  : never;

/** A comment: no page shows it, but the text is published as it was written. */
const COMMENT = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;

function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodes(child);
}

const isText = ({ type, value }: Attribute) =>
  type === 'mdxJsxAttribute' &&
  (typeof value === 'string' || value === null || value === undefined);

/** The code in a tag: a tag that prose does not allow, or an attribute that is an expression. */
function inTag(
  name: string,
  attributes: ReadonlyArray<Attribute>,
  children: Node['children'] = [],
): ReadonlyArray<Fault> {
  const known: ReadonlyArray<string> = proseTags;
  if (known.includes(name)) {
    const worked = attributes.find((attribute) => !isText(attribute));
    if (worked) return [{ kind: 'code', piece: `${name} ${worked.name ?? '{…}'}={…}` }];
    const unread = attributes.find((attribute) => !['id', 'muc'].includes(attribute.name ?? ''));
    if (unread) return [{ kind: 'comment', piece: `${name} ${unread.name}="…"` }];
    return children.length > 0 ? [{ kind: 'comment', piece: `<${name}>…</${name}>` }] : [];
  }
  return /^\p{Lu}/u.test(name)
    ? [{ kind: 'component', name, known }]
    : [{ kind: 'code', piece: `<${name}>` }];
}

/**
 * @param definitions addresses of reference definitions, by name
 * @param used names that links and pictures refer to
 */
function faultsOf(
  node: Node,
  definitions: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
): ReadonlyArray<Fault> {
  const { type, value = '', identifier = '' } = node;
  const url = node.url ?? definitions.get(identifier) ?? '';
  if (type === 'mdxjsEsm') return [{ kind: 'code', piece: value }];
  if (/^mdx(?:Flow|Text)Expression$/.test(type)) {
    return [{ kind: COMMENT.test(value) ? 'comment' : 'code', piece: `{${value}}` }];
  }
  if (type.startsWith('mdxJsx'))
    return inTag(
      node.name ?? '',
      (node.attributes ?? []) as ReadonlyArray<Attribute>,
      node.children,
    );
  if (type === 'definition' && !used.has(identifier)) {
    return [{ kind: 'comment', piece: `[${identifier}]: …` }];
  }
  const allowed = type.startsWith('image') ? isOwnAddress : isSafeAddress;
  const leads = ['link', 'definition', 'image', 'imageReference'].includes(type);
  return leads && !allowed(url) ? [{ kind: 'address', address: url }] : [];
}

/**
 * Parses MDX with the parser of the build. In addition to syntax errors it finds unknown components, which
 * would stop the build only later, and everything that is not prose: code, HTML, and addresses that run a
 * script.
 */
export const mdxReader: MdxReader = (body) => {
  try {
    mdxToJs(body);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', reason = text] =
      /^(\d+):(\d+):\s*([\s\S]*)$/.exec(text) ?? [];
    return [{ kind: 'syntax', line: Number(line), column: Number(column), reason }];
  }
  const all = [...nodes(mdxToMdast(body))];
  const definitions = new Map(
    all.flatMap(({ type, identifier = '', url = '' }) =>
      type === 'definition' ? [[identifier, url] as const] : [],
    ),
  );
  const used = new Set(
    all.flatMap(({ type, identifier = '' }) => (type.endsWith('Reference') ? identifier : [])),
  );
  return all.flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return faultsOf(node, definitions, used).map((fault) => ({ ...fault, line, column }));
  });
};
