import { byLicence } from './lock-file.ts';

// `npm run licences`: every installed package under its licence, from the lock file.
for (const [licence, names] of byLicence()) {
  console.log(`${licence} (${names.length})\n  ${names.join('\n  ')}\n`);
}
