import type { NoticeKind } from '../content.ts';
import { type Encoding, encodingOfFont, isCapitalFont, toUnicode } from '../legacy-letters.ts';
import type { NoteMarks } from './notes.ts';
import { mergeRun, type RunFormat, runFormat, type Styles } from './styles.ts';
import { symbolSign, withSigns } from './symbols.ts';
import {
  attribute,
  child,
  type Element,
  elements,
  local,
  property,
  textOf,
  within,
} from './xml.ts';

/** A piece of text of one format. */
interface Piece {
  text: string;
  readonly bold: boolean;
  readonly encoding: Encoding | null;
  readonly capitals: boolean;
}

/** What a paragraph prints. */
export interface Printed {
  /** With the spaces at its ends. */
  readonly text: string;
  readonly isBold: boolean;
  /** True when it has text, but all of it is deleted or hidden. */
  readonly isGone: boolean;
}

/** Marks of tracked changes that take text away, and of what was moved elsewhere. */
export const TAKEN: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const ADDED = new Set(['ins', 'moveTo']);
/** Never printed: properties, field codes, phonetic guides, the second version of a drawing. */
const SILENT = new Set([
  'pPr',
  'rPr',
  'instrText',
  'delText',
  'delInstrText',
  'Fallback',
  'rt',
  'sdtPr',
  'sdtEndPr',
  'fldData',
]);

/** Reads the runs of paragraphs; what lasts over several of them (fields) is kept. */
export class RunReader {
  readonly #styles: Styles;
  readonly #marks: NoteMarks;
  readonly #notices: Set<NoticeKind>;
  /** Text boxes that were met, to be read when their paragraph is done. */
  readonly boxes: Array<Element> = [];
  /** Open fields: whether each still shows its code, and whether it is a table of contents. */
  readonly #fields: Array<{ code: string; isCode: boolean }> = [];
  /** Begins of fields that never end: a broken file, whose text must not be taken for a code. */
  readonly #endless = new Set<Element>();

  constructor(styles: Styles, marks: NoteMarks, notices: Set<NoticeKind>) {
    this.#styles = styles;
    this.#marks = marks;
    this.#notices = notices;
  }

  get isInContents(): boolean {
    return this.#fields.some(({ code }) => /^\s*TOC\b/i.test(code));
  }

  /** Looks at the fields of a part before it is read. */
  prepare(root: Element): void {
    this.#fields.length = 0;
    const open: Array<Element> = [];
    for (const one of within(root, 'fldChar')) {
      const type = attribute(one, 'fldCharType');
      if (type === 'begin') open.push(one);
      else if (type === 'end') open.pop();
    }
    for (const one of open) this.#endless.add(one);
  }

  /** @param base format of the paragraph's style */
  read(paragraph: Element, base: RunFormat): Printed {
    const pieces: Array<Piece> = [];
    let gone = false;
    const walk = (node: Element, taken: boolean) => {
      for (const one of elements(node)) {
        const name = local(one);
        if (SILENT.has(name)) {
          if (name === 'delText') gone = true;
          continue;
        }
        if (TAKEN.has(name) || ADDED.has(name)) {
          this.#notices.add('tracked-changes');
          gone ||= TAKEN.has(name);
          if (!TAKEN.has(name)) walk(one, taken);
          else walk(one, true);
        } else if (name === 'r') {
          const format = this.#format(one, base);
          if (format.hidden && !taken) {
            if (hasText(one)) {
              this.#notices.add('hidden-text');
              gone = true;
            }
            this.#fieldsOf(one);
          } else this.#run(one, format, taken ? null : pieces);
        } else if (name === 'commentRangeStart' || name === 'commentReference') {
          this.#notices.add('comment');
        } else walk(one, taken);
      }
    };
    walk(paragraph, false);
    return { ...joined(pieces), isGone: gone && pieces.every(({ text }) => text.trim() === '') };
  }

  #format(run: Element, base: RunFormat): RunFormat {
    const properties = child(run, 'rPr');
    const style = this.#styles.character(property(properties, 'rStyle'));
    return mergeRun(runFormat(properties), mergeRun(style, base));
  }

  /** Begins, divides and ends of fields count even where their text is not printed. */
  #fieldsOf(run: Element): void {
    for (const one of elements(run)) {
      if (local(one) === 'fldChar') this.#field(one);
      const open = this.#fields.at(-1);
      if (local(one) === 'instrText' && open?.isCode) open.code += textOf(one);
    }
  }

  #field(char: Element): void {
    const type = attribute(char, 'fldCharType');
    if (this.#endless.has(char)) return;
    if (type === 'begin') this.#fields.push({ code: '', isCode: true });
    else if (type === 'end') this.#fields.pop();
    else {
      const open = this.#fields.at(-1);
      if (open) open.isCode = false;
    }
  }

  /** @param pieces null: nothing of it is printed */
  #run(run: Element, format: RunFormat, pieces: Array<Piece> | null): void {
    const font = format.font ?? '';
    const encoding = encodingOfFont(format.font);
    const add = (text: string) => {
      if (!pieces || text === '' || this.#fields.some(({ isCode }) => isCode)) return;
      if (this.isInContents) {
        this.#notices.add('toc');
        return;
      }
      const capitals = format.capitals === true || (encoding === 'tcvn3' && isCapitalFont(font));
      const last = pieces.at(-1);
      const bold = format.bold === true;
      if (last && last.bold === bold && last.encoding === encoding && last.capitals === capitals)
        last.text += text;
      else pieces.push({ text, bold, encoding, capitals });
    };
    /** The reference whose mark is typed after it. */
    let own: Element | null = null;
    const text = (printed: string) => {
      if (own && pieces && printed.trim() !== '') {
        add(this.#marks.own(own, cleanText(printed).trim()));
        own = null;
      } else add(printed);
    };
    const walk = (node: Element) => {
      for (const one of elements(node)) {
        const name = local(one);
        if (name === 't') text(withSigns(textOf(one).replace(/[\n\r\t]/g, ' '), font));
        else if (name === 'tab' || name === 'ptab') add(' ');
        else if (name === 'br' || name === 'cr') add('\n');
        else if (name === 'noBreakHyphen') add('-');
        else if (name === 'sym')
          text(
            symbolSign(
              Number.parseInt(attribute(one, 'char') ?? '', 16) || 0x20,
              attribute(one, 'font') ?? '',
            ),
          );
        else if (name === 'footnoteReference' || name === 'endnoteReference') {
          // A deleted mark is not counted.
          if (!pieces) continue;
          const mark = this.#marks.next(name === 'endnoteReference', one);
          if (mark === null) own = one;
          else add(mark);
        } else if (name === 'fldChar') this.#field(one);
        else if (name === 'instrText') {
          const open = this.#fields.at(-1);
          if (open?.isCode) open.code += textOf(one);
        } else if (name === 'commentReference') this.#notices.add('comment');
        else if (name === 'txbxContent') {
          if (pieces) this.boxes.push(one);
        } else if (name === 'blip' || name === 'imagedata' || name === 'chart') {
          if (pieces) this.#notices.add('image');
        } else if (!SILENT.has(name)) walk(one);
      }
    };
    walk(run);
    if (own) add(this.#marks.own(own, '*'));
    if (encoding) this.#notices.add('legacy-encoding');
  }
}

const hasText = (run: Element): boolean =>
  elements(run).some((one) => local(one) === 't' && textOf(one).trim() !== '');

/** One spelling of every letter and space: NFC, no typing aids, plain hyphens and spaces. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[^\S\n]+/g, ' ');

function joined(pieces: ReadonlyArray<Piece>): Omit<Printed, 'isGone'> {
  const text = pieces
    .map(({ text: own, encoding, capitals }) => {
      const read = encoding ? toUnicode(own, encoding) : own;
      return capitals ? read.toLocaleUpperCase('vi') : read;
    })
    .join('');
  const lettered = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
  return {
    text: cleanText(text),
    isBold: lettered.length > 0 && lettered.every(({ bold }) => bold),
  };
}
