/** What a label is a label of; labels of one class are siblings. */
export type LabelClass =
  | 'part'
  | 'chapter'
  | 'section'
  | 'annex'
  | 'article'
  | 'words'
  | 'letter'
  | 'roman'
  | 'number'
  | 'number-bracket'
  | 'path'
  | 'small-letter'
  | 'small-roman';

export interface Label {
  readonly class: LabelClass;
  /** As printed: "1.1.", "(a)". */
  readonly printed: string;
  /** Its place among its siblings; null where it does not say. */
  readonly value: number | null;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ORDINAL = `thứ\\s+(?:${ORDINALS.join('|')}|nhì|bốn)`;
const ROMAN = '[IVXL]{1,7}';
/** Divisions without a number. */
const UNNUMBERED = 'mở đầu|kết luận|kết thúc|kết';
const WORDS = [
  'Nhiệm vụ',
  'Giải pháp',
  'Nội dung',
  'Bước',
  'Chỉ tiêu',
  'Mục tiêu',
  'Nhóm',
  'Tiêu chí',
  'Việc',
  'Đợt',
  'Vòng',
  'Khoản',
  'Hoạt động',
  'Chuyên đề',
  'Mô hình',
];

/** Vietnamese letters as they count points: there is no f, j, w, z; "đ" follows "d". */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number {
  const values = [...text.toLowerCase()].map((one) => ROMAN_VALUES[one] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

const letterValue = (text: string): number | null => {
  const at = LETTERS.indexOf(text.toLowerCase());
  return at < 0 ? null : at + 1;
};

function wordValue(text: string): number | null {
  const own = text.normalize('NFC').toLowerCase();
  const ordinal = ORDINALS.findIndex((one) => own.endsWith(one));
  if (ordinal >= 0) return ordinal + 1;
  if (own.endsWith('nhì')) return 2;
  if (own.endsWith('bốn')) return 4;
  const [number] = /\d+/.exec(own) ?? [];
  if (number) return Number(number);
  const [roman] = /[ivxl]+$/.exec(own.replace(/[.:]$/, '')) ?? [];
  return roman ? romanValue(roman) : null;
}

const lastNumber = (text: string): number => Number(/(\d+)\D*$/.exec(text)?.[1] ?? 0);

const DIVISIONS: Readonly<Record<string, LabelClass>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
};

interface Form {
  readonly pattern: RegExp;
  readonly read: (printed: string) => Omit<Label, 'printed'>;
}

/** Labels that stand alone, or before a sign that ends them: "Mục 3 của Hướng dẫn này" is none. */
const FORMS: ReadonlyArray<Form> = [
  {
    pattern: new RegExp(
      `^(?:Phần\\s+(?:${UNNUMBERED})|(?:Phần|Chương|Mục)\\s+(?:số\\s+)?(?:${ORDINAL}|${ROMAN}|\\d{1,2}|[A-HĐ]))(?:\\s*[.:]|(?=\\s*$|\\s*\\n|\\s+[-–]\\s))`,
      'iu',
    ),
    read: (printed) => ({
      class: DIVISIONS[printed.split(/\s/)[0]?.toLowerCase() ?? ''] ?? 'part',
      value: wordValue(printed),
    }),
  },
  {
    pattern: new RegExp(
      `^Phụ\\s+lục(?:\\s+(?:số\\s+)?(?:${ROMAN}|\\d{1,2}[A-Za-z]?|[A-HĐ]))?(?:\\s*[.:]|(?=\\s*$|\\s*\\n|\\s+[-–]\\s|\\s*\\((?:kèm|ban hành|đính)))`,
      'iu',
    ),
    read: (printed) => ({ class: 'annex', value: wordValue(printed) }),
  },
  {
    pattern: /^Điều\s+\d{1,3}[a-zđ]?\s*[.:](?=\s|$|\p{L})/u,
    read: (printed) => ({ class: 'article', value: lastNumber(printed) }),
  },
  {
    pattern: new RegExp(
      `^(?:${WORDS.join('|')})\\s+(?:số\\s+)?(?:${ORDINAL}|\\d{1,2}|${ROMAN})\\s*[.:)](?=\\s|$)`,
      'u',
    ),
    read: (printed) => ({ class: 'words', value: wordValue(printed) }),
  },
  {
    pattern:
      /^(?:[IVXL]{1,5}|[A-HĐ]|\d{1,2})(?:\.\d{1,2})+(?![\d%])(?:[.)](?=\s|$|\p{L})|\/(?=\s)|\s?[-–](?=\s+\p{Lu})|(?=\s))/u,
    read: (printed) => ({ class: 'path', value: lastNumber(printed) }),
  },
  {
    pattern: /^\d{1,3}(?:\.(?=\s|$|\p{Lu})|\/(?=\s+\p{Lu})|\s?[-–](?=\s+\p{Lu}|\p{Lu}\p{Ll}))/u,
    read: (printed) => ({ class: 'number', value: lastNumber(printed) }),
  },
  {
    pattern: /^\(?\d{1,2}\)(?:[-–](?=\s))?(?=\s|$|\p{L})/u,
    read: (printed) => ({ class: 'number-bracket', value: lastNumber(printed) }),
  },
  {
    pattern:
      /^(?!\p{Lu}\.\s?\p{Lu}[.\s]\s?\p{Lu}\p{Ll})[IVXL]{1,7}(?:[.)](?=\s|$|\p{Lu})|\/(?=\s)|\s?[-–](?=\s+\p{Lu}))/u,
    read: (printed) => ({ class: 'roman', value: romanValue(printed.replace(/[^IVXL]/g, '')) }),
  },
  {
    pattern:
      /^(?!\p{Lu}\.\s?\p{Lu}[.\s]\s?\p{Lu}\p{Ll})[A-ZĐ](?:[.)](?=\s|$)|\/(?=\s)|\s?[-–](?=\s+\p{Lu}))/u,
    read: (printed) => ({ class: 'letter', value: letterValue(printed[0] ?? '') }),
  },
  {
    pattern:
      /^(?:\((?:ii|iii|iv|vi|vii|viii|ix|i|v|x)\)|(?:ii|iii|iv|vi|vii|viii|ix)[.)])(?=\s|$|\p{L})/u,
    read: (printed) => ({
      class: 'small-roman',
      value: romanValue(printed.replace(/[^ivxl]/g, '')),
    }),
  },
  {
    pattern:
      /^(?:\([a-zđ]\)|[a-zđ]\)|[a-zđ]\.(?=\s)|[a-zđ]\/(?=\s)|[a-zđ][-–](?=\s+\p{Lu})|[a-zđ]\d\))(?=\s|$|\p{L})/u,
    read: (printed) => ({
      class: 'small-letter',
      value: letterValue(printed.replace(/[^a-zđ]/g, '')[0] ?? ''),
    }),
  },
];

/** The label that begins a text, as people type it; null without one. @param text NFC, trimmed */
export function typedLabel(text: string): Label | null {
  for (const { pattern, read } of FORMS) {
    const [printed] = pattern.exec(text) ?? [];
    if (printed !== undefined) return { printed: printed.trim(), ...read(printed.trim()) };
  }
  return null;
}

/** What a label of a list is: any list may print any form, with any sign or none after it. */
export function printedLabel(printed: string): Label {
  for (const form of [printed, `${printed} Aa`, `${printed.replace(/[\s.:/–-]+$/u, '')}. Aa`]) {
    const label = typedLabel(form);
    const own = label?.printed ?? '';
    if (
      label &&
      (own.startsWith(printed) || own.replace(/\.$/, '') === printed.replace(/[\s.:/–-]+$/u, ''))
    )
      return { ...label, printed };
  }
  return { class: 'words', printed, value: null };
}
