import { describe, expect, test } from 'vitest';
import { isOwnAddress, isSafeAddress } from './safe-address.ts';

describe('an address that may stand in a link', () => {
  test.each([
    ['/van-ban/', true],
    ['#muc-1', true],
    ['../2017/', true],
    ['https://vbpl.vn/10', true],
    ['HTTP://vbpl.vn', true],
    ['mailto:ban@example.vn', true],
    ['tel:+84123', true],
    ['//vbpl.vn/10', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    ['java\u200bscript:alert(1)', false],
    ['vbscript:msgbox(1)', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['file:///etc/passwd', false],
    ['blob:x', false],
    ['ms-msdt:x', false],
  ])('%j: %s', (address, safe) => {
    expect(isSafeAddress(address)).toBe(safe);
  });
});

test.each([
  ['/anh.svg', true],
  ['anh.svg', true],
  ['https://khac.example/anh.png', false],
  ['//khac.example/anh.png', false],
  ['\\\\khac.example/anh.png', false],
  ['data:image/png;base64,AA', false],
])('a picture at %j is one of this site: %s', (address, own) => {
  expect(isOwnAddress(address)).toBe(own);
});
