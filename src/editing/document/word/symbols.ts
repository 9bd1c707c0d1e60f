/** Signs of the fonts Symbol and Wingdings that stand in official documents, by the low byte of their codes. */
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  179: '≥',
  176: '°',
  177: '±',
  180: '×',
  184: '÷',
  185: '≠',
  187: '≈',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  183: '•',
  188: '…',
  222: '⇒',
  97: 'α',
  98: 'β',
  103: 'γ',
  100: 'δ',
  109: 'μ',
  112: 'π',
  115: 'σ',
  83: 'Σ',
  68: 'Δ',
  87: 'Ω',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  119: '⬥',
  158: '·',
  159: '•',
  161: '○',
  164: '◉',
  167: '▪',
  168: '◻',
  216: '➢',
  220: '➲',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
  70: '☞',
  74: '☺',
  42: '✉',
};

const tableOf = (font: string) =>
  /^wingdings/i.test(font) ? WINGDINGS : /^symbol/i.test(font) ? SYMBOL : null;

/** The sign that a code of a symbol font shows; a code of another font, or an unknown one, stays a letter. */
export function symbolSign(code: number, font: string): string {
  const low = code & 0xff;
  const own = tableOf(font) ?? (code >= 0xf000 && code <= 0xf0ff ? SYMBOL : null);
  if (!own) return String.fromCodePoint(code);
  return own[low] ?? (code >= 0xf000 ? String.fromCodePoint(low) : String.fromCodePoint(code));
}

/** A text whose letters may be those of a symbol font. */
export const withSigns = (text: string, font: string): string =>
  tableOf(font) === null && !/[\uf000-\uf0ff]/u.test(text)
    ? text
    : [...text]
        .map((one) => {
          const code = one.codePointAt(0) ?? 0;
          return code >= 0xf000 || tableOf(font)?.[code] ? symbolSign(code, font) : one;
        })
        .join('');
