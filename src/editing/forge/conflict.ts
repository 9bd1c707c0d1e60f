import { conflictText } from '../../strings/conflict.ts';

/**
 * The advice for files that git could not join, so that nothing is lost: reports stay and get a new file,
 * entries of lists are kept whole. No packages: privileged jobs import this.
 */
type Kind = keyof typeof conflictText.kinds;

const GENERATED =
  /^(?:content\/calendar-ledger\.json|\.github\/(?:CODEOWNERS|ISSUE_TEMPLATE\/.*)|\.gitlab\/(?:CODEOWNERS|issue_templates\/.*))$/;

function kindOf(path: string): Kind {
  if (GENERATED.test(path)) return 'generated';
  if (/^content\/attachments\//.test(path)) return 'attachment';
  if (/^content\/progress\//.test(path)) return 'report';
  if (/^content\/.*\.json$/.test(path)) return 'list';
  return /^content\/.*\.(?:mdx?|txt)$/.test(path) ? 'text' : 'code';
}

/** @param shown the same paths, as they may be shown */
export function conflictAdvice(
  base: string,
  paths: ReadonlyArray<string>,
  shown: ReadonlyArray<string>,
): string {
  const found = new Set(paths.map(kindOf));
  const kinds = (Object.keys(conflictText.kinds) as Array<Kind>).filter((kind) => found.has(kind));
  return [
    conflictText.heading(base),
    conflictText.files(shown),
    conflictText.before,
    conflictText.where,
    ...kinds.map((kind) => conflictText.kinds[kind]),
    conflictText.help,
  ].join('\n\n');
}
