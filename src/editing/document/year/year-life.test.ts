import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { yearDocument } from '../../../../scripts/support/year-document.ts';
import { contentSet } from '../../../../tests/fixtures/content-set.ts';
import { documentTypeInput } from '../../../../tests/fixtures/document-types.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import type { ProposedData } from '../../../model/reading.ts';
import { checkFiles } from '../../check/check.ts';
import type { Problem } from '../../check/problem.ts';
import { readDocument } from '../read-document.ts';
import { readingOf } from '../reading.ts';
import { startDraft } from './start-draft.ts';
import { type YearFiles, yearFiles } from './year-files.ts';

/** From the file to the day on which the year can be published: what waits, and that confirming it ends. */

const YEAR = 2018;
const PLAN = `content/plans/${YEAR}.json`;
const types = documentTypeInput.map(({ id, name, codes = [] }) => ({ id, name, codes }));
const site = contentSet();
let made: YearFiles;

beforeAll(() => {
  const read = readDocument(yearDocument(YEAR));
  if ('refused' in read) throw new Error(read.refused);
  const source = { name: 'HD 2018.docx', sha256: 'a'.repeat(64) };
  made = yearFiles(startDraft(readingOf(read.content, types), source, site, { year: YEAR }), site);
});

const checked = (files: ReadonlyArray<SourceFile>): Array<Problem> => {
  const own = new Set(files.map(({ path }) => path));
  return checkFiles([...site.filter(({ path }) => !own.has(path)), ...files], {
    today: '2018-01-05',
  }).filter(({ file }) => own.has(file));
};
const ofYear = (problems: ReadonlyArray<Problem>) =>
  problems.filter(({ code }) => code === 'waiting').map(({ message }) => message);

type Json = Record<string, unknown>;
interface Clause extends Json {
  readonly proposed?: ReadonlyArray<ProposedData>;
  readonly owners?: Readonly<Record<string, ReadonlyArray<string>>>;
  readonly levels?: ReadonlyArray<string>;
}

const ID = /^[a-z0-9/-]+$/;

/** A clause of which an editor has copied what was read into its fields. */
function confirmedClause({ proposed = [], draft: _, ...fields }: Clause): Json {
  // Words as printed stand for a body that the site does not have: here none of them was meant.
  const of = (field: ProposedData['field']) =>
    proposed.filter((one) => one.field === field && ID.test(one.value)).map(({ value }) => value);
  const [lead, partners, levels, forerunners] = (
    ['owners.lead', 'owners.partners', 'levels', 'forerunners'] as const
  ).map(of);
  return {
    ...fields,
    owners: {
      lead: [...(fields.owners?.lead ?? []), ...(lead ?? [])],
      partners: [...(fields.owners?.partners ?? []), ...(partners ?? [])],
    },
    levels: [...(fields.levels ?? []), ...(levels ?? [])],
    ...(forerunners && forerunners.length > 0 ? { forerunners } : {}),
  };
}

const entry = ({ draft: _d, unconfirmed: _u, readFrom: _r, ...rest }: Json): Json => rest;

/** A file as an editor leaves it who has done what the warnings say. */
function confirmed({ path, text }: SourceFile): SourceFile {
  if (path.endsWith('.md')) {
    const [, head = '', ...body] = text.split('---\n');
    return {
      path,
      text: `---\n${stringify(confirmedClause(parse(head)))}---\n${body.join('---\n')}`,
    };
  }
  if (path.endsWith('.txt')) return { path, text: text.replace(/^\? /gmu, '') };
  const { unconfirmed: _, ...data } = JSON.parse(text) as Json;
  const lists = ['targets', 'milestones'].filter((key) => key in data);
  for (const key of lists) data[key] = (data[key] as Array<Json>).map(entry);
  return { path, text: JSON.stringify(data, null, 2) };
}

describe('a year made from a document', () => {
  test('is told with as many places as wait in its files, and no error', () => {
    const problems = checked(made.files);
    expect(made.waiting.length).toBeGreaterThan(3);
    expect(ofYear(problems)).toEqual([
      expect.stringContaining(`còn ${made.waiting.length} chỗ phải xem`),
    ]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is told place by place, each in its file', () => {
    const files = new Set(
      checked(made.files)
        .filter(({ code }) => code === 'proposed' || code === 'unconfirmed')
        .map(({ file }) => file),
    );
    for (const { file } of made.waiting) expect([...files], file).toContain(file);
  });

  test('can be published when all of it is confirmed', () => {
    const files = made.files.map(confirmed);
    const problems = checked(files);
    expect(ofYear(problems)).toEqual([expect.stringContaining('không còn chỗ nào phải xem')]);
    expect(problems.filter(({ code }) => code === 'proposed' || code === 'quote')).toEqual([]);

    const published = files.map((file) =>
      file.path === PLAN ? { ...file, text: file.text.replace(/,\s*"draft": true/u, '') } : file,
    );
    // Its days join the calendar's ledger by a command.
    const errors = checked(published).filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ code }) => code !== 'ledger')).toEqual([]);
    expect(ofYear(checked(published))).toEqual([]);
  });
});
