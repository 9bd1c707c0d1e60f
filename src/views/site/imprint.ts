import { isSafeAddress } from '../../domain/safe-address.ts';
import type { SiteIdentity } from '../../model/site.ts';
import { imprintText } from '../../strings/site.ts';

/** One footer row: a detail about the owner. */
export interface ImprintRow {
  readonly label: string;
  readonly text: string;
  /** Its link target, if it has one. */
  readonly href: string | null;
}

const telephone = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`;
/** A number that no line end splits: with no-break spaces and hyphens. */
const unbroken = (number: string) => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
const faultsHref = (address: string) => (/^https?:/.test(address) ? address : `mailto:${address}`);

/**
 * The owner, how to contact it, the person responsible and where to report errors; only what the content
 * gives.
 */
export function imprintOf({
  owner,
  contact,
  responsible,
  faults,
}: SiteIdentity): Array<ImprintRow> {
  const row = (label: string, text: string | null, href: string | null = null) =>
    text === null
      ? []
      : [{ label, text, href: href !== null && isSafeAddress(href) ? href : null }];
  const { address, telephone: number, email } = contact;
  return [
    ...row(imprintText.owner, owner),
    ...row(
      imprintText.responsible,
      responsible && imprintText.person(responsible.name, responsible.position),
    ),
    ...row(imprintText.address, address),
    ...row(imprintText.telephone, number && unbroken(number), number && telephone(number)),
    ...row(imprintText.email, email, email && `mailto:${email}`),
    ...row(imprintText.faults, faults, faults && faultsHref(faults)),
  ];
}
