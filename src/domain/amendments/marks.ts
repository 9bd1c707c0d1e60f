/**
 * Signs of private use that carry the runs of an amended text through Markdown to HTML, where they become tags.
 * The number of the amendment follows a sign that opens, and the mark.
 */
export const SIGNS = {
  gone: '\u{F0000}',
  /** Inserted where nothing was taken out. */
  added: '\u{F0001}',
  /** Inserted in place of what stands before. */
  instead: '\u{F0002}',
  endGone: '\u{F0003}',
  endAdded: '\u{F0004}',
  /** Names the amendment, behind a change. */
  mark: '\u{F0005}',
} as const;

const FIRST_NUMBER = 0xf0100;
const MOST_NUMBERS = 0xe00;

/** The number of an amendment as a sign. */
export const numberSign = (number: number): string =>
  String.fromCodePoint(FIRST_NUMBER + Math.min(number, MOST_NUMBERS));

/** The number that a sign stands for. */
export const signNumber = (sign: string): number => (sign.codePointAt(0) ?? 0) - FIRST_NUMBER;

const ALL = /[\u{F0000}-\u{F0FFF}]/gu;
const INSERTED = /[\u{F0001}\u{F0002}][\u{F0100}-\u{F0FFF}][^\u{F0004}]*\u{F0004}/gu;
const MARKS = /\u{F0005}[\u{F0100}-\u{F0FFF}]/gu;

/** Text from content, which has no business with these signs. */
export const withoutSigns = (text: string): string => text.replace(ALL, '');

/** What a document itself says of a marked text: without what was inserted, without signs. */
export const ownOf = (marked: string): string =>
  withoutSigns(marked.replace(INSERTED, '').replace(MARKS, ''));

/** True for text with signs. */
export const hasSigns = (text: string): boolean => /[\u{F0000}-\u{F0FFF}]/u.test(text);

/** True for text that an amendment inserted as a whole. */
export const isInsertedWhole = (marked: string): boolean =>
  hasSigns(marked) && ownOf(marked).trim() === '';

/** Signs at the beginning of a line. */
export const SIGNS_AT_START = '[\\u{F0000}-\\u{F0FFF}]*';

/** Marked HTML with each sign as its tag. @param tagOf `number` is null for signs that close */
export const withTags = (
  html: string,
  tagOf: (sign: keyof typeof SIGNS, number: number) => string,
): string =>
  Object.entries(SIGNS).reduce((text, [name, sign]) => {
    const key = name as keyof typeof SIGNS;
    const pattern = new RegExp(
      name.startsWith('end') ? sign : `${sign}([\\u{F0100}-\\u{F0FFF}])`,
      'gu',
    );
    return text.replace(pattern, (_, number: string | number) =>
      tagOf(key, typeof number === 'string' ? signNumber(number) : 0),
    );
  }, html);
