import type { PartialDate } from '../model/dates.ts';
import { formatPartial } from './dates.ts';

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

// Official texts write a zero before days below 10, and before January and February only.
const monthWords = (month: string) => (Number(month) < 3 ? month : String(Number(month)));

function dateWords(issued: PartialDate): string {
  switch (issued.precision) {
    case 'day': {
      const [year, month = '', day] = issued.date.split('-');
      return ` ngày ${day} tháng ${monthWords(month)} năm ${year}`;
    }
    case 'month': {
      const [year, month = ''] = issued.month.split('-');
      return ` tháng ${monthWords(month)} năm ${year}`;
    }
    case 'year':
      return ` năm ${issued.year}`;
    case 'unknown':
      return '';
  }
}

/** "Chương trình “Tổng rà soát”", or the title alone if it begins with the type. */
const titled = ({ type, title }: CitedDocument) =>
  title.toLowerCase().startsWith(type.toLowerCase()) ? title : `${type} “${title}”`;

/** The citation from the second mention on: type and symbol, "Chỉ thị số 10-CT/TW". */
export const citeAgain = (document: CitedDocument): string =>
  document.symbol ? `${document.type} số ${document.symbol}` : titled(document);

/** The citation in tables and annexes: "Chỉ thị 10-CT/TW (15/12/2016)". */
export function citeInTable(document: CitedDocument): string {
  const { type, symbol, issued } = document;
  const name = symbol ? `${type} ${symbol}` : titled(document);
  return issued.precision === 'unknown' ? name : `${name} (${formatPartial(issued)})`;
}

/**
 * The citation at the first mention, as official texts write it: "Chỉ thị số 10-CT/TW ngày 15 tháng 12 năm
 * 2016 của Ban Bí thư Trung ương Đảng về …" (Decree 30/2020/NĐ-CP, App. I: type, symbol, date, issuer,
 * subject). Unknown parts are omitted, never guessed; the site's short title is used only when the document
 * has no symbol.
 */
export function cite(document: CitedDocument): string {
  const { type, issued, issuers, subject, joint } = document;
  const name = citeAgain(document);
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
