import { formatDay } from '../../domain/dates.ts';
import { summaryText } from '../../strings/summary.ts';
import { summaryFigureText } from '../../strings/summary-figures.ts';
import { countOf } from '../check/report.ts';
import {
  arrow,
  type Block,
  code,
  joined,
  type Line,
  line,
  list,
  part,
  type SummaryModel,
  strong,
} from './blocks.ts';
import { documentBlocks } from './document-part.ts';
import { entryBlocks } from './entry-part.ts';
import { figureParts } from './figure-part.ts';
import { goalItems } from './goal-part.ts';
import { otherFileBlocks } from './other-files.ts';
import { problemBlocks } from './problem-part.ts';
import type { Summary } from './summary.ts';
import { turn } from './turn.ts';

/** What stands above everything: whether it can be published, and what a reviewer must not overlook. */
function warnings(summary: Summary, isEmpty: boolean): Array<Block> {
  const { others, hidden, problems, judgedOn, takenBack } = summary;
  const back = takenBack.reduce((sum, { count }) => sum + count, 0);
  const errors = countOf([...problems, ...(hidden?.problems ?? [])], 'error');
  const changes = hidden?.changes ?? 0;
  return [
    line(isEmpty ? summaryText.nothing : summaryText.judgedOn(formatDay(judgedOn))),
    ...(errors > 0 ? [line(strong(summaryText.errors(errors)), ` ${summaryText.onlyRead}`)] : []),
    ...(back > 0
      ? [
          line(strong(summaryText.takenBack(back)), ` ${summaryText.takenBackWhy}`),
          ...list(
            takenBack.map(({ path, count }) => [code(path), `: ${summaryText.places(count)}`]),
          ),
        ]
      : []),
    ...(others.length > 0
      ? [line(strong(summaryText.others(others.length)), ` ${summaryText.othersWhy}`)]
      : []),
    ...(changes > 0
      ? [
          line(
            strong(summaryText.hidden(changes)),
            ` ${summaryText.hiddenWhy} `,
            code(summaryText.ownCommand),
          ),
        ]
      : []),
  ];
}

/** From this number on, such units are folded. */
const MANY = 30;

/** Units whose figure or verdict turned without a figure of their own, and not because of a goal. */
function effects({ areas, goals, figures }: Summary): Array<Block> {
  const ofGoal = new Set(goals.map(({ target }) => target.id));
  const told = new Set(figures.map(({ unit, of }) => `${unit.id}/${of.id}`));
  const rows = areas.flatMap(({ area, rows: list }) =>
    list
      .filter(({ target }) => !ofGoal.has(target.id) && !told.has(`${area.id}/${target.id}`))
      .map(
        ({ target, before, after }): Array<Line> => [
          [area.name],
          [target.shortTitle],
          turn(before, after, 'figure'),
          turn(before, after, 'status'),
        ],
      ),
  );
  if (rows.length === 0) return [];
  const { head, many } = summaryFigureText.effects;
  const table: Block = { kind: 'table', head, rows };
  return rows.length > MANY
    ? [{ kind: 'folded', title: many(rows.length), blocks: [table] }]
    : [table];
}

function provinceBlocks({ province }: Summary): Array<Block> {
  const rows = province.map(({ target, before, after, sample, gained, lost }): Array<Line> => {
    const [was, is] = [before ?? summaryText.none, after ?? summaryText.gone];
    const names = (areas: typeof gained) => areas.map(({ name }) => name).join(', ');
    return [
      [target.shortTitle],
      [sample && was !== is ? summaryText.provinceBySample(was) : was],
      [was === is ? summaryText.unchanged : strong(is)],
      joined([
        ...(gained.length > 0 ? [[summaryText.gained(names(gained))]] : []),
        ...(lost.length > 0 ? [[strong(summaryText.lost(names(lost)))]] : []),
      ]),
    ];
  });
  return rows.length > 0 ? [{ kind: 'table', head: summaryText.provinceHead, rows }] : [];
}

/** "Huyện Ba Bể, 2017: 40 số liệu đổi từ giả định sang thật" */
function sampleItems({ samples }: Summary): Array<Line> {
  const { samples: say } = summaryFigureText;
  return [
    ...samples.firstReal.map(
      ({ plan, seenBy, ignored }): Line => [strong(say.firstReal[seenBy](plan, ignored))],
    ),
    ...samples.units.map(({ area, plan, real, gone }): Line => {
      const facts = [...(real > 0 ? [say.real(real)] : []), ...(gone > 0 ? [say.gone(gone)] : [])];
      return [`${area.name}, ${plan}: `, strong(facts.join('; '))];
    }),
  ];
}

const folded = (title: string, paths: ReadonlyArray<string>): Array<Block> =>
  paths.length > 0
    ? [{ kind: 'folded', title, blocks: list(paths.map((path) => [code(path)])) }]
    : [];

/** The summary as blocks: everything that a reviewer has to be told, in the order of what matters. */
export function summaryModel(summary: Summary): SummaryModel {
  const { files, others, pages, unread, hidden, attachments } = summary;
  const isEmpty = files.length === 0 && (hidden?.changes ?? 0) === 0;
  return {
    isPublic: hidden !== null,
    errors: countOf([...summary.problems, ...(hidden?.problems ?? [])], 'error'),
    isEmpty: isEmpty && others.length === 0,
    blocks: [
      { kind: 'heading', level: 2, text: summaryText.title },
      ...warnings(summary, isEmpty),
      ...documentBlocks(summary.documents),
      ...part(summaryText.problems, problemBlocks(summary)),
      ...part(summaryFigureText.samples.title, list(sampleItems(summary))),
      ...figureParts(summary.figures),
      ...part(summaryText.goals, list(goalItems(summary.goals))),
      ...part(summaryFigureText.effects.title, effects(summary)),
      ...part(summaryText.province, provinceBlocks(summary)),
      ...part(
        summaryText.deadlines,
        list(
          summary.deadlines.map(({ what, title, before, after }) => [
            `${title}, ${what}: `,
            ...arrow(before ?? summaryText.none, after ?? summaryText.gone),
          ]),
        ),
      ),
      ...part(summaryText.entries, entryBlocks(summary.entries, summary.onlyShown)),
      ...part(
        summaryText.attachments,
        list(attachments.map(({ kind, path }) => [`${summaryText.attachment[kind]} `, code(path)])),
      ),
      ...part(summaryText.otherFiles, otherFileBlocks(summary.otherFiles)),
      ...part(summaryText.unread, list(unread.map((path) => [code(path)]))),
      ...folded(summaryText.software(others.length), others),
      ...folded(summaryText.pages(pages.length), pages),
      ...folded(summaryText.files(files.length), files),
    ],
  };
}
