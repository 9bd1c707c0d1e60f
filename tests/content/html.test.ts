import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { site } from './site.ts';

const validator = new HtmlValidate(new StaticConfigLoader(config));

test('every page is valid HTML', async () => {
  const faults: Array<string> = [];
  for (const { path, html } of site.pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
