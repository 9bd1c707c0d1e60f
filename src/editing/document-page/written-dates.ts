import { isRealDay } from '../../domain/dates.ts';
import type { PartialDate, ReportPeriod, When } from '../../model/dates.ts';

/** Dates as people type them into the forms of the page: day first, as in the documents. */

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** "30/6/2026" → "2026-06-30"; null for what is no day. */
export function readDay(text: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (!year || !isRealDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

export const writtenDay = (day: string): string =>
  isDay(day) ? day.split('-').reverse().join('/') : day;

/** A day, month or year of a document; empty: not stated; null: not understood. */
export function readPartial(text: string): PartialDate | null {
  if (text.trim() === '') return { precision: 'unknown' };
  const date = readDay(text);
  if (date) return { precision: 'day', date };
  const [, month, year] = /^\s*(\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (year && Number(month) >= 1 && Number(month) <= 12)
    return { precision: 'month', month: `${year}-${two(month)}` };
  const [alone] = /^\s*\d{4}\s*$/.exec(text) ?? [];
  return alone ? { precision: 'year', year: Number(alone) } : null;
}

export function writtenPartial(date: PartialDate): string {
  switch (date.precision) {
    case 'day':
      return writtenDay(date.date);
    case 'month':
      return date.month.split('-').reverse().join('/');
    case 'year':
      return String(date.year);
    case 'unknown':
      return '';
  }
}

/** The precisions that the form offers: "after" needs what only the year's form knows. */
export const precisions = [
  'day',
  'range',
  'month',
  'quarter',
  'year',
  'periodic',
  'unknown',
] as const;
export type Precision = (typeof precisions)[number];

export interface WrittenWhen {
  readonly precision: Precision;
  readonly value: string;
  readonly before: boolean;
  readonly every: ReadonlyArray<ReportPeriod>;
}

/** A time as the form shows it. */
export function writtenWhen(when: When): WrittenWhen {
  const written = (precision: Precision, value: string): WrittenWhen => ({
    precision,
    value,
    before: when.precision === 'day' && when.before === true,
    every: when.precision === 'periodic' ? when.every : [],
  });
  switch (when.precision) {
    case 'day':
      return written('day', writtenDay(when.date));
    case 'range':
      return written('range', `${writtenDay(when.start)} - ${writtenDay(when.end)}`);
    case 'month':
      return written('month', when.month.split('-').reverse().join('/'));
    case 'quarter': {
      const [year, quarter] = when.quarter.split('-Q');
      return written('quarter', `${quarter}/${year}`);
    }
    case 'year':
      return written('year', String(when.year));
    case 'periodic':
      return written('periodic', when.printed);
    case 'after':
    case 'unknown':
      return written('unknown', when.printed);
  }
}

/** The time that was typed; null when it is not understood. */
export function readWhen({ precision, value, before, every }: WrittenWhen): When | null {
  const text = value.trim();
  if (text === '') return null;
  switch (precision) {
    case 'day': {
      const date = readDay(text);
      return date === null ? null : { precision, date, ...(before ? { before } : {}) };
    }
    case 'range': {
      const [start, end] = text.split(/\s*(?:–|\s-\s|đến)\s*/u).map(readDay);
      return start && end && start <= end ? { precision, start, end } : null;
    }
    case 'month': {
      const date = readPartial(text);
      return date?.precision === 'month' ? date : null;
    }
    case 'quarter': {
      const [, quarter, year] = /^(?:quý\s*)?([1-4])\s*\/\s*(\d{4})$/iu.exec(text) ?? [];
      return year ? { precision, quarter: `${year}-Q${quarter}` } : null;
    }
    case 'year':
      return /^\d{4}$/.test(text) ? { precision, year: Number(text) } : null;
    case 'periodic':
      return every.length === 0 ? null : { precision, every: [...every], printed: text };
    case 'unknown':
      return { precision, printed: text };
  }
}

/** "2,5" and "4.000" as people write them; null for what is no number. */
export function readAmount(text: string): number | null {
  const plain = text.replace(/\s/g, '');
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll('.', '').replace(',', '.'));
}

export const writtenAmount = (amount: number | null): string =>
  amount === null ? '' : String(amount).replace('.', ',');
