import { formatDay } from '../../domain/dates.ts';
import { cardText } from '../../strings/report-card.ts';
import { scaleText } from '../progress/figure-text.ts';
import { boundOf } from '../progress/target-status.ts';
import type { Link } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { expectedFigure } from './card-chart.ts';
import type { DueReport } from './due-reports.ts';
import type { JudgedCard } from './target-card.ts';

/** One thing to do now, or that was missing at the end of the year. */
export interface ToDo {
  /** What, as a heading within its line: "Gửi báo cáo số liệu đến 31/05/2017". */
  readonly what: string;
  readonly why: string;
  readonly link: Link | null;
}

export interface ToDoList {
  readonly heading: string;
  readonly items: ReadonlyArray<ToDo>;
  /** "và 4 việc khác, xem ở dưới"; empty when all are listed. */
  readonly more: string;
  /** What is said in place of an empty list. */
  readonly none: ReadonlyArray<string>;
}

/** More than this is no list of what is urgent. */
const MOST = 3;

/** "mới đạt 11,1%, mức phải có đến 31/03/2017: 12,3%" */
function shortfall({ card, standing }: JudgedCard): string {
  const { judgement } = standing;
  const { figure, latest } = judgement;
  const own = boundOf(standing);
  const expected = latest && expectedFigure(own, latest.asOf);
  if (figure === null || latest === null || card.value === null) return card.status.label;
  const now = card.figure?.big ?? card.value;
  return 'ratio' in judgement.reason && expected !== null
    ? cardText.soFar(now, scaleText(own, expected), formatDay(latest.asOf))
    : cardText.atGoal(now, card.goal);
}

const ofTarget = (judged: JudgedCard): ToDo => ({
  what: judged.card.link.text,
  why: shortfall(judged),
  link: judged.card.clause && { ...judged.card.clause, text: cardText.what },
});

const names = (cards: ReadonlyArray<JudgedCard>): string =>
  cards.map(({ card }) => card.link.text).join(', ');

/** A running year: overdue reports, then what is late, then what has to be sped up. */
function urgentNow(
  cards: ReadonlyArray<JudgedCard>,
  due: ReadonlyArray<DueReport>,
  form: string,
): Array<ToDo> {
  const reports = due
    .filter(({ overdue }) => overdue)
    .map(
      ({ asOf, targets }): ToDo => ({
        what: cardText.sendReport(asOf),
        why: cardText.overdueReport(targets.map(({ text }) => text).join(', ')),
        link: { href: form, text: cardText.fileReport },
      }),
    );
  const late = cards.filter(
    ({ card, standing }) =>
      (card.status.tone === 'bad' || card.status.tone === 'warn') &&
      // What has not been reported is among the overdue reports.
      standing.judgement.latest !== null,
  );
  return [...reports, ...late.map(ofTarget)];
}

/** A closed year: figures that were never final, and targets without a report. */
function lackingAtClose(cards: ReadonlyArray<JudgedCard>): Array<ToDo> {
  const of = (code: string) => cards.filter(({ card }) => card.status.code === code);
  const open = of('overdue');
  const silent = cards.filter(
    ({ card, standing }) => card.status.tone === 'none' && standing.judgement.latest === null,
  );
  const each = silent.length + (open.length > 0 ? 1 : 0) <= MOST;
  return [
    ...(open.length === 0
      ? []
      : [{ what: cardText.openFigures(open.length), why: cardText.notFinal, link: null }]),
    ...(each
      ? silent.map(({ card }) => ({
          what: card.link.text,
          why: cardText.noReport,
          link: null,
        }))
      : [{ what: cardText.unreported(silent.length), why: names(silent), link: null }]),
  ];
}

/** What a unit has to do now, worst first; of a closed year what was missing when it was closed.
 * @param form where the unit reports */
export function toDoList(
  cards: ReadonlyArray<JudgedCard>,
  due: ReadonlyArray<DueReport>,
  closed: boolean,
  form = href.paste(),
): ToDoList {
  const all = closed ? lackingAtClose(cards) : urgentNow(cards, due, form);
  const next = due.find(({ overdue }) => !overdue);
  const nextWords = next
    ? [cardText.nextReport(next.asOf), next.send].filter(Boolean).join(', ')
    : cardText.noNextReport.replace(/\.$/, '');
  return {
    heading: closed ? cardText.lacking : cardText.urgent,
    items: all.slice(0, MOST),
    more: all.length > MOST ? cardText.more(all.length - MOST) : '',
    none:
      all.length > 0
        ? []
        : closed
          ? [`${cardText.nothingLacking}.`]
          : [`${cardText.nothingLate}.`, `${nextWords}.`],
  };
}
