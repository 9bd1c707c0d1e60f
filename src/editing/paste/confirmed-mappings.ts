import type { SheetMapping } from '../../model/sheet-mapping.ts';

/** How tables are read, as confirmed on this device. What is stored is not trusted: the worker checks it. */
const NAME = 'cach-doc-bang';
/** More kinds of tables than one office receives. */
const MOST = 50;

export function confirmedMappings(): ReadonlyArray<unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    return lost;
  }
}

/** Kept until the page is closed where nothing can be stored. */
let lost: ReadonlyArray<unknown> = [];

/** Remembers how a kind of table is read. */
export function confirmMapping(mapping: SheetMapping): void {
  const others = confirmedMappings().filter(
    (one) => (one as Partial<SheetMapping> | null)?.id !== mapping.id,
  );
  const all = [mapping, ...others].slice(0, MOST);
  lost = all;
  try {
    localStorage.setItem(NAME, JSON.stringify(all));
  } catch {
    // No storage: the next table of this kind is asked about again.
  }
}
