import { fold, foldedWords } from '../../../domain/fold.ts';
import type { DirectiveData } from '../../../model/directive.ts';
import { overlaps, type Span } from '../propose/spans.ts';

/** A document that a text names without a symbol. */
export interface NamedDocument extends Span {
  /** The entry of the site; null: none fits. */
  readonly directive: string | null;
  readonly rule: 'known-name' | 'document-name';
}

type Known = Pick<DirectiveData, 'symbol' | 'title' | 'subject' | 'aliases'> & {
  readonly id: string;
};

interface Word extends Span {
  readonly folded: string;
}

const wordsIn = (text: string): Array<Word> =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));

/** Words that may stand between those of a name, when the name is long: "chính sách" – "việc thực hiện chính sách". */
const BETWEEN = 3;
const LONG = 6;

/** Where the words of a name stand in order from a place on; null: not there. */
function standsAt(
  name: ReadonlyArray<string>,
  words: ReadonlyArray<Word>,
  from: number,
): number | null {
  let left = name.length >= LONG ? BETWEEN : 0;
  let at = from;
  for (const word of name) {
    while (words[at]?.folded !== word) {
      at += 1;
      left -= 1;
      if (left < 0 || at >= words.length) return null;
    }
    at += 1;
  }
  return at - 1;
}

/** Where the name of a document of the site stands, from its first to its last word. */
function knownIn(
  text: string,
  { id, title, subject, aliases }: Known,
  types: RegExp,
): Array<NamedDocument> {
  const words = wordsIn(text);
  const find = (printed: string) => {
    const name = foldedWords(printed);
    return words.flatMap(({ folded, start }, from) => {
      const last = name.length > 1 && folded === name[0] ? standsAt(name, words, from) : null;
      const end = words[last ?? -1]?.end;
      return end === undefined ? [] : [{ start, end: text[end] === '”' ? end + 1 : end }];
    });
  };
  const named = [title, ...aliases].flatMap(find);
  // A subject says which document it is only after the word for its type.
  const about = (subject === null ? [] : find(subject)).flatMap(({ start, end }) => {
    const lead = new RegExp(`(?:${types.source})(?:\\s+về(?:\\s+việc)?)?\\s+["“]?$`, 'iu').exec(
      text.slice(0, start),
    );
    return lead ? [{ start: lead.index, end }] : [];
  });
  return [...named, ...about].map((span) => ({ ...span, directive: id, rule: 'known-name' }));
}

/** Types whose documents go by their names. A law or a decision is cited by its symbol. */
const BY_NAME = /^(?:chương trình|đề án|dự án|kế hoạch|chiến lược|phương án|quy chế phối hợp)/iu;
const YEARS = String.raw`giai đoạn\s+\d{4}\s*[-–]\s*\d{4}`;
/** What ends a name: a stop, or who does it and where. */
const STEP = String.raw`(?!\s+(?:do|của|ở|tại|trên địa bàn|trong năm|giữa|theo|để|nhằm|gắn với|được|đã|ban hành)(?!\p{L}))[^.;:“”"()\n]`;
/** Who speaks of a document that is still to be written, or of one just named. */
const TO_WRITE =
  /(?:xây dựng|ban hành|lập|soạn thảo|tham mưu|dự thảo)(?:\s+và\s+\p{Ll}+\s+\p{Ll}+)?\s+$/iu;

/** Genre: the type in capital form, then a title in quotation marks, a number, its years, or a proper name. */
function namePatterns(types: string): Array<RegExp> {
  return [
    `(?:${types})\\s+(?:\\d{1,3}\\s+)?(?:(?:về|phối hợp)(?:\\s+\\p{Ll}+){0,3}\\s+)?“[^“”\\n]{8,250}”`,
    `(?:${types})\\s+\\d{1,3}(?![\\d/.,%-])(?!\\s+(?:xã|huyện|tỉnh|hộ|nhà|mô hình))`,
    `(?:${types})(?!\\s+(?:này|số|năm|công tác)(?!\\p{L}))(?:(?!\\s+(?:và|thực hiện)\\s+(?:${types}))${STEP}){8,140}?\\s${YEARS}`,
    `(?:${types})\\s+(?!MTTQ|UBND|UBMTTQ|HĐND|Mặt trận|Ủy ban|Uỷ ban|Ban\\s|Sở\\s)(?=\\p{Lu}[\\p{Ll}]+\\s+\\p{Ll})${STEP}{10,120}`,
    `(?:${types}),?\\s+(?:phối hợp,?\\s+)?thống nhất hành động(?:${STEP}{0,20}?\\snăm\\s+\\d{4})?`,
  ].map((source) => new RegExp(source, 'gu'));
}

/** The documents that texts name without a symbol: those of the site, and by how such documents are named. */
export class DocumentNames {
  readonly #known: ReadonlyArray<Known>;
  readonly #types: RegExp;
  readonly #patterns: ReadonlyArray<RegExp>;

  constructor(known: ReadonlyArray<Known>, typeNames: ReadonlyArray<string>) {
    this.#known = known.filter(({ symbol }) => symbol === null);
    const byLength = [...typeNames].sort((a, b) => b.length - a.length);
    this.#types = new RegExp(byLength.join('|') || '(?!)', 'u');
    const own = byLength.filter((name) => BY_NAME.test(name));
    this.#patterns = namePatterns([...own, 'Cuộc Tổng rà soát'].join('|'));
  }

  /** @param cited stretches that name documents by symbol */
  in(text: string, cited: ReadonlyArray<Span>): Array<NamedDocument> {
    const found: Array<NamedDocument> = [];
    const take = (one: NamedDocument) => {
      if (!overlaps(one, [...found, ...cited])) found.push(one);
    };
    const known = this.#known.flatMap((one) => knownIn(text, one, this.#types));
    for (const one of known.sort((a, b) => b.end - b.start - (a.end - a.start))) {
      if (!found.some(({ directive }) => directive === one.directive)) take(one);
    }
    for (const pattern of this.#patterns) {
      for (const { 0: raw, index } of text.matchAll(pattern)) {
        // "… thực hiện Chương trình … giai đoạn …": the last type word before the years begins the name.
        const inner = raw.endsWith('”') ? -1 : lastType(raw, this.#types);
        const start = index + Math.max(inner, 0);
        const end = index + raw.trimEnd().replace(/[\s,]+$/u, '').length;
        if (TO_WRITE.test(text.slice(0, start))) continue;
        take({ start, end, directive: null, rule: 'document-name' });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  }
}

/** Where the last word for a type stands that "thực hiện" leads to; -1: none. */
function lastType(name: string, types: RegExp): number {
  const all = [...name.matchAll(new RegExp(`(?<=thực hiện\\s)(?:${types.source})`, 'giu'))];
  return all.at(-1)?.index ?? -1;
}
