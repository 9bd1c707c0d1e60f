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

test('editing one goal of a year changes one line of the file', () => {
  const { text, name } = fileAt('content/targets/2017.json');
  const { fromFile, toFile } = fileFormat(name);
  const targets = JSON.parse(text).targets as Array<{ goal?: number | null }>;
  const counted = targets.flatMap(({ goal }, at) =>
    typeof goal === 'number' ? [{ goal, at }] : [],
  );
  expect(counted.length).toBeGreaterThan(5);
  for (const { goal, at } of counted) {
    const draft = structuredClone(fromFile(text)) as { targets: typeof targets };
    draft.targets[at] = { ...draft.targets[at], goal: goal + 1 };
    const [was, is] = [text.split('\n'), toFile(draft).split('\n')];
    expect(is.filter((line, row) => line !== was[row])).toEqual([
      expect.stringContaining(`"goal": ${goal + 1},`),
    ]);
  }
});

const TARGETS = `{
  "plan": "2017",
  "targets": [
    {
      "id": "nha-dai-doan-ket",
      "title": "Xây 20 nhà đại đoàn kết",
      "shortTitle": "Nhà đại đoàn kết",
      "kind": "count",
      "comparator": ">=",
      "goal": 20,
      "unit": "nhà",
      "baseline": null,
      "window": {
        "start": "2017-01-01",
        "due": "2017-12-31",
        "basis": "Cả năm"
      },
      "reportEvery": "quarter",
      "item": "2017/i-1-1",
      "quote": "Xây 20 nhà",
      "unconfirmed": []
    }
  ]
}
`;

/** The value as the CMS passes it: an omitted field is present and empty. */
const NEW = {
  id: '',
  title: 'Vận động 10 hộ hiến đất',
  shortTitle: 'Hộ hiến đất',
  kind: 'count',
  comparator: '>=',
  goal: 10,
  goalMax: null,
  goals: {},
  unit: 'hộ',
  per: '',
  allOf: [],
  window: { start: '2017-01-01', due: '2017-12-31', basis: 'Cả năm' },
  reportEvery: 'quarter',
  item: '2017/i-1-1',
  forerunner: '',
  quote: 'Vận động 10 hộ',
  draft: false,
  audience: '',
};

describe('a year’s targets', () => {
  const targets = (edit: (draft: Draft) => void) => edited('targets', TARGETS, edit);

  test('change only in the edited goal, whatever empty fields the form adds', () => {
    const text = targets((draft) => {
      Object.assign(draft.targets[0], {
        goal: 25,
        goalMax: null,
        wholeNumbers: false,
        per: '',
        draft: false,
        allOf: [],
      });
    });
    expect(text).toBe(TARGETS.replace('"goal": 20', '"goal": 25'));
  });

  test('preserve an explicit empty list and an explicit `false`', () => {
    expect(targets((draft) => (draft.targets[0].goal = 25))).toContain('"unconfirmed": []');
    const shown = TARGETS.replace('"unconfirmed": []', '"draft": false');
    const text = edited('targets', shown, (draft) => (draft.targets[0].goal = 25));
    expect(text).toContain('"draft": false');
    const whole = TARGETS.replace('"unconfirmed": []', '"wholeNumbers": true');
    const off = edited('targets', whole, (draft) => (draft.targets[0].wholeNumbers = false));
    expect(off).toContain('"wholeNumbers": false');
  });

  test('get a new target with an id, an explicit “not stated” and no empty fields', () => {
    const text = targets((draft) => draft.targets.push(NEW));
    expect(JSON.parse(text).targets[1]).toEqual({
      id: 'van-dong-10-ho-hien-dat',
      title: 'Vận động 10 hộ hiến đất',
      shortTitle: 'Hộ hiến đất',
      kind: 'count',
      comparator: '>=',
      goal: 10,
      unit: 'hộ',
      baseline: null,
      window: { start: '2017-01-01', due: '2017-12-31', basis: 'Cả năm' },
      reportEvery: 'quarter',
      item: '2017/i-1-1',
      quote: 'Vận động 10 hộ',
    });
  });

  test('never have a duplicate id: a second target of the title gets a number', () => {
    const text = targets((draft) => draft.targets.push(NEW, NEW));
    const ids = JSON.parse(text).targets.map(({ id }: { id: string }) => id);
    expect(ids.slice(1)).toEqual(['van-dong-10-ho-hien-dat', 'van-dong-10-ho-hien-dat-2']);
  });

  test('preserve zero, which is a goal', () => {
    expect(targets((draft) => (draft.targets[0].goal = 0))).toContain('"goal": 0');
  });

  test('preserve unknown fields after the known ones', () => {
    const strange = TARGETS.replace('"plan"', '"ghiChuRieng": {"a": [1]},\n  "plan"');
    const text = edited('targets', strange, (draft) => (draft.targets[0].goal = 25));
    expect(Object.keys(JSON.parse(text))).toEqual(['plan', 'targets', 'ghiChuRieng']);
  });

  test('are written in schema order, NFC, with one final newline', () => {
    const messy = `${JSON.stringify({ targets: [], plan: '2016' })}\r\n\r\n`;
    const text = edited('targets', messy, (draft) => (draft.plan = '2017'));
    expect(text).toBe('{\n  "plan": "2017",\n  "targets": []\n}\n');
    const decomposed = edited('targets', TARGETS, (draft) => {
      draft.targets[0].unit = 'nhà'.normalize('NFD');
    });
    expect(decomposed).toBe(TARGETS);
  });

  test('a text of several lines becomes one line, as the schema requires', () => {
    const text = targets((draft) => (draft.targets[0].quote = ' Hai dòng:\r\nmột, \n hai '));
    expect(text).toContain('"quote": "Hai dòng: một, hai"');
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
