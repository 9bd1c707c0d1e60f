import { modeOf } from './operations.ts';
import { referencesIn } from './references.ts';
import { INSTRUCTION, type Unit } from './units.ts';

/** An instruction whose new words follow without quotation marks. */
const AS_FOLLOWS = /như\s+sau\s*:\s*$/iu;

const isQuoting = (text: string): boolean => /[“«"]/u.test(text);

const follows = (unit: Unit, before: Unit): boolean =>
  unit.label !== null &&
  before.label !== null &&
  unit.label.class === before.label.class &&
  unit.label.value === (before.label.value ?? 0) + 1;

/** True for words that begin with the label of the clause that a sentence names. */
function isOwnLabel({ label }: Unit, head: string): boolean {
  const forms = referencesIn(head)[0]?.steps.at(-1) ?? [];
  const own = label?.printed
    .replace(/[).:]+$/u, '')
    .split('.')
    .at(-1);
  return own !== undefined && forms.includes(own.toLowerCase());
}

/** The words of a unit with its label, as the clause prints them. */
const printed = ({ label, text }: Unit): string => [label?.printed, text].filter(Boolean).join(' ');

/**
 * Units in which what follows "như sau:" stands in quotation marks, also where the document prints none: the new
 * words go to the next instruction. Such units are told as not closed.
 */
export function withUnquoted(units: ReadonlyArray<Unit>): Array<Unit> {
  const out: Array<Unit> = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    const [head = '', ...lines] = unit.text.split('\n');
    const isOne =
      AS_FOLLOWS.test(head) &&
      !isQuoting(unit.text) &&
      modeOf(head) !== null &&
      referencesIn(head).length > 0;
    const taken: Array<Unit> = [];
    if (isOne) {
      for (const next of units.slice(at + 1)) {
        const isText =
          next.kind !== 'closing' &&
          next.kind !== 'annex' &&
          (!follows(next, unit) || (taken.length === 0 && isOwnLabel(next, head))) &&
          !(INSTRUCTION.test(next.text) && modeOf(next.text) !== null);
        if (!isText) break;
        taken.push(next);
      }
    }
    const words = [...lines, ...taken.map(printed)].join('\n').trim();
    if (!isOne || words === '') {
      out.push(unit);
      continue;
    }
    at += taken.length;
    out.push({
      ...unit,
      text: `${head}\n“${words}”`,
      last: taken.at(-1)?.last ?? unit.last,
      isClosed: false,
    });
  }
  return out;
}
