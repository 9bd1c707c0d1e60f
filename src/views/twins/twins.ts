import { twinsText as say } from '../../strings/twins.ts';
import type { DirectivePage } from '../directives/directives.ts';
import type { ClausePage } from '../guidance/clause-page.ts';
import type { TargetPage } from '../progress/target.ts';
import type { PageMeta } from '../site/types.ts';
import { withBase } from '../site/urls.ts';
import { bullets, documentOf, factLine, link, linked, plain, section } from './markdown.ts';

/**
 * The same as a page, as Markdown beside it: from the same model, so that no number can differ. Long lists of units stay
 * on the page.
 */

const head = ({ title, description, path }: PageMeta): Array<string> => [
  `# ${plain(title)}`,
  `> ${plain(description)}`,
  `${say.page}: <${withBase(path)}>`,
];

export function clauseTwin({
  meta,
  plan,
  item,
  facts,
  tasks,
  results,
  children,
  amendments,
}: ClausePage): string {
  // Without what a later year adds: a year's files do not change when another begins.
  const lines = [...facts.first, ...facts.more].map(
    ({ label, text, note }) =>
      `${plain(label)}: ${linked(text)}${note === undefined ? '' : ` (${plain(note)})`}`,
  );
  return documentOf(
    ...head(meta),
    `${say.document}: ${plain(plan.title)}`,
    bullets(lines),
    ...(amendments ? [say.amended] : []),
    ...section(say.official, item.body.trim()),
    ...section(say.parts, bullets(children.map(link))),
    ...section(
      say.tasks,
      bullets(
        tasks.map(({ verb, object, who }) =>
          plain([`${verb} ${object}`.trim(), who].filter(Boolean).join(' – ')),
        ),
      ),
    ),
    ...section(
      say.targets,
      bullets(results.rows.map((row) => `${link(row)}: ${row.good}/${row.total}`)),
    ),
    ...(results.rows.length > 0 && results.isSample ? [say.sample] : []),
  );
}

export function directiveTwin({
  meta,
  kicker,
  validity,
  official,
  facts,
  citedIn,
  programs,
}: DirectivePage): string {
  return documentOf(
    ...head(meta),
    plain(kicker),
    bullets(facts.map(factLine)),
    official ? link(official) : '',
    ...section(say.validity, bullets([plain(validity.word), ...validity.lines.map(linked)])),
    ...section(say.citedIn, bullets(citedIn.map(link))),
    bullets(programs.map(link)),
  );
}

export function targetTwin({
  meta,
  takeaway,
  judged,
  sample,
  facts,
  why,
  rows,
  units,
}: TargetPage): string {
  const cells = rows.map(({ unit, status, figure, asOf }) =>
    [
      `${link(unit)}: ${plain(status.label)}`,
      ...(figure === null ? [] : [plain(figure)]),
      ...(asOf === null ? [] : [say.asOf(asOf)]),
    ].join(', '),
  );
  return documentOf(
    ...head(meta),
    plain(takeaway),
    plain(judged),
    sample ? say.sample : '',
    bullets(facts.map(factLine)),
    ...section(say.why, bullets(why.map(plain))),
    ...section(say.units, units ? say.unitsOnPage : bullets(cells)),
  );
}
