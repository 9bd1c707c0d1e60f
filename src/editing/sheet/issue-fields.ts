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

export interface IssueField {
  /** Also the id in the form's YAML. */
  readonly id: IssueColumn;
  readonly type: 'dropdown' | 'input' | 'textarea';
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  /** The choices of a dropdown; empty for the others. */
  readonly options: ReadonlyArray<string>;
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

const targetOptions = ({ targets }: IssueChoices): Array<string> =>
  offeredPlans(targets).flatMap((plan) =>
    targets.filter((target) => target.plan === plan).map(targetOption),
  );

/** The options for units: their names; with the id, which is read back, where two units have one name. */
const areaOptions = ({ areas }: IssueChoices): Array<string> =>
  areas.map(({ id, name }) =>
    areas.filter((area) => area.name === name).length > 1 ? `${name} [${id}]` : name,
  );

/** The questions of one form, in order. */
export function issueFields(form: IssueForm, choices: IssueChoices): Array<IssueField> {
  const field = (
    id: IssueColumn,
    type: IssueField['type'],
    required: boolean,
    options: ReadonlyArray<string> = [],
  ): IssueField => ({ id, type, ...issueFormText[id], required, options });
  const correction = form === 'correction';
  return [
    field('area', 'dropdown', true, areaOptions(choices)),
    field('target', 'dropdown', true, targetOptions(choices)),
    ...(correction ? [field('supersedes', 'input', true), field('reason', 'input', true)] : []),
    field('figure', 'input', true),
    field('asOf', 'input', true),
    ...(choices.changed
      ? [field('countedFrom', 'dropdown', false, Object.values(sheetText.countedFrom))]
      : []),
    field('reportedOn', 'input', false),
    field('reporter', 'input', true),
    field('document', 'input', true),
    field('final', 'dropdown', false, [issueFormText.no, issueFormText.yes]),
    field('note', 'textarea', false),
  ];
}

/** File names of the forms in .github/ISSUE_TEMPLATE. */
export const issueTemplates: Readonly<Record<IssueForm, string>> = {
  progress: 'bao-cao-so-lieu.yml',
  correction: 'dinh-chinh-so-lieu.yml',
};
