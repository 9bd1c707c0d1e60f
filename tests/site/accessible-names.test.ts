import { expect, test } from 'vitest';
import { plain } from '../support/built-site.ts';
import { site } from './province.ts';

test('links, buttons and folds of one page with the same name lead to the same place', () => {
  const wrong = site.pages.flatMap(({ path, $ }) => {
    const targets = new Map<string, Set<string>>();
    for (const [index, element] of $('a[href], summary, button, [role="button"]')
      .toArray()
      .entries()) {
      const link = $(element);
      const name = plain(link.attr('aria-label') ?? link.text());
      // In a list of facts the term belongs to what is heard with the link (WCAG 2.4.4).
      const term = plain(link.closest('dd').siblings('dt').text());
      // Two buttons that copy the same text do the same.
      const { href, 'data-action': action, 'data-from': from } = element.attribs;
      const target = href ?? (from === undefined ? `${index}` : `${action} ${from}`);
      const key = term === '' ? `“${name}”` : `“${name}” (${term})`;
      targets.set(key, (targets.get(key) ?? new Set()).add(target));
    }
    return [...targets]
      .filter(([, places]) => places.size > 1)
      .map(([name, places]) => `${path}: ${name} leads to ${places.size} places`);
  });
  expect(wrong).toEqual([]);
});
