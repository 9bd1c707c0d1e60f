import { isSafeAddress } from '../../domain/safe-address.ts';
import type { SiteIdentity } from '../../model/site.ts';
import { contactText, faultText } from '../../strings/fault.ts';
import type { Link } from './types.ts';
import { href } from './urls.ts';

/** One row of the owner's block in the footer. */
export interface ImprintRow {
  readonly label: string;
  readonly text: string;
  /** Its link target, if it has one. */
  readonly href: string | null;
  /** Follows the text in brackets: "không cần tài khoản". */
  readonly note?: string;
}

/** Where readers send reports: what the office gave for it, otherwise its own contact. */
export interface FaultContact {
  readonly telephone: Link | null;
  readonly email: string | null;
  readonly form: NonNullable<NonNullable<SiteIdentity['faults']>['form']> | null;
  readonly answerDays: number | undefined;
}

const telephoneHref = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`;
/** A number that no line end splits: with no-break spaces and hyphens. */
const unbroken = (number: string) => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

const telephoneLink = (number: string): Link => ({
  href: telephoneHref(number),
  text: unbroken(number),
});

/** Where readers send reports. */
export function faultContactOf({ contact, faults }: SiteIdentity): FaultContact {
  const number = faults?.telephone ?? contact.telephone;
  return {
    telephone: number === null ? null : telephoneLink(number),
    email: faults?.email ?? contact.email,
    form: faults?.form ?? null,
    answerDays: faults?.answerDays,
  };
}

/** True when readers can reach the office from the page that reports a fault. */
export const isReachable = ({ telephone, email, form }: FaultContact): boolean =>
  telephone !== null || email !== null || form !== null;

/**
 * The owner, how to contact it, who is responsible and where to report faults. What the office has not
 * entered is named as such in one row: an empty block would look like a site without an owner.
 */
export function imprintOf(identity: SiteIdentity): Array<ImprintRow> {
  const { owner, contact, responsible } = identity;
  const { address, telephone: number, email } = contact;
  const telephone = number === null ? null : telephoneLink(number);
  const known: ReadonlyArray<readonly [string, string | null, string | null]> = [
    [
      contactText.responsible,
      responsible && contactText.person(responsible.name, responsible.position),
      null,
    ],
    [contactText.address, address, null],
    [contactText.telephone, telephone?.text ?? null, telephone?.href ?? null],
    [contactText.email, email, email && `mailto:${email}`],
  ];
  const missing = known.filter(([, text]) => text === null).map(([label]) => label.toLowerCase());
  return [
    { label: contactText.owner, text: owner, href: null },
    ...known.flatMap(([label, text, link]) =>
      text === null
        ? []
        : [{ label, text, href: link !== null && isSafeAddress(link) ? link : null }],
    ),
    ...(missing.length > 0
      ? [{ label: contactText.notEntered, text: missing.join(', '), href: null }]
      : []),
    {
      label: contactText.faults,
      text: faultText.title,
      href: href.fault(),
      note: contactText.noAccount(faultContactOf(identity).answerDays),
    },
  ];
}
