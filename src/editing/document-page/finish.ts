import { strToU8, zipSync } from 'fflate';
import { attachedName } from '../../domain/attachments.ts';
import type { IsoDay } from '../../domain/dates.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { ATTACHMENTS, type AttachmentData, attachmentKinds } from '../../model/attachment.ts';
import { directiveEntity } from '../../model/directive.ts';
import { SITE_FILE, type SiteIdentity } from '../../model/site.ts';
import { documentFinishText as text } from '../../strings/document-finish.ts';
import { checkFiles } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import { openPlaces } from '../document/draft/decide.ts';
import type { DocumentDraft } from '../document/draft/draft.ts';
import { allOpen, HEAD } from '../document/draft/places.ts';
import { placesOf } from '../document/year/part-places.ts';
import { type YearFiles, yearFiles } from '../document/year/year-files.ts';
import { yearHandover } from './finish-steps.ts';
import type { Finished, Told } from './messages.ts';
import type { PageContent } from './page-content.ts';

/** The original as an attachment of the year; null for a kind of file that none can be. */
function attachmentOf({ source, year }: DocumentDraft): AttachmentData | null {
  const name = attachedName(source.name);
  const ending = name.split('.').at(-1) ?? '';
  if (!(ending in attachmentKinds) || name.startsWith('.')) return null;
  return { file: `${year}/${name}`, title: text.attachTitle, sha256: source.sha256 };
}

function contactIn(files: ReadonlyArray<SourceFile>): string {
  const site = files.find(({ path }) => path === SITE_FILE);
  const { contact } = JSON.parse(site?.text ?? '{}') as Partial<SiteIdentity>;
  return [contact?.email, contact?.telephone].filter(Boolean).join(', ');
}

/** The entry of a list that a problem is about, and the part whose words it was read from. */
function entryOf(
  { file, field }: Problem,
  draft: DocumentDraft,
  made: ReadonlyArray<SourceFile>,
): { readonly title: string; readonly part: string | null } | null {
  const [, list = '', at = ''] = /^(targets|milestones)\.(\d+)(?:\.|$)/.exec(field ?? '') ?? [];
  if (list === '') return null;
  const text_ = made.find(({ path }) => path === file)?.text ?? '{}';
  const title: unknown = JSON.parse(text_)[list]?.[Number(at)]?.title;
  if (typeof title !== 'string') return null;
  const part = draft.parts.find(({ findings }) =>
    findings.some(({ answer }) => 'title' in answer && answer.title === title),
  );
  return { title, part: part?.id ?? null };
}

/** The place of the review that a file was made from. */
function placeFinder({ parts, year }: DocumentDraft): (file: string) => string | null {
  const parted = new Map(
    placesOf(parts, year).map(({ id, part }) => [`content/guidance/${year}/${id}.md`, part.id]),
  );
  return (file) => parted.get(file) ?? (file === `content/plans/${year}.json` ? HEAD : null);
}

/** What the checker says of all that waits is said from the draft: there it leads to its place. */
const SAID_OF_DRAFT: ReadonlySet<Problem['code']> = new Set([
  'unconfirmed',
  'proposed',
  'waiting',
  'not-entered',
]);

/** The page does not see what is hidden: of a year that was opened, files of its frame may be left. */
const frameOf = ({ year }: DocumentDraft, files: ReadonlyArray<SourceFile>): Array<Told> =>
  files.some(({ path }) => path === `content/plans/${year}.json`)
    ? [{ where: null, text: text.frame(year) }]
    : [];

/** What nobody has looked at, by place, then what waits although it was looked at. */
function waitingOf(
  draft: DocumentDraft,
  made: YearFiles,
  placeOf: (file: string) => string | null,
): Array<Told> {
  const open = Map.groupBy(allOpen(draft), ({ where }) => where);
  const seen = [...open].map(([where, places]) => ({
    where,
    text: text.openHere(places.length),
  }));
  const lists = new Set([
    `content/targets/${draft.year}.json`,
    `content/milestones/${draft.year}.json`,
    `content/sources/${draft.year}.txt`,
  ]);
  const rest = made.waiting.flatMap(({ file, words }) => {
    const where = placeOf(file);
    if (lists.has(file) || (where !== null && open.has(where))) return [];
    const isDocument = file.startsWith(`content/${directiveEntity.folder}/`);
    return [{ where, text: isDocument ? text.newDocument(words) : text.waits(words) }];
  });
  return [...seen, ...rest];
}

const worded = ({ severity, label, message, fix }: Problem, entry: string | null): string => {
  const about = entry === null ? label : `“${entry}”`;
  const said = about === null ? message : `${about}: ${message}`;
  return severity === 'error' ? text.error(said, fix) : text.warning(said, fix);
};

/** The same message once, however many lines of a file it is about. */
const once = (told: ReadonlyArray<Told>): Array<Told> => [
  ...new Map(told.map((one) => [`${one.where} ${one.text}`, one])).values(),
];

/**
 * Makes the files of a reviewed document, checks them with the content that the site has, and packs them.
 *
 * @param original the file itself, when it is to be attached
 */
export function finish(
  draft: DocumentDraft,
  original: Uint8Array<ArrayBuffer> | null,
  { files, forge }: PageContent,
  today: IsoDay,
): Finished {
  const attachment = original === null ? null : attachmentOf(draft);
  const made = yearFiles(draft, files, attachment ?? undefined);
  const own = new Set(made.files.map(({ path }) => path));
  const whole = [...files.filter(({ path }) => !own.has(path)), ...made.files];
  const problems = checkFiles(whole, { today }).filter(({ file }) => own.has(file));
  const placeOf = placeFinder(draft);
  const told = (severity: Problem['severity']) =>
    once(
      problems
        .filter((one) => one.severity === severity && !SAID_OF_DRAFT.has(one.code))
        .map((one) => {
          const entry = entryOf(one, draft, made.files);
          return {
            text: worded(one, entry?.title ?? null),
            where: entry ? entry.part : placeOf(one.file),
          };
        }),
    );
  const packed: Record<string, Uint8Array> = Object.fromEntries(
    made.files.map(({ path, text: words }) => [path, strToU8(words)]),
  );
  if (original && attachment) packed[`${ATTACHMENTS}${attachment.file}`] = original;
  const zip = {
    name: `nam-${draft.year}.zip`,
    text: '',
    bytes: zipSync(packed) as Uint8Array<ArrayBuffer>,
    type: 'application/zip',
  };
  return {
    say: 'finished',
    open: openPlaces(draft),
    paths: Object.keys(packed).sort(),
    errors: told('error'),
    warnings: [...frameOf(draft, files), ...told('warning')],
    waiting: once(waitingOf(draft, made, placeOf)),
    handover: yearHandover(zip, forge, contactIn(files)),
  };
}
