import { expect, test } from 'vitest';
import { buildCitationIndex } from '../../domain/citations.ts';
import { renderText } from './text.ts';

const citations = buildCitationIndex([], new Set());
const rendered = (source: string, given = {}) =>
  renderText(source, {
    citations,
    headingLevel: 3,
    official: {
      paragraphs: 'doan-',
      links: false,
      footnote: (mark) => (mark === '1' ? '/huong-dan/2026/#chu-thich-1' : undefined),
      ...given,
    },
  });

test('each paragraph has an address of its own; headings and tables are not counted', () => {
  const ids = rendered('## I. MỘT\n\nHai\n\n| a |\n| --- |\n| b |\n\nBa').match(/<p id="[^"]*">/g);
  expect(ids).toEqual(['<p id="doan-1">', '<p id="doan-2">']);
  expect(rendered('Một', { paragraphs: null })).toBe('<p>Một</p>\n');
});

test('the address is shown where there are several paragraphs, without a word of text', () => {
  expect(rendered('Một', { links: true })).not.toContain('<a');
  const html = rendered('Một\n\nHai', { links: true });
  expect(html.match(/href="#doan-\d"/g)).toEqual(['href="#doan-1"', 'href="#doan-2"']);
  expect(html.replace(/<[^>]*>/g, '').trim()).toBe('Một \nHai');
});

test('signs of lists stay as typed, and the second sign is a level deeper', () => {
  const html = rendered('\\- Một\n\n\\+ Hai\n\n\\- Ba', { paragraphs: null });
  expect(html).toBe('<p>- Một</p>\n<p class="level-2">+ Hai</p>\n<p>- Ba</p>\n');
  expect(rendered('3. Một\n4. Hai')).toContain('<li class="typed">3. Một</li>');
  expect(rendered('+ Một')).toContain('<li class="typed">+ Một</li>');
});

test('the mark of a footnote leads to it', () => {
  expect(rendered('95%[^1] số hộ[^9]', { paragraphs: null })).toBe(
    '<p>95%<sup><a href="/huong-dan/2026/#chu-thich-1">1</a></sup> số hộ<sup>9</sup></p>\n',
  );
});
