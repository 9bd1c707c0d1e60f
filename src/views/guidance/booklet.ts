import { formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { bookletText } from '../../strings/booklet.ts';
import { guidanceText } from '../../strings/guidance.ts';
import { goalText } from '../progress/figure-text.ts';
import { home, resolve } from '../site/entry-links.ts';
import { newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, PageMeta, Plan } from '../site/types.ts';
import { siteAddress, withBase } from '../site/urls.ts';
import { type ClauseFact, clauseFacts } from './clause-facts.ts';
import { officialText } from './official.ts';
import { type ContentsEntry, contentsOf, documentCrumb } from './parts.ts';

/** One item of the booklet: its text, who does it, and what is measured. */
export interface BookletPart {
  readonly entry: ContentsEntry;
  /** HTML; its own heading is at level 3. */
  readonly official: string;
  readonly facts: ReadonlyArray<ClauseFact>;
  /** "Hộ ký cam kết: từ 50% trở lên", without current figures: paper cannot be updated. */
  readonly goals: ReadonlyArray<string>;
}

export interface BookletPage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly built: string;
  /** Null for a build that has no public address. */
  readonly address: string | null;
  /** What holds for every clause that does not say otherwise, said once. */
  readonly notes: ReadonlyArray<string>;
  readonly parts: ReadonlyArray<BookletPart>;
}

const text = guidanceText.facts;

/** The word that most of a list are; undefined where none stands out. */
function usual(words: ReadonlyArray<string>): string | undefined {
  const given = words.filter((word) => word !== '');
  const [most = []] = [...Map.groupBy(given, (word) => word).values()].sort(
    (one, other) => other.length - one.length,
  );
  return most.length > 1 && most.length * 2 >= given.length ? most[0] : undefined;
}

const leadOf = (site: Site, { owners }: GuidanceItem): string =>
  resolve(owners.lead, site.find.organization)
    .map(({ name }) => name)
    .join(', ');

const levelsOf = (site: Site, { levels }: GuidanceItem): string =>
  levels.length === 0
    ? ''
    : guidanceText.levels(resolve(levels, site.find.level).map(({ name }) => name));

/** What is said once of all clauses: who does most of them, and where. */
interface Usual {
  readonly lead: string | undefined;
  readonly levels: string | undefined;
}

/** The facts of a clause that are not those of most; where it is done alone, if only that differs. */
function ownFacts(site: Site, item: GuidanceItem, { lead, levels }: Usual): Array<ClauseFact> {
  const isUsual = lead !== undefined && leadOf(site, item) === lead;
  const at = levelsOf(site, item);
  return clauseFacts(site, item).first.flatMap((fact): Array<ClauseFact> => {
    if (fact.label === text.when && fact.text[0] === text.noDay) return [];
    if (fact.label !== text.who || !isUsual) return [fact];
    return at === '' || at === levels ? [] : [{ ...fact, text: [text.onlyAt(at)] }];
  });
}

/**
 * All guidance of a year as a printable booklet. Excluded from the search index: other pages have the same
 * text. What the text of a clause says itself, its documents, is not said again.
 */
export function bookletPage(site: Site, plan: Plan): BookletPage {
  const path = paths.booklet(plan.id);
  const printed = publicAddress(withBase(path), siteAddress);
  const entries = contentsOf(site, plan.id).filter(({ item }) => item.part !== 'title');
  const clauses = entries.map(({ item }) => item);
  const lead = usual(clauses.map((item) => leadOf(site, item)));
  const led = clauses.filter((item) => leadOf(site, item) === lead);
  const levels = usual(led.map((item) => levelsOf(site, item)));
  return {
    meta: {
      title: bookletText.title(plan.year),
      description: bookletText.description(plan.year),
      path,
      crumbs: [home(), documentCrumb(plan)],
      kind: null,
      file: plan.file,
      plan: plan.id,
      newer: newerYear(site, plan.id),
    },
    plan,
    built: bookletText.built(formatDay(site.builtOn)),
    address: printed ? bookletText.address(printed) : null,
    notes: [...(lead ? [bookletText.lead(lead, levels ?? '')] : []), bookletText.noDay],
    parts: entries.map((entry) => ({
      entry,
      official: officialText(site, entry.item, 3, { on: 'paper' }),
      facts: ownFacts(site, entry.item, { lead, levels }),
      goals: site.of
        .targetsOfItem(entry.item.id)
        .map((target) => bookletText.goal(target.title, goalText(target))),
    })),
  };
}
