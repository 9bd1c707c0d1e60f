import { bodiesIn, NAME, NAMES, VERBS } from './bodies.ts';
import { clauses, type Found, matches, overlaps, pattern, type Span } from './spans.ts';

export type OwnerRole = 'lead' | 'partner' | 'reports-to';

/** A body that a text makes responsible. */
export interface FoundOwner extends Found {
  readonly quote: string;
  readonly role: OwnerRole;
  readonly name: string;
}

interface Rule {
  readonly role: OwnerRole;
  readonly rule: string;
  /** With a group "name": one body, or several. */
  readonly pattern: RegExp;
}

const names = `(?<name>${NAMES})`;
const rule = (role: OwnerRole, name: string, source: string): Rule => ({
  role,
  rule: name,
  pattern: pattern(source, 'gu'),
});

/** "phối hợp giữa … Mặt trận … với Công an tỉnh": the other side of a programme of the Front. */
const SIDE = String.raw`giữa\s+(?:(?!giữa|[.;\n]).){0,160}?(?:Mặt trận|MTTQ)(?:(?!giữa|[.;\n]).){0,100}?`;
/** Words between a report and whom it goes to: "báo cáo kết quả năm trước ngày 15/11 về …". */
const REPORTED = String.raw`(?:\s+(?!về|với|cho|lên|đến|để)(?:[\p{L}\d/.%-]+,?|\([^()\n]{1,60}\))){0,14}?`;

/** In this order: what an earlier rule took is not read again. */
const RULES: ReadonlyArray<Rule> = [
  rule(
    'lead',
    'labelled',
    String.raw`(?<!\p{L})(?:[Cc]hủ trì(?:\s+(?:thực hiện|tham mưu))?|(?:[Đđ]ơn vị|[Cc]ơ quan|[Bb]ộ phận)\s+(?:chủ trì|thực hiện|tham mưu|phụ trách|đầu mối)(?:\s+thực hiện)?|[Pp]hân công\s+thực hiện|[Tt]rách nhiệm\s+(?:thực hiện|chính))\s*:\s*${names}`,
  ),
  rule(
    'partner',
    'labelled',
    String.raw`(?<!\p{L})(?:(?:[Đđ]ơn vị|[Cc]ơ quan)\s+)?[Pp]hối hợp(?:\s+thực hiện)?\s*:\s*${names}`,
  ),
  rule(
    'partner',
    'with',
    String.raw`(?:[Pp]hối hợp(?:\s+(?:chặt chẽ|tốt|thực hiện))?|[Hh]iệp thương|[Cc]ùng)\s+(?:với|cùng)\s+${names}`,
  ),
  rule('partner', 'between', String.raw`${SIDE}\svới\s+(?<name>(?=\p{Lu})${NAME})`),
  rule('partner', 'between', String.raw`${SIDE}\svà\s+(?<name>(?=\p{Lu})${NAME})`),
  rule(
    'reports-to',
    'reports-to',
    String.raw`(?<!\p{L})(?:(?<!để )[Bb]áo cáo|[Gg]ửi|(?<![Cc]hương )[Tt]rình|[Xx]in ý kiến)${REPORTED}\s+(?:về|với|cho|lên|đến)\s+${names}`,
  ),
  rule(
    'reports-to',
    'reports-to',
    String.raw`(?:(?<!(?:để|[Cc]ác|[Nn]hững|[Tt]heo) )[Bb]áo cáo|(?<!\p{L})(?:(?<!chương )trình|gửi))\s+${names}`,
  ),
  rule(
    'lead',
    'led-by',
    String.raw`${names}\s+(?:là\s+(?:cơ quan\s+)?)?(?:có trách nhiệm\s+)?chủ trì`,
  ),
  rule('lead', 'told', String.raw`(?:[Gg]iao|Phân công|Đề nghị|Yêu cầu)\s+(?:cho\s+)?${names}`),
  rule(
    'lead',
    'done-by',
    String.raw`(?<!\p{L})do\s+${names}\s+(?:chủ trì|thực hiện|phụ trách|tổ chức(?! (?:thành viên|chính trị|xã hội)))`,
  ),
];
const OWN_SIDE = /Mặt trận|MTTQ/u;

const subjectAfter = (lead: string) =>
  pattern(
    String.raw`^(?<lead>[\s\-+•*]*${lead})${names}:?\s+(?:sẽ\s+|phải\s+|cần\s+|(?:kịp thời|thường xuyên|tích cực|nghiêm túc|khẩn trương)\s+)*(?:${VERBS})(?!\p{L})`,
    'u',
  );
/** The subject of a clause: at its beginning, else after an adverbial or a heading. */
const SUBJECTS = ['', String.raw`[^,:]{2,120},\s+`, String.raw`[^:\n]{2,60}:\s*`].map(subjectAfter);
/** "Sở Tài chính: Bố trí kinh phí": who is named before a colon that a sentence follows. */
const BEFORE_COLON = pattern(String.raw`^[\s\-+•*]*${names}\s*:\s+(?=\p{Lu})`, 'u');
/** A heading that is nothing but a body: what stands below is its task. */
const HEADING = pattern(
  String.raw`^(?:(?:Trách nhiệm|Nhiệm vụ) của\s+|Cơ quan\s+|Đối với\s+)?${names}\s*[:.]?$`,
  'u',
);
const LATER_SUBJECT = pattern(String.raw`,\s+${names}\s+(?:${VERBS})(?!\p{L})`, 'gu');
/** Words before a body that make it an object: "chỉ đạo các sở, ngành, UBND các xã thực hiện". */
const GOVERNED =
  /(?<!\p{L})(?:chỉ đạo|hướng dẫn|đôn đốc|phối hợp|vận động|giám sát|gửi|cùng)\s+[\p{L}\s,]{0,40}$/iu;

/** @returns the match of the first way to read the subject of a clause */
function subjectOf(clause: string): RegExpExecArray | null {
  for (const subject of SUBJECTS) {
    const match = subject.exec(clause);
    if (match && !GOVERNED.test((match.groups?.lead ?? '').slice(-80))) return match;
  }
  return null;
}

/** Collects what the rules find in one text: each body once. */
class OwnerReader {
  readonly #text: string;
  readonly #taken: ReadonlyArray<Span>;
  readonly found: Array<FoundOwner> = [];

  constructor(text: string, taken: ReadonlyArray<Span>) {
    this.#text = text;
    this.#taken = taken;
  }

  add(role: OwnerRole, from: string, raw: string, start: number): void {
    for (const { name, offset } of bodiesIn(raw)) {
      const span = { start: start + offset, end: start + offset + name.length };
      if (name.length < 3 || overlaps(span, this.#taken)) continue;
      // "các xã, phường báo cáo": who is named in passing begins with a small letter.
      const isPassing = /^\p{Ll}/u.test(name) && span.start > 0 && from !== 'labelled';
      if (role === 'lead' && isPassing && (from !== 'told' || offset === 0)) continue;
      const isKnown = (one: FoundOwner) => one.role === role && one.name === name;
      if (this.found.some((one) => overlaps(span, [one]) || isKnown(one))) continue;
      this.found.push({ rule: from, quote: name, role, name, ...span });
    }
  }

  rules(): void {
    for (const { role, rule: from, pattern: own } of RULES) {
      for (const match of matches(this.#text, own)) {
        const raw = match.groups?.name ?? '';
        if (from === 'between' && OWN_SIDE.test(raw)) continue;
        this.add(role, from, raw, match.start + match[0].lastIndexOf(raw));
      }
    }
  }

  subjects(): void {
    for (const { start, end } of clauses(this.#text)) {
      const clause = this.#text.slice(start, end);
      const named = BEFORE_COLON.exec(clause)?.groups?.name;
      const subject = named === undefined ? subjectOf(clause) : null;
      if (named !== undefined)
        this.add('lead', 'before-colon', named, start + clause.indexOf(named));
      else if (subject) {
        const { lead = '', name = '' } = subject.groups ?? {};
        this.add('lead', 'subject', name, start + lead.length);
      } else this.#later(clause, start);
    }
  }

  #later(clause: string, start: number): void {
    for (const match of matches(clause, LATER_SUBJECT)) {
      if (GOVERNED.test(clause.slice(Math.max(0, match.start - 80), match.start))) continue;
      const raw = match.groups?.name ?? '';
      this.add('lead', 'later-subject', raw, start + match.start + match[0].indexOf(raw));
    }
  }
}

/**
 * The bodies that a text makes responsible: who is told to do it, with whom, and to whom it goes.
 *
 * @param taken stretches that name makers of cited documents
 */
export function ownersIn(text: string, taken: ReadonlyArray<Span>): Array<FoundOwner> {
  const reader = new OwnerReader(text, taken);
  reader.rules();
  const [first = ''] = text.split('\n', 1);
  const heading = HEADING.exec(first)?.groups?.name;
  if (heading) reader.add('lead', 'heading', heading, first.indexOf(heading));
  reader.subjects();
  return reader.found.sort((a, b) => a.start - b.start);
}
