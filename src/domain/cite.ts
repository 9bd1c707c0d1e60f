import type { PartialDate } from '../model/dates.ts';

/** The document fields needed to cite it. */
export interface CitedDocument {
  /** "Chỉ thị" */
  readonly type: string;
  readonly symbol: string | null;
  /** Its short name, for one without a symbol. */
  readonly title: string;
  readonly issued: PartialDate;
  readonly issuers: ReadonlyArray<string>;
  /** Its subject in its own words; null when no source gives it. */
  readonly subject: string | null;
  /** True for documents agreed between their issuers: joint resolutions, coordination programmes. */
  readonly joint: boolean;
}

const listed = (names: ReadonlyArray<string>) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;

function dateWords(issued: PartialDate): string {
  switch (issued.precision) {
    case 'day':
      return ` ngày ${issued.date.split('-').reverse().join('/')}`;
    case 'month':
      return ` tháng ${issued.month.split('-').reverse().join('/')}`;
    case 'year':
      return ` năm ${issued.year}`;
    case 'unknown':
      return '';
  }
}

/**
 * Formats a citation as official texts do: "Chỉ thị số 10-CT/TW ngày 15/12/2016 của Ban Bí thư về …"
 * (Decree 30/2020/NĐ-CP, App. I: type, symbol, date, issuer, subject at the first mention). Unknown parts
 * are omitted, never guessed; the site's short title is used only when the document has no symbol.
 */
export function cite({
  type,
  symbol,
  title,
  issued,
  issuers,
  subject,
  joint,
}: CitedDocument): string {
  const named = title.toLowerCase().startsWith(type.toLowerCase()) ? title : `${type} “${title}”`;
  const name = symbol ? `${type} số ${symbol}` : named;
  const by =
    issuers.length === 0
      ? ''
      : `${joint && issuers.length > 1 ? ' giữa ' : ' của '}${listed(issuers)}`;
  const head = `${name}${dateWords(issued)}`;
  if (subject === null) return `${head}${by}`;
  // A subject that names the parties ("phối hợp giữa … với … về …") already says who issued it.
  const parties = /^(?:phối hợp )?(giữa .*)$/su.exec(subject)?.[1];
  if (parties) return `${head} ${parties}`;
  const lower = subject.toLowerCase();
  // "Hướng dẫn … về Hướng dẫn công tác": do not repeat the type.
  const about = lower.startsWith(`${type.toLowerCase()} `)
    ? subject.slice(type.length + 1)
    : subject.replace(/^về /u, '');
  return `${head}${by} về ${about}`;
}
