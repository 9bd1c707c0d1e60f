import { damageOf } from '../../../../domain/garbled.ts';
import { personalData, personNamed } from '../../../../domain/personal-data.ts';
import { placeholderIn } from '../../../../domain/placeholders.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { printable } from '../../place.ts';
import { remembered } from './remembered.ts';
import type { FigureRule, Finding } from './types.ts';

const FIELDS = ['reporter', 'document', 'note', 'reason'] as const;

const gapIn = remembered(placeholderIn);
const dataIn = remembered(personalData);
const personIn = remembered(personNamed);

/** A letter that could not be read at all is a fault of the file's encoding, which is said of the file. */
const damageIn = remembered((text) => (text.includes('\ufffd') ? null : damageOf(text)));

/** Letters lost or damaged on their way from another program. */
export const garbled: FigureRule = (figures) =>
  figures.flatMap((figure) =>
    FIELDS.flatMap((field): Array<Finding> => {
      const text = figure[field] ?? '';
      const damage = damageIn(text);
      if (damage === null) return [];
      return [{ figure, field, code: 'garbled', text: say.garbled[damage](printable(text)) }];
    }),
  );

/** What was to be filled in and was not: "Báo cáo số … ngày …". */
export const placeholders: FigureRule = (figures) =>
  figures.flatMap((figure) =>
    FIELDS.flatMap((field): Array<Finding> => {
      const found = gapIn(figure[field] ?? '');
      if (figure[field] === undefined || found === null) return [];
      const text = say.placeholder(printable(found), field);
      return [{ figure, field, code: 'placeholder', text }];
    }),
  );

/** Telephone, identity and e-mail of a person are refused; a name is asked about. All of it is published. */
export const personal: FigureRule = (figures) =>
  figures.flatMap((figure) =>
    FIELDS.flatMap((field): Array<Finding> => {
      const text = figure[field] ?? '';
      const data = dataIn(text);
      if (data !== null)
        return [{ figure, field, code: 'personal-data', text: say.personal(printable(data)) }];
      const person = personIn(text);
      if (person === null) return [];
      return [{ figure, field, code: 'person-name', text: say.person(printable(person)) }];
    }),
  );
