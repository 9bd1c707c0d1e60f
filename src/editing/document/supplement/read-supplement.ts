import { clauseName } from '../../../domain/clause-place.ts';
import { supplementText } from '../../../strings/supplement.ts';
import type { Part } from '../structure/parts.ts';
import type { SupplementClause } from './clauses.ts';
import { effectiveDay, isEffect, isKept } from './effect.ts';
import { titleOrSubject } from './is-supplement.ts';
import { type Mode, modeOf, operationsOf } from './operations.ts';
import { changesOf } from './propose.ts';
import { type Masked, masked } from './quotations.ts';
import type { SupplementProposal, SupplementReading, SupplementRemark } from './reading.ts';
import { type Reference, referencesIn } from './references.ts';
import { sentencesOf } from './sentences.ts';
import { type Unit, unitsOf } from './units.ts';
import { withUnquoted } from './unquoted.ts';

const say = supplementText.problems;

/** Places that are remembered from sentences before: those near by are meant. */
const MOST_CONTEXT = 12;

/** What stands above a unit: what it tells those below it to do, and where. */
interface Lead {
  readonly level: number;
  readonly mode: Mode | null;
  readonly references: ReadonlyArray<Reference>;
}

/** The document that is read, and what it changes. */
export interface SupplementSource {
  readonly parts: ReadonlyArray<Part>;
  /** The clauses of the document that is changed. */
  readonly clauses: ReadonlyArray<SupplementClause>;
  /** The day of the document; null when unknown. */
  readonly issued: string | null;
}

/** Reads one unit. */
class UnitReader {
  readonly proposals: Array<Omit<SupplementProposal, 'id'>> = [];
  readonly remarks: Array<SupplementRemark> = [];
  mode: Mode | null;
  /** The places named above and in the unit so far; those of the unit alone. */
  references: Array<Reference>;
  named: Array<Reference> = [];
  from: string | null = null;
  readonly #source: SupplementSource;
  readonly #unit: Unit;
  readonly #masked: Masked;
  readonly #isCorrection: boolean;

  constructor(
    source: SupplementSource,
    unit: Unit,
    leads: ReadonlyArray<Lead>,
    isCorrection: boolean,
  ) {
    this.#source = source;
    this.#unit = unit;
    this.#masked = masked(unit.text);
    this.#isCorrection = isCorrection;
    this.mode = leads.findLast(({ mode }) => mode !== null)?.mode ?? null;
    this.references = leads.flatMap(({ references }) => references);
    for (const sentence of sentencesOf(this.#masked.text)) this.#sentence(sentence);
  }

  #quote({ start, end }: { readonly start: number; readonly end: number }): string {
    const { original } = this.#masked;
    return this.#unit.text.slice(original(start), original(end)).trim();
  }

  #sentence(sentence: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }): void {
    const { text } = sentence;
    const quote = this.#quote(sentence);
    const part = this.#unit.part;
    const isQuoting = text.includes('⟦');
    if (!isQuoting && isKept(text)) {
      this.remarks.push({ part, kind: 'kept', quote });
      return;
    }
    if (!isQuoting && isEffect(text)) {
      this.from = effectiveDay(text, this.#source.issued) ?? this.from;
      this.remarks.push({ part, kind: 'effect', quote });
      return;
    }
    const own = referencesIn(text);
    const mode = modeOf(text);
    const operations = operationsOf(text, this.#masked.quotations, this.mode);
    const { clauses } = this.#source;
    for (const operation of operations) {
      const changes = changesOf(operation, {
        clauses,
        references: own,
        context: this.references,
        isCorrection: this.#isCorrection || (mode ?? this.mode) === 'correct',
        annexOf: (reference) => annexText(this.#source.parts, reference),
      });
      for (const change of changes) {
        const problems = [...change.problems, ...(this.#unit.isClosed ? [] : [say.notClosed])];
        this.#propose({ ...change, problems, rule: operation.rule, quote });
      }
    }
    if (operations.length > 0) {
      this.#remember(own.slice(0, 1));
      return;
    }
    this.#remember(own);
    if (mode !== null) this.mode = mode;
    const isOpen = /:\s*$/.test(text);
    if (isQuoting || (mode !== null && !isOpen)) this.#unread(quote);
    else this.remarks.push({ part, kind: isOpen ? 'lead' : 'other', quote });
  }

  #remember(own: ReadonlyArray<Reference>): void {
    this.named = [...this.named, ...own].slice(-MOST_CONTEXT);
    this.references = [...this.references, ...own].slice(-MOST_CONTEXT);
  }

  #propose(given: Omit<SupplementProposal, 'id' | 'part' | 'clauseOfDocument'>): void {
    const { part } = this.#unit;
    const { number } = this.#source.parts[part] ?? {};
    this.proposals.push({ ...given, part, clauseOfDocument: number ? clauseName(number) : null });
  }

  #unread(quote: string): void {
    this.#propose({
      ...{
        kind: null,
        clause: null,
        printed: null,
        was: null,
        text: null,
        label: null,
        title: null,
      },
      ...{ quote, rule: 'unread', problems: [say.unread] },
    });
  }
}

/** The text of an attached annex with the number that a reference names. */
function annexText(parts: ReadonlyArray<Part>, { steps }: Reference): string | null {
  const forms = steps.at(-1) ?? [];
  const at = parts.findIndex(
    ({ kind, label }) =>
      kind === 'annex' &&
      referencesIn((label ?? '').replace(/[.:]+$/u, '')).some(({ steps: own }) =>
        own.at(-1)?.some((form) => forms.includes(form)),
      ),
  );
  if (at < 0) return null;
  const next = parts.findIndex(({ kind }, index) => index > at && kind === 'annex');
  return parts
    .slice(at, next < 0 ? parts.length : next)
    .map(({ label, title, text }) =>
      [[label, title].filter(Boolean).join(' '), text].filter(Boolean).join('\n'),
    )
    .join('\n');
}

/** Reads what a document changes in another. Nothing is dropped: what no rule reads is told as unread. */
export function readSupplement(source: SupplementSource): SupplementReading {
  const isCorrection = /đính chính/iu.test(titleOrSubject(source.parts));
  const units = withUnquoted(unitsOf(source.parts));
  const proposals: Array<SupplementProposal> = [];
  const remarks: Array<SupplementRemark> = [];
  let from: string | null = null;
  let leads: Array<Lead> = [];
  const isAttached = (unit: Unit) =>
    proposals.some(({ rule, text }) => rule === 'annex-replaced' && text?.includes(unit.text));
  for (const [at, unit] of units.entries()) {
    leads = leads.filter(({ level }) => level < unit.level || (unit.level === 0 && level < 0));
    const reader = new UnitReader(source, unit, leads, isCorrection);
    from = reader.from ?? from;
    const next = units[at + 1];
    const isLead =
      next !== undefined &&
      next.level > unit.level &&
      !unit.text.includes('“') &&
      reader.proposals.every(({ rule }) => rule === 'unread');
    const quote = unit.text;
    if (unit.kind === 'closing') remarks.push({ part: unit.part, kind: 'closing', quote });
    else if (isLead) {
      leads.push({
        level: unit.level,
        mode: reader.mode,
        references: reader.named,
      });
      remarks.push({ part: unit.part, kind: unit.kind === 'preamble' ? 'opening' : 'lead', quote });
    } else if (unit.part > 0 && isAttached(unit)) {
      remarks.push({ part: unit.part, kind: 'other', quote });
    } else {
      for (const proposal of reader.proposals) {
        // An opening only says why; what it means to change is told by the rules that read it.
        if (proposal.rule === 'unread' && unit.kind === 'preamble') {
          remarks.push({ part: unit.part, kind: 'opening', quote: proposal.quote });
        } else proposals.push({ ...proposal, id: `p${proposals.length + 1}` });
      }
      remarks.push(...reader.remarks);
    }
  }
  return { from: from ?? source.issued, proposals, remarks };
}
