import type { Forge } from '../../domain/forge/forge.ts';
import { issueFormText } from '../../strings/issue-form.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** Files attached to an issue. Its text is untrusted: only addresses of the forge's own attachments are kept. */
export interface Attachment {
  readonly name: string;
  readonly address: string;
}

/** The repository on its forge: null when it is on none, which has no attachments. */
export type AttachmentHosts = Pick<Forge, 'address'>;

const MAX_ATTACHMENTS = 3;
const TABLES = /\.(?:xlsx|csv|tsv|txt|docx)$/i;
/** "[so-lieu.xlsx](https://…)"; an image is an attachment too, of the wrong kind. */
const LINK = /!?\[([^\]\n]*)\]\(([^)\s]+)\)/g;
const BARE = /^\s*(https?:\/\/\S+)\s*$/gm;

/** Paths of attachments: of GitHub (now and before), GitLab, Forgejo. */
const places = (project: string): ReadonlyArray<RegExp> => {
  const own = project.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [
    /^\/user-attachments\/(?:files|assets)\/[\w-]+(?:\/[^/]+)?$/,
    new RegExp(`^${own}/files/\\d+/[^/]+$`),
    new RegExp(`^${own}/uploads/[0-9a-f]{32}/[^/]+$`),
    /^\/-\/project\/\d+\/uploads\/[0-9a-f]{32}\/[^/]+$/,
    /^(?:\/[^/]+\/[^/]+)?\/attachments\/[0-9a-f-]{36}$/,
  ];
};

/** The whole address of an attachment; null when it is none of the forge's own. */
export function attachmentAddress(link: string, { address }: AttachmentHosts): string | null {
  if (address === null) return null;
  const home = new URL(address);
  const project = home.pathname.replace(/\/$/, '');
  // GitLab writes the address below the project: "/uploads/<hash>/<name>".
  const whole = link.startsWith('/uploads/') ? `${home.origin}${project}${link}` : link;
  const url = URL.canParse(whole, home.origin) ? new URL(whole, home.origin) : null;
  if (!url || url.origin !== home.origin || url.username || url.search || url.hash) return null;
  return places(project).some((place) => place.test(url.pathname)) ? url.href : null;
}

/** Where the forges keep the bytes: GitHub sends requests for attachments on to its store. */
const STORES: Readonly<Record<string, ReadonlyArray<string>>> = {
  'github.com': [
    'objects.githubusercontent.com',
    'github-production-repository-file-5c1aeb.s3.amazonaws.com',
  ],
};

/** True where a redirect of a download may lead. */
export function mayFollow(onward: string, { address }: AttachmentHosts): boolean {
  if (address === null) return false;
  const home = new URL(address);
  const url = new URL(onward);
  if (url.origin === home.origin) return true;
  return url.protocol === 'https:' && (STORES[home.hostname] ?? []).includes(url.host);
}

/** The attachments that an answer links to, and its text without the links. */
export function attachmentsIn(
  answer: string,
  hosts: AttachmentHosts,
): {
  readonly found: ReadonlyArray<Attachment>;
  readonly problems: ReadonlyArray<SheetProblem>;
  readonly rest: string;
} {
  const found = new Map<string, Attachment>();
  const problems: Array<SheetProblem> = [];
  const say = (text: Parameters<typeof sheetProblem>[0]) =>
    problems.push(sheetProblem(text, { label: issueFormText.table.label }));
  const take = (name: string, link: string) => {
    const address = attachmentAddress(link, hosts);
    const file = name.trim() || decodeURIComponent(link.split('/').at(-1) ?? '');
    if (address === null) say(issueFormText.attachment.host(link.slice(0, 200)));
    else if (!TABLES.test(file)) say(issueFormText.attachment.kind(file.slice(0, 100)));
    else found.set(address, { name: file.slice(0, 100), address });
    return '';
  };
  const rest = answer
    .replace(LINK, (_all, name: string, link: string) => take(name, link))
    .replace(BARE, (_all, link: string) => take('', link));
  if (found.size > MAX_ATTACHMENTS) say(issueFormText.attachment.many(MAX_ATTACHMENTS));
  return { found: [...found.values()], problems, rest };
}
