import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { mdxToJs, mdxToMdast } from 'satteri';
import type { MdxFault, MdxReader } from '../src/domain/check/rules/mdx.ts';
import { proseTags } from '../src/model/campaign.ts';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly position?:
    | { readonly start: { readonly line: number; readonly column: number } }
    | undefined;
  readonly children?: ReadonlyArray<Node>;
}

const IMPORT = /import\s+(?:(.+?)\s+from\s*)?['"]([^'"]+)['"]/g;
const NAMES = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Names that import and export lines bring into a file: any word in them is taken as one. */
const broughtIn = (code: string) => code.match(NAMES) ?? [];

function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodes(child);
}

/**
 * Reads MDX with the reader of the build. Beside its own faults it finds what would stop the build
 * only later: a component that nothing brings in, an import of a file that is not there.
 *
 * @param root the folder that paths of files begin in
 */
export function mdxReader(root: string): MdxReader {
  return (body, path) => {
    try {
      mdxToJs(body);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      const [, line = '1', column = '1', reason = text] =
        /^(\d+):(\d+):\s*([\s\S]*)$/.exec(text) ?? [];
      return [{ kind: 'syntax', line: Number(line), column: Number(column), reason }];
    }
    const tree: Node = mdxToMdast(body);
    const all = [...nodes(tree)];
    const code = all.filter(({ type }) => type === 'mdxjsEsm');
    const known = [
      ...new Set<string>([...proseTags, ...code.flatMap(({ value = '' }) => broughtIn(value))]),
    ];
    return all.flatMap((node): ReadonlyArray<MdxFault> => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      if (node.type === 'mdxjsEsm') {
        return [...(node.value ?? '').matchAll(IMPORT)]
          .map(([, , from = '']) => from)
          .filter((from) => from.startsWith('.') && !existsSync(resolve(root, dirname(path), from)))
          .map((from) => ({ kind: 'import', line, column, path: from }));
      }
      const name = node.type.startsWith('mdxJsx') ? (node.name ?? '') : '';
      const [component = ''] = name.split('.');
      if (!/^\p{Lu}/u.test(component) || known.includes(component)) return [];
      const names = known.filter((word) => /^\p{Lu}/u.test(word));
      return [{ kind: 'component', line, column, name, known: names }];
    });
  };
}
