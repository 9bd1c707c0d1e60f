import type { SourceFile } from '../../../domain/source-file.ts';
import type { DocumentDraft, DraftFinding, DraftPart } from '../draft/draft.ts';
import { citedSpans } from '../propose/citations.ts';
import { type Finding, type FindingOf, type Reading, wordsOf } from '../reading.ts';
import type { Part } from '../structure/parts.ts';
import { addresseeOf } from './addressee.ts';
import { BodyFinder } from './bodies.ts';
import { CitationAnswers } from './citation-answers.ts';
import { dateAnswer } from './date-answers.ts';
import type { NewFinding } from './found.ts';
import { documentTitle, forerunnersOf, headingOf } from './headings.ts';
import { impliedTargets } from './implied-targets.ts';
import { issuerOf } from './issuer.ts';
import { ClauseOwners } from './owner-answers.ts';
import { type SiteContent, siteContent } from './site-content.ts';
import { targetAnswer } from './target-answers.ts';

/** The file that a document was read from. */
export interface DocumentSource {
  readonly name: string;
  readonly sha256: string;
}

const IN_LEVELS: ReadonlySet<Part['kind']> = new Set(['part', 'section', 'item', 'annex']);
/** Parts whose words name documents. */
const CITING: ReadonlySet<Part['kind']> = new Set(['preamble', 'part', 'section', 'item', 'annex']);
/** Parts that give something to do, when they have text. */
const WORKING: ReadonlySet<Part['kind']> = new Set(['part', 'section', 'item']);

/** The words of a part in which things are found: its tables are blank. */
const proseOf = ({ title, prose }: Part): string => wordsOf({ title, text: prose });

/** Reads the parts of one document against one site. */
class DraftMaker {
  readonly #reading: Reading;
  readonly #site: SiteContent;
  readonly #year: number;
  readonly #finder: BodyFinder;
  readonly #citations: CitationAnswers;
  /** Whom the document tells to do what its clauses say; null when it names nobody of the site. */
  readonly #addressee: string | null;
  /** Leads stated above, by level of the part that states them. */
  #above: Array<{ level: number; leads: ReadonlyArray<string> }> = [];

  constructor(reading: Reading, site: SiteContent, year: number) {
    this.#reading = reading;
    this.#site = site;
    this.#year = year;
    this.#finder = new BodyFinder(site);
    this.#addressee = addresseeOf(reading, this.#finder);
    this.#citations = new CitationAnswers(site, year, this.#all('citation'));
  }

  #all<Kind extends Finding['kind']>(kind: Kind): Array<FindingOf<Kind>> {
    return this.#reading.findings.filter((one): one is FindingOf<Kind> => one.kind === kind);
  }

  #in<Kind extends Finding['kind']>(kind: Kind, at: number): Array<FindingOf<Kind>> {
    return this.#all(kind).filter(({ part }) => part === at);
  }

  #wordsOf(part: Part, note: string | null): string {
    if (note === null) return wordsOf(part);
    return this.#reading.footnotes.find(({ mark }) => mark === note)?.text ?? '';
  }

  /** What was found in a part, and the levels that carry it out. */
  part(part: Part, at: number): { findings: Array<NewFinding>; levels: Array<string> } {
    const prose = proseOf(part);
    const citations = this.#in('citation', at).map((one) =>
      this.#citations.answer(one, this.#wordsOf(part, one.note)),
    );
    const named = CITING.has(part.kind) ? this.#citations.named(prose) : [];
    const dates = this.#in('date', at);
    const found = this.#in('target', at);
    const targets = found.map((one) =>
      targetAnswer(
        one,
        prose,
        { dates, targets: found },
        {
          site: this.#site,
          levels: this.#finder.levels,
          year: this.#year,
        },
      ),
    );
    const implied = WORKING.has(part.kind)
      ? impliedTargets(prose, this.#year, this.#finder.levels, targets)
      : [];
    const owners = this.#owners(part, at);
    return {
      findings: [
        ...citations,
        ...named,
        ...dates.map((one) =>
          dateAnswer(one, this.#wordsOf(part, one.note), this.#year, this.#site.observances),
        ),
        ...targets,
        ...implied,
        ...owners.findings,
      ],
      levels: IN_LEVELS.has(part.kind) ? this.#levels(owners, prose) : [],
    };
  }

  #owners(part: Part, at: number): ClauseOwners {
    const owners = new ClauseOwners(this.#finder, proseOf(part));
    if (!WORKING.has(part.kind)) return owners;
    owners.read(this.#in('owner', at));
    this.#above = this.#above.filter(({ level }) => level < part.level);
    const stated = owners.stated();
    if (part.text !== '' && !owners.statesLead()) {
      const above = this.#above.at(-1);
      if (above) for (const id of above.leads) owners.lead(id, 'lead-above');
      else if (this.#addressee !== null) owners.lead(this.#addressee, 'addressee');
    }
    owners.readNamed(citedSpans(proseOf(part), this.#site.codes));
    if (stated.length > 0) this.#above.push({ level: part.level, leads: stated });
    return owners;
  }

  /** Where the name of who is told ends, in a text that begins with it. */
  #subjectEnd(part: Part, at: number): number {
    const subject = this.#in('owner', at).find(({ role, start }) => role === 'lead' && start < 3);
    return part.title === null ? (subject?.end ?? 0) : 0;
  }

  /** The levels of who leads, and of the units that the words name. */
  #levels(owners: ClauseOwners, words: string): Array<string> {
    const leads = owners.leads().map(({ level }) => level);
    if (leads.length === 0) return [];
    return this.#finder.levels.sorted([...leads, ...this.#finder.levels.named(words)]);
  }

  draft(source: DocumentSource): DocumentDraft {
    const { parts, facts, footnotes, unplaced, notices } = this.#reading;
    const forerunners = forerunnersOf(parts, this.#site);
    let count = 0;
    const numbered = (all: ReadonlyArray<NewFinding>): Array<DraftFinding> =>
      all.map((one) => {
        count += 1;
        return { ...one, id: `f${count - 1}` };
      });
    return {
      year: this.#year,
      source,
      head: {
        title: documentTitle(this.#reading, this.#year),
        symbol: facts.symbol,
        issued: facts.issued ?? { precision: 'unknown' },
        issuer: issuerOf(this.#reading, this.#finder, this.#site),
        signer: facts.signer,
        position: facts.position,
        decision: 'open',
      },
      parts: parts.map((part, at): DraftPart => {
        const { label, title, text, level, kind } = part;
        const forerunner = forerunners[at] ?? null;
        const { findings, levels } = this.part(part, at);
        return {
          id: `p${at}`,
          kind,
          level,
          label,
          title,
          text,
          heading: headingOf(part, forerunner, this.#year, this.#subjectEnd(part, at)),
          summary: '',
          levels,
          forerunner: forerunner && { id: forerunner.id, decision: 'open' },
          findings: numbered(findings),
        };
      }),
      footnotes,
      unplaced: unplaced.map((text) => ({ text, put: null })),
      notices,
    };
  }
}

/**
 * What a document becomes in the year that it plans, for a person to review: each finding with the answer that its
 * words and the content of the site give. Pure.
 *
 * @param files all content
 * @param options the year, where the document does not say it or says another
 */
export function startDraft(
  reading: Reading,
  source: DocumentSource,
  files: ReadonlyArray<SourceFile>,
  { year }: { readonly year: number },
): DocumentDraft {
  return new DraftMaker(reading, siteContent(files, year, reading.parts), year).draft(source);
}
