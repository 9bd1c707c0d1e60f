import type { SourceFile } from '../../../domain/source-file.ts';
import type { OrganizationData } from '../../../model/organization.ts';
import { jsonFile } from '../../new/content.ts';
import type { DocumentDraft } from '../draft/draft.ts';
import { LevelReader } from './level-words.ts';
import { nameKeyOf } from './name-words.ts';
import { UniqueIds } from './part-places.ts';
import type { SiteContent } from './site-content.ts';

const ORGANIZATIONS = 'content/organizations.json';

/** Whose system a body belongs to, by the words that its name begins with. */
const SYSTEMS: ReadonlyArray<readonly [RegExp, OrganizationData['system']]> = [
  [/mat tran/, 'front'],
  [/^ban chi dao/, 'committee'],
  [
    /^(?:dang|tinh|huyen|thanh|quan) uy|^cap uy|^chi bo|^ban (?:dan van|tuyen giao|to chuc|bi thu|chap hanh)|^bo chinh tri/,
    'party',
  ],
  [
    /^(?:hoi|doan|lien doan|lien minh|lien hiep|cong doan)(?! dong)|doan the|to chuc (?:thanh vien|chinh tri)/,
    'union',
  ],
];

export interface NewOrganizations {
  /** The whole list with the new ones at its end; null when there are none. */
  readonly file: SourceFile | null;
  /** Ids by the names that they were created for. */
  readonly created: ReadonlyMap<string, string>;
  /** Who issued the document. */
  readonly issuer: string;
}

function entryOf(
  name: string,
  ids: UniqueIds,
  levels: LevelReader,
  own: string,
): Pick<OrganizationData, 'id' | 'name' | 'system' | 'level'> {
  const key = nameKeyOf(name);
  const { words } = levels.apart(name);
  const [level = own] = words.kind === 'levels' ? words.levels : ['all'];
  const system = SYSTEMS.find(([begins]) => begins.test(key))?.[1] ?? 'state';
  return { id: ids.of(name, 'co-quan', 60), name, system, level };
}

/**
 * The organizations that a person named while reviewing; of a site that has none, the one that issued the document:
 * a plan names it.
 *
 * @param files all content
 */
export function newOrganizations(
  { head, parts }: DocumentDraft,
  files: ReadonlyArray<SourceFile>,
  site: SiteContent,
): NewOrganizations {
  const { organizations, before, identity } = site;
  const ids = new UniqueIds(
    'organizations',
    site.existing.of('organizations').flatMap(({ entries }) => entries.map(({ id }) => id)),
  );
  const levels = new LevelReader(site);
  const top = identity?.levels[0]?.id ?? 'all';
  const created = new Map<string, string>();
  const added: Array<ReturnType<typeof entryOf>> = [];
  const create = (name: string) => {
    const known = created.get(name);
    if (known !== undefined) return known;
    const entry = entryOf(name, ids, levels, top);
    created.set(name, entry.id);
    added.push(entry);
    return entry.id;
  };
  for (const { answer, decision } of parts.flatMap(({ findings }) => findings)) {
    if (answer.kind !== 'owner' || !answer.isNew || decision !== 'yes') continue;
    if (answer.organization === null && answer.name.trim() !== '') create(answer.name);
  }
  const own = organizations.find(({ system, level }) => system === 'front' && level === top);
  const issuer =
    head.issuer ??
    before?.document.issuer ??
    (own ?? organizations[0])?.id ??
    create(identity?.owner ?? head.title);
  if (added.length === 0) return { file: null, created, issuer };
  const text = files.find(({ path }) => path === ORGANIZATIONS)?.text ?? '[]';
  const all = JSON.parse(text) as Array<object>;
  return { file: jsonFile(ORGANIZATIONS, [...all, ...added]), created, issuer };
}
