import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

/** "[-bỏ-]" and "[+thêm+]". */
const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('');

describe('what changed from one text to another', () => {
  test.each([
    ['không đổi gì', 'không đổi gì', 'không đổi gì'],
    ['trên 50% số hộ', 'trên 60% số hộ', 'trên [-50%-][+60%+] số hộ'],
    ['trước ngày 15/12/2025', 'trước ngày 15/12/2026', 'trước ngày [-15/12/2025-][+15/12/2026+]'],
    ['sửa 10 ngôi nhà', 'sửa 1.000 ngôi nhà', 'sửa [-10-][+1.000+] ngôi nhà'],
    ['một hai ba', 'một ba', 'một [-hai -]ba'],
    ['một ba', 'một hai ba', 'một [+hai +]ba'],
    ['', 'mới', '[+mới+]'],
    ['cũ', '', '[-cũ-]'],
    ['<b>a</b>', '<i>a</i>', '<[-b-][+i+]>a</[-b-][+i+]>'],
  ])('“%s” → “%s”: %s', (before, after, pieces) => {
    expect(shown(before, after)).toBe(pieces);
  });

  test('a changed phrase is one change, not one for each word', () => {
    expect(shown('do Sở Y tế chủ trì', 'do Công an tỉnh chủ trì')).toBe(
      'do [-Sở Y tế-][+Công an tỉnh+] chủ trì',
    );
  });

  test('a very long text that was replaced is shown as a whole', () => {
    const [before, after] = ['cũ '.repeat(4000), 'mới '.repeat(4000)];
    expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(['gone', 'new', 'same']);
  });

  test('loses and invents nothing', () => {
    const text = fc
      .array(
        fc.constantFrom('Mặt trận', 'xã', '50%', '60%', '1.064', ',', ' ', '\n', '15/11', '👍🏽'),
      )
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        const without = (kind: string) =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('');
        expect(without('new')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });
});
