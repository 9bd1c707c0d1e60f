import { issueFormFolders } from '../../domain/forge/links.ts';
import { everReporting } from '../../domain/lives.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { AreaData } from '../../model/area.ts';
import type { PlanData } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import type { CheckedFile } from '../check/entries.ts';
import { issueTemplates } from '../sheet/issue-fields.ts';
import { codeowners, type Reviewers } from './codeowners.ts';
import { choicesOf, gitlabTemplates, issueForms } from './form.ts';

/** GitHub and GitLab (Premium) read the same lines; Forgejo and Gitea read regular expressions. */
const OWNERS_FILES = ['.github/CODEOWNERS', '.gitlab/CODEOWNERS'] as const;

const FORMS = issueFormFolders.github;

/**
 * The files of .github and .gitlab that are generated from the content, and those to delete because the content does
 * not need them.
 *
 * @param identity content/site.json; null when it cannot be read
 */
export function forgeFiles(
  checked: ReadonlyArray<CheckedFile>,
  owners: Reviewers,
  identity: SiteIdentity | null,
): { readonly files: ReadonlyArray<SourceFile>; readonly unused: ReadonlyArray<string> } {
  const of = <Data>(name: CheckedFile['collection']) =>
    checked
      .filter(({ collection }) => collection === name)
      .flatMap(({ entries }) => entries.flatMap(({ data }) => (data ? [data as Data] : [])));
  const units = of<AreaData>('areas');
  // The files of a unit that has ended stay, and so does who reviews them.
  const areas = identity ? everReporting(of<PlanData>('plans'), units, identity) : units;
  const choices = choicesOf(checked, identity);
  const inFolder = (folder: string) => (file: { name: string; text: string }) => ({
    path: `${folder}/${file.name}`,
    text: file.text,
  });
  const forms = [
    ...issueForms(choices).map(inFolder(FORMS)),
    ...gitlabTemplates(choices).map(inFolder(issueFormFolders.gitlab)),
  ];
  const reviewers = codeowners(
    owners,
    areas.map(({ id }) => id),
  );
  return {
    files: [...OWNERS_FILES.map((path) => ({ path, text: reviewers })), ...forms],
    unused: Object.values(issueTemplates)
      .flatMap((name) => [
        `${FORMS}/${name}`,
        `${issueFormFolders.gitlab}/${name.replace(/yml$/, 'md')}`,
      ])
      .filter((path) => !forms.some((form) => form.path === path)),
  };
}
