import { everReporting } from '../../domain/lives.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { AreaData } from '../../model/area.ts';
import type { PlanData } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import type { CheckedFile } from '../check/entries.ts';
import { issueTemplates } from '../sheet/issue-fields.ts';
import { codeowners, type Reviewers } from './codeowners.ts';
import { choicesOf, issueForms } from './form.ts';

const FORMS = '.github/ISSUE_TEMPLATE';

/**
 * The files of .github that are generated from the content, and those to delete because the content does
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
  const forms = issueForms(choicesOf(checked, identity)).map(({ name, text }) => ({
    path: `${FORMS}/${name}`,
    text,
  }));
  return {
    files: [
      {
        path: '.github/CODEOWNERS',
        text: codeowners(
          owners,
          areas.map(({ id }) => id),
        ),
      },
      ...forms,
    ],
    unused: Object.values(issueTemplates)
      .map((name) => `${FORMS}/${name}`)
      .filter((path) => !forms.some((form) => form.path === path)),
  };
}
