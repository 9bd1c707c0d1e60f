import { formatDay } from '../../domain/dates.ts';
import type { ObservationData } from '../../model/progress.ts';
import { issueFormText } from '../../strings/issue-form.ts';
import { type IssueColumn, issueTemplates, targetOption } from './issue-fields.ts';

/** Addresses on the repository's site at which a person hands a change over. Everything in them is encoded. */
export interface Repository {
  /** "https://github.com/owner/name" */
  readonly address: string;
  readonly branch: string;
}

/** Longer addresses are refused by servers on the way. */
const MAX_ADDRESS = 7000;

const path = (text: string) => text.split('/').map(encodeURIComponent).join('/');

/** Where a file is edited. */
export const editAddress = ({ address, branch }: Repository, file: string): string =>
  `${address}/edit/${path(branch)}/${path(file)}`;

/** Where a new file is made, with its text in it when that fits into an address. */
export function newAddress({ address, branch }: Repository, file: string, text: string): string {
  const base = `${address}/new/${path(branch)}`;
  const whole = `${base}?${new URLSearchParams({ filename: file, value: text })}`;
  return whole.length <= MAX_ADDRESS ? whole : `${base}?${new URLSearchParams({ filename: file })}`;
}

/** The issue form for one report, filled in. */
export function issueAddress(
  { address }: Repository,
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
