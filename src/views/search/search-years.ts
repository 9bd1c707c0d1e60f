import { entities } from '../../model/entities.ts';
import { taskText } from '../../strings/tasks.ts';
import type { Site } from '../site/site.ts';

/** The years of the site, for the ranking in the browser (src/search/head/years.ts). */
export interface SearchYears {
  /** The newest confirmed year: among equal pages its own come first. */
  readonly inForce: string;
  readonly others: ReadonlyArray<string>;
  /** Kinds of pages that belong to one year; that of a document is only the year of its issue. */
  readonly kinds: ReadonlyArray<string>;
  /** Kinds of pages that are the texts which the site is about. */
  readonly main: ReadonlyArray<string>;
}

export const searchYears = ({ plan, content }: Site): SearchYears => ({
  inForce: plan.id,
  others: content.plans.map(({ id }) => id).filter((id) => id !== plan.id),
  kinds: [
    entities.guidance.page.kind,
    entities.campaigns.page.kind,
    entities.targets.page.kind,
    entities.progress.menu.text,
    entities.milestones.menu.text,
    taskText.kind,
  ],
  main: [entities.guidance.page.kind, entities.directives.page.kind],
});
