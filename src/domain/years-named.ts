/** A year in a text: "năm 2017", "18/11/2017"; end of the offsets exclusive. */
export interface NamedYear {
  readonly year: string;
  readonly index: number;
}

const YEAR = /(?:năm\s+|\d{1,2}[/-]\d{1,2}[/-])((?:19|20)\d{2})(?!\d)/giu;

/** The years that a text names in words or in a date, in order. A bare number is not taken for a year. */
export const yearsNamed = (text: string): Array<NamedYear> =>
  [...text.matchAll(YEAR)].map(({ 1: year = '', 0: found, index }) => ({
    year,
    index: index + found.length - year.length,
  }));
