import type { Forge } from './forge.ts';

/**
 * Addresses of a forge's web pages, where a person submits a change. All values are encoded. What each forge
 * fills in from an address:
 *
 * |         | new file        | new issue                       |
 * | GitHub  | name and text   | fields of a form, by their id   |
 * | Forgejo | name and text   | fields of a form, as field:<id> |
 * | GitLab  | name only       | one text                        |
 */

/** Many servers refuse longer addresses. */
const MAX_ADDRESS = 7000;

const path = (text: string) => text.split('/').map(encodeURIComponent).join('/');

/** The address of the repository's forge; null without one. */
const forgeAddress = ({ name, address }: Forge) => (name === 'none' ? null : address);

/** Where to edit a file; null without a forge: then it is edited in the office's own folder. */
export function editLink(forge: Forge, file: string): string | null {
  const address = forgeAddress(forge);
  if (address === null) return null;
  const edit = { github: 'edit', gitlab: '-/edit', forgejo: '_edit', none: '' }[forge.name];
  return `${address}/${edit}/${path(forge.branch)}/${path(file)}`;
}

export interface NewFileLink {
  readonly href: string;
  /** False when the forge fills in the name only: the text has to be pasted. */
  readonly hasText: boolean;
}

/** Where to create a file, with its name and, where the forge can and it is not too long, its text. */
export function newFileLink(forge: Forge, file: string, text: string): NewFileLink | null {
  const address = forgeAddress(forge);
  if (address === null) return null;
  if (forge.name === 'gitlab') {
    const query = new URLSearchParams({ file_name: file });
    return { href: `${address}/-/new/${path(forge.branch)}?${query}`, hasText: false };
  }
  const base = `${address}/${forge.name === 'forgejo' ? '_new' : 'new'}/${path(forge.branch)}`;
  const whole = `${base}?${new URLSearchParams({ filename: file, value: text })}`;
  return whole.length <= MAX_ADDRESS
    ? { href: whole, hasText: true }
    : { href: `${base}?${new URLSearchParams({ filename: file })}`, hasText: false };
}

/** Where several files are brought in at once, by dropping their folders; null without a forge. */
export function uploadLink(forge: Forge, folder: string): string | null {
  const address = forgeAddress(forge);
  if (address === null) return null;
  const place = `${path(forge.branch)}/${path(folder)}`;
  switch (forge.name) {
    case 'github':
      return `${address}/upload/${place}`;
    case 'forgejo':
      return `${address}/_upload/${place}`;
    // Its page for one file takes no folders; its editor does.
    case 'gitlab': {
      const { origin, pathname } = new URL(address);
      return `${origin}/-/ide/project${pathname}/edit/${path(forge.branch)}/-/${path(folder)}/`;
    }
    case 'none':
      return null;
  }
}

/** An issue to be written by a person, with what is known of it. */
export interface IssueDraft {
  /** File name of the form, without its folder and ending. */
  readonly form: string;
  /** "" for that of the form. */
  readonly title: string;
  readonly fields: ReadonlyArray<{
    readonly id: string;
    /** The heading of the answer where the forge has no fields. */
    readonly label: string;
    readonly text: string;
  }>;
}

/** Folders of the forms, from which GitHub and Forgejo, or GitLab, offer them. */
export const issueFormFolders = {
  github: '.github/ISSUE_TEMPLATE',
  forgejo: '.github/ISSUE_TEMPLATE',
  gitlab: '.gitlab/issue_templates',
} as const;

/** The label with which a form marks its issue; it triggers nothing by itself. */
export const FORM_LABEL = 'phieu-so-lieu';

function issueQuery(forge: Forge, draft: IssueDraft): URLSearchParams {
  const { form, title, fields } = draft;
  if (forge.name === 'gitlab') {
    const text = fields.map((field) => `### ${field.label}\n\n${field.text}`).join('\n\n');
    return new URLSearchParams({
      ...(title === '' ? {} : { 'issue[title]': title }),
      // An answered issue needs no questions: GitLab would put the template before it.
      ...(text === '' ? { issuable_template: form } : { 'issue[description]': text }),
    });
  }
  const isForgejo = forge.name === 'forgejo';
  const file = `${form}.yml`;
  return new URLSearchParams({
    template: isForgejo ? `${issueFormFolders.forgejo}/${file}` : file,
    ...(title === '' ? {} : { title }),
    ...Object.fromEntries(fields.map(({ id, text }) => [isForgejo ? `field:${id}` : id, text])),
  });
}

/** Where to write an issue with a form; without its answers when they are too long for an address. */
export function newIssueLink(forge: Forge, draft: IssueDraft): string | null {
  const address = forgeAddress(forge);
  if (address === null) return null;
  const base = `${address}/${forge.name === 'gitlab' ? '-/' : ''}issues/new`;
  const whole = `${base}?${issueQuery(forge, draft)}`;
  return whole.length <= MAX_ADDRESS
    ? whole
    : `${base}?${issueQuery(forge, { ...draft, fields: [] })}`;
}
