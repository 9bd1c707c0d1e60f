import { clauseName, placeParts } from '../../../domain/clause-place.ts';
import {
  compareWithSource,
  type SourceDifference,
  shownParagraphs,
} from '../../../domain/source-comparison.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { sourceFileOf, sourceYearOf } from '../../../domain/source-text.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import type { PlanData } from '../../../model/plan.ts';
import { sourceCheckText } from '../../../strings/guidance-check.ts';
import type { CheckedFile } from '../entries.ts';
import { offsetOfLine, printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

type Part = GuidanceData & { readonly id: string; readonly read: CheckedFile };

/** Differences named one by one; of more, the rest is counted. */
const NAMED = 20;

/**
 * The parts that the site shows to everybody, in the order of the document.
 *
 * @param isDraft true when the whole year is a draft: then its parts will be shown with it, and whoever publishes it
 *   has to know before that a text is missing
 */
function shownParts(parts: ReadonlyArray<Part>, isDraft: boolean): Array<Part> {
  const built = parts.filter(({ draft }) => isDraft || !draft);
  const open = built.filter(({ audience }) => audience === 'public');
  // A document that is for staff as a whole is compared as they see it.
  return placeParts((open.length > 0 ? open : built).toSorted((a, b) => a.order - b.order));
}

function problemOf(
  difference: SourceDifference,
  find: ReadonlyMap<string, Part>,
  source: SourceFile,
): Problem {
  const nameOf = (id: string) => {
    const part = find.get(id);
    return part?.number ? clauseName(part.number) : `“${printable(part?.title ?? id)}”`;
  };
  if (difference.kind === 'missing') {
    const { text, count, after, line } = difference;
    const words = sourceCheckText.missing(printable(text), count, after && nameOf(after));
    return problemAt(source, offsetOfLine(source.text, line), 'source', words);
  }
  const { at } = difference;
  const name = nameOf(at.part);
  const text = {
    extra: () => sourceCheckText.extra(name, printable(at.text)),
    moved: () => sourceCheckText.moved(name, printable(at.text)),
    border: () => sourceCheckText.border(name, printable(at.text)),
    words: () => {
      const { before, source, shown } = difference as SourceDifference & { kind: 'words' };
      return sourceCheckText.words(name, ...[before, source, shown].map(trimmed));
    },
  }[difference.kind]();
  const read = find.get(at.part)?.read;
  if (!read) return problemAt(source, 0, 'source', text);
  const { file, parsed } = read;
  const offset = parsed.bodyOffset + offsetOfLine(parsed.body, at.line);
  return problemAt(file, offset, 'source', text);
}

const trimmed = (text: string) => printable(text.trim());

/**
 * Compares the guidance of every year with the stored text of the document it was made from, and says of a
 * year without such a text that it is not compared.
 *
 * @param sources the files content/sources/<year>.txt
 */
export function sourceTextProblems(
  files: ReadonlyArray<CheckedFile>,
  sources: ReadonlyArray<SourceFile>,
): Array<Problem> {
  const guidance = files.filter(({ collection }) => collection === 'guidance');
  const years = Map.groupBy(guidance, ({ file }) => file.path.split('/').at(-2) ?? '');
  const plans = new Map(
    files.flatMap(({ collection, entries }) =>
      collection === 'plans'
        ? entries.map(({ id, data }) => [id, (data as PlanData | null)?.draft ?? false] as const)
        : [],
    ),
  );
  const byYear = new Map(sources.map((file) => [sourceYearOf(file.path), file]));
  return [...years].flatMap(([year, own]) => {
    // A year without a plan has no pages. The data of an invalid part is unknown: its own problem is enough.
    const isDraft = plans.get(year);
    if (isDraft === undefined || own.some(({ entries }) => !entries[0]?.data)) return [];
    const parts = shownParts(
      own.flatMap((read) =>
        read.entries.map(({ id, data }) => ({ ...(data as GuidanceData), id, read })),
      ),
      isDraft,
    );
    if (parts.length === 0) return [];
    const source = byYear.get(year);
    if (!source) {
      const path = sourceFileOf(year);
      const text = sourceCheckText.none(year, path);
      return [problemAt({ path, text: '' }, 0, 'no-source', text)];
    }
    const find = new Map(parts.map((part) => [part.id, part]));
    const shown = parts.flatMap(({ id, read }) => shownParagraphs(id, read.parsed.body));
    const found = compareWithSource(shown, source.text);
    const more = found.length - NAMED;
    return [
      ...found.slice(0, NAMED).map((difference) => problemOf(difference, find, source)),
      ...(more > 0 ? [problemAt(source, 0, 'source', sourceCheckText.more(more))] : []),
    ];
  });
}
