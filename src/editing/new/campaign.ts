import type { SourceFile } from '../../domain/source-file.ts';
import type { CampaignData } from '../../model/campaign.ts';
import { slug } from '../../model/common.ts';
import type { PlanData } from '../../model/plan.ts';
import { newContentText } from '../../strings/new-content.ts';
import { existingEntries, onlyNew, readExisting, textFile } from './content.ts';
import { NewRefused } from './refusal.ts';

/**
 * The draft of a campaign in one year; of a new campaign also the page of what is the same every year.
 *
 * @param id also its slug below /chien-dich/
 * @param title needed for a new campaign only
 * @param year the newest planned one by default
 * @throws NewRefused when the id is invalid, the campaign has the year already, there is no plan for the
 *   year, or no title
 */
export function newCampaign(
  files: ReadonlyArray<SourceFile>,
  {
    id,
    title,
    year,
  }: {
    readonly id: string;
    readonly title?: string | undefined;
    readonly year?: number | undefined;
  },
): ReadonlyArray<SourceFile> {
  const existing = readExisting(files);
  if (!slug.safeParse(id).success) throw new NewRefused(newContentText.campaign.badId(id));
  const years = existingEntries<PlanData>(existing, 'plans').map((plan) => plan.year);
  const plan = year ?? Math.max(...years);
  if (!years.includes(plan)) throw new NewRefused(newContentText.campaign.noPlan(year));
  const page = `content/campaigns/${id}.md`;
  const isKnown = existing.paths.has(page);
  const name = title?.trim();
  if (!isKnown && !name) throw new NewRefused(newContentText.campaign.needTitle);
  if (isKnown && name) throw new NewRefused(newContentText.campaign.titled(page));
  const edition = `content/campaigns/${plan}/${id}.mdx`;
  if (existing.paths.has(edition)) throw new NewRefused(newContentText.campaign.taken(edition));
  const orders = existingEntries<CampaignData>(existing, 'campaigns').map(({ order }) => order);
  const common = {
    title: name,
    officialName: name,
    order: Math.max(0, ...orders) + 10,
    draft: true,
  };
  const ofYear = {
    plan: String(plan),
    campaign: id,
    summary: newContentText.campaign.summary,
    when: { precision: 'unknown', printed: newContentText.campaign.when },
    owners: { lead: [], partners: [] },
    draft: true,
  };
  return onlyNew(
    [
      ...(isKnown ? [] : [textFile(page, common, '')]),
      textFile(edition, ofYear, newContentText.campaign.body),
    ],
    existing,
  );
}
