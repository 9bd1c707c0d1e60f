import { formatPartial } from '../../domain/dates.ts';
import type { AnswerFact, DocumentCard } from '../../search/answers/cards.ts';
import { directiveText, validityText } from '../../strings/directive.ts';
import { citationForms, citedDocument } from '../directives/citation-forms.ts';
import { validityBadge } from '../directives/validity-badge.ts';
import { resolve } from '../site/entry-links.ts';
import { directiveName, planDocumentName, planType, typeName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { Directive, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { answerText } from './answer-names.ts';
import { directiveFields, documentFields } from './search-fields.ts';

/** A card with the index terms by which it is found. */
export interface FoundDocument {
  readonly card: DocumentCard;
  readonly terms: ReadonlyArray<string>;
}

const text = (label: string, words: string): AnswerFact => ({ label, text: [words] });

/** The words of some texts, each once. */
const indexed = (texts: ReadonlyArray<string>): string =>
  [...new Set(answerText(texts).split(' '))].join(' ');

const issuedFact = (issued: Directive['issued']): AnswerFact =>
  text(
    directiveText.issued,
    issued.precision === 'unknown' ? directiveText.noDay : formatPartial(issued),
  );

const dayOf = (issued: Directive['issued']): string =>
  issued.precision === 'day' ? issued.date : '';

/** What a query finds by its symbol: the document with its citations and whether it is known to be in force. */
export function documentAnswer(site: Site, directive: Directive): FoundDocument {
  const { issued, title } = directive;
  const { word, lines } = validityBadge(site, directive);
  const issuers = resolve(directive.issuers, site.find.organization).map(({ name }) => name);
  const citations = citationForms(citedDocument(site, directive));
  const name = directiveName(site, directive);
  return {
    terms: directiveFields(site, directive).own.split(' ').filter(Boolean),
    card: {
      kind: 'document',
      name,
      title,
      href: href.directive(directive.id),
      facts: [
        ...(issuers.length > 0 ? [text(directiveText.issuers, issuers.join('; '))] : []),
        issuedFact(issued),
        {
          ...text(validityText.label, word),
          note: lines[0]?.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
        },
      ],
      cite: citations.forms.map((form) => [form.name, form.text]),
      words: indexed([typeName(site, directive), title, directive.subject ?? '', ...issuers]),
      day: dayOf(issued),
    },
  };
}

/** The own document of a year: its guidance. Found only when its symbol is known. */
export function planAnswer(site: Site, plan: Plan): FoundDocument {
  const { issued, issuer, symbol } = plan.document;
  const name = planDocumentName(site, plan);
  const by = site.find.organization(issuer)?.name ?? site.names.owner;
  const type = planType(site, plan)?.name ?? '';
  const forms =
    symbol === null
      ? []
      : citationForms({
          ...{ type, symbol, title: plan.title, issued },
          issuers: [by],
          subject: null,
          joint: false,
        }).forms;
  return {
    terms: documentFields(site, plan).own.split(' ').filter(Boolean),
    card: {
      kind: 'document',
      name,
      title: plan.title,
      href: href.document(plan.id),
      facts: [text(directiveText.issuers, by), issuedFact(issued)],
      cite: forms.map((form) => [form.name, form.text]),
      words: indexed([type, plan.title, by]),
      day: dayOf(issued),
    },
  };
}
