import { describe, expect, test } from 'vitest';
import { isOwnAddress, isSafeAddress } from './safe-address.ts';

describe('a URL that may be used in a link', () => {
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
    ['ms-word:ofe|u|https://khac.example/x.docm', false],
    ['MS-Excel:ofv|u|https://khac.example/x.xlsm', false],
    ['search-ms:query=x&crumb=location:\\\\khac.example', false],
    ['intent://khac.example#Intent;scheme=http;end', false],
    ['smb://khac.example/x', false],
    ['view-source:https://vbpl.vn', false],
    ['%6Aavascript:alert(1)', false],
    ['javascript%3Aalert(1)', false],
    ['java%09script:alert(1)', false],
    ['/van-ban/?q=a%3Ab', true],
    ['/anh%20chup.png', true],
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
])('a picture at %j is a file of this site: %s', (address, own) => {
  expect(isOwnAddress(address)).toBe(own);
});
