import { expect, test } from 'vitest';
import { harmless, MARKER, MAX_SUMMARY } from './untrusted.ts';

const GAP = '\u200B';

test.each([
  ['@mttq/bien-tap xem', `@${GAP}mttq/bien-tap xem`],
  ['![x](https://evil.example/p.png)', `\\!\\[x](https:${GAP}//evil.example/p.png)`],
  ['[duyệt ngay](//evil.example)', '\\[duyệt ngay](//evil.example)'],
  ['[a][b]\n[b]: //evil.example', '\\[a]\\[b]\n\\[b]: //evil.example'],
  ['\\\\[a](//evil.example)', '\\\\\\[a](//evil.example)'],
  ['\\[a\\](b)', '\\[a\\](b)'],
  ['www.evil.example', `www${GAP}.evil.example`],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
  // A backslash means nothing inside <details>.
  ['\\<img src=x\\>', '&lt;img src=x\\>'],
  ['\\\\<img src=x>', '\\\\&lt;img src=x>'],
  [
    '<details><summary>&#64;ai &commat;ai &#x40;ai</summary></details>',
    `<details><summary>&#64;${GAP}ai &amp;commat;ai &amp;#x40;ai</summary></details>`,
  ],
  [
    '<details><summary>&#38; &#60;</summary></details>',
    '<details><summary>&#38; &#60;</summary></details>',
  ],
  ['/merge\n  /close\n| a/b |', '\\/merge\n  \\/close\n| a/b |'],
  ['```\nche', '\\```\nche'],
  ['<details>\nche', '<details>\nche\n\n</details>'],
  ['mttq/kho#12, !12, ~nhan, %"mốc"', `mttq/kho#${GAP}12, \\!12, \\~nhan, \\%"mốc"`],
  ['<!-- giấu -->', '&lt;!-- giấu -->'],
  ['<https://evil.example>', `&lt;https:${GAP}//evil.example>`],
  ['<details><summary>Trang</summary></details>', '<details><summary>Trang</summary></details>'],
  ['<details open onclick=x>', '&lt;details open onclick=x>'],
  ['sửa #12 và GH-3', `sửa #${GAP}12 và GH-${GAP}3`],
  ['đạt\u202E%001', 'đạt\\%001'],
  ['**74,1%** (40/54) → `bc-1`', '**74,1%** (40/54) → `bc-1`'],
])('%s', (text, shown) => {
  expect(harmless(`${MARKER}\n${text}\n`)).toBe(shown);
});

test.each([
  ['no marker', '## Tóm tắt'],
  ['the marker later on', `x\n${MARKER}\n`],
  ['nothing but the marker', `${MARKER}\n  \n`],
  ['more than a comment holds', `${MARKER}\n${'a'.repeat(MAX_SUMMARY)}`],
  ['more than that when it is escaped', `${MARKER}\n${'['.repeat(MAX_SUMMARY - 100)}`],
])('no summary: %s', (_what, text) => {
  expect(harmless(text)).toBeNull();
});
