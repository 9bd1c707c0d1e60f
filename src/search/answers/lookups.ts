import type { ParsedQuery } from '../query/parsed.ts';
import type { AnyCard, ClauseCard, DocumentCard } from './cards.ts';
import type { Contents } from './data.ts';
import type { Keyed } from './named-card.ts';
import type { Question } from './question.ts';
import type { Asking } from './said.ts';
import type { AnswerStore } from './store.ts';
import type { Term } from './terms.ts';
import { listed } from './words.ts';

/** A question with all that is needed to answer it. */
export interface Case extends Asking {
  readonly store: AnswerStore;
  readonly question: Question;
  readonly contents: Contents;
  /** The year in force, or the one that the query names. */
  readonly year: string;
  /** What is asked about, without the years that the query names. */
  readonly terms: ReadonlyArray<Term>;
  /** The years that it names. */
  readonly years: ReadonlyArray<string>;
  /** The query as it was read. */
  readonly parsed: ParsedQuery;
}

export const keysIn = (list: string | undefined): Array<string> => list?.split(' ') ?? [];

/** The cards with some keys, of one kind. */
export async function cardsAt<Kind extends AnyCard['kind']>(
  store: AnswerStore,
  keys: ReadonlyArray<string>,
  kind: Kind,
): Promise<Array<Keyed<Extract<AnyCard, { kind: Kind }>>>> {
  const cards = await Promise.all(
    keys.map(async (key) => [key, await store.get('the', key)] as const),
  );
  return cards.flatMap(([key, card]) =>
    card?.kind === kind ? [[key, card as Extract<AnyCard, { kind: Kind }>] as const] : [],
  );
}

/** Words that a query may have beside a symbol, a label or a day, and that say nothing. */
const isSaid = listed(
  `mục điểm khoản phần điều văn bản hướng dẫn năm ngày của là gì nói về có việc nội dung xem tìm số ký hiệu trích ban hành
  công tác phong trào không thứ hai ba tư năm sáu bảy chủ nhật mùng mồng hôm lịch sự kiện hoạt động kỷ niệm dịp mốc`,
);

/** True when words say nothing more than what is looked up does itself. */
export const isAside = (terms: ReadonlyArray<Term>, names: ReadonlyArray<string> = []): boolean => {
  const isNamed = listed(names.join(' '));
  return terms.every(
    ({ soft, forms }) =>
      soft || forms.some((form) => form.every((word) => isSaid(word) || isNamed(word))),
  );
};

export interface DayTerm {
  readonly day: string;
  readonly month: string;
  readonly year: string | undefined;
}

/** The only day that a query names. */
export function dayIn({ days }: Question): DayTerm | null {
  const [, day, month, year] = /^zd(\d+)t(\d+)(?:n(\d+))?z$/.exec(days[0] ?? '') ?? [];
  return day === undefined || month === undefined || days.length > 1 ? null : { day, month, year };
}

const isDay = (iso: string, term: string): boolean => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [`zd${day}t${month}z`, `zd${day}t${month}n${year}z`].includes(term);
};

/** The document with a symbol; null: none, or it could be one of several. */
export async function documentOf(asked: Case): Promise<DocumentCard | null> {
  const { store, question } = asked;
  const [symbol, ...more] = question.symbols;
  if (!symbol || more.length > 0 || question.clauses.length > 0) return null;
  for (const form of symbol.forms) {
    // "chi thi 1" may become "chi thi 10": sure only where no other document begins so.
    const term = form.endsWith('z') ? (symbol.begins ?? form) : form;
    // Type and number are exact; codes may be typed as far as they are known.
    const lists = term.endsWith('z')
      ? [await store.get('tu', term)]
      : (await store.beginning('tu', term)).map(([, list]) => list);
    const keys = [...new Set(lists.flatMap(keysIn))];
    const [only, ...others] = await cardsAt(store, keys, 'document');
    if (!only || others.length > 0) continue;
    const [, card] = only;
    const isOf = question.days.every((day) => isDay(card.day, day));
    // "346 ctr cat": a code that is a word as well.
    const codes = asked.terms.flatMap(({ typed }) => typed.map(({ folded }) => folded)).join('');
    const goesOn = lists.length > 0 && (await store.beginning('tu', form + codes)).length > 0;
    return isOf && (goesOn || isAside(asked.terms, [card.words])) ? card : null;
  }
  return null;
}

/** The clause with a label, in the year asked about; of other years, the newest first, where none is named. */
export async function clauseOf(asked: Case): Promise<Keyed<ClauseCard> | null> {
  const { store, question, contents, year } = asked;
  const [terms = [], ...more] = question.clauses;
  if (more.length > 0 || !isAside(asked.terms)) return null;
  const others = Object.keys(contents.years).filter((one) => one !== year);
  const years = asked.years.length > 0 ? [year] : [year, ...others.sort().reverse()];
  // The label itself, then as the end of one: "1.2" for I.1.2.
  for (const one of years)
    for (const kind of ['m', 'n'])
      for (const term of terms) {
        const keys = keysIn(await store.get('tu', `${kind}${one}:${term}`));
        if (keys.length === 0) continue;
        const [found] = await cardsAt(store, keys, 'clause');
        return keys.length === 1 && found ? found : null;
      }
  return null;
}
