import { strToU8, zipSync } from 'fflate';
import type { IsoDay } from '../../domain/dates.ts';
import { SITE_FILE, type SiteIdentity } from '../../model/site.ts';
import { documentFinishText as text } from '../../strings/document-finish.ts';
import { supplementText } from '../../strings/supplement.ts';
import { addedProblems } from '../check/added-problems.ts';
import { checkFiles } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import { openCount, type SupplementDraft } from '../document/supplement/decide.ts';
import { supplementFiles } from '../document/supplement/files.ts';
import { NewRefused } from '../new/refusal.ts';
import { yearHandover } from './finish-steps.ts';
import type { Answered } from './messages.ts';
import type { PageContent } from './page-content.ts';

/** Makes the files of a reviewed supplement, checks them with the content that the site has, and packs them. */
export function finishSupplement(
  draft: SupplementDraft,
  { files, forge }: PageContent,
  today: IsoDay,
): Answered {
  try {
    return finished(draft, { files, forge }, today);
  } catch (error) {
    if (error instanceof NewRefused) return { say: 'refused', why: error.message };
    throw error;
  }
}

function finished(
  draft: SupplementDraft,
  { files, forge }: Pick<PageContent, 'files' | 'forge'>,
  today: IsoDay,
): Answered {
  const made = supplementFiles(draft, files);
  const own = new Set(made.files.map(({ path }) => path));
  const whole = [...files.filter(({ path }) => !own.has(path)), ...made.files];
  const problems = addedProblems(checkFiles(files, { today }), checkFiles(whole, { today }));
  const told = (severity: Problem['severity']) =>
    problems
      // What waits is counted from the draft.
      .filter((one) => one.severity === severity && one.code !== 'unconfirmed')
      .map(({ message, fix }) =>
        severity === 'error' ? text.error(message, fix) : text.warning(message, fix),
      );
  const site = files.find(({ path }) => path === SITE_FILE);
  const { contact } = JSON.parse(site?.text ?? '{}') as Partial<SiteIdentity>;
  const zip = {
    name: `sua-doi-${draft.plan}.zip`,
    text: '',
    bytes: zipSync(
      Object.fromEntries(made.files.map(({ path, text: words }) => [path, strToU8(words)])),
    ) as Uint8Array<ArrayBuffer>,
    type: 'application/zip',
  };
  return {
    say: 'supplement-finished',
    open: openCount(draft),
    left: made.left.length,
    targets: made.targets.map(({ title, clause, id }) =>
      supplementText.targets.one(title, clause, id, draft.plan),
    ),
    paths: [...own].sort(),
    errors: told('error'),
    warnings: told('warning'),
    handover: yearHandover(
      zip,
      forge,
      [contact?.email, contact?.telephone].filter(Boolean).join(', '),
    ),
  };
}
