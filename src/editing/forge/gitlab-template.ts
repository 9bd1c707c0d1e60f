import { forgeText } from '../../strings/forge.ts';
import { issueFormText } from '../../strings/issue-form.ts';
import type { IssueField } from '../sheet/issue-fields.ts';

/** A text inside a comment of Markdown, which it must not end. */
const inComment = (text: string) => text.replaceAll('--', '–').replaceAll('>', '›');

const question = ({ label, description, required, options, value }: IssueField) =>
  [
    `### ${label}`,
    '',
    `<!-- ${inComment(description)}${required ? ` ${forgeText.template.required}` : ''}${
      options.length > 0
        ? ` ${forgeText.template.oneOf} ${inComment(options.filter((one) => one !== issueFormText.choose).join('; '))}.`
        : ''
    } -->`,
    '',
    value ?? '',
    '',
  ].join('\n');

/**
 * The template of an issue with figures for GitLab, which has no forms: the same questions as headings. The
 * last line is GitLab's own command, which puts the label on and vanishes.
 */
export const gitlabTemplate = (
  { intro }: { readonly intro: string },
  label: string,
  fields: ReadonlyArray<IssueField>,
): string =>
  `<!-- ${inComment(forgeText.generated('npm run generate'))} ${inComment(intro.replace(/\s+/g, ' '))} -->\n\n${fields
    .map(question)
    .join('\n')}\n/label ~"${label}"\n`;
