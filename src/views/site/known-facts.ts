import { siteConfig } from '../../site.config.ts';
import { vi } from '../../strings/vi.ts';
import type { Fact } from './types.ts';

/** Fact rows with the field that each shows. */
export type FieldFacts<Field extends string> = ReadonlyArray<readonly [field: Field, fact: Fact]>;

const isEmpty = ({ links = [], text = '' }: Fact): boolean => links.length === 0 && text === '';

/**
 * The rows to show: those with a value, and the empty ones of which an editor said that the source does not
 * state them. A row that nobody has entered yet is left out; the staff edition says that it is missing.
 */
export const knownFacts = <Field extends string>(
  rows: FieldFacts<Field>,
  notStated: ReadonlyArray<Field>,
  edition = siteConfig.edition,
): Array<Fact> =>
  rows.flatMap(([field, fact]) => {
    if (!isEmpty(fact) || notStated.includes(field)) return fact;
    return edition === 'staff' ? { ...fact, text: vi.common.notEntered } : [];
  });
