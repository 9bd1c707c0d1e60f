import { CONTENT_ROOT, DIST } from '../../scripts/root.ts';
import { today } from '../../src/domain/dates.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { siteConfig } from '../../src/site.config.ts';
import { readContentState } from '../../src/views/changes/content-state.ts';
import { readBuild } from '../support/built-site.ts';

/**
 * The site under test and the content that it was built from: content/ and dist/, or what CONTENT_ROOT
 * and DIST name. Tests here hold for any content: what they expect, they compute from it.
 */
export const files = readContent(CONTENT_ROOT);

/** What the public edition may show. */
export const { content } = readContentState(files, today(siteConfig.date), 'public');

export const site = readBuild(DIST, '/');

/** Pages that stand at an old address and only lead on. */
const leadsOn = ({ $ }: (typeof site.pages)[number]) => $('meta[http-equiv="refresh"]').length > 0;

/** Pages that somebody reads. */
export const pages = site.pages.filter((page) => !leadsOn(page));
