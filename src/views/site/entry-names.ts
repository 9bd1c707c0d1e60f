import { typesOfSymbol } from '../../domain/document-types.ts';
import { parseSymbol } from '../../domain/symbols.ts';
import { directiveText } from '../../strings/directive.ts';
import type { Site } from './site.ts';
import type { Directive, DocumentType, GuidanceItem, Plan } from './types.ts';

/** How entries are called, the same on all pages and in what reviewers read; as links: entry-links.ts. */

/** "I.1.2 – Kỷ niệm 70 năm …"; parts without a number use their title. */
export const itemName = (item: GuidanceItem): string =>
  item.number ? `${item.number} – ${item.title}` : item.title;

/** "Chỉ thị" */
export const typeName = (site: Site, { type }: Directive): string =>
  site.find.documentType(type)?.name ?? type;

/** "Chỉ thị số 10-CT/TW", or the title of a document without a symbol. */
export const directiveName = (site: Site, directive: Directive): string =>
  directive.symbol
    ? directiveText.withSymbol(typeName(site, directive), directive.symbol)
    : directive.title;

/** The type of a year's own document, where its symbol leaves no doubt; undefined otherwise. */
export function planType(site: Site, { document }: Plan): DocumentType | undefined {
  const symbol = document.symbol === null ? null : parseSymbol(document.symbol, site.typeCodes);
  const [only, ...others] = symbol ? typesOfSymbol(site.content['document-types'], symbol) : [];
  return others.length > 0 ? undefined : only;
}

/** The own document of a year: "Hướng dẫn số 12/HD-MTTQ-BTT", or its title. */
export function planDocumentName(site: Site, plan: Plan): string {
  const { symbol } = plan.document;
  const type = planType(site, plan);
  if (symbol === null) return plan.title;
  return type ? directiveText.withSymbol(type.name, symbol) : `${plan.title} (${symbol})`;
}
