import { contactCheckText, contactText } from '../../../strings/fault.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { CheckedSite } from './site.ts';

/** Reports, in one warning, what readers miss at the foot of every page of a site. */
export function contactProblems({ file, parsed, identity }: CheckedSite): Array<Problem> {
  if (!identity) return [];
  const { contact, responsible, faults } = identity;
  const given: ReadonlyArray<readonly [string, boolean]> = [
    [contactText.responsible, responsible !== null],
    [contactText.address, contact.address !== null],
    [contactText.telephone, contact.telephone !== null],
    [contactText.email, contact.email !== null],
    [
      contactCheckText.faults,
      [faults?.form, faults?.email ?? contact.email, faults?.telephone ?? contact.telephone].some(
        (way) => way !== undefined && way !== null,
      ),
    ],
  ];
  const missing = given.filter(([, has]) => !has).map(([name]) => name.toLowerCase());
  if (missing.length === 0) return [];
  const text = contactCheckText.missing(missing);
  return [problemAt(file, parsed.offsetOf(['contact']), 'no-contact', text)];
}
