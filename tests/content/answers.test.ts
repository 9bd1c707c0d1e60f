import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clauseName } from '../../src/domain/clause-place.ts';
import { today } from '../../src/domain/dates.ts';
import { clauseTerm } from '../../src/search/query/clause-terms.ts';
import { siteConfig } from '../../src/site.config.ts';
import { answerFiles } from '../../src/views/search/answers.ts';
import { directiveFields, documentFields } from '../../src/views/search/search-fields.ts';
import { href } from '../../src/views/site/urls.ts';
import { answering, siteOfFiles } from '../fixtures/answers.ts';
import { files } from './site.ts';

/** What every content must be able to answer of itself; what is expected is computed from it. */
const day = today(siteConfig.date);
const site = siteOfFiles(files, day);
const { content, plan } = site;
const loaded: Array<string> = [];
const ask = answering(site, day, (name) => loaded.push(name));
const confirmed = content.plans.filter(({ unconfirmed }) => !unconfirmed);

/** Keys that occur once. */
const single = <T>(list: ReadonlyArray<T>, keyOf: (one: T) => string): Array<T> =>
  list.filter((one) => list.filter((other) => keyOf(other) === keyOf(one)).length === 1);

async function unanswered<T>(
  list: ReadonlyArray<T>,
  queryOf: (one: T) => string,
  hrefOf: (one: T) => string,
): Promise<Array<string>> {
  const wrong: Array<string> = [];
  for (const one of list) {
    const answer = await ask(queryOf(one));
    const links = [answer?.source, ...(answer?.actions ?? [])].map((link) => link?.[1]);
    const listed = answer?.items.flatMap(({ text }) =>
      text.flatMap((part) => (typeof part === 'string' ? [] : [part[1]])),
    );
    if (![...links, ...(listed ?? [])].includes(hrefOf(one)))
      wrong.push(`${queryOf(one)}: ${answer?.heading ?? 'no card'}`);
  }
  return wrong;
}

describe('a card for what the content holds', () => {
  test('every symbol gives its document', async () => {
    const documents = [
      ...content.directives.map((one) => ({
        symbol: one.symbol,
        terms: directiveFields(site, one).own.split(' '),
        href: href.directive(one.id),
      })),
      ...confirmed.map((one) => ({
        symbol: one.document.symbol,
        terms: documentFields(site, one).own.split(' '),
        href: href.document(one.id),
      })),
    ].flatMap(({ symbol, terms, href }) => {
      const full = terms.find((term) => !term.endsWith('z'));
      return symbol !== null && full ? [{ symbol, full, href }] : [];
    });
    // A symbol that two documents have, or that another one begins with, is no certain answer.
    const clear = documents.filter(
      (one) => documents.filter(({ full }) => full.startsWith(one.full)).length === 1,
    );
    expect(
      await unanswered(
        clear,
        (one) => one.symbol,
        (one) => one.href,
      ),
    ).toEqual([]);
  });

  test('every label gives its clause', async () => {
    const clauses = content.guidance.flatMap((item) =>
      item.plan === plan.id && item.number !== undefined
        ? [{ id: item.id, number: item.number }]
        : [],
    );
    const clear = single(clauses, ({ number }) => clauseTerm(number));
    expect(
      await unanswered(
        clear,
        ({ number }) => clauseName(number),
        ({ id }) => href.item(id),
      ),
    ).toEqual([]);
  });

  test('the day of every dated milestone gives the milestone', async () => {
    const dated = content.milestones.flatMap(({ id, plan: of, when, unconfirmed }) =>
      when.precision === 'day' &&
      !when.before &&
      !unconfirmed &&
      confirmed.some((one) => one.id === of)
        ? [{ id, date: when.date }]
        : [],
    );
    expect(
      await unanswered(
        dated,
        ({ date }) => date.split('-').reverse().join('/'),
        ({ id }) => href.calendarEntry(id.split('/')[0] ?? '', id.split('/')[1] ?? ''),
      ),
    ).toEqual([]);
  });

  test('the title of every target with “bao nhiêu” gives its goal', async () => {
    const targets = single(site.of.targetsOfPlan(plan.id), ({ title }) => title);
    expect(
      await unanswered(
        targets,
        ({ title }) => `${title} bao nhiêu`,
        ({ id }) => href.target(id),
      ),
    ).toEqual([]);
  });

  test('the title of every target with the name of a unit gives a figure, or says that there is none', async () => {
    const [target] = single(site.of.targetsOfPlan(plan.id), ({ title }) => title);
    if (!target) return;
    const units = single(site.reporters(plan.id), ({ name }) => name);
    expect(
      await unanswered(
        units,
        ({ name }) => `${target.title} ${name} bao nhiêu`,
        ({ id }) => href.area(id),
      ),
    ).toEqual([]);
  });
});

describe('no card without a question', () => {
  test('the titles of clauses, targets, programmes and campaigns are none', async () => {
    const titles = [
      ...content.guidance.map(({ title }) => title),
      ...content.targets.map(({ title }) => title),
      ...content.programs.map(({ title }) => title),
      ...content.campaigns.map(({ title }) => title),
    ].filter((title) => !/\d/.test(title));
    const answered: Array<string> = [];
    for (const title of titles) if (await ask(title)) answered.push(title);
    expect(answered).toEqual([]);
  });

  test('a symbol with another number, a label with another part and a free day are none', async () => {
    const { symbol } = content.directives.find((one) => one.symbol !== null) ?? { symbol: null };
    if (symbol) expect(await ask(symbol.replace(/\d+/, '9876'))).toBeNull();
    expect(await ask('mục XXXIX.98.97')).toBeNull();
    expect(await ask('30/2')).toBeNull();
  });
});

test('a reader loads little before an answer, whatever the size of the content', async () => {
  const { contents, parts } = answerFiles(site);
  const sizes = new Map(
    [['', JSON.stringify(contents)] as const, ...parts].map(([name, text]) => [
      name,
      gzipSync(text).length,
    ]),
  );
  const weigh = async (query: string) => {
    loaded.length = 0;
    await ask(query);
    return [...new Set(['', ...loaded])].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  };
  const target = site.of.targetsOfPlan(plan.id)[0];
  const symbol = content.directives.find((one) => one.symbol !== null)?.symbol;
  for (const query of ['27/7', 'xã phải làm gì', symbol ?? '', `${target?.title} bao nhiêu`])
    expect(await weigh(query), query).toBeLessThan(15_000);
});
