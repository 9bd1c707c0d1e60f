import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { codeSpan, escapeMarkdown, markdownTable } from './markdown-escape.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });
/** The visible characters; zero-width spaces are removed. */
const shown = (html: string) =>
  html
    .replace(/^<p>|<\/p>\n$/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200B', '');

describe('untrusted text in Markdown', () => {
  test.each([
    '**đậm** _nghiêng_ ~~bỏ~~ `mã`',
    '[bấm vào đây](https://example.org)',
    '![ảnh](x.png)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &amp; &#60;',
    '# Tiêu đề',
    '- một',
    '+ một',
    '1. một',
    '1) một',
    '> trích',
    '| a | b |',
    '\\*',
    'https://example.org/www.example.org',
    'Ủy ban MTTQ huyện Ba Bể: 80% (27/54) – quý I/2017',
    '$x^2$ {1+1} === ---',
  ])('“%s” is rendered literally', (text) => {
    const html = markdown.render(escapeMarkdown(text));
    expect(html).toMatch(/^<p>[^<]*<\/p>\n$/);
    expect(shown(html)).toBe(text);
  });

  test.each(['@mttq-bac-kan', 'gửi @org/team', '#12', 'xem GH-12', 'a@example.org'])(
    '“%s” mentions nobody and links nothing',
    (text) => {
      expect(escapeMarkdown(text)).not.toMatch(/@[\p{L}\d]|#\d|GH-\d/iu);
    },
  );

  test('joins lines, removes control and direction characters, and truncates long text', () => {
    expect(escapeMarkdown('a\n\n## b\u202E\u0007c')).toBe('a \\#\\# bc');
    expect(escapeMarkdown('x'.repeat(1000), 10)).toBe(`${'x'.repeat(10)}…`);
  });
});

describe('a code span', () => {
  test.each(['a`b', '``', 'a|b', '<b>', '@mttq', ' x '])('shows “%s” literally', (text) => {
    const html = markdown.render(`${codeSpan(text)} sau`);
    expect(html).toMatch(/^<p><code>[^<]*<\/code> sau<\/p>\n$/);
  });
});

test('a cell cannot end its row', () => {
  const html = markdown.render(
    markdownTable(['A', 'B'], [[escapeMarkdown('1 | 2'), codeSpan('3|4')]]),
  );
  expect(html.match(/<td>/g)).toHaveLength(2);
  expect(html).toContain('<td>1 | 2</td>');
});
