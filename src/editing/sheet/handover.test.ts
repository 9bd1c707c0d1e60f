import { expect, test } from 'vitest';
import { KNOWN, sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { observation } from '../../model/progress.ts';
import { sheetContext } from './context.ts';
import { editAddress, issueAddress, newAddress } from './handover.ts';

const repository = { address: 'https://github.com/mttq/phong-trao', branch: 'main' };
const report = observation.parse(KNOWN);
const context = sheetContext(sheetFiles, TODAY);
const [area] = context.areas;
const [target] = context.targets;
if (!area || !target) throw new Error('the fixture holds nothing');
const query = (address: string) => Object.fromEntries(new URL(address).searchParams);

test('an existing file is edited on the branch that the site is built from', () => {
  expect(editAddress({ ...repository, branch: 'thử#1' }, 'content/progress/2017/ba-be.json')).toBe(
    'https://github.com/mttq/phong-trao/edit/th%E1%BB%AD%231/content/progress/2017/ba-be.json',
  );
});

test('a new file is prefilled when its text fits into a URL', () => {
  const file = 'content/progress/2017/na-ri.json';
  expect(query(newAddress(repository, file, '{"a": "&=#"}'))).toEqual({
    filename: file,
    value: '{"a": "&=#"}',
  });
  expect(query(newAddress(repository, file, 'x'.repeat(9000)))).toEqual({ filename: file });
});

test('the issue form is prefilled with words that its parser understands', () => {
  expect(query(issueAddress(repository, report, area, target))).toMatchObject({
    template: 'bao-cao-so-lieu.yml',
    area: 'Huyện Ba Bể',
    target: 'Hộ cam kết [2017/ho-cam-ket]',
    figure: '410/3120',
    asOf: '31/03/2017',
    final: 'Không',
  });
  const correction = { ...report, supersedes: 'bc-1', reason: 'Sai' };
  expect(query(issueAddress(repository, correction, area, target)).template).toBe(
    'dinh-chinh-so-lieu.yml',
  );
});
