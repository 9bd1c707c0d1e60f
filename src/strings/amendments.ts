import type { AmendmentData } from '../model/amendment.ts';

/** Words that a line repeats of a text; the rest is on the page. */
const MOST = 300;

const cut = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
};

type Change = Pick<AmendmentData, 'kind' | 'clause' | 'was' | 'text' | 'label' | 'title'>;

/** What an amendment does to its clause, in one line: the old words and the new ones. */
function changeWords({ kind, was, text, label, title }: Omit<Change, 'clause'>): string {
  const old = was === null ? 'cả mục' : `“${cut(was)}”`;
  const now = text === null ? '' : `“${cut(text)}”`;
  if (kind === 'add') {
    const name = [label, title].filter(Boolean).join(' ');
    return `thêm mục mới${name === '' ? '' : ` ${name}`} sau mục này: ${now}`;
  }
  if (kind === 'repeal') return `bỏ ${old}`;
  return `${kind === 'correct' ? 'đính chính ' : ''}${old} → ${now}`;
}

/** The same with the id of the clause: for lists of files. */
const change = ({ clause, ...fields }: Change): string => `Mục ${clause}: ${changeWords(fields)}`;

/** Text of pages about clauses that a later document has amended. */
export const amendmentText = {
  change,
  changeWords,
  /** Read aloud before words that are struck through, or underlined. */
  gone: 'bỏ:',
  added: 'thay bằng:',
  inserted: 'thêm:',
  /** The mark behind a change: which of the documents in the band it is of. */
  mark: (number: number) => `(${number})`,
  markOf: (number: number, document: string) => `Sửa đổi ${number}: theo ${document}`,
  heading: 'Sửa đổi, bổ sung',
  /** Before the link to the document. */
  amended: (day: string) => `Mục này được sửa đổi từ ngày ${day} bởi `,
  corrected: (day: string) => `Mục này được đính chính từ ngày ${day} bởi `,
  repealed: (day: string) => `Mục này bị bãi bỏ từ ngày ${day} bởi `,
  followed: (day: string) => `Sau mục này có thêm mục mới từ ngày ${day}, theo `,
  coming: (day: string) => `Từ ngày ${day} mục này sẽ được sửa đổi bởi `,
  comingRepeal: (day: string) => `Từ ngày ${day} mục này sẽ bị bãi bỏ bởi `,
  comingAdded: (day: string) => `Từ ngày ${day} sau mục này sẽ có thêm mục mới, theo `,
  place: (place: string) => ` (${place})`,
  quote: 'Lời văn bản sửa đổi',
  legend: 'Chữ gạch ngang là lời cũ, đã bị thay hoặc bỏ; chữ gạch chân là lời mới.',
  notShown:
    'Lời cũ không tìm thấy trong nguyên văn nên chưa ghép được vào mục; xem lời văn bản sửa đổi.',
  addedClause: 'Mục mới',
  addedBy: (day: string) => `Thêm từ ngày ${day}, theo `,
  /** Beside the name of a clause in lists. */
  hasChanges: 'có sửa đổi',
  /** On the page of the document that amends. */
  amends: 'Những chỗ văn bản này sửa đổi, bổ sung',
  from: (day: string) => `Từ ngày ${day}: `,
} as const;
