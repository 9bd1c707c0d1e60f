import type { SourceFile } from '../../domain/source-file.ts';
import type { CampaignData } from '../../model/campaign.ts';
import { slug } from '../../model/common.ts';
import { newContentText } from '../../strings/new-content.ts';
import { existingEntries, onlyNew, readExisting, textFile } from './content.ts';
import { NewRefused } from './refusal.ts';

/**
 * The draft page of a new campaign.
 *
 * @param id also its slug below /chien-dich/
 * @throws NewRefused when the id is invalid or taken, or there is no title
 */
export function newCampaign(
  files: ReadonlyArray<SourceFile>,
  { id, title }: { readonly id: string; readonly title: string | undefined },
): ReadonlyArray<SourceFile> {
  const existing = readExisting(files);
  if (!slug.safeParse(id).success) throw new NewRefused(newContentText.campaign.badId(id));
  if (!title?.trim()) throw new NewRefused(newContentText.campaign.needTitle);
  const path = `content/campaigns/${id}.mdx`;
  if (existing.paths.has(path)) throw new NewRefused(newContentText.campaign.taken(id));
  const orders = existingEntries<CampaignData>(existing, 'campaigns').map(({ order }) => order);
  const frontmatter = {
    title: title.trim(),
    officialName: title.trim(),
    summary: newContentText.campaign.summary(title.trim()),
    order: Math.max(0, ...orders) + 10,
    when: { precision: 'unknown', printed: newContentText.campaign.when },
    owners: { lead: [], partners: [] },
    draft: true,
  };
  return onlyNew([textFile(path, frontmatter, newContentText.campaign.body)], existing);
}
