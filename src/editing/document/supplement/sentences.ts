/** A sentence of a masked text and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What goes on with the sentence before: the quotation below "như sau:", "; nay sửa là “B”", "Nội dung mới: “B”". */
const GOES_ON = [
  /^\s*(?:⟦\d+⟧\s*[.;,/]*\s*)+$/u,
  /^\s*(?:nay|sửa|đọc|đúng|thành|bằng|là|được|thì)(?![\p{L}\p{M}])/u,
  /^\s*(?:[-+•*]\s*)?(?:nay\s|sửa\s+(?:lại\s+)?(?:thành|là|như)|sửa\s*:|(?:nay\s+)?đọc|đúng\s+là|đính chính\s+(?:lại\s+)?(?:thành|là|:)|điều chỉnh\s+(?:lại\s+)?(?:thành|là|:)|nội dung\s+(?:mới|điều chỉnh|sửa|đính chính|đúng))/iu,
];

/** The sentences of a masked text: what semicolons, full stops and line ends part, and quotations do not. */
export function sentencesOf(text: string): Array<Sentence> {
  const found: Array<Sentence> = [];
  let start = 0;
  const ends = [...text.matchAll(/[.;](?=\s|$)\s*|\n+/gu)].map(
    ({ 0: sign, index }) => index + sign.length,
  );
  for (const end of [...ends, text.length]) {
    const piece = text.slice(start, end);
    const last = found.at(-1);
    if (piece.trim() !== '') {
      if (
        last &&
        (GOES_ON.some((form) => form.test(piece)) ||
          (/:\s*$/.test(last.text) && /^\s*⟦/.test(piece)))
      ) {
        found[found.length - 1] = { start: last.start, end, text: text.slice(last.start, end) };
      } else found.push({ text: piece, start, end });
    }
    start = end;
  }
  return found;
}
