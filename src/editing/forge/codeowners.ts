import { z } from 'zod';
import { forgeText } from '../../strings/forge.ts';

/** A reviewer in .github/owners.json: a team "@to-chuc/doi" or a person "@ten". */
const owner = z.string().regex(/^@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._{}-]+)?$/, {
  error: 'phải viết @tổ-chức/đội hoặc @tên',
});
const owners = z.array(owner).min(1, { error: 'phải có ít nhất một người hoặc một đội' });

export const ownersFile = z.strictObject({
  code: owners,
  content: owners,
  /** For every district; "{area}" is replaced by its id. */
  area: owners,
  /** Overrides for single districts. */
  areas: z.record(z.string(), owners).default({}),
});
export type Reviewers = z.infer<typeof ownersFile>;

/** .github/owners.json before an office has named its reviewers: names that belong to nobody. */
export const nobody: Reviewers = {
  code: ['@to-chuc/ky-thuat'],
  content: ['@to-chuc/bien-tap'],
  area: ['@to-chuc/bien-tap'],
  areas: {},
};

/**
 * The CODEOWNERS file. On GitHub the last matching line wins, so the general ones come first.
 *
 * @param areas ids of all districts, in the order of the file
 * @throws RangeError when `areas` of the owners names an unknown district
 */
export function codeowners(given: Reviewers, areas: ReadonlyArray<string>): string {
  const stranger = Object.keys(given.areas).find((id) => !areas.includes(id));
  if (stranger !== undefined) throw new RangeError(`owners.json: không có đơn vị “${stranger}”`);
  const line = (path: string, who: ReadonlyArray<string>) => `${path} ${who.join(' ')}`;
  const ofArea = (id: string) =>
    given.areas[id] ?? given.area.map((name) => name.replace('{area}', id));
  return `${[
    `# ${forgeText.generated('npm run generate')}`,
    `# ${forgeText.owners.intro}`,
    '',
    `# ${forgeText.owners.all}`,
    line('*', given.code),
    '',
    `# ${forgeText.owners.content}`,
    line('/content/', given.content),
    '',
    `# ${forgeText.owners.code}`,
    line('/content/campaigns/', [...given.code, ...given.content]),
    '',
    `# ${forgeText.owners.areas}`,
    ...areas.map((id) => line(`/content/progress/*/${id}/`, ofArea(id))),
  ].join('\n')}\n`;
}
