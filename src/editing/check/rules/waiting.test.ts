import { describe, expect, test } from 'vitest';
import { contentSet, DIRECTIVE, item, markdown } from '../../../../tests/fixtures/content-set.ts';
import { checkFiles } from '../check.ts';

const PLAN = 'content/plans/2017.json';
const MILESTONES = 'content/milestones/2017.json';
const TARGETS = 'content/targets/2017.json';
const NOTE = 'content/guidance/2017/chu-thich-1.md';

/** The content set with changed files, each given as a change of its data. */
function problemsOf(
  texts: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, (data: never) => object>> = {},
) {
  const files = contentSet(texts);
  const changed = files.map((file) => {
    const change = changes[file.path];
    return change
      ? { ...file, text: JSON.stringify(change(JSON.parse(file.text) as never), null, 2) }
      : file;
  });
  return checkFiles(changed, { today: '2017-02-01' }).filter(({ code }) =>
    ['proposed', 'waiting', 'quote', 'unconfirmed'].includes(code),
  );
}
type Json = Record<string, unknown>;
const draft = (plan: Json) => ({ ...plan, draft: true, unconfirmed: true });
const each = (key: string, fields: Json) => (set: Json) => ({
  ...set,
  [key]: (set[key] as Array<Json>).map((one) => ({ ...one, ...fields })),
});
const proposed = (field: string, value: string, quote: string) =>
  `  - {field: ${field}, value: ${value}, quote: "${quote}", rule: subject}`;

describe('a draft year', () => {
  test('counts what waits, by kind, in one line', () => {
    const lines = [
      'proposed:',
      proposed('owners.lead', 'cong-an-tinh', 'khu dân cư'),
      proposed('owners.partners', 'Ban Phong trào', 'khu dân cư'),
      proposed('levels', 'district', 'khu dân cư'),
    ].join('\n');
    const waits = { draft: true, unconfirmed: true };
    const found = problemsOf(
      { 'content/guidance/2017/i-2-4.md': item(lines) },
      {
        [PLAN]: draft,
        [MILESTONES]: each('milestones', {
          ...waits,
          readFrom: { quote: 'khu dân cư', rule: 'day' },
        }),
        [TARGETS]: each('targets', { ...waits, readFrom: { quote: '80% trở lên', rule: 'share' } }),
      },
    );
    const [year] = found.filter(({ code }) => code === 'waiting');
    expect(year?.message).toContain(
      'còn 6 chỗ phải xem: 1 phần chung của kế hoạch, 1 chỉ tiêu, 1 mốc, 2 cơ quan, 1 cấp thực hiện',
    );
    expect(
      found.map(({ code, file }) => `${code} ${file.split('/').slice(1, 2)}`).toSorted(),
    ).toEqual([
      'proposed guidance',
      'unconfirmed milestones',
      'unconfirmed plans',
      'unconfirmed targets',
      'waiting plans',
    ]);
  });

  test('counts the documents that it cites and nobody has looked at', () => {
    const text = contentSet().find(({ path }) => path === DIRECTIVE)?.text ?? '';
    const found = problemsOf(
      { [DIRECTIVE]: text.replace('issuers:', 'draft: true\nissuers:') },
      { [PLAN]: (plan: Json) => ({ ...plan, draft: true }) },
    );
    expect(found.map(({ code, file }) => `${code} ${file}`).toSorted()).toEqual([
      `unconfirmed ${DIRECTIVE}`,
      `waiting ${PLAN}`,
    ]);
    expect(found.find(({ code }) => code === 'waiting')?.message).toContain(
      'còn 1 chỗ phải xem: 1 văn bản mới viện dẫn',
    );
  });

  test('that nothing waits in is told to be ready, whatever its clauses say of themselves', () => {
    const found = problemsOf({}, { [PLAN]: (plan: Json) => ({ ...plan, draft: true }) });
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['waiting', 'Năm 2017 còn là bản nháp mà không còn chỗ nào phải xem'],
    ]);
  });
});

describe('the words that something was read from', () => {
  const words = (quote: string, body: string) => {
    const lines = `proposed:\n${proposed('owners.lead', 'cong-an-tinh', quote)}`;
    const text = `Phấn đấu 80% trở lên số khu dân cư theo Chỉ thị 10-CT/TW.\n\n${body}`;
    return problemsOf({
      'content/guidance/2017/i-2-4.md': item(lines, text),
      [NOTE]: markdown(
        'plan: "2017"\npart: footnote\nlabel: "1"\norder: 2\ntitle: Chú thích 1',
        '1 Công an tỉnh chủ trì.',
      ),
    })
      .filter(({ code }) => code === 'quote')
      .map(({ field }) => field);
  };

  test('are found whatever Markdown needs to show them', () => {
    expect(words('1.1. Công an tỉnh', '1\\.1. Công an tỉnh làm.')).toEqual([]);
    expect(words('- Công an tỉnh', '\\- Công an tỉnh làm.')).toEqual([]);
    expect(words('hết việc Công an tỉnh', 'Xong hết việc\n\nCông an tỉnh làm.')).toEqual([]);
    expect(words('Ba Bể 40', '| Đơn vị | Số |\n| --- | --- |\n| Ba Bể | 40 |')).toEqual([]);
  });

  test('may stand in a note, which is a part of its own', () => {
    expect(words('Công an tỉnh chủ trì', 'Xem chú thích[^1].')).toEqual([]);
    expect(words('thích[^1]', 'Xem chú thích[^1].')).toEqual([]);
  });

  test('have to be the same to the letter', () => {
    expect(words('Công an Tỉnh', 'Công an tỉnh làm.')).toEqual(['proposed.0.quote']);
  });
});
