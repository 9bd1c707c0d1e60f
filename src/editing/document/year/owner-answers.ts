import type { OrganizationData } from '../../../model/organization.ts';
import type { OwnerAnswer } from '../draft/answers.ts';
import { overlaps, type Span } from '../propose/spans.ts';
import type { FindingOf } from '../reading.ts';
import type { BodyFinder } from './bodies.ts';
import { cutAt, type NewFinding, sentenceAround } from './found.ts';

type Owner = FindingOf<'owner'>;

const answer = (
  role: OwnerAnswer['role'],
  name: string,
  organization: string | null,
): OwnerAnswer => ({ kind: 'owner', role, organization, name, isNew: false });

/** Further bodies that a list goes on with: "các sở, ban, ngành, đoàn thể". */
const GROUP = /^(?:,\s*(?:ban|ngành|sở|phòng)(?!\p{L}))+/u;
const GROUP_END =
  /^,?\s*(?:và\s+)?(?:(?:các\s+)?(?:đoàn thể|tổ chức thành viên)(?:\s+chính trị\s*-\s*xã hội)?)/u;
const CO_OPERATION = /phối hợp|hiệp thương|liên tịch|ký kết|giữa(?!\p{L})|cùng với|cùng tham gia/iu;
/** How much of a clause is quoted where its lead is not named. */
const MOST_WORDS = 60;
/** The sides of an agreement: "giữa A và B với C". */
const BETWEEN = /giữa\s(?:(?!giữa|(?<!\p{L})(?:số|ngày|của)\s|[.;\n]).)*$/iu;
/** Who is asked or told about it does not take part. */
const ASKED =
  /(?:báo cáo|đề xuất|trình|kiến nghị|đề nghị|gửi)\s[^.;,]{0,30}(?:,\s[^.;,]{0,20})?$/iu;
/** What a body is told, in the words of the one above it. */
const TOLD = /(?:hướng dẫn|chỉ đạo|đề nghị|yêu cầu|giao(?:\s+cho)?)\s+$/iu;

/** The answers of one clause: what was read, and what follows from how such documents are written. */
export class ClauseOwners {
  readonly #finder: BodyFinder;
  readonly #words: string;
  readonly findings: Array<NewFinding> = [];

  /** @param words of the clause, without its tables */
  constructor(finder: BodyFinder, words: string) {
    this.#finder = finder;
    this.#words = words;
  }

  #has(role: OwnerAnswer['role'], organization: string): boolean {
    return this.findings.some(
      ({ answer: own }) =>
        own.kind === 'owner' && own.role === role && own.organization === organization,
    );
  }

  /** The levels that "cùng cấp" means here: those of who leads, else of who reports. */
  same(): ReadonlyArray<string> {
    const leads = this.leads().map(({ level }) => level);
    const own = this.#finder.levels.sorted(leads);
    return own.length > 0 ? own : this.#finder.reporting;
  }

  leads(): Array<OrganizationData> {
    return this.stated().flatMap((id) => this.#finder.byId(id) ?? []);
  }

  /** Takes over what the reader found, leads first: "cùng cấp" refers to them. */
  read(found: ReadonlyArray<Owner>): void {
    const byRole = (role: Owner['role']) => found.filter((one) => one.role === role);
    for (const one of [...byRole('lead'), ...byRole('partner'), ...byRole('reports-to')])
      this.#answer(one);
  }

  #answer(one: Owner): void {
    const { role, start, rule } = one;
    let { name, end } = one;
    const group = GROUP.exec(this.#words.slice(end))?.[0];
    if (group) {
      name += group;
      end += group.length;
    }
    const { organizations, implied } = this.#finder.find(name, this.same());
    const place = { quote: this.#words.slice(start, end), start, end, note: one.note };
    // Content has no place for who receives reports: there is nothing to decide.
    const decision = role === 'reports-to' ? ('yes' as const) : ('open' as const);
    if (organizations.length === 0)
      this.findings.push({
        ...place,
        rule,
        implied: false,
        decision,
        answer: answer(role, name, null),
      });
    for (const { id } of organizations) {
      if (this.#has(role, id)) continue;
      this.findings.push({ ...place, rule, implied, decision, answer: answer(role, name, id) });
    }
    const more = group ? GROUP_END.exec(this.#words.slice(end)) : null;
    if (more)
      this.imply(role, end + more[0].search(/\p{L}/u), end + more[0].length, 'list-goes-on');
  }

  /** Proposes the body that some words of the clause name. */
  imply(role: OwnerAnswer['role'], start: number, end: number, rule: string): void {
    const quote = this.#words.slice(start, end);
    for (const { id } of this.#finder.find(quote, this.same()).organizations)
      this.#implied(role, id, { quote, start, end, rule });
  }

  #implied(
    role: OwnerAnswer['role'],
    id: string,
    place: { quote: string; start: number; end: number; rule: string },
  ): void {
    if (this.#has(role, id) || this.#has('lead', id)) return;
    const own = answer(role, place.quote, id);
    this.findings.push({ ...place, note: null, implied: true, decision: 'open', answer: own });
  }

  /** Proposes a lead whom the first words of the clause tell without naming: the addressee, or who leads above. */
  lead(id: string, rule: string): void {
    const quote = cutAt(/^[^.;:,\n]*/u.exec(this.#words)?.[0] ?? '', MOST_WORDS);
    if (quote.trim() !== '')
      this.#implied('lead', id, { quote, start: 0, end: quote.length, rule });
  }

  /** Leads that the words of the clause name. */
  stated(): Array<string> {
    return this.findings.flatMap(({ answer: own }) =>
      own.kind === 'owner' && own.role === 'lead' ? (own.organization ?? []) : [],
    );
  }

  /** True when the first sentence names, as its subject, who is to do it. */
  statesLead(): boolean {
    const first = /^(?:[^.;\n]|\.(?!\s))*/u.exec(this.#words)?.[0].length ?? 0;
    return this.findings.some(
      ({ answer: own, start, rule }) =>
        own.kind === 'owner' && own.role === 'lead' && start < first && rule !== 'done-by',
    );
  }

  /**
   * Bodies that a sentence about working together names, and those that somebody is to tell to do it.
   *
   * @param cited stretches that name documents by symbol
   */
  readNamed(cited: ReadonlyArray<Span>): void {
    const taken = this.findings
      .filter(({ rule }) => rule !== 'addressee' && rule !== 'lead-above')
      .map(({ start, end }) => ({ start, end }));
    for (const { organization, start, end } of this.#finder.namedIn(this.#words, cited)) {
      if (overlaps({ start, end }, taken)) continue;
      const { id, system, level } = organization;
      const place = { quote: this.#words.slice(start, end), start, end };
      const before = this.#words.slice(0, start);
      const isOwn = system === 'front' && level === this.#finder.own;
      if (TOLD.test(before) && system === 'front')
        this.#implied('lead', id, { ...place, rule: 'told-through' });
      else if (
        level !== 'central' &&
        !ASKED.test(before) &&
        (isOwn ? BETWEEN.test(before) : CO_OPERATION.test(sentenceAround(this.#words, start, end)))
      )
        this.#implied('partner', id, { ...place, rule: 'named-in-cooperation' });
    }
  }
}
