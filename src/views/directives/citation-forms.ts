import { type CitedDocument, cite, citeAgain, citeInTable } from '../../domain/cite.ts';
import { directiveText, citeText as say } from '../../strings/directive.ts';
import { resolve } from '../site/entry-links.ts';
import { typeName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { Directive } from '../site/types.ts';

/** A way to cite a document, with the id of its text on the page. */
export interface CitationForm {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** What its button is called. */
  readonly copy: string;
}

export interface Citations {
  readonly forms: ReadonlyArray<CitationForm>;
  /** What no source states, and the citation leaves out; null when all is known. */
  readonly missing: string | null;
}

const missingOf = ({ symbol, issued, issuers, subject }: CitedDocument): Array<string> => [
  ...(symbol === null ? [directiveText.symbol] : []),
  ...(issued.precision === 'day' ? [] : [directiveText.issued]),
  ...(issuers.length > 0 ? [] : [directiveText.issuers]),
  ...(subject === null ? [say.subject] : []),
];

/** The citation of a document in three forms: at the first mention, at later ones, in tables. */
export function citationForms(document: CitedDocument): Citations {
  const form = (id: string, name: string, text: string): CitationForm => ({
    ...{ id, name, text },
    copy: say.copyName(name),
  });
  const missing = missingOf(document);
  return {
    forms: [
      form('cau-dan', say.first, cite(document)),
      form('cau-dan-sau', say.again, citeAgain(document)),
      form('cau-dan-bang', say.table, citeInTable(document)),
    ],
    missing: missing.length === 0 ? null : say.missing(missing),
  };
}

export const citedDocument = (site: Site, directive: Directive): CitedDocument => ({
  ...directive,
  type: typeName(site, directive),
  issuers: resolve(directive.issuers, site.find.organization).map(({ name }) => name),
  joint: site.find.documentType(directive.type)?.joint ?? false,
});
