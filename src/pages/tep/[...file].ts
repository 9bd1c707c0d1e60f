import type { APIRoute, GetStaticPaths } from 'astro';
import { contentType } from '../../domain/serving/rules.ts';
import { siteConfig } from '../../site.config.ts';
import { attachmentBytes } from '../../views/site/attachment-files.ts';
import { publishedAttachments } from '../../views/site/attachments.ts';
import { getSite } from '../../views/site/content.ts';

export const getStaticPaths = (async () =>
  publishedAttachments((await getSite()).content).map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

/** Attachments, byte for byte, served as downloads and never as pages (src/domain/serving/rules.ts). */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(attachmentBytes(siteConfig.contentRoot, file), {
    headers: { 'Content-Type': contentType(file) },
  });
