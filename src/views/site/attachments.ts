import { attachmentsIn } from '../../domain/attachments.ts';
import { formatBytes } from '../../domain/numbers.ts';
import type { AttachmentData } from '../../model/attachment.ts';
import { attachmentKinds } from '../../model/attachment.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { entrySchema } from '../../model/entities.ts';
import { attachmentText } from '../../strings/attachment.ts';
import type { Site } from './site.ts';
import type { Content, Fact, Link } from './types.ts';
import { href } from './urls.ts';

/** The link to an attachment, with its file type and size: "Mẫu báo cáo (Word, 12 KB)". */
export function attachmentLink(site: Site, { file, title }: AttachmentData): Link {
  const { kind, bytes } = site.attachment(file) ?? {};
  const detail =
    kind && bytes ? attachmentText.detail(attachmentKinds[kind].name, formatBytes(bytes)) : null;
  return {
    href: href.attachment(file),
    text: detail ? attachmentText.withDetail(title, detail) : title,
  };
}

/** The fact row with an entry's attachments; empty when it has none. */
export const attachmentFacts = (site: Site, list: ReadonlyArray<AttachmentData>): Array<Fact> =>
  list.length === 0
    ? []
    : [{ label: attachmentText.label, links: list.map((one) => attachmentLink(site, one)) }];

/** Names of all attachments of entries that this edition shows, without duplicates. */
export function publishedAttachments(content: Content): Array<string> {
  const names = collectionNames.flatMap((collection) =>
    content[collection].flatMap((entry) =>
      attachmentsIn(entrySchema(collection), entry).flatMap(({ data }) => data.file ?? []),
    ),
  );
  return [...new Set(names)].sort();
}
