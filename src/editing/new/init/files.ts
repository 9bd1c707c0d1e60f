import { LEDGER_FILE, ledgerText, updateLedger } from '../../../domain/calendar-ledger.ts';
import { slugify } from '../../../domain/fold.ts';
import { reportingLevels } from '../../../domain/levels.ts';
import { REDIRECTS_FILE } from '../../../domain/redirects.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import type { ReporterRule } from '../../../model/plan.ts';
import { SITE_FILE, type SiteIdentity } from '../../../model/site.ts';
import { initText } from '../../../strings/init.ts';
import { readFiles } from '../../check/read-files.ts';
import { ledgerSources } from '../../check/rules/ledger-consistency.ts';
import { jsonFile, textFile } from '../content.ts';
import { emptyYear } from '../empty-year.ts';
import { areasOf } from './areas.ts';
import { identityOf, type OfficeAnswers } from './identity.ts';
import acronyms from './starter/acronyms.json' with { type: 'json' };
import documentTypes from './starter/document-types.json' with { type: 'json' };
import observances from './starter/observances.json' with { type: 'json' };
import organizations from './starter/organizations.json' with { type: 'json' };
import type { Unit } from './units.ts';

/**
 * Empty drafts of the parts of a guidance document: they show where the official text goes, and are not
 * published.
 */
function guidanceFrames(year: number): Array<SourceFile> {
  const frames = [
    { file: 'tieu-de', part: 'title', order: 0 },
    { file: 'mo-dau', part: 'preamble', order: 10 },
    { file: 'i', part: 'section', number: 'I', order: 100 },
    { file: 'i-1', part: 'item', number: 'I.1', order: 110 },
    { file: 'ket-thuc', part: 'closing', order: 900 },
    { file: 'noi-nhan', part: 'recipients', order: 910 },
    { file: 'chu-ky', part: 'signature', order: 920 },
  ] as const;
  return frames.map(({ file, ...frame }) =>
    textFile(
      `content/guidance/${year}/${file}.md`,
      { plan: String(year), ...frame, title: initText.frames[frame.part], draft: true },
      '',
    ),
  );
}

/** Every unit of the levels that the units are of; without units, of the lowest level. */
function reportersFrom(
  year: number,
  identity: SiteIdentity,
  areas: ReadonlyArray<{ readonly kind: string }>,
): ReporterRule {
  const used = reportingLevels(identity, areas);
  const levels = used.length > 0 ? used : identity.levels.slice(-1);
  return { from: `${year}-01-01`, levels: levels.map(({ id }) => id) };
}

/**
 * The whole content/ of a new office's site: its identity, its units, the names and days that apply to the
 * whole country (starter/), and a first year of which nothing is known yet. It passes the checker. Pure.
 *
 * @param at the instant to record in the calendar's ledger, ISO with offset
 * @returns the files, and notes for their author, in Vietnamese
 * @throws NewRefused when the answers contradict each other, or a kind of units is unknown
 */
export function initFiles(
  answers: OfficeAnswers,
  units: ReadonlyArray<Unit>,
  at: string,
): { readonly files: ReadonlyArray<SourceFile>; readonly notes: ReadonlyArray<string> } {
  const { year } = answers;
  const identity = identityOf(answers, units);
  const { areas, notes } = areasOf(units, identity.area.name, year);
  const own = {
    id: slugify(identity.shortName),
    name: identity.owner,
    shortName: identity.shortName,
    system: 'front',
    level: identity.levels[0]?.id,
  };
  const files = [
    jsonFile(SITE_FILE, identity),
    jsonFile('content/areas.json', areas),
    jsonFile('content/organizations.json', [own, ...organizations]),
    jsonFile('content/acronyms.json', acronyms),
    jsonFile('content/document-types.json', documentTypes),
    jsonFile('content/observances.json', observances),
    jsonFile('content/holidays.json', []),
    jsonFile(REDIRECTS_FILE, []),
    ...emptyYear({
      year,
      issuer: own.id,
      reporters: [reportersFrom(year, identity, areas)],
    }),
    ...guidanceFrames(year),
  ];
  const ledger = ledgerText(updateLedger([], ledgerSources(readFiles(files).checked), at));
  return { files: [...files, { path: LEDGER_FILE, text: ledger }], notes };
}
