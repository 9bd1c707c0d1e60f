import { nearest } from '../../../domain/edit-distance.ts';
import { findRegistered } from '../../../domain/find-references.ts';
import { perObject } from '../../../domain/per-object.ts';
import { labelOf } from '../../../domain/schema-labels.ts';
import { allowedTerms } from '../../../domain/site-terms.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import { SITE_FILE, type SiteIdentity, siteIdentity } from '../../../model/site.ts';
import { siteTerms } from '../../../model/site-terms.ts';
import { checkText } from '../../../strings/check.ts';
import { fieldCheckText } from '../../../strings/field-check.ts';
import { siteCheckText } from '../../../strings/site.ts';
import { type CheckedFile, describedValues, type ReadFile } from '../entries.ts';
import { fieldProblems } from '../fields.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { Parsed } from '../source.ts';

/** The parsed content/site.json. */
export interface CheckedSite extends ReadFile {
  /** Null when the schema refused it: its lists are unknown. */
  readonly identity: SiteIdentity | null;
}

/** Reads content/site.json and checks it against its schema; problems are added to `problems`. */
export function readSite(file: SourceFile, parsed: Parsed, problems: Array<Problem>): CheckedSite {
  const checked = fieldProblems(file, parsed, siteIdentity, [], parsed.data);
  problems.push(...checked.problems);
  const identity = checked.data as SiteIdentity | null;
  return { file, parsed, schema: siteIdentity, isList: false, identity };
}

/** Reports levels and kinds of units in a file that content/site.json does not list. */
const unknownTerms = perObject((identity: SiteIdentity) =>
  perObject((read: ReadFile) => findUnknownTerms(read, identity)),
);

function findUnknownTerms(read: ReadFile, identity: SiteIdentity): Array<Problem> {
  const { file, parsed, schema } = read;
  return describedValues(read).flatMap(({ base, value }) =>
    findRegistered(schema, value, (field) => siteTerms.get(field)).flatMap(
      ({ path, text, meta }) => {
        const allowed = allowedTerms(meta, identity);
        // The schema reports an empty text.
        if (text === '' || allowed.some(({ id }) => id === text)) return [];
        const place = [...base, ...path];
        const found = printable(text);
        const near = nearest(
          text,
          allowed.map(({ id, name }) => [id, name] as const),
        );
        const problem = {
          message: `${siteCheckText.allowed(allowed)}${fieldCheckText.found(found)}`,
          fix: checkText.choose(near),
        };
        const field = { path: place, label: labelOf(schema, path), found };
        return problemAt(file, parsed.offsetOf(place), 'value', problem, field);
      },
    ),
  );
}

/**
 * Reports a missing content/site.json, and levels or kinds of units that it does not list.
 *
 * @param site null when the file could not be read
 * @param present paths of all files; when empty there is no content at all
 */
export function siteProblems(
  site: CheckedSite | null,
  present: ReadonlySet<string>,
  files: ReadonlyArray<CheckedFile>,
): Array<Problem> {
  if (!present.has(SITE_FILE)) {
    const text = present.size === 0 ? siteCheckText.noContent : siteCheckText.missing;
    return [problemAt({ path: SITE_FILE, text: '' }, 0, 'site', text)];
  }
  const identity = site?.identity;
  if (!site || !identity) return [];
  return [site, ...files].flatMap((read) => unknownTerms(identity)(read));
}
