import { clauseNames } from '../../domain/clause-place.ts';
import { formatDay, formatWhen } from '../../domain/dates.ts';
import { characters, fit, type Piece, wordCount } from '../../domain/fit.ts';
import { namesTime } from '../../domain/names-time.ts';
import { spoken } from '../../domain/spoken.ts';
import { campaignText } from '../../strings/campaign.ts';
import { progressText } from '../../strings/progress.ts';
import { evaluationOf, type TargetRow } from '../progress/progress-pages.ts';
import { resolve } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Campaign, CampaignEdition, GuidanceItem, Plan } from '../site/types.ts';
import { isOver } from './editions.ts';

/**
 * The two texts of a campaign for use outside the site, generated from the data of one year, with date and
 * source. When what they tell is over they say so, and invite nobody any more.
 */
export interface CampaignTexts {
  /** At most 300 characters, to share. */
  readonly short: string;
  readonly shortLength: number;
  /** At most a minute read aloud: 160 words; less when there is less to say. */
  readonly loud: string;
  readonly loudLength: number;
}

export const SHORT = 300;
export const LOUD = 160;

/** What both texts are made of; all of it belongs to the year of the edition. */
interface Facts {
  readonly campaign: Campaign;
  readonly edition: CampaignEdition;
  readonly plan: Plan;
  readonly over: boolean;
  readonly on: string;
  readonly items: ReadonlyArray<GuidanceItem>;
  /** "mục I.1.6, I.1.7" */
  readonly clauses: string;
  /** Targets with a figure that may be told: never sample data, which without its mark is taken for real. */
  readonly known: ReadonlyArray<TargetRow>;
}

const must = (text: string): Piece => ({ text, rank: 0 });
const may = (rank: number, text: string): Piece => ({ text, rank });
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function shortText(site: Site, facts: Facts): string {
  const { campaign, edition, plan, over, on, clauses, known } = facts;
  const { say } = campaignText;
  const title = over ? say.ofYear(campaign.title, plan.year) : campaign.title;
  const headline = sentence(say.headline(title, edition.summary));
  return fit(
    [
      must(headline),
      over ? must(say.over) : must(''),
      may(2, namesTime(headline, edition.when) ? '' : say.when(formatWhen(edition.when))),
      ...known
        .slice(0, 1)
        .map(({ target, province }) =>
          may(1, say.figure(first(target.shortTitle), province.figure, on)),
        ),
      must(say.source(clauses, plan.year, site.names)),
    ],
    SHORT,
    characters,
  );
}

/** "từ 17/10/2017 đến 18/11/2017": a dash cannot be read aloud. */
function aloudWhen({ when }: CampaignEdition): string {
  if (when.precision === 'range')
    return campaignText.read.fromTo(formatDay(when.start), formatDay(when.end));
  const text = formatWhen(when);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Abbreviations with a single meaning: announcers read the full form. */
const shortForms = (site: Site) =>
  new Map(
    site.content.acronyms.flatMap(({ short, full }) =>
      full.length === 1 && full[0] ? [[short, full[0]] as const] : [],
    ),
  );

/** What listeners may still do, and where to ask. */
function invitation(site: Site, { items }: Facts): ReadonlyArray<Piece> {
  const { read } = campaignText;
  return [
    ...items.map(({ summary = '' }, index) => may(4 + index, summary)),
    may(21, read.families),
    may(22, read.office(site.names)),
    must(read.invite),
    may(3, read.ask),
    may(23, read.web(site.names)),
  ];
}

/** "phong trào “Vì Tổ quốc”": what it is called, once. */
function named({ kind, title }: Campaign): string {
  const word = (kind ? campaignText.kinds[kind] : campaignText.read.anything).toLowerCase();
  return title.toLowerCase().startsWith(word) ? title : `${word} “${title}”`;
}

function loudText(site: Site, facts: Facts): string {
  const { campaign, edition, plan, over, on, known } = facts;
  const { read } = campaignText;
  const names = (ids: ReadonlyArray<string>) =>
    resolve(ids, site.find.organization)
      .map(({ name }) => name.replace(/^Các /, 'các '))
      .join(', ');
  const { lead, partners } = edition.owners;
  const about = over ? read.aboutPast(named(campaign), plan.year) : read.about(named(campaign));
  const said = namesTime(`${about} ${edition.summary}`, edition.when);
  const pieces = [
    must(read.hello),
    must(about),
    must(sentence(edition.summary)),
    may(1, said ? '' : read.when(aloudWhen(edition))),
    // One figure only: listeners do not remember more.
    ...known
      .slice(0, 1)
      .map(({ target, goal, province }) =>
        may(
          2,
          read.figure(target.title, goal, province.subject.toLowerCase(), province.figure, on),
        ),
      ),
    may(19, lead.length > 0 ? read.lead(names(lead)) : ''),
    may(20, partners.length > 0 ? read.partners(names(partners)) : ''),
    ...(over ? [] : invitation(site, facts)),
    must(read.source(plan.year, site.names)),
    must(read.thanks),
  ];
  const forms = shortForms(site);
  return fit(
    pieces.map(({ rank, text }) => ({ rank, text: spoken(text, forms) })),
    LOUD,
    wordCount,
  );
}

/**
 * @param edition the year that the texts tell of
 * @param rows the targets of the edition
 */
export function campaignTexts(
  site: Site,
  campaign: Campaign,
  edition: CampaignEdition,
  rows: ReadonlyArray<TargetRow>,
): CampaignTexts {
  const plan = site.find.plan(edition.plan) ?? site.plan;
  const { on, sample } = evaluationOf(site, plan);
  const items = site.of.itemsOfCampaign(campaign.id).filter((item) => item.plan === edition.plan);
  const facts: Facts = {
    campaign,
    edition,
    plan,
    over: isOver(site, edition),
    on,
    items,
    clauses: clauseNames(items.flatMap(({ number }) => number ?? [])),
    known: sample ? [] : rows.filter(({ province }) => province.figure !== progressText.noFigure),
  };
  const [short, loud] = [shortText(site, facts), loudText(site, facts)];
  return { short, shortLength: characters(short), loud, loudLength: wordCount(loud) };
}
