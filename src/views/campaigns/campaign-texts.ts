import { formatDay, formatWhen } from '../../domain/dates.ts';
import { characters, fit, type Piece, wordCount } from '../../domain/fit.ts';
import { spoken } from '../../domain/spoken.ts';
import { campaignText } from '../../strings/campaign.ts';
import { vi } from '../../strings/vi.ts';
import { evaluationOf, type TargetRow } from '../progress/progress-pages.ts';
import { resolve } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Campaign } from '../site/types.ts';

/** The two texts of a campaign for use outside the site, generated from its data, with date and source. */
export interface CampaignTexts {
  /** At most 300 characters, to share. */
  readonly short: string;
  readonly shortLength: number;
  /** About a minute read aloud: 130 to 160 words. */
  readonly loud: string;
  readonly loudLength: number;
}

export const SHORT = 300;
export const LOUD = 160;

const must = (text: string): Piece => ({ text, rank: 0 });
const may = (rank: number, text: string): Piece => ({ text, rank });
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "từ 17/10/2017 đến 18/11/2017": a dash cannot be read aloud. */
function aloudWhen({ when }: Campaign): string {
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

export function campaignTexts(
  site: Site,
  campaign: Campaign,
  targets: ReadonlyArray<TargetRow>,
): CampaignTexts {
  const { say, read } = campaignText;
  const items = site.of.itemsOfCampaign(campaign.id);
  const numbers = items.flatMap(({ number }) => number ?? []).join(', ');
  const { on, sample } = evaluationOf(site, site.plan);
  const when = formatWhen(campaign.when);
  // Texts for sharing never contain sample data: without its mark a figure would be taken for real.
  const known = sample
    ? []
    : targets.filter(({ province }) => province.figure !== vi.progress.noFigure);

  const short = fit(
    [
      must(sentence(say.headline(campaign.title, campaign.summary))),
      may(2, say.when(when)),
      ...known.slice(0, 1).map(({ target, province }, index) => {
        return may(1 + index, say.figure(first(target.shortTitle), province.figure, on));
      }),
      must(say.source(numbers, site.plan.year, on, site.names)),
    ],
    SHORT,
    characters,
  );

  const names = (ids: ReadonlyArray<string>) =>
    resolve(ids, site.find.organization)
      .map(({ name }) => name.replace(/^Các /, 'các '))
      .join(', ');
  const { lead, partners } = campaign.owners;
  const figures = known.map(({ target, goal, province }, index) => ({
    rank: 2 + index,
    text: read.figure(target.title, goal, province.subject.toLowerCase(), province.figure),
  }));
  const aloud = (text: string) => spoken(text, shortForms(site));
  const loud = fit(
    [
      must(read.hello),
      must(read.about(campaign.title)),
      must(sentence(campaign.summary)),
      may(1, read.when(aloudWhen(campaign))),
      // One figure only: listeners do not remember more.
      ...figures.slice(0, 1),
      ...items.map(({ summary = '' }, index) => may(4 + index, summary)),
      may(19, lead.length > 0 ? read.lead(names(lead)) : ''),
      may(20, partners.length > 0 ? read.partners(names(partners)) : ''),
      may(21, read.families),
      may(22, read.office(site.names)),
      must(read.invite),
      may(3, read.ask),
      may(23, read.web(site.names)),
      must(read.source(numbers, site.plan.year, on, site.names)),
      must(read.thanks),
    ].map(({ rank, text }) => ({ rank, text: aloud(text) })),
    LOUD,
    wordCount,
  );
  return { short, shortLength: characters(short), loud, loudLength: wordCount(loud) };
}
