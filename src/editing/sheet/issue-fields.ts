import { issueFormText } from '../../strings/issue-form.ts';
import { sheetText } from '../../strings/sheet.ts';

/**
 * The questions of the issue forms for figures: one table, from which the forms in .github/ISSUE_TEMPLATE
 * are generated and the answers are parsed, so that they agree. GitHub writes an answer as "### <label>",
 * an empty line and the answer; the label is therefore the key.
 */
export type IssueForm = 'progress' | 'correction';

/** The sheet column that an answer belongs to (columns.ts). */
export type IssueColumn =
  | 'area'
  | 'target'
  | 'figure'
  | 'asOf'
  | 'countedFrom'
  | 'reportedOn'
  | 'reporter'
  | 'document'
  | 'final'
  | 'note'
  | 'supersedes'
  | 'reason';

/** A question: a column of one figure, or the whole table. */
export type IssueQuestion = IssueColumn | 'table';

export interface IssueField {
  /** Also the id in the form's YAML. */
  readonly id: IssueQuestion;
  readonly type: 'dropdown' | 'input' | 'textarea';
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  /** The choices of a dropdown; empty for the others. */
  readonly options: ReadonlyArray<string>;
  /** What stands in the field before anything is written. */
  readonly value?: string;
}

/** The source of the choices: districts, and targets with their full id ("2017/mo-hinh-xa"). */
export interface IssueChoices {
  readonly areas: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly targets: ReadonlyArray<{
    readonly id: string;
    readonly plan: string;
    readonly shortTitle: string;
  }>;
  /** True when a unit was formed or changed within a year that the forms offer. */
  readonly changed?: boolean;
}

/** The option for a target: its name, then its id, which the parser of the answer uses. */
export const targetOption = (target: { readonly id: string; readonly shortTitle: string }) =>
  `${target.shortTitle} [${target.id}]`;

/** Figures of a year arrive until after its end, so the forms offer the two latest years. */
const OFFERED_YEARS = 2;

/** The years that the forms offer, the latest first. */
export const offeredPlans = (targets: IssueChoices['targets']): Array<string> =>
  [...new Set(targets.map(({ plan }) => plan))].sort().reverse().slice(0, OFFERED_YEARS);

/** What forms offer for a target: those of the offered years. */
export const targetOptions = ({ targets }: IssueChoices): Array<string> =>
  offeredPlans(targets).flatMap((plan) =>
    targets.filter((target) => target.plan === plan).map(targetOption),
  );

/** The options for units: their names; with the id, which is read back, where two units have one name. */
const areaOptions = ({ areas }: IssueChoices): Array<string> =>
  areas.map(({ id, name }) =>
    areas.filter((area) => area.name === name).length > 1 ? `${name} [${id}]` : name,
  );

/** Nothing is chosen beforehand: forges select the first choice of a list that must be answered. */
const fromNone = (options: ReadonlyArray<string>) => [issueFormText.choose, ...options];

/** A bar would start the next cell of the table. */
const inCell = (text: string) => text.replaceAll('|', '\\|');

/** The table to fill in: a line for each target. */
const emptyTable = (choices: IssueChoices): string =>
  [
    [issueFormText.target.label, issueFormText.figure.label, issueFormText.note.label].join(' | '),
    '--- | --- | ---',
    ...targetOptions(choices).map((target) => `${inCell(target)} |  | `),
  ].join('\n');

/** The questions of one form, in order. */
export function issueFields(form: IssueForm, choices: IssueChoices): Array<IssueField> {
  const field = (
    id: IssueQuestion,
    type: IssueField['type'],
    required: boolean,
    options: ReadonlyArray<string> = [],
  ): IssueField => ({ id, type, ...issueFormText[id], required, options });
  const countedFrom = choices.changed
    ? [field('countedFrom', 'dropdown', false, Object.values(sheetText.countedFrom))]
    : [];
  const source = [
    field('reportedOn', 'input', false),
    field('reporter', 'input', true),
    field('document', 'input', true),
    field('final', 'dropdown', false, [issueFormText.no, issueFormText.yes]),
  ];
  const area = field('area', 'dropdown', true, fromNone(areaOptions(choices)));
  if (form === 'progress') {
    return [
      area,
      field('asOf', 'input', true),
      ...source,
      ...countedFrom,
      { ...field('table', 'textarea', true), value: emptyTable(choices) },
    ];
  }
  return [
    area,
    field('target', 'dropdown', true, fromNone(targetOptions(choices))),
    field('supersedes', 'input', true),
    field('reason', 'input', true),
    field('figure', 'input', true),
    field('asOf', 'input', true),
    ...countedFrom,
    ...source,
    field('note', 'textarea', false),
  ];
}

/** File names of the forms in .github/ISSUE_TEMPLATE. */
export const issueTemplates: Readonly<Record<IssueForm, string>> = {
  progress: 'bao-cao-so-lieu.yml',
  correction: 'dinh-chinh-so-lieu.yml',
};
