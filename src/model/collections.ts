import type { z } from 'zod';
import { acronym } from './acronym.ts';
import { area } from './area.ts';
import { campaign } from './campaign.ts';
import type { CollectionName } from './common.ts';
import { directive } from './directive.ts';
import { guidance } from './guidance.ts';
import { milestoneSet } from './milestone.ts';
import { observance } from './observance.ts';
import { organization } from './organization.ts';
import { plan } from './plan.ts';
import { program } from './program.ts';
import { progress } from './progress.ts';
import { targetSet } from './target.ts';

/**
 * The one table of collections: where the files are (below content/), how a file maps to entries,
 * and which schema they follow. Astro's loaders and the content checker both read it, so that
 * they can never disagree.
 * - entry: one file is one entry, its id is the path without the ending
 * - list: one file is a JSON array, each element an entry with its own id
 * - year: one file is a year's set; its elements under `key` have the id "<year>/<id>"
 */
export type CollectionSpec =
  | {
      readonly shape: 'entry';
      readonly folder: string;
      readonly pattern: string;
      readonly schema: z.ZodType;
    }
  | { readonly shape: 'list'; readonly file: string; readonly schema: z.ZodType }
  | {
      readonly shape: 'year';
      readonly folder: string;
      readonly pattern: string;
      readonly schema: z.ZodType;
      readonly key: string;
    };

export const collectionSpecs = {
  plans: { shape: 'entry', folder: 'plans', pattern: '*.json', schema: plan },
  guidance: { shape: 'entry', folder: 'guidance', pattern: '*/*.md', schema: guidance },
  directives: { shape: 'entry', folder: 'directives', pattern: '*.md', schema: directive },
  programs: { shape: 'entry', folder: 'programs', pattern: '*.md', schema: program },
  campaigns: { shape: 'entry', folder: 'campaigns', pattern: '*.mdx', schema: campaign },
  milestones: {
    shape: 'year',
    folder: 'milestones',
    pattern: '*.json',
    schema: milestoneSet,
    key: 'milestones',
  },
  observances: { shape: 'list', file: 'observances.json', schema: observance },
  targets: {
    shape: 'year',
    folder: 'targets',
    pattern: '*.json',
    schema: targetSet,
    key: 'targets',
  },
  organizations: { shape: 'list', file: 'organizations.json', schema: organization },
  areas: { shape: 'list', file: 'areas.json', schema: area },
  progress: { shape: 'entry', folder: 'progress', pattern: '*/*.json', schema: progress },
  acronyms: { shape: 'list', file: 'acronyms.json', schema: acronym },
} as const satisfies Record<CollectionName, CollectionSpec>;
