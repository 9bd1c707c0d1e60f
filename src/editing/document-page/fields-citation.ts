import { documentAnswerText as words } from '../../strings/document-answers.ts';
import type { CitationAnswer } from '../document/draft/answers.ts';
import { choice, field, h, input } from './dom.ts';
import type { Fields } from './fields.ts';
import type { Names } from './names.ts';
import { picker } from './picker.ts';
import { readPartial, writtenPartial } from './written-dates.ts';

const NEW = '';

/** A cited document: one of the site's, or symbol, type and date of one to declare. */
export function citationFields(answer: CitationAnswer, names: Names): Fields<CitationAnswer> {
  const text = words.citation;
  const which = picker(text.which, names.directives, answer.directive, [[NEW, text.isNew]]);
  const isNamed = answer.name !== undefined;
  const symbol = input(answer.name ?? answer.symbol);
  const type = choice(
    [['', text.noType], ...names.types.map(({ id, name }) => [id, name] as const)],
    answer.type ?? '',
  );
  const issued = input(writtenPartial(answer.issued));
  const own = h(
    'div',
    {},
    field(isNamed ? text.name : text.symbol, symbol),
    field(text.type, type),
    field(text.issued, issued, text.issuedHint),
  );
  const show = () => {
    own.hidden = which.value() !== NEW;
  };
  which.box.addEventListener('input', show);
  show();
  return {
    rows: [which.box, own],
    read: () => {
      const date = readPartial(issued.value);
      if (date === null) return words.date.bad;
      return {
        kind: 'citation',
        directive: which.value() || null,
        symbol: isNamed ? answer.symbol : symbol.value.trim() || answer.symbol,
        ...(isNamed ? { name: symbol.value.trim() || answer.name } : {}),
        type: type.value || null,
        issued: date,
      };
    },
  };
}
