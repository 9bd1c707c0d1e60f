import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A labelled query: what staff type, and the clauses or documents they mean. */
export interface LabelledQuery {
  readonly id: string;
  readonly query: string;
  readonly class: string;
  readonly expected: ReadonlyArray<string>;
}

export const readQueries = (file: string): Array<LabelledQuery> =>
  JSON.parse(readFileSync(file, 'utf8'));

/** Resolves a label ("I.1.5", "10-CT/TW", "mo-dau") to the path of its page, without the base path. */
export function labelResolver(root: string): (label: string) => string {
  const folder = join(root, 'content/directives');
  const documents = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const [, frontmatter = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    const { symbol, aliases = [] } = parse(frontmatter, { schema: 'core' });
    const address = `/van-ban/${name.replace('.md', '')}/`;
    for (const spelling of [symbol, ...aliases]) if (spelling) documents.set(spelling, address);
  }
  return (label) => {
    const document = documents.get(label);
    if (document) return document;
    // "I.2.3.HIV" is the second half of I.2.3, which is one page here.
    const part = label
      .replace(/\.HIV$/, '')
      .toLowerCase()
      .replaceAll('.', '-');
    return `/huong-dan/2017/${part}/`;
  };
}
