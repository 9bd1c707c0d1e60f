import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';

/** The keys of the cards in the tables of answers: by kind and place in the content, the same in every build. */
export interface AnswerKeys {
  readonly item: (id: string) => string;
  readonly target: (id: string) => string;
  readonly milestone: (id: string) => string;
  readonly campaign: (plan: string, id: string) => string;
  readonly program: (id: string) => string;
  readonly yearly: (id: string) => string;
  readonly document: (id: string) => string;
}

/** "2017/g4": the year first, so that a query needs the files of one year only. */
function keysOf(
  letter: string,
  entries: ReadonlyArray<{ readonly id: string; readonly plan?: string }>,
): (id: string) => string {
  const keys = new Map(
    entries.map(({ id, plan }, at) => [
      id,
      `${plan === undefined ? '' : `${plan}/`}${letter}${at}`,
    ]),
  );
  return (id) => keys.get(id) ?? '';
}

export const answerKeys = perSite(({ content }: Site): AnswerKeys => {
  const campaign = keysOf(
    'c',
    content.campaigns.map(({ id }) => ({ id })),
  );
  return {
    item: keysOf('g', content.guidance),
    target: keysOf('t', content.targets),
    milestone: keysOf('m', content.milestones),
    // A campaign that this edition hides has no key.
    campaign: (plan, id) => campaign(id) && `${plan}/${campaign(id)}`,
    program: keysOf(
      'p',
      content.programs.map(({ id }) => ({ id })),
    ),
    yearly: keysOf(
      'o',
      content.observances.map(({ id }) => ({ id })),
    ),
    document: keysOf(
      'd',
      content.directives.map(({ id }) => ({ id })),
    ),
  };
});
