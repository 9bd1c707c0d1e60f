import { likenessIn } from '../../../domain/likeness.ts';
import { yearOf } from '../../../model/entity.ts';
import { documentYearText as say } from '../../../strings/document-year.ts';
import { LEAST } from '../../new/forerunners.ts';
import { movedName } from '../../new/recurring.ts';
import { type Reading, wordsOf } from '../reading.ts';
import { isCapitals } from '../structure/frame.ts';
import type { Part } from '../structure/parts.ts';
import { capital, cutAt, titleWords } from './found.ts';
import type { SiteContent } from './site-content.ts';

/** A short title is a line of a list. */
const MOST = 80;
const WORKING: ReadonlySet<Part['kind']> = new Set(['part', 'section', 'item', 'annex']);

export interface ClauseForerunner {
  /** "2025/i-1" */
  readonly id: string;
  readonly title: string;
  /** 0 to 1. */
  readonly score: number;
}

/** The clause of the year before that each part is most like; null where none is. */
export function forerunnersOf(
  parts: ReadonlyArray<Part>,
  { clausesBefore }: SiteContent,
): Array<ClauseForerunner | null> {
  if (clausesBefore.length === 0) return parts.map(() => null);
  const like = likenessIn([...clausesBefore.map(({ words }) => words), ...parts.map(wordsOf)]);
  return parts.map((part) => {
    if (!WORKING.has(part.kind)) return null;
    const [best] = clausesBefore
      .map(({ id, title, words }) => ({ id, title, ...like(words, wordsOf(part)) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return best && best.score >= LEAST ? best : null;
  });
}

/** Text set in capitals as it is written within a sentence. */
const plainCase = (text: string): string =>
  isCapitals(text) ? capital(text.toLocaleLowerCase('vi')) : text;

const oneLine = (text: string): string =>
  text
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/[\s_*-]*\n[\s_*-]*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–+•*]+/u, '')
    .trim();

/** The first words of a text up to a border that makes sense: a comma, a quotation, the next clause. */
function firstWords(text: string): string {
  const sentence = /^(?:[^.;:]|\.(?!\s|$))*/u.exec(oneLine(text))?.[0] ?? '';
  const short = titleWords(sentence, MOST);
  if (short.length === sentence.length) return short;
  const comma = short.lastIndexOf(',');
  const isBroken = (short.match(/[“(]/gu)?.length ?? 0) > (short.match(/[”)]/gu)?.length ?? 0);
  const border = isBroken ? Math.max(short.lastIndexOf('“'), short.lastIndexOf('(')) : comma;
  return border >= 30 ? short.slice(0, border).replace(/[\s,;:–-]+$/u, '') : short;
}

/** A text that begins with the documents on which it rests. */
const RESTS_ON =
  /^(?:Căn cứ|Thực hiện|Trên cơ sở|Tiếp tục|Phối hợp|Triển khai)[^.;]{0,90}?\s(?:số\s)?\d+[\d\p{L}/\-– .&]*\/[\p{L}-]/u;
const SUBJECT = /\svề(?:\s+việc)?\s+[“"]?(?<subject>[^;.”"]{15,})/u;

/** What a text is about: not whom it tells, nor the document on which it rests. */
function matterOf(text: string, lead: number): string {
  if (lead > 0) return text.slice(lead).trim();
  return (RESTS_ON.test(text) ? SUBJECT.exec(text)?.groups?.subject : undefined) ?? text;
}

/** A forerunner this like is the same task: its title serves again. */
const SAME = 0.5;

/**
 * The short title of a part: as printed, as last year's of the same task, or its first words.
 *
 * @param lead where the name of who is told ends, when the text begins with it
 */
export function headingOf(
  part: Part,
  forerunner: ClauseForerunner | null,
  year: number,
  lead = 0,
): string {
  const frame = say.frame[part.kind as keyof typeof say.frame];
  if (frame !== undefined && part.kind !== 'title') return frame;
  const printed = part.title ?? (part.kind === 'title' ? part.text : null);
  if (printed !== null) {
    const lines = oneLine(printed.split('\n').map(plainCase).join('\n'));
    return titleWords(lines, part.kind === 'title' ? 160 : 120) || say.untitled;
  }
  if (forerunner && forerunner.score >= SAME)
    return movedName({ from: Number(yearOf(forerunner.id)), to: year }, forerunner.title);
  return capital(firstWords(matterOf(part.text, lead))) || part.label || say.untitled;
}

/** The short name of the year's document: "Hướng dẫn công tác phong trào năm 2026". */
export function documentTitle({ parts }: Pick<Reading, 'parts'>, year: number): string {
  const [name = '', ...rest] =
    parts
      .find(({ kind }) => kind === 'title')
      ?.text.split('\n')
      .map((line) => oneLine(plainCase(line)))
      .filter((line) => /\p{L}/u.test(line)) ?? [];
  if (name === '') return say.documentTitle(year);
  const subject = rest.join(' ').replace(/^(?:về việc|về)\s+/iu, '');
  const own = `${name} ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`.trim();
  return cutAt(own.includes(String(year)) ? own : say.ofYear(own, year), 200);
}
