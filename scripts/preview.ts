import { explainFault } from '../src/editing/machine-fault.ts';
import { showSite } from './serve.ts';

/** `npm run preview`: shows the site that was built last. */
await showSite().catch((error) => {
  console.error(explainFault(error));
  process.exitCode = 1;
});
