import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgeText } from '../../src/strings/forge.ts';
import { readSmall } from './environment.ts';
import { changedFiles, git, type Places, script, summaryOf, withTree } from './read-tools.ts';
import type { IssueToRead, ReadIssue } from './work.ts';

/** What `npm run progress -- issue` writes of an import. */
interface ImportResult {
  readonly ok: boolean;
  readonly changed: boolean;
  readonly title: string;
  readonly files: ReadonlyArray<string>;
  readonly problems: ReadonlyArray<{
    readonly severity: string;
    readonly place: string;
    readonly message: string;
    readonly fix: string;
  }>;
  readonly notes: ReadonlyArray<string>;
}

/** Reads an issue with figures: the reports that it adds, or what is wrong in it. */
export function readIssue(
  places: Places,
  { number, text }: IssueToRead,
  isPrivate: boolean,
): ReadIssue {
  const parent = git(places.root, ['rev-parse', 'HEAD']).trim();
  const aside = mkdtempSync(join(tmpdir(), 'phieu-'));
  const [body, out] = [join(aside, 'phieu.md'), join(aside, 'ket-qua.json')];
  writeFileSync(body, text);
  return withTree(places.root, parent, (folder): ReadIssue => {
    script(places, folder, ['progress.ts', 'issue', body, '--download', '--out', out]);
    const json = readSmall(out);
    if (json === '') return { number, ok: false, errors: [forgeText.issue.broken] };
    const result = JSON.parse(json) as ImportResult;
    const files = changedFiles(folder, ['content/progress']);
    if (!result.ok || files.length === 0) {
      const errors = result.problems
        .filter(({ severity }) => severity === 'error')
        .map(({ place, message, fix }) => `${place}: ${message} → ${fix}`);
      const said = [...errors, ...result.notes];
      return { number, ok: false, errors: said.length > 0 ? said : [forgeText.issue.nothingNew] };
    }
    const summary = summaryOf(places, folder, parent, isPrivate);
    return { number, ok: true, files, title: result.title, summary };
  });
}
