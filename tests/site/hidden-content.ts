import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { attachmentsIn } from '../../src/domain/attachments.ts';
import { collectionOf } from '../../src/domain/content-file.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { entityOf, entrySchema, filesOf } from '../../src/model/entities.ts';
import { good } from '../fixtures/broken/good.ts';
import { writeContent } from '../support/content-copy.ts';

/**
 * What an entry may be hidden by, with the words that mark its text and its id. The words have marks:
 * folded, escaped or split over lines they would be as secret.
 */
export const hidden = {
  draft: { fields: { draft: true }, word: 'nhậpmật', id: 'nhapso', year: 2018 },
  staff: { fields: { audience: 'staff' }, word: 'nộibộmật', id: 'noiboso', year: 2016 },
} as const;
type Hidden = (typeof hidden)[keyof typeof hidden];

/** Every collection; each hidden entry carries the word with its collection's name behind. */
export const collections = collectionNames;

type Json = Record<string, unknown>;

const readJson = (root: string, file: string): unknown =>
  JSON.parse(readFileSync(join(root, 'content', file), 'utf8'));
const writeJson = (root: string, file: string, data: unknown) =>
  writeContent(root, file, `${JSON.stringify(data, null, 2)}\n`);

/** Puts one more entry behind those of a list; a site may have no file for a list that would be empty. */
function append(root: string, file: string, entry: Json, key?: string): void {
  const data = existsSync(join(root, 'content', file)) ? readJson(root, file) : [];
  const list = key ? (data as Json)[key] : data;
  if (!Array.isArray(list)) throw new Error(`${file}: no list`);
  list.push(entry);
  writeJson(root, file, data);
}

const markdown = (fields: Json, body: string) => `---\n${stringify(fields)}---\n\n${body}\n`;

/** Adds a hidden entry to every collection of a copy of the content. */
export function addHiddenEntries(root: string, { fields, word, id, year }: Hidden): void {
  const nobody = { lead: [], partners: [] };
  // A programme that has no edition yet, another one for each kind of hidden entry.
  const free = fields === hidden.draft.fields ? 'giam-sat' : 'cuu-tro';

  writeJson(root, `plans/${year}.json`, {
    ...(readJson(root, 'plans/2017.json') as Json),
    ...fields,
    year,
    reporters: [{ from: `${year}-01-01`, levels: ['district'] }],
    title: `${word}plans`,
  });
  writeContent(
    root,
    `guidance/2017/${id}-guidance.md`,
    markdown(
      { ...fields, plan: '2017', part: 'item', number: `I.1.${year}`, order: year, title: word },
      `${word}guidance`,
    ),
  );
  writeContent(
    root,
    `directives/${id}-directives.md`,
    markdown(
      {
        ...fields,
        type: `${id}-document-types`,
        symbol: null,
        title: `${word}directives`,
        subject: null,
        issuers: [],
        issued: { precision: 'unknown' },
      },
      word,
    ),
  );
  writeContent(
    root,
    `programs/${id}-programs.md`,
    markdown(
      { ...fields, title: word, summary: word, owners: nobody, period: null },
      `${word}programs`,
    ),
  );
  writeContent(
    root,
    `programs/2017/${free}.md`,
    markdown({ ...fields, plan: '2017', program: free }, `${word}program-editions`),
  );
  writeContent(
    root,
    `campaigns/${id}-campaigns.md`,
    markdown({ ...fields, title: word, officialName: word, order: year }, `${word}campaigns`),
  );
  writeContent(
    root,
    `campaigns/2017/${id}-campaigns.mdx`,
    markdown(
      {
        ...fields,
        plan: '2017',
        campaign: `${id}-campaigns`,
        summary: word,
        when: { precision: 'unknown', printed: word },
        owners: nobody,
      },
      `## ${word}\n\n${word}campaign-editions`,
    ),
  );
  append(
    root,
    'milestones/2017.json',
    {
      ...fields,
      id: `${id}-milestones`,
      title: `${word}milestones`,
      kind: 'event',
      when: { precision: 'day', date: '2017-12-24' },
      guidance: ['2017/i-1-1'],
    },
    'milestones',
  );
  if (!existsSync(join(root, 'content/amendments/2017.json')))
    writeJson(root, 'amendments/2017.json', { plan: '2017', amendments: [] });
  append(
    root,
    'amendments/2017.json',
    {
      ...fields,
      id: `${id}-amendments`,
      document: '10-ct-tw-2016',
      from: '2017-06-01',
      clause: '2017/i-1-1',
      kind: 'add',
      was: null,
      text: `${word}amendments`,
      quote: word,
    },
    'amendments',
  );
  append(root, 'observances.json', {
    ...fields,
    id: `${id}-observances`,
    title: `${word}observances`,
    calendar: 'solar',
    month: 12,
    day: 25,
    since: null,
    note: word,
  });
  append(root, 'holidays.json', {
    ...fields,
    id: String(year),
    off: [],
    source: `${word}holidays`,
  });
  const [target] = (readJson(root, 'targets/2017.json') as { targets: Array<Json> }).targets;
  append(
    root,
    'targets/2017.json',
    {
      ...target,
      ...fields,
      id: `${id}-targets`,
      title: `${word}targets`,
      shortTitle: `${word}`,
    },
    'targets',
  );
  append(root, 'organizations.json', {
    ...fields,
    id: `${id}-organizations`,
    name: `${word}organizations`,
    shortName: `${word} gọn`,
    aliases: [`${word} gọi khác`],
    system: 'front',
    level: 'province',
  });
  append(root, 'areas.json', {
    ...fields,
    id: `${id}-areas`,
    name: `${word}areas`,
    shortName: word,
    kind: 'district',
    communes: 9,
    tile: { column: 9, row: year - 2000 },
    from: '2016-01-01',
    note: word,
  });
  append(root, 'events.json', {
    ...fields,
    id: `${id}-events`,
    day: '2016-01-01',
    type: 'established',
    decision: `${id}-directives`,
    from: [],
    to: [{ area: `${id}-areas` }],
    note: `${word}events`,
  });
  append(root, 'feedback.json', {
    ...fields,
    id: `${id}-feedback`,
    received: '2017-12-24',
    page: '/lich/2017/',
    about: word,
    report: `${word}feedback`,
    answered: '2017-12-25',
    answer: word,
    changed: word,
  });
  append(root, 'document-types.json', {
    ...fields,
    id: `${id}-document-types`,
    name: `${word}document-types`,
    order: year,
  });
  append(root, 'synonyms.json', {
    ...fields,
    id: `${id}-synonyms`,
    said: [`${word}synonyms`],
    meant: [word],
  });
  append(root, 'acronyms.json', {
    ...fields,
    id: `${id}-acronyms`,
    short: word.toUpperCase(),
    full: [`${word}acronyms`],
  });
  writeJson(root, `progress/2017/${id}-areas/${id}-progress.json`, {
    ...fields,
    area: `${id}-areas`,
    plan: '2017',
    asOf: '2017-03-31',
    reportedOn: '2017-04-01',
    reporter: word,
    document: `${word}progress`,
    figures: [{ target: '2017/mo-hinh-xa', value: 2 }],
  });
}

/**
 * Adds a hidden entry to every collection whose pages are made from its schema: the example of the good
 * content, with a file of its own.
 */
export function addHiddenPlainEntries(root: string, { fields, word, id }: Hidden): void {
  for (const name of collections.filter((one) => entityOf(one).page?.plain)) {
    const example = good.find(({ path }) => collectionOf(path) === name);
    if (!example) throw new Error(`add an example of “${name}” to tests/fixtures/broken/good.ts`);
    const data: Json = parse(example.text.split('---\n')[1] ?? '');
    const file = `${id}-${name}.pdf`;
    for (const found of attachmentsIn(entrySchema(name), data)) {
      Object.assign(found.data, { file, title: word });
      delete (found.data as Json).sha256;
      writeContent(root, `attachments/${file}`, `%PDF-1.7\n${word}${name}`);
    }
    writeContent(
      root,
      filesOf(name).replace('*', `${id}-${name}`),
      markdown({ ...data, ...fields, title: `${word}${name}`, summary: word }, word),
    );
  }
}

/** Adds public entries that cannot stand without a hidden one: they have to go with it. */
export function addDependents(root: string, { fields, word, id, year }: Hidden): void {
  const plan = String(year);
  writeContent(
    root,
    `guidance/${plan}/i-1.md`,
    markdown({ plan, part: 'item', number: 'I.1', order: 1, title: word }, `${word}clause`),
  );
  writeJson(root, `milestones/${plan}.json`, {
    plan,
    milestones: [
      {
        id: 'moc',
        title: `${word}deadline`,
        kind: 'event',
        when: { precision: 'day', date: `${plan}-12-24` },
        guidance: [`${plan}/i-1`],
      },
    ],
  });
  const [target] = (readJson(root, 'targets/2017.json') as { targets: Array<Json> }).targets;
  writeJson(root, `targets/${plan}.json`, {
    plan,
    targets: [{ ...target, id: 'chi-tieu', title: `${word}goal` }],
  });
  const report = (area: string, target: string) => ({
    area,
    plan: '2017',
    asOf: '2017-03-31',
    reportedOn: '2017-04-01',
    reporter: word,
    document: word,
    figures: [{ target, value: 1 }],
  });
  // Sample figures would not count beside it.
  writeJson(root, `progress/2017/ba-be/${id}-report.json`, {
    ...report('ba-be', `2017/${id}-targets`),
    sample: true,
  });
  const areas = readJson(root, 'areas.json') as Array<Json>;
  append(root, 'areas.json', { ...areas[0], ...fields, id: `${id}-second`, name: word });
  writeJson(
    root,
    `progress/2017/${id}-second/${id}-report.json`,
    report(`${id}-second`, '2017/mo-hinh-xa'),
  );
}

/** A word, and a name of a rule, in what was read from a document and nobody has confirmed. */
export const readings = { word: 'đọcmật', rule: 'docmat' } as const;

/** Some words of the text of a clause. */
function wordsOf(root: string, clause: string): string {
  const text = readFileSync(join(root, 'content', `guidance/${clause}.md`), 'utf8');
  const [words] = /[^\n.,;]{12,60}(?=[\n.,;])/u.exec(text.split('---\n').at(-1) ?? '') ?? [];
  if (!words) throw new Error(`${clause}: no words to quote`);
  return words.trim();
}

/** Lets public entries hold what was read from a document: the entries are shown, that is not. */
export function addReadings(root: string): void {
  const { word, rule } = readings;
  const clause = '2017/i-4-2';
  const file = `guidance/${clause}.md`;
  const [, head = '', ...body] = readFileSync(join(root, 'content', file), 'utf8').split('---\n');
  const proposed = [{ field: 'owners.lead', value: word, quote: wordsOf(root, clause), rule }];
  writeContent(root, file, markdown({ ...parse(head), proposed }, body.join('---\n')));

  const { milestones, ...calendar } = readJson(root, 'milestones/2017.json') as {
    milestones: Array<Json & { guidance: Array<string> }>;
  };
  const [milestone] = milestones;
  const quote = wordsOf(root, milestone?.guidance[0] ?? '');
  Object.assign(milestone ?? {}, { readFrom: { quote, rule } });
  writeJson(root, 'milestones/2017.json', { ...calendar, milestones });

  const { targets, ...goals } = readJson(root, 'targets/2017.json') as { targets: Array<Json> };
  const [target] = targets;
  Object.assign(target ?? {}, { readFrom: { quote: target?.quote, rule } });
  writeJson(root, 'targets/2017.json', { ...goals, targets });

  const plan = readJson(root, 'plans/2017.json') as { document: Json };
  plan.document.source = { name: `${word}.docx`, sha256: '0'.repeat(64) };
  writeJson(root, 'plans/2017.json', plan);
}

/** Lets public entries refer to hidden ones, as happens when a known entry is hidden later. */
export function referToHidden(root: string, ids: ReadonlyArray<string>): void {
  const of = (collection: string) => ids.map((id) => `${id}-${collection}`);
  const edit = (file: string, change: (fields: Json) => Json) => {
    const [, head = '', ...body] = readFileSync(join(root, 'content', file), 'utf8').split('---\n');
    const fields: Json = parse(head);
    writeContent(root, file, markdown({ ...fields, ...change(fields) }, body.join('---\n')));
  };
  edit('guidance/2017/i-4-2.md', () => ({
    owners: { lead: of('organizations'), partners: of('organizations') },
    references: of('directives'),
    programs: of('programs'),
    campaigns: of('campaigns'),
  }));
  edit('directives/de-an-01.md', () => ({
    issuers: of('organizations'),
    relations: of('directives').map((target) => ({ type: 'refers', target })),
  }));
  edit('programs/giam-sat.md', () => ({
    owners: { lead: of('organizations') },
    basis: of('directives'),
  }));
  edit('programs/2017/an-ninh-to-quoc.md', () => ({
    targets: of('targets').map((target) => `2017/${target}`),
  }));
  edit('campaigns/2017/cuu-tro-thien-tai.mdx', () => ({
    owners: { lead: of('organizations') },
    targets: of('targets').map((target) => `2017/${target}`),
  }));
  append(
    root,
    'milestones/2017.json',
    {
      id: 'moc-cong-khai',
      title: 'Mốc công khai',
      kind: 'event',
      when: { precision: 'day', date: '2017-12-23' },
      observance: of('observances')[0],
      guidance: ['2017/i-4-2', ...of('guidance').map((id) => `2017/${id}`)],
      campaigns: of('campaigns'),
      owners: { lead: of('organizations') },
    },
    'milestones',
  );
}
