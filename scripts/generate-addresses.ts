import { explainFault } from '../src/editing/machine-fault.ts';
import { noteAddresses } from '../src/integrations/published-addresses.ts';
import { redirectText } from '../src/strings/redirect.ts';
import { CONTENT_ROOT, DIST } from './root.ts';

// `npm run generate addresses`, after a build that is published: from then on its addresses must keep
// working.
try {
  const { added, all } = noteAddresses(DIST, CONTENT_ROOT);
  console.log(redirectText.noted(added, all));
} catch (error) {
  console.error(explainFault(error));
  process.exitCode = 1;
}
