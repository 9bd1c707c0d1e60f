import type { z } from 'zod';
import { acronymEntity } from './acronym.ts';
import { amendmentEntity } from './amendment.ts';
import { areaEntity } from './area.ts';
import { campaignEntity } from './campaign.ts';
import { campaignEditionEntity } from './campaign-edition.ts';
import type { CollectionName } from './collection-names.ts';
import { directiveEntity } from './directive.ts';
import { documentTypeEntity } from './document-type.ts';
import type { Entity } from './entity.ts';
import { feedbackEntity } from './feedback.ts';
import { formEntity } from './form.ts';
import { guidanceEntity } from './guidance.ts';
import { holidayEntity } from './holiday.ts';
import { eventEntity } from './life.ts';
import { milestoneEntity } from './milestone.ts';
import { observanceEntity } from './observance.ts';
import { organizationEntity } from './organization.ts';
import { planEntity } from './plan.ts';
import { programEntity } from './program.ts';
import { programEditionEntity } from './program-edition.ts';
import { progressEntity } from './progress.ts';
import { synonymEntity } from './synonym.ts';
import { targetEntity } from './target.ts';

/** The descriptor of every kind of content. Any code that needs a list of kinds derives it from this one. */
export const entities = {
  plans: planEntity,
  guidance: guidanceEntity,
  directives: directiveEntity,
  programs: programEntity,
  'program-editions': programEditionEntity,
  campaigns: campaignEntity,
  'campaign-editions': campaignEditionEntity,
  milestones: milestoneEntity,
  observances: observanceEntity,
  holidays: holidayEntity,
  targets: targetEntity,
  amendments: amendmentEntity,
  organizations: organizationEntity,
  areas: areaEntity,
  events: eventEntity,
  progress: progressEntity,
  'document-types': documentTypeEntity,
  acronyms: acronymEntity,
  synonyms: synonymEntity,
  forms: formEntity,
  feedback: feedbackEntity,
} as const satisfies Record<CollectionName, Entity>;

export type Entities = typeof entities;

/** Collections whose entries have their own pages. */
export type PagedCollection = {
  [Name in CollectionName]: Entities[Name] extends { readonly page: object } ? Name : never;
}[CollectionName];

/** The content of one file of a collection (one element, for a list). */
export type DataOf<Name extends CollectionName> = z.output<Entities[Name]['schema']>;

/** A descriptor without its specific type, for code that treats all collections alike. */
export const entityOf = (name: CollectionName): Entity => entities[name];

/** The schema of one entry; for a year's set, of one element. */
export function entrySchema(name: CollectionName): z.ZodType {
  const entity = entityOf(name);
  return entity.shape === 'year' ? entity.element : entity.schema;
}

/** The files of a collection below content/, as a glob: "guidance/*∕*.md". */
export function filesOf(name: CollectionName): string {
  const entity = entityOf(name);
  return entity.shape === 'list' ? entity.file : `${entity.folder}/${entity.pattern}`;
}

/** "văn bản (content/directives)": for messages to editors. */
export function nameWithPlace(name: CollectionName): string {
  const entity = entityOf(name);
  return `${entity.names.one} (content/${entity.shape === 'list' ? entity.file : entity.folder})`;
}

/** One entry, capitalised for the beginning of a line: "Văn bản". */
export function nameAtStart(name: CollectionName): string {
  const { one } = entityOf(name).names;
  return one.charAt(0).toUpperCase() + one.slice(1);
}
