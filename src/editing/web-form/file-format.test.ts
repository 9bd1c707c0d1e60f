import { describe, expect, test } from 'vitest';
import { type Draft, edited } from '../../../tests/fixtures/form-draft.ts';
import { fixtureRoot } from '../../../tests/support/sites.ts';
import { collectionOf } from '../../domain/content-file.ts';
import { SITE_FILE } from '../../model/site.ts';
import { readContent } from '../content-files.ts';
import { editableNames } from './editable.ts';
import { fileFormat } from './file-format.ts';

const files = readContent(fixtureRoot('province')).flatMap((file) => {
  const collection = file.path === SITE_FILE ? 'site' : collectionOf(file.path);
  const name = editableNames.find((one) => one === collection);
  return name ? [{ ...file, name }] : [];
});

function fileAt(path: string) {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`no file ${path}`);
  return found;
}

test('every content file is unchanged after reading and writing without an edit', () => {
  expect(files.length).toBeGreaterThan(40);
  for (const { path, text, name } of files) {
    const { fromFile, toFile } = fileFormat(name);
    expect(toFile(structuredClone(fromFile(text))), path).toBe(text);
  }
});

test('editing one figure of a real district changes one line of the file', () => {
  const { text, name } = fileAt('content/progress/2017/ba-be.json');
  const { fromFile, toFile } = fileFormat(name);
  const reports = JSON.parse(text).observations as Array<Record<string, number>>;
  reports.forEach((report, at) => {
    const field = 'value' in report ? 'value' : 'numerator';
    const draft = structuredClone(fromFile(text)) as { observations: typeof reports };
    draft.observations[at] = { ...report, [field]: (report[field] ?? 0) + 1 };
    const [was, is] = [text.split('\n'), toFile(draft).split('\n')];
    expect(is.filter((line, row) => line !== was[row])).toEqual([
      expect.stringContaining(`"${field}": ${(report[field] ?? 0) + 1},`),
    ]);
  });
});

const PROGRESS = `{
  "area": "ba-be",
  "plan": "2017",
  "sample": false,
  "observations": [
    {
      "id": "mo-hinh-xa-2017-q1",
      "target": "2017/mo-hinh-xa",
      "asOf": "2017-03-31",
      "reportedOn": "2017-04-05",
      "value": 1,
      "reporter": "Ủy ban MTTQ huyện Ba Bể",
      "document": "Báo cáo quý I"
    }
  ]
}
`;

/** The value as the CMS passes it: an omitted field is present and empty. */
const NEW = {
  id: '',
  target: '2017/mo-hinh-xa',
  asOf: '2017-06-30',
  reportedOn: '2017-07-03',
  value: 2,
  numerator: null,
  denominator: null,
  reporter: 'Ủy ban MTTQ huyện Ba Bể',
  document: 'Báo cáo quý II',
  note: '',
  final: false,
  lifecycle: '',
  supersedes: '',
  reason: '',
};

describe('a district’s file', () => {
  const progress = (edit: (draft: Draft) => void) => edited('progress', PROGRESS, edit);

  test('changes only in the edited figure, whatever empty fields the form adds', () => {
    const text = progress((draft) => {
      Object.assign(draft, { draft: false, audience: '' });
      Object.assign(draft.observations[0], { value: 2, note: '', final: false, numerator: null });
    });
    expect(text).toBe(PROGRESS.replace('"value": 1', '"value": 2'));
  });

  test('preserves an explicit `false`', () => {
    expect(progress((draft) => (draft.observations[0].value = 2))).toContain('"sample": false');
  });

  test('gets a new report with an id and without empty fields', () => {
    const text = progress((draft) => draft.observations.push(NEW));
    expect(JSON.parse(text).observations[1]).toEqual({
      id: 'mo-hinh-xa-2017-06-30',
      target: '2017/mo-hinh-xa',
      asOf: '2017-06-30',
      reportedOn: '2017-07-03',
      value: 2,
      reporter: 'Ủy ban MTTQ huyện Ba Bể',
      document: 'Báo cáo quý II',
    });
  });

  test('never has a duplicate id: a second report of the day gets a number', () => {
    const text = progress((draft) => draft.observations.push(NEW, NEW));
    const ids = JSON.parse(text).observations.map(({ id }: { id: string }) => id);
    expect(ids.slice(1)).toEqual(['mo-hinh-xa-2017-06-30', 'mo-hinh-xa-2017-06-30-2']);
  });

  test('preserves zero, which is a figure', () => {
    expect(progress((draft) => (draft.observations[0].value = 0))).toContain('"value": 0');
  });

  test('preserves unknown fields after the known ones', () => {
    const strange = PROGRESS.replace('"plan"', '"ghiChuRieng": {"a": [1]},\n  "plan"');
    const text = edited('progress', strange, (draft) => (draft.observations[0].value = 2));
    expect(Object.keys(JSON.parse(text))).toEqual([
      'area',
      'plan',
      'sample',
      'observations',
      'ghiChuRieng',
    ]);
  });

  test('is written in schema order, NFC, with one final newline', () => {
    const messy = `${JSON.stringify({ plan: '2017', area: 'ba-be', observations: [] })}\r\n\r\n`;
    const text = edited('progress', messy, (draft) => (draft.sample = true));
    expect(text).toBe(
      '{\n  "area": "ba-be",\n  "plan": "2017",\n  "sample": true,\n  "observations": []\n}\n',
    );
  });

  test('a text of several lines becomes one line, as the schema requires', () => {
    const text = progress((draft) => (draft.observations[0].note = ' Hai dòng:\r\nmột, \n hai '));
    expect(text).toContain('"note": "Hai dòng: một, hai"');
  });
});

describe('a milestone', () => {
  const { text } = fileAt('content/milestones/2017.json');

  test('can change its kind of time without leaving parts of the old one', () => {
    const after = edited('milestones', text, (draft) => {
      draft.milestones[0].when = { precision: 'month', month: '2017-05' };
    });
    expect(JSON.parse(after).milestones[0].when).toEqual({ precision: 'month', month: '2017-05' });
  });

  test('gets its id from its title when it is new', () => {
    const after = edited('milestones', text, (draft) => {
      draft.milestones.push({ id: '', title: 'Đại hội đại biểu', cancelled: null, owners: null });
    });
    expect(JSON.parse(after).milestones.at(-1)).toEqual({
      id: 'dai-hoi-dai-bieu',
      title: 'Đại hội đại biểu',
    });
  });
});
