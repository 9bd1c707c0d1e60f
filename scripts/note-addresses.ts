import { redirectText } from '../src/strings/redirect.ts';
import { noteAddresses } from './addresses.ts';
import { DIST } from './root.ts';

// `npm run addresses`, after a build that goes public: from then on its addresses have to last.
const { added, all } = noteAddresses(DIST);
console.log(redirectText.noted(added, all));
