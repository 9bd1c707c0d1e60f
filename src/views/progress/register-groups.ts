import { missingText, registersText } from '../../strings/registers.ts';
import { unitsText } from '../../strings/units.ts';
import type { Link } from '../site/types.ts';
import type { CorrectionRow, MissingReport } from './register-rows.ts';

/** One entry of a register where there are many units: what it is about, the targets, and remarks. */
export interface RegisterLine {
  readonly head: string;
  readonly targets: ReadonlyArray<Link>;
  readonly notes: ReadonlyArray<string>;
}

/** Entries of a register that belong together: of one unit, of one month. */
export interface RegisterGroup {
  readonly title: string;
  /** The page of the unit. */
  readonly page: Link | null;
  /** Where the unit reports what is missing. */
  readonly form: Link | null;
  /** Whom to ask, where it is the same for all entries. */
  readonly ask: string | null;
  /** Number of its entries; targets with the same question share a line. */
  readonly count: number;
  readonly lines: ReadonlyArray<RegisterLine>;
}

/** The questions to each unit; targets with the same question share a line. */
export const missingByUnit = (
  rows: ReadonlyArray<MissingReport>,
  closed: boolean,
): Array<RegisterGroup> =>
  [...Map.groupBy(rows, ({ area }) => area.href).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { area: page, form: address } = first;
    const form = address ? { href: address, text: registersText.missing.report(page.text) } : null;
    const same = Map.groupBy(own, ({ matter, wanted, ask }) =>
      JSON.stringify([matter, wanted, ask]),
    );
    const asked = new Set(own.map(({ ask }) => ask));
    const askText = (who: string) => `${registersText.missing.ask}: ${who}`;
    const lines = [...same].map(([key, questions]): RegisterLine => {
      const [head, wanted, ask] = JSON.parse(key) as [string, string, string];
      return {
        head,
        targets: questions.map(({ target }) => target),
        notes: [
          `${missingText(closed).next}: ${wanted}`,
          ...(asked.size > 1 ? [askText(ask)] : []),
        ],
      };
    });
    const ask = asked.size === 1 ? askText([...asked].join()) : null;
    return [{ title: page.text, page, form, ask, count: own.length, lines }];
  });

/** The corrections of each month, newest first. */
export const correctionsByMonth = (rows: ReadonlyArray<CorrectionRow>): Array<RegisterGroup> =>
  [...Map.groupBy(rows, ({ date }) => date.slice('dd/'.length))].map(([month, own]) => ({
    title: unitsText.months(month),
    page: null,
    form: null,
    ask: null,
    count: own.length,
    lines: own.map(({ area, target, date, asOf, before, after, reason, source }) => ({
      head: `${date}, ${area.text}`,
      targets: [target],
      notes: [
        `${registersText.corrections.of} ${asOf}: ${before} → ${after}`,
        `${registersText.corrections.reason}: ${reason}`,
        source,
      ],
    })),
  }));
