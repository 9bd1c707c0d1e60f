import { formatDay } from '../../domain/dates.ts';
import type { ObservationData } from '../../model/progress.ts';
import { issueFormText } from '../../strings/issue-form.ts';
import { type IssueColumn, issueTemplates, targetOption } from './issue-fields.ts';

/** URLs of the repository's website where a person submits a change. All values are encoded. */
export interface RepositoryAddress {
  /** "https://github.com/owner/name" */
  readonly address: string;
  readonly branch: string;
}

/** Many servers refuse longer URLs. */
const MAX_ADDRESS = 7000;

const path = (text: string) => text.split('/').map(encodeURIComponent).join('/');

/** URL for editing a file. */
export const editAddress = ({ address, branch }: RepositoryAddress, file: string): string =>
  `${address}/edit/${path(branch)}/${path(file)}`;

/** URL for creating a file, prefilled when its text fits into a URL. */
export function newAddress(
  { address, branch }: RepositoryAddress,
  file: string,
  text: string,
): string {
  const base = `${address}/new/${path(branch)}`;
  const whole = `${base}?${new URLSearchParams({ filename: file, value: text })}`;
  return whole.length <= MAX_ADDRESS ? whole : `${base}?${new URLSearchParams({ filename: file })}`;
}

/** URL of the prefilled issue form for one report. */
export function issueAddress(
  { address }: RepositoryAddress,
  report: ObservationData,
  area: { readonly name: string },
  target: { readonly id: string; readonly shortTitle: string },
): string {
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
  const template = issueTemplates[supersedes === undefined ? 'progress' : 'correction'];
  const base = `${address}/issues/new`;
  const whole = `${base}?${new URLSearchParams({ template, ...answers })}`;
  return whole.length <= MAX_ADDRESS ? whole : `${base}?${new URLSearchParams({ template })}`;
}
