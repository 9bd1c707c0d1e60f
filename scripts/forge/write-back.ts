import { forgeText } from '../../src/strings/forge.ts';
import { type Api, ApiError } from './api.ts';
import { advanceBranch, commitFiles, type FileText, startChecks } from './commit.ts';

/**
 * The files that commands generate from other content, which a workflow may therefore commit for an editor.
 */
export const WRITTEN = [
  'content/calendar-ledger.json',
  '.github/CODEOWNERS',
  '.github/ISSUE_TEMPLATE/bao-cao-so-lieu.yml',
  '.github/ISSUE_TEMPLATE/dinh-chinh-so-lieu.yml',
  '.github/ISSUE_TEMPLATE/sua-noi-dung.yml',
  '.github/ISSUE_TEMPLATE/config.yml',
] as const;

const MAX_TEXT = 20_000_000;

const isFile = (value: unknown): value is FileText => {
  const { path, text } = (value ?? {}) as Record<string, unknown>;
  return (
    WRITTEN.some((known) => known === path) && typeof text === 'string' && text.length <= MAX_TEXT
  );
};

/**
 * Commits generated files to the branch of a pull request and starts its checks.
 *
 * @param json a list of `{path, text}`; may come from the code of the pull request, so only known paths are
 *   accepted
 * @param head the commit the files were made from; a branch that has moved on is left alone
 * @returns what was done, for the log
 */
export async function writeBack(
  api: Api,
  { branch, head }: { branch: string; head: string },
  json: string,
): Promise<string> {
  const files: unknown = JSON.parse(json);
  if (!Array.isArray(files) || !files.every(isFile)) return 'not a list of written files';
  if (files.length === 0) return 'nothing to write';
  const message = forgeText.written.commit;
  const sha = await commitFiles(api, { parent: head, files, message });
  try {
    await advanceBranch(api, branch, sha);
  } catch (error) {
    if (error instanceof ApiError && error.status === 422) return forgeText.written.moved;
    throw error;
  }
  await startChecks(api, branch);
  return `${branch}: ${files.map(({ path }) => path).join(', ')}`;
}
