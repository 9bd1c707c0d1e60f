import type { Reading } from '../reading.ts';
import type { BodyFinder } from './bodies.ts';
import type { SiteContent } from './site-content.ts';

/** "ỦY BAN MTTQ VIỆT NAM TỈNH … BAN THƯỜNG TRỰC": the body above, then the one that issues. */
const PART_OF =
  /^(?<whole>.*)\s(?<own>(?:BAN|ỦY|UỶ)\s+(?:THƯỜNG TRỰC|THƯỜNG VỤ|CHẤP HÀNH|CHỈ ĐẠO)[^\n]*)$/iu;

/** The organization that issued the document: by its letterhead, its closing words, or as the year before. */
export function issuerOf(
  { facts, parts }: Reading,
  finder: BodyFinder,
  { before, organizations, identity }: SiteContent,
): string | null {
  const first = identity?.levels[0]?.id ?? '';
  const only = (name: string): string | null => {
    const { organizations: found } = finder.find(name, [first]);
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  };
  const printed = facts.issuer;
  if (printed !== null) {
    const { whole, own } = PART_OF.exec(printed)?.groups ?? {};
    const found = (whole && own ? only(`${own} ${whole}`) : null) ?? only(printed);
    if (found !== null) return found;
  }
  const closing = parts.findLast(({ kind }) => kind === 'closing')?.text ?? '';
  const preamble = parts.find(({ kind }) => kind === 'preamble')?.text ?? '';
  // "…, Ban Thường trực Ủy ban … hướng dẫn như sau": the last own body that the frame names.
  const named = [closing, preamble].flatMap((text) => finder.namedIn(text).toReversed());
  const own = named.find(({ organization }) => organization.level === first);
  if (own) return own.organization.id;
  if (before && organizations.some(({ id }) => id === before.document.issuer))
    return before.document.issuer;
  return null;
}
