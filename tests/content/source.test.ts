import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_ROOT } from '../../scripts/root.ts';
import { paths } from '../../src/domain/paths.ts';
import { sourceFileOf, splitSource } from '../../src/domain/source-text.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { content, files, site } from './site.ts';

/** What stands in an element that is printed, without white space. */
function printed({ $, html }: BuiltPage, selector: string): string {
  const page = $.load(html);
  page('.no-print').remove();
  return page(selector).text().normalize('NFC').replace(/\s/g, '');
}

/** White space is not compared here: the checker compares the borders of paragraphs. */
const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\[\^([^\]\s]+)\]/g, '$1')
    .replace(/\s/g, '');

for (const { id: year } of content.plans) {
  const parts = content.guidance.filter((part) => part.plan === year);
  if (parts.length === 0) continue;
  const page = site.page(paths.document(year));

  describe(`the guidance of ${year}`, () => {
    const file = sourceFileOf(year);
    const source = files.some(({ path }) => path === file);

    test('printed, says word for word what the source text says, and nothing else', ({ skip }) => {
      skip(!source, `${file} is not there: the text of ${year} is not compared with its source`);
      const text = readFileSync(join(CONTENT_ROOT, file), 'utf8');
      expect(printed(page, 'main article')).toBe(lettersOf(splitSource(text).text));
    });

    test('says on the page of each part what it says in the whole document', () => {
      const different = parts.filter(({ id }) => {
        const whole = printed(page, `[id="${id.split('/').at(-1)}"]`);
        const own = printed(site.page(paths.item(id)), 'main article');
        return whole === '' || !own.includes(whole);
      });
      expect(different.map(({ id }) => id)).toEqual([]);
    });
  });
}
