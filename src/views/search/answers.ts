import { formatDay } from '../../domain/dates.ts';
import type { Contents } from '../../search/answers/data.ts';
import { tables } from '../../search/answers/data.ts';
import { clauseTerm, clauseTerms } from '../../search/query/clause-terms.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { overOn } from '../tasks/task-line.ts';
import { levelsWithTasks } from '../tasks/tasks.ts';
import { Cards } from './answer-cards.ts';
import { entryCards, periodCards, yearlyCard } from './answer-days.ts';
import { documentAnswer, planAnswer } from './answer-documents.ts';
import { answerParts } from './answer-files.ts';
import { answerKeys } from './answer-keys.ts';
import { monthCards } from './answer-months.ts';
import { namesOfOrganizations, tasksCard, tasksOfOrganizations } from './answer-tasks.ts';
import { campaignCard, clauseCard, programCard, targetCard } from './answer-topics.ts';
import { confirmedPlans, figuresOf, unitsOfYears } from './answer-units.ts';
import { levelNamesOf } from './task-fields.ts';

/** The files of answers: the list of contents, and the tables cut into parts. */
export interface AnswerFiles {
  readonly contents: Contents;
  readonly parts: ReadonlyArray<readonly [name: string, text: string]>;
}

/** Everything that one year gives: clauses, targets, campaigns, calendar, periods, tasks. */
function addYear(site: Site, plan: Plan, all: Cards): void {
  const keys = answerKeys(site);
  const { content, find, identity } = site;
  const years = [plan.id];
  all.document(`${plan.id}/d`, planAnswer(site, plan));
  for (const item of content.guidance.filter((one) => one.plan === plan.id)) {
    const key = keys.item(item.id);
    all.topic(key, clauseCard(site, item), years);
    if (item.number === undefined) continue;
    all.index.add(`m${plan.id}:${clauseTerm(item.number)}`, key);
    for (const term of clauseTerms(item.number)) all.index.add(`n${plan.id}:${term}`, key);
  }
  for (const target of site.of.targetsOfPlan(plan.id))
    all.topic(keys.target(target.id), targetCard(site, target), years);
  for (const edition of content['campaign-editions']) {
    const campaign = find.campaign(edition.campaign);
    if (edition.plan === plan.id && !edition.unconfirmed && campaign)
      all.topic(keys.campaign(plan.id, campaign.id), campaignCard(site, campaign, edition), years);
  }
  const entries = entryCards(site, plan);
  for (const [key, card] of monthCards(
    plan,
    entries.map(([, { card }]) => card),
  ))
    all.cards.set(key, card);
  for (const [key, entry] of entries) {
    all.topic(key, entry, years);
    all.onDays(key, [entry.card.start, entry.card.end]);
  }
  for (const [key, card] of periodCards(site, plan)) all.cards.set(key, card);
  for (const level of identity.levels)
    if (levelsWithTasks(site, plan).includes(level))
      all.cards.set(`${plan.id}/v-${level.slug}`, tasksCard(site, plan, level));
  for (const [id, card] of tasksOfOrganizations(site, plan))
    all.cards.set(`${plan.id}/q-${id}`, card);
}

function cardsOf(site: Site): Cards {
  const all = new Cards();
  const keys = answerKeys(site);
  const plans = confirmedPlans(site);
  const years = plans.map(({ id }) => id);
  for (const directive of site.content.directives)
    all.document(keys.document(directive.id), documentAnswer(site, directive));
  for (const program of site.content.programs)
    all.topic(keys.program(program.id), programCard(site, program), years);
  for (const observance of site.content.observances) {
    const key = keys.yearly(observance.id);
    const yearly = yearlyCard(site, observance);
    const { calendar, month, day } = observance;
    all.topic(key, yearly, years);
    // A leap year has every day that may recur. A lunar day falls on another one each year.
    all.onDays(
      key,
      calendar === 'solar'
        ? [`2024-${two(month)}-${two(day)}`]
        : yearly.card.times.map(([one]) => one),
    );
  }
  for (const plan of plans) addYear(site, plan, all);
  return all;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** What the build writes for answers; computed once. */
export const answerFiles = perSite((site: Site): AnswerFiles => {
  const { cards, names, index } = cardsOf(site);
  const parts = {
    tu: answerParts('tu', index.entries()),
    ten: answerParts('ten', names),
    the: answerParts('the', cards),
    so: answerParts('so', figuresOf(site)),
    don: answerParts('don', unitsOfYears(site)),
    ai: answerParts('ai', namesOfOrganizations(site)),
  };
  const firsts = Object.fromEntries(tables.map((name) => [name, parts[name].firsts]));
  return {
    contents: {
      builtOn: site.builtOn,
      year: site.plan.unconfirmed ? '' : site.plan.id,
      years: Object.fromEntries(
        confirmedPlans(site).map((plan) => {
          const on = site.evaluatedOn(plan.id);
          return [
            plan.id,
            {
              document: [plan.title, href.document(plan.id)],
              over: overOn(plan),
              on: formatDay(on),
              closed: on === plan.closedOn,
            },
          ];
        }),
      ),
      levels: site.identity.levels.map((level) => [level.slug, level.name, levelNamesOf(level)]),
      kinds: site.identity.areaKinds.map(({ name }) => name),
      fault: href.fault(),
      parts: firsts as Contents['parts'],
    },
    parts: tables.flatMap((name) => parts[name].files),
  };
});
