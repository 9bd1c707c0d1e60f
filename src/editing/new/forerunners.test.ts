import { describe, expect, test } from 'vitest';
import { good, goodText, PLAN, TARGETS } from '../../../tests/fixtures/broken/good.ts';
import { checkFiles } from '../check/check.ts';
import { confirmForerunners } from './confirm-forerunners.ts';
import { proposeForerunners } from './forerunners.ts';

/** The good content with a second year that says nearly the same. */
const inNext = (text: string) => text.replaceAll('2017/', '2018/').replaceAll('"2017"', '"2018"');
const clause = (name: string, title: string, body: string) => ({
  path: `content/guidance/2018/${name}.md`,
  text: `---\nplan: "2018"\npart: item\nnumber: ${name.toUpperCase().replace('-', '.')}\norder: 1\ntitle: ${title}\n---\n\n${body}\n`,
});
const files = [
  ...good,
  {
    path: 'content/plans/2018.json',
    text: inNext(goodText(PLAN))
      .replace('"year": 2017', '"year": 2018')
      .replace('2018-01-31', '2019-01-31')
      .replace('2018/i-2-4', '2018/i-1'),
  },
  clause('i-1', 'An toàn thực phẩm', 'Phấn đấu 90% trở lên số khu dân cư.'),
  clause('i-2', 'Nhà ở', 'Sửa nhà cho gia đình khó khăn.'),
  {
    path: 'content/targets/2018.json',
    text: inNext(goodText(TARGETS))
      .replaceAll('"2017-', '"2018-')
      .replaceAll('2018/i-2-4', '2018/i-1')
      .replaceAll('"80% trở lên số khu dân cư"', '"90% trở lên số khu dân cư"'),
  },
];

describe('proposals for forerunners', () => {
  const { clauses, targets } = proposeForerunners(files, 2018);

  test('name what a clause is most like, how much and why; nothing when nothing is alike', () => {
    expect(clauses.map(({ id, forerunner }) => [id, forerunner?.id ?? null])).toEqual([
      ['i-1', '2017/i-2-4'],
      ['i-2', null],
    ]);
    expect(clauses[0]?.forerunner?.score).toBeGreaterThan(0.5);
    expect(clauses[0]?.forerunner?.shared[0]).toContain('khu dân cư');
  });

  test('are made for targets too, and are the same each time', () => {
    expect(targets.find(({ id }) => id === 'mo-hinh')?.forerunner?.id).toMatch(/^2017\//);
    expect(
      proposeForerunners(files.toReversed(), 2018).targets.map(({ forerunner }) => forerunner),
    ).toEqual(targets.map(({ forerunner }) => forerunner));
  });

  test.each([
    [2017, 'không có năm nào trước 2017'],
    [2031, 'không có kế hoạch năm 2031'],
  ])('of %i are refused: %s', (year, words) => {
    expect(() => proposeForerunners(files, year)).toThrow(words);
  });
});

test('a year without clauses and targets has nothing to compare', () => {
  const empty = files.filter(({ path }) => !/guidance\/2018|targets\/2018/.test(path));
  expect(proposeForerunners(empty, 2018)).toEqual({ clauses: [], targets: [], isEmpty: true });
  expect(proposeForerunners(files, 2018).isEmpty).toBe(false);
});

describe('forerunners that an editor confirms', () => {
  const confirm = (clauses: Array<string>, targets: Array<string> = []) =>
    confirmForerunners(files, 2018, { clauses, targets });
  const merged = (changed: ReturnType<typeof confirm>) => [
    ...files.filter(({ path }) => !changed.some((one) => one.path === path)),
    ...changed,
  ];

  test('are written as proposed, as named, or as new, and pass the check', () => {
    const changed = confirm(['i-1', 'i-2=moi'], ['attp-khu-dan-cu']);
    const textOf = (path: string) => changed.find((file) => file.path === path)?.text;
    expect(textOf('content/guidance/2018/i-1.md')).toContain(
      '\nforerunners: [2017/i-2-4]\n---\n\n',
    );
    expect(textOf('content/guidance/2018/i-2.md')).toContain('\nforerunners: []\n---\n\n');
    expect(textOf('content/targets/2018.json')).toContain('"forerunner": "2017/attp-khu-dan-cu"');
    const errors = checkFiles(merged(changed)).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    const left = proposeForerunners(merged(changed), 2018);
    expect(left.clauses).toEqual([]);
  });

  test('replace those that were written before', () => {
    const first = merged(confirm(['i-1=i-2-4']));
    const [again] = confirmForerunners(first, 2018, { clauses: ['i-1=moi'], targets: [] });
    expect(again?.text.match(/forerunners: .*/g)).toEqual(['forerunners: []']);
  });

  test.each([
    [['i-9'], [], 'năm 2018 không có “i-9”'],
    [['i-1=i-9'], [], 'không có “2017/i-9”'],
    [['i-2'], [], 'máy không có gợi ý cho “i-2”'],
    [['i-1='], [], 'không đọc được “i-1=”'],
    [[], ['mo-hinh=mo-hinh+da-hop'], 'chỉ nối với một chỉ tiêu'],
    [[], ['mo-hinh=moi'], 'chỉ tiêu mới thì không ghi gì'],
  ])('%j %j are refused: %s', (clauses, targets, words) => {
    expect(() => confirm([...clauses], [...targets])).toThrow(words);
  });
});
