import { stringify } from 'yaml';
import { borderDays } from '../../domain/carried/flows.ts';
import { isVisible } from '../../domain/edition.ts';
import { FORM_LABEL } from '../../domain/forge/links.ts';
import { everReporting } from '../../domain/lives.ts';
import type { AreaData } from '../../model/area.ts';
import type { EventData } from '../../model/life.ts';
import type { PlanData } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import type { TargetData } from '../../model/target.ts';
import { forgeText } from '../../strings/forge.ts';
import type { CheckedFile } from '../check/entries.ts';
import {
  type IssueChoices,
  type IssueField,
  issueFields,
  issueTemplates,
  offeredPlans,
} from '../sheet/issue-fields.ts';
import { gitlabTemplate } from './gitlab-template.ts';

/** Generates the issue forms of .github/ISSUE_TEMPLATE from the questions and the content. Pure. */

/**
 * Choices for the forms: what the public edition shows, without unconfirmed copies from another year; of the
 * units, those that report to a year that the forms offer.
 *
 * @param identity content/site.json; null when it cannot be read: then all units are offered
 */
export function choicesOf(
  files: ReadonlyArray<CheckedFile>,
  identity: SiteIdentity | null,
): IssueChoices {
  const of = <Data>(name: CheckedFile['collection']) =>
    files
      .filter(({ collection }) => collection === name)
      .flatMap(({ entries }) =>
        entries.flatMap(({ id, data }) => (data ? [{ id, data: data as Data }] : [])),
      );
  const plans = new Map(
    of<PlanData>('plans').flatMap(({ id, data }) =>
      isVisible(data, 'public') ? [[id, data] as const] : [],
    ),
  );
  const targets = of<TargetData>('targets')
    .map(({ id, data }) => ({ id, data, plan: id.split('/')[0] ?? '' }))
    .filter(({ data, plan }) => plans.has(plan) && isVisible(data, 'public') && !data.unconfirmed)
    .map(({ id, data, plan }) => ({ id, plan, shortTitle: data.shortTitle }));
  const units = of<AreaData>('areas').flatMap(({ data }) =>
    isVisible(data, 'public') ? data : [],
  );
  const offered = offeredPlans(targets).flatMap((id) => plans.get(id) ?? []);
  const areas = identity ? everReporting(offered, units, identity) : units;
  const borders = borderDays(
    areas,
    of<EventData>('events').map(({ data }) => data),
  );
  const changed = areas.some((area) =>
    offered.some(({ year }) =>
      borders.get(area.id)?.some((day) => day > `${year}-01-01` && day <= `${year}-12-31`),
    ),
  );
  return { areas: areas.map(({ id, name }) => ({ id, name })), targets, changed };
}

const element = ({ id, type, label, description, required, options, value }: IssueField) => ({
  type,
  id,
  attributes: {
    label,
    description,
    ...(options.length > 0 ? { options } : {}),
    ...(value === undefined ? {} : { value }),
  },
  validations: { required },
});

const page = ({ name, about, title, intro }: (typeof forgeText)['forms']['progress']) => ({
  name,
  description: about,
  title,
  intro: { type: 'markdown', attributes: { value: intro } },
});

function formText(
  strings: (typeof forgeText)['forms']['progress'],
  labels: ReadonlyArray<string>,
  body: ReadonlyArray<object>,
): string {
  const { intro, ...head } = page(strings);
  const form = { ...head, labels, body: [intro, ...body] };
  return `# ${forgeText.generated('npm run generate')}\n${stringify(form, { lineWidth: 0 })}`;
}

/** Name and text of GitLab's templates for issues with figures. */
export function gitlabTemplates(choices: IssueChoices): Array<{ name: string; text: string }> {
  if (choices.areas.length === 0 || choices.targets.length === 0) return [];
  return (['progress', 'correction'] as const).map((form) => ({
    name: issueTemplates[form].replace(/yml$/, 'md'),
    text: gitlabTemplate(forgeText.forms[form], FORM_LABEL, issueFields(form, choices)),
  }));
}

/** The name and YAML of an issue form, for editors without git or Excel. */
export function issueForms(choices: IssueChoices): Array<{ name: string; text: string }> {
  const { progress, correction, text } = forgeText.forms;
  const figures = (form: 'progress' | 'correction') => issueFields(form, choices).map(element);
  const free = (id: 'page' | 'found' | 'wanted' | 'source', type: string, required: boolean) => ({
    type,
    id,
    attributes: text[id],
    validations: { required },
  });
  // GitHub refuses a form with an empty list: without units or targets there is nothing to report on.
  const reports = [
    { name: issueTemplates.progress, text: formText(progress, [FORM_LABEL], figures('progress')) },
    {
      name: issueTemplates.correction,
      text: formText(correction, [FORM_LABEL], figures('correction')),
    },
  ];
  return [
    ...(choices.areas.length > 0 && choices.targets.length > 0 ? reports : []),
    {
      name: 'sua-noi-dung.yml',
      text: formText(
        text,
        ['noi-dung'],
        [
          free('page', 'input', true),
          free('found', 'textarea', true),
          free('wanted', 'textarea', false),
          free('source', 'input', false),
        ],
      ),
    },
    {
      name: 'config.yml',
      text: `# ${forgeText.generated('npm run generate')}\nblank_issues_enabled: false\n`,
    },
  ];
}
