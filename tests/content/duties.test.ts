import { expect, test } from 'vitest';
import { CONTENT_ROOT } from '../../scripts/root.ts';
import { addPeriod, today } from '../../src/domain/dates.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { siteConfig } from '../../src/site.config.ts';
import { readContentState } from '../../src/views/changes/content-state.ts';
import { openDutiesOn } from '../../src/views/duties/duties.ts';

/** The first days of the months of every year that the content has, and of two years more. */
function daysOf(years: ReadonlyArray<number>): Array<string> {
  const first = Math.min(...years);
  const months = (Math.max(...years) - first + 3) * 12;
  return Array.from({ length: months }, (_, at) => addPeriod(`${first}-01-01`, 'month', at));
}

test('F9: on no day a running task has an owner that ended, no successor, and no place in the list', () => {
  const { site, content } = readContentState(
    readContent(CONTENT_ROOT),
    today(siteConfig.date),
    'public',
  );
  expect(site).not.toBeNull();
  if (!site) return;
  const wholly = (id: string, on: string): boolean => {
    const one = content.organizations.find((o) => o.id === id);
    if (one?.until === undefined || on < one.until) return true;
    const steps = content.events.flatMap(({ from, to, day }) =>
      from
        .filter((party) => party.organization === id && day === one.until)
        .map(({ part }) => ({ part, to })),
    );
    const next = steps.length === 1 && steps[0]?.part === 'whole' ? steps[0].to : [];
    return (
      next.length === 1 && next[0]?.organization !== undefined && wholly(next[0].organization, on)
    );
  };
  const { guidance, programs } = content;
  const unlisted = daysOf(content.plans.map(({ year }) => year)).flatMap((on) => {
    const running = [
      ...guidance.filter(({ plan }) => {
        const closedOn = site.find.plan(plan)?.closedOn ?? null;
        return plan === on.slice(0, 4) && (closedOn === null || on < closedOn);
      }),
      ...programs.filter(
        ({ period, from, until }) =>
          (period === null ||
            (period.start <= Number(on.slice(0, 4)) && Number(on.slice(0, 4)) <= period.end)) &&
          (from === undefined || from <= on) &&
          (until === undefined || on < until),
      ),
    ];
    const listed = new Set(
      openDutiesOn(site, on).map(({ duty }) =>
        'owner' in duty ? `${duty.entry.id} ${duty.owner.id}` : '',
      ),
    );
    return running.flatMap(({ id, owners }) =>
      [...owners.lead, ...owners.partners]
        .filter((owner) => !wholly(owner, on) && !listed.has(`${id} ${owner}`))
        .map((owner) => `${on}: ${id} (${owner})`),
    );
  });
  expect(unlisted).toEqual([]);
});
