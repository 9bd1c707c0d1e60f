import type { Answer } from './answer.ts';
import { type Case, isAside } from './lookups.ts';
import { monthOf } from './times.ts';

/** "tháng 7 có gì": the entries of a year's calendar that fall in a month; nothing for a month without any. */
export async function monthAnswer(asked: Case): Promise<Answer | null> {
  const { store, contents, parsed, terms, year } = asked;
  const [named] = parsed.months;
  if (
    !named ||
    !isAside(terms, [
      `tháng ${named.month}`,
      'một hai ba bốn tư năm sáu bảy tám chín mười giêng chạp',
    ])
  )
    return null;
  const of = named.year === null ? year : String(named.year);
  if (!contents.years[of]) return null;
  const card = await store.get('the', `${of}/u${named.month}`);
  return card?.kind === 'month' ? monthOf(asked, card) : null;
}
