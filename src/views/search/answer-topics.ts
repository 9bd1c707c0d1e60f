import { formatDay, formatWhen } from '../../domain/dates.ts';
import { spanOf } from '../../domain/deadlines.ts';
import { blockText, typedBlocks } from '../../domain/official-blocks.ts';
import type {
  AnswerFact,
  CampaignCard,
  ClauseCard,
  ProgramCard,
  TargetCard,
} from '../../search/answers/cards.ts';
import { reasonText } from '../../strings/reasons.ts';
import { shownEdition } from '../campaigns/editions.ts';
import { ownerRowsNow } from '../duties/duties.ts';
import { goalText } from '../progress/figure-text.ts';
import { targetRow } from '../progress/progress-pages.ts';
import { selectionOf } from '../progress/selection.ts';
import { takeaway } from '../progress/takeaway.ts';
import { itemLink, programLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Campaign, CampaignEdition, GuidanceItem, Program, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { answerKeys } from './answer-keys.ts';
import { answerNames, answerText } from './answer-names.ts';

/** A card with the names by which it is found, and the keys of cards about the same thing. */
export interface NamedCard<Card> {
  readonly card: Card;
  readonly names: ReadonlyArray<string>;
  /** What tells of it, for words that the names lack. */
  readonly about?: string;
  /** What its figure counts. */
  readonly units?: string;
  readonly same: ReadonlyArray<string>;
}

type Owned = Parameters<typeof ownerRowsNow>[1];

/** Who leads, who takes part, which levels: what the source states, with who does it now. */
export const whoOf = (site: Site, entry: Owned): Array<AnswerFact> =>
  ownerRowsNow(site, entry).flatMap(([, { label, links = [], text, note }]) => {
    const words = links.flatMap((link, at) => [
      ...(at === 0 ? [] : ['; ']),
      [link.text, link.href] as const,
    ]);
    if (words.length === 0 && !text) return [];
    return [{ label, text: words.length > 0 ? words : [text ?? ''], note: note ?? undefined }];
  });

/** Words of a text that are shown of it. */
const FIRST = 45;

/** The first words of an official text, as it is typed: whole words, then an ellipsis. */
function firstWords(body: string): string {
  const text = typedBlocks(body).map(blockText).join(' ').replace(/\s+/g, ' ').trim();
  const words = text.split(' ');
  return words.length <= FIRST
    ? text
    : `${words
        .slice(0, FIRST)
        .join(' ')
        .replace(/[\s,;:.–-]+$/u, '')} …`;
}

export function clauseCard(site: Site, item: GuidanceItem): NamedCard<ClauseCard> {
  const keys = answerKeys(site);
  return {
    names: answerNames(site, [item.title]),
    about: answerText([
      item.summary,
      ...(item.summary ? [] : (item.tasks ?? []).flatMap(({ verb, object }) => [verb, object])),
    ]),
    same: [
      ...item.programs.map(keys.program),
      ...item.campaigns.map((id) => keys.campaign(item.plan, id)),
    ],
    card: {
      kind: 'clause',
      year: item.plan,
      href: href.item(item.id),
      name: itemLink(item).text,
      first: firstWords(item.body),
      who: whoOf(site, item),
      when: site.of.milestonesOfItem(item.id).map(({ id }) => keys.milestone(id)),
      targets: site.of
        .targetsOfItem(item.id)
        .filter(({ plan }) => plan === item.plan)
        .map(({ id }) => keys.target(id)),
    },
  };
}

export function programCard(site: Site, program: Program): NamedCard<ProgramCard> {
  const keys = answerKeys(site);
  return {
    names: answerNames(site, [program.title]),
    about: answerText([program.summary]),
    same: site.of.itemsOfProgram(program.id).map(({ id }) => keys.item(id)),
    card: {
      kind: 'program',
      href: href.program(program.id),
      name: programLink(program).text,
      who: whoOf(site, program),
      // Of all years: the one asked about is told apart by the targets themselves.
      targets: site.of
        .editionsOfProgram(program.id)
        .flatMap(({ targets }) => targets.map(keys.target))
        .filter(Boolean),
    },
  };
}

/** A campaign in one of its years. */
export function campaignCard(
  site: Site,
  campaign: Campaign,
  edition: CampaignEdition,
): NamedCard<CampaignCard> {
  const keys = answerKeys(site);
  const { plan } = edition;
  const isShown = shownEdition(site, campaign.id)?.id === edition.id;
  const ofYear = <T extends { readonly plan: string }>(list: ReadonlyArray<T>) =>
    list.filter((one) => one.plan === plan);
  const milestones = ofYear(site.of.milestonesOfCampaign(campaign.id));
  const entries = milestones.map(({ id }) => keys.milestone(id));
  return {
    names: answerNames(site, [campaign.title, campaign.officialName]),
    about: answerText([edition.summary, ...(edition.canDo ?? [])]),
    same: [
      ...ofYear(site.of.itemsOfCampaign(campaign.id)).map(({ id }) => keys.item(id)),
      ...entries,
    ],
    card: {
      kind: 'campaign',
      year: plan,
      href: isShown ? href.campaign(campaign.id) : href.campaignOf(campaign.id, plan),
      name: campaign.title,
      who: whoOf(site, edition),
      when: formatWhen(edition.when),
      ...spanOf(edition.when, site.content.holidays),
      entries,
      targets: edition.targets.map(keys.target).filter(Boolean),
    },
  };
}

export function targetCard(site: Site, target: Target): NamedCard<TargetCard> {
  const { start, due, basis, before } = target.window;
  const row = targetRow(site, target);
  const closed = site.evaluatedOn(target.plan) === site.find.plan(target.plan)?.closedOn;
  const { subject, figure, range, verdict } = row.province;
  const item = site.find.item(target.item);
  return {
    names: answerNames(site, [target.title, target.shortTitle]),
    about: answerText([target.unit, target.quote]),
    units: answerText([target.unit]),
    same: item ? [answerKeys(site).item(item.id)] : [],
    card: {
      kind: 'target',
      year: target.plan,
      href: href.target(target.id),
      name: target.title,
      goal: goalText(target),
      stands: takeaway(selectionOf(site, target), figure, site.namesOf(target.plan), closed),
      figure: [subject, figure, range],
      verdict,
      window: `${formatDay(start)} – ${before ? reasonText.before(formatDay(due)) : formatDay(due)}`,
      basis,
      start,
      end: due,
      clause: item ? [itemLink(item).text, itemLink(item).href] : null,
      sample: row.sample,
    },
  };
}
