import { redirectWords } from '../src/strings/redirect-words.ts';
import { noteAddresses } from './addresses.ts';
import { DIST } from './root.ts';

// `npm run addresses`, after a build that goes public: from then on its addresses have to last.
const { added, all } = noteAddresses(DIST);
console.log(redirectWords.noted(added, all));
