/**
 * What was to be filled in and was not: "Báo cáo số … ngày …", "xxx", "TODO". Dots at the end of a sentence, or
 * between words, are a way of writing.
 */
const GAP = '(?:…+|\\.{2,}|_{2,}|-{2,}|\\?+|[xX]{2,})';
const AFTER_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:số|ngày|tháng|năm|quý)[ \\u00a0:]*${GAP}(?![\\p{L}\\p{N}])`,
  'iu',
);
const BEFORE_SLASH = new RegExp(`${GAP}/|/${GAP}(?=/|\\s|$)`, 'u');
const WORD =
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX+|xxx+|ABC|abc|asdf|lorem ipsum|điền vào đây|ghi vào đây|cần bổ sung|bổ sung sau)(?![\p{L}\p{N}])/u;
const WHOLE = /^(?:[\s…._?–/*xX-]+|test|thử|n\/a|không rõ)$/iu;

/** The part of a text that still waits to be filled in; null when there is none. */
export function placeholderIn(text: string): string | null {
  if (WHOLE.test(text.trim())) return text.trim();
  for (const pattern of [AFTER_WORD, WORD, BEFORE_SLASH]) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}
