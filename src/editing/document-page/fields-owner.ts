import { documentAnswerText as words } from '../../strings/document-answers.ts';
import type { OwnerAnswer } from '../document/draft/answers.ts';
import { choice, field, h, input } from './dom.ts';
import type { Fields } from './fields.ts';
import type { Names } from './names.ts';
import { picker } from './picker.ts';

const NONE = '';
const NEW = '+';

/** A body: one of the site's, or a new one by its name. */
export function ownerFields(answer: OwnerAnswer, names: Names): Fields<OwnerAnswer> {
  const text = words.owner;
  const roles = Object.entries(text.roles) as Array<[OwnerAnswer['role'], string]>;
  const role = choice(roles, answer.role);
  const chosen = answer.organization ?? (answer.isNew ? NEW : NONE);
  const which = picker(text.which, names.organizations, chosen, [
    [NONE, text.none],
    [NEW, text.isNew],
  ]);
  const name = input(answer.name);
  const own = h('div', {}, field(text.name, name));
  const show = () => {
    own.hidden = which.value() !== NEW;
  };
  which.box.addEventListener('input', show);
  show();
  return {
    rows: [field(text.role, role), which.box, own],
    read: () => {
      const value = which.value();
      return {
        kind: 'owner',
        role: role.value as OwnerAnswer['role'],
        organization: value === NEW || value === NONE ? null : value,
        name: name.value.trim() || answer.name,
        isNew: value === NEW,
      };
    },
  };
}
