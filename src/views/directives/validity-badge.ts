import { formatDay } from '../../domain/dates.ts';
import { type Validity, validityOf } from '../../domain/validity.ts';
import { validityText as say } from '../../strings/directive.ts';
import { vi } from '../../strings/vi.ts';
import { directiveLink, resolve } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Directive, LinkedText } from '../site/types.ts';

/** Whether a document is in force, who looked it up when, and what would settle it where nobody knows. */
export interface ValidityBadge {
  readonly state: Validity['state'];
  readonly word: string;
  readonly lines: ReadonlyArray<LinkedText>;
}

/** The documents of the site that have this relation to a document. */
const namedBy = (site: Site, { id }: Directive, type: Directive['relations'][number]['type']) =>
  site.of
    .directivesNaming(id)
    .filter(({ relations }) => relations.some((one) => one.type === type && one.target === id));

/** "Trước khi viện dẫn: tra số ký hiệu tại …": where a document of this issuer can be looked up. */
function settling(site: Site, { issuers }: Directive): LinkedText {
  const [first, ...others] = resolve(issuers, site.find.organization);
  const { settle, before } = say;
  if (!first) return [before, settle.unknown];
  const isPublic =
    first.level === 'central' && [first, ...others].every((one) => one.level === 'central');
  const place =
    isPublic && (first.system === 'party' || first.system === 'state')
      ? settle[first.system]
      : null;
  if (place) return [`${before}${place.before}`, place.link, place.after];
  return [before, settle.issuer([first, ...others].map(({ name }) => name).join('; '))];
}

function linesOf(
  site: Site,
  directive: Directive,
  { state, until, check }: Validity,
): Array<LinkedText> {
  const { effectiveOn, period } = directive;
  const [replacing, amending] = [
    namedBy(site, directive, 'replaces'),
    namedBy(site, directive, 'amends'),
  ];
  const list = (heading: string, documents: ReadonlyArray<Directive>, other?: string) => {
    const parts: Array<LinkedText[number]> = [];
    for (const one of documents)
      parts.push(parts.length === 0 ? heading : ', ', directiveLink(site, one));
    if (other !== undefined) parts.push(parts.length === 0 ? heading : ', ', other);
    return parts.length === 0 ? [] : [[...parts, '.']];
  };
  const lines: Array<LinkedText> = [];
  const day = until === null ? null : formatDay(until);
  if (state === 'expired') {
    lines.push([day === null ? say.untilUnknown : say.until(day)]);
    lines.push(...list(say.replacedBy, replacing, check?.replacedBy));
  } else if (state === 'partial') {
    if (day !== null) lines.push([say.partlyUntil(day)]);
    lines.push(...list(say.amendedBy, amending, check?.replacedBy));
  } else {
    if (state === 'unchecked') lines.push([say.unchecked]);
    if (effectiveOn !== undefined) lines.push([say.from(formatDay(effectiveOn))]);
    if (day !== null) lines.push([say.lastUntil(day)]);
    const isOver = period !== null && period.end < Number(site.builtOn.slice(0, 4));
    if (isOver && state !== 'in-force')
      lines.push([say.periodOver(vi.facts.years(period.start, period.end))]);
  }
  if (check)
    lines.push([
      `${say.checked(formatDay(check.checkedOn), check.checkedBy)} ${say.source(check.source)}`,
    ]);
  if (state === 'unclear') lines.push([say.before, check?.settledBy ?? '']);
  else if (!check) lines.push(settling(site, directive));
  return lines;
}

/** What is known today of whether a document is in force. */
export const directiveValidity = (site: Site, directive: Directive): Validity =>
  validityOf(
    directive.validity,
    {
      isReplaced: namedBy(site, directive, 'replaces').length > 0,
      isAmended: namedBy(site, directive, 'amends').length > 0,
    },
    site.builtOn,
  );

export function validityBadge(site: Site, directive: Directive): ValidityBadge {
  const validity = directiveValidity(site, directive);
  return {
    state: validity.state,
    word: say.words[validity.state],
    lines: linesOf(site, directive, validity),
  };
}
