import { formatDay } from '../../domain/dates.ts';
import type { Forge } from '../../domain/forge/forge.ts';
import { newIssueLink } from '../../domain/forge/links.ts';
import type { ObservationData } from '../../model/progress.ts';
import { issueFormText } from '../../strings/issue-form.ts';
import { type IssueColumn, issueTemplates, targetOption } from './issue-fields.ts';

/** URL of the prefilled issue form for one report; null without a forge. */
export function issueAddress(
  forge: Forge,
  report: ObservationData,
  area: { readonly name: string },
  target: { readonly id: string; readonly shortTitle: string },
): string | null {
  const { value, numerator, denominator, supersedes, reason, note } = report;
  const answers: Partial<Record<IssueColumn, string>> = {
    area: area.name,
    target: targetOption(target),
    figure: value === undefined ? `${numerator}/${denominator}` : String(value).replace('.', ','),
    asOf: formatDay(report.asOf),
    reportedOn: formatDay(report.reportedOn),
    reporter: report.reporter,
    document: report.document,
    final: report.final ? issueFormText.yes : issueFormText.no,
    ...(note === undefined ? {} : { note }),
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(reason === undefined ? {} : { reason }),
  };
  const form = issueTemplates[supersedes === undefined ? 'progress' : 'correction'];
  const fields = Object.entries(answers).map(([id, text]) => ({
    id,
    label: issueFormText[id as IssueColumn].label,
    text,
  }));
  return newIssueLink(forge, { form: form.replace('.yml', ''), title: '', fields });
}
