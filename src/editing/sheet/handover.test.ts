import { expect, test } from 'vitest';
import { aForge } from '../../../tests/fixtures/forge.ts';
import { KNOWN, sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { observation } from '../../model/progress.ts';
import { sheetContext } from './context.ts';
import { issueAddress } from './handover.ts';

const forge = aForge('github');
const report = observation.parse(KNOWN);
const context = sheetContext(sheetFiles, TODAY);
const [area] = context.areas;
const [target] = context.targets;
if (!area || !target) throw new Error('the fixture holds nothing');
const query = (address: string | null) => Object.fromEntries(new URL(address ?? '').searchParams);

test('the issue form is prefilled with words that its parser understands', () => {
  expect(query(issueAddress(forge, report, area, target))).toMatchObject({
    template: 'bao-cao-so-lieu.yml',
    area: 'Huyện Ba Bể',
    target: 'Hộ cam kết [2017/ho-cam-ket]',
    figure: '410/3120',
    asOf: '31/03/2017',
    final: 'Không',
  });
  const correction = { ...report, supersedes: 'bc-1', reason: 'Sai' };
  expect(query(issueAddress(forge, correction, area, target)).template).toBe(
    'dinh-chinh-so-lieu.yml',
  );
});
