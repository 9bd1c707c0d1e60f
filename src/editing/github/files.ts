import type { SourceFile } from '../../domain/source-file.ts';
import type { AreaData } from '../../model/area.ts';
import type { CheckedFile } from '../check/entries.ts';
import { issueTemplates } from '../sheet/issue-fields.ts';
import { codeowners, type Reviewers } from './codeowners.ts';
import { choicesOf, issueForms } from './form.ts';

const FORMS = '.github/ISSUE_TEMPLATE';

/**
 * The files of .github that are generated from the content, and those to delete because the content does
 * not need them.
 */
export function githubFiles(
  checked: ReadonlyArray<CheckedFile>,
  owners: Reviewers,
): { readonly files: ReadonlyArray<SourceFile>; readonly unused: ReadonlyArray<string> } {
  const areas = checked
    .filter(({ collection }) => collection === 'areas')
    .flatMap(({ entries }) => entries.map(({ data }) => (data as AreaData).id));
  const forms = issueForms(choicesOf(checked)).map(({ name, text }) => ({
    path: `${FORMS}/${name}`,
    text,
  }));
  return {
    files: [{ path: '.github/CODEOWNERS', text: codeowners(owners, areas) }, ...forms],
    unused: Object.values(issueTemplates)
      .map((name) => `${FORMS}/${name}`)
      .filter((path) => !forms.some((form) => form.path === path)),
  };
}
