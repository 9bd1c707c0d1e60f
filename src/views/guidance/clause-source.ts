import { clauseName } from '../../domain/clause-place.ts';
import { formatPartial } from '../../domain/dates.ts';
import { guidanceText } from '../../strings/guidance.ts';
import { capitalised } from '../../strings/site.ts';
import { planDocumentName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, Plan } from '../site/types.ts';

const text = guidanceText.source;

/** "Mục I.1.2", "Phụ lục 1"; the title of a part without a number. */
export const partName = ({ number, title }: GuidanceItem): string =>
  number === undefined ? title : capitalised(clauseName(number));

/** Which document a printed clause is of: its name, issuer and day, and what of these the source lacks. */
export function sourceLine(site: Site, plan: Plan, item: GuidanceItem): string {
  const { symbol, issued, issuer } = plan.document;
  const hasDay = issued.precision !== 'unknown';
  const lacks =
    symbol === null ? (hasDay ? text.noNumber : text.noNumberNoDay) : hasDay ? '' : text.noDay;
  const name = site.find.organization(issuer)?.name ?? site.names.owner;
  const line = text.of(
    planDocumentName(site, plan),
    hasDay ? text.on(formatPartial(issued)) : '',
    name,
  );
  return `${line}${lacks}${text.end(partName(item))}`;
}
