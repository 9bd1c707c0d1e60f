import { levelOfKind } from '../../domain/levels.ts';
import type { AnswerUnit, UnitFigures } from '../../search/answers/data.ts';
import { inSentence } from '../areas/unit-names.ts';
import type { Site } from '../site/site.ts';
import type { Area, Plan } from '../site/types.ts';
import { unitFigures } from './answer-tasks.ts';

/** What a year that is copied and not confirmed says is no answer. */
export const confirmedPlans = ({ content }: Site): Array<Plan> =>
  content.plans.filter(({ unconfirmed }) => !unconfirmed);

/** The figures of each unit and year, by "2017/ba-be". */
export function figuresOf(site: Site): Map<string, UnitFigures> {
  const found = new Map<string, UnitFigures>();
  for (const plan of confirmedPlans(site)) {
    if (site.of.targetsOfPlan(plan.id).length === 0) continue;
    for (const area of site.allReporters(plan.id))
      found.set(`${plan.id}/${area.id}`, unitFigures(site, plan, area));
  }
  return found;
}

/** A unit with the names that its full one does not tell. */
function unitOf(site: Site, area: Area): AnswerUnit {
  const name = inSentence(site, area);
  const level = levelOfKind(site.identity, area.kind)?.slug ?? '';
  const lower = (one: string) => one.toLowerCase().normalize('NFC').trim();
  const others = [area.shortName, ...area.spellings]
    .map(lower)
    .filter((one) => !lower(name).endsWith(one));
  return others.length === 0 ? [area.id, name, level] : [area.id, name, level, others];
}

/** The units that report in a year. Of two with one name, the one that does so at its end. */
export function unitsOfYears(site: Site): Map<string, ReadonlyArray<AnswerUnit>> {
  return new Map(
    confirmedPlans(site).map(({ id }) => {
      const last = site.reporters(id);
      const names = new Set(last.map(({ name }) => name));
      const ended = site.allReporters(id).filter(({ name }) => !names.has(name));
      return [id, [...last, ...ended].map((area) => unitOf(site, area))];
    }),
  );
}
