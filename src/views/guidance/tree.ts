import { itemName } from '../site/entry-names.ts';
import type { GuidanceItem, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { isListed } from './parts.ts';

/** A clause in the tree of its document. */
export interface TreeNode extends Link {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly children: ReadonlyArray<TreeNode>;
}

/** Siblings that are shown at once: a list of hundreds is looked through in the whole document. */
const MOST = 40;

/** The nearest siblings of an entry. */
function near<T>(siblings: ReadonlyArray<T>, at: number): ReadonlyArray<T> {
  const first = Math.max(0, Math.min(at - MOST / 2, siblings.length - MOST));
  return siblings.slice(first, first + MOST);
}

/**
 * The tree of a document: all of it, or with only the branch of one part open. Made once per document, because
 * a document may have thousands of parts.
 */
export function documentTree(
  items: ReadonlyArray<GuidanceItem>,
  nameOf: (item: GuidanceItem) => string = itemName,
): {
  readonly whole: () => ReadonlyArray<TreeNode>;
  /** @param id the part whose page shows the tree */
  readonly around: (id: string) => ReadonlyArray<TreeNode>;
} {
  const ids = new Set(items.map(({ id }) => id));
  const nodes = items.map((item) => ({
    id: item.id,
    parent: item.parent !== undefined && ids.has(item.parent) ? item.parent : '',
    isListed: isListed(item),
    link: { href: href.item(item.id), text: nameOf(item) },
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byParent = Map.groupBy(nodes, ({ parent }) => parent);

  function branch(parent: string, current: string, isOpen: (id: string) => boolean) {
    const all = (byParent.get(parent) ?? []).filter(
      ({ id, isListed: listed }) => listed || id === current,
    );
    const at = all.findIndex(({ id }) => isOpen(id));
    const shown = current === '' ? all : near(all, at);
    return shown.map(
      ({ id, link }): TreeNode => ({
        ...link,
        id,
        isCurrent: id === current,
        children: isOpen(id) ? branch(id, current, isOpen) : [],
      }),
    );
  }

  return {
    whole: () => branch('', '', () => true),
    around(current) {
      const open = new Set<string>();
      for (let id = current; id !== '' && !open.has(id); id = byId.get(id)?.parent ?? '') {
        open.add(id);
      }
      return branch('', current, (id) => open.has(id));
    },
  };
}
