/**
 * What was to be filled in and was not: "Báo cáo số … ngày …", "[số]", "dd/mm/yyyy", "xxx", "TODO". Dots at the end
 * of a sentence, or between words, are a way of writing.
 */
const GAP = '(?:…+|\\.{2,}|_{2,}|-{2,}|\\?+|[xX]{2,})';
const AFTER_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:số|ngày|tháng|năm|quý)[ \\u00a0:]*${GAP}(?![\\p{L}\\p{N}])`,
  'iu',
);
const BEFORE_SLASH = new RegExp(`${GAP}/|/${GAP}(?=/|\\s|$)`, 'u');
/** "số /BC-MTTQ", "ngày /10/2017": nothing at all before the stroke; "Báo cáo số:" at the end. */
const NOTHING =
  /(?<![\p{L}\p{N}]|tổng )(?:số|ngày|tháng)[ :]+\/(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:báo cáo|công văn|văn bản) số\s*:?\s*$/iu;
/** Brackets of a form around what belongs there. */
const BRACKETS =
  /\[(?:(?:số|ngày|tên|nguồn|tháng|năm|quý|điền)(?!\p{L})[^\]\d]*|[\s….]*)\]|<(?:số|ngày|tên|nguồn|điền)(?!\p{L})[^>\d]*>|\{\{\s*(?:số|ngày|tên|nguồn)(?!\p{L})[^}]*\}\}|\((?:điền|ghi|nhập) (?:số|ngày|tên|vào)[^)\d]*\)/iu;
const WORD =
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|N\/A|n\/a|XXX+|xxx+|ABC|abc|asdf|lorem ipsum|dd\/mm\/yyyy|DD\/MM\/YYYY|[Đđ]iền vào đây|[Gg]hi vào đây|[Cc]ần bổ sung|[Bb]ổ sung sau)(?![\p{L}\p{N}])/u;
const WHOLE =
  /^(?:[\s…._?–/*xX-]+|\(?(?:test|thử|lorem|không rõ|chưa rõ|chưa có(?: số| văn bản)?|chưa biết|đang cập nhật|cập nhật sau|tên|nguồn|văn bản|văn bản hoặc nguồn(?: của số liệu)?|nơi báo cáo)\)?)$/iu;

/** The part of a text that still waits to be filled in; null when there is none. */
export function placeholderIn(text: string): string | null {
  if (WHOLE.test(text.trim())) return text.trim();
  for (const pattern of [AFTER_WORD, WORD, BEFORE_SLASH, BRACKETS, NOTHING]) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}
