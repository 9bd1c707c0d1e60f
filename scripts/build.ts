import { rmSync } from 'node:fs';
import { machineFaultText } from '../src/strings/machine-fault.ts';
import { buildSteps } from './build-site.ts';
import { explainFault, MachineFault } from './faults.ts';
import { folders } from './site-folder.ts';
import { runSteps } from './steps.ts';

try {
  await runSteps(buildSteps);
} catch (error) {
  console.error(`${explainFault(error)}\n${machineFaultText.kept}`);
  // Half a site is of no use, and on a full disk it is in the way. It may be another build's, though.
  if (!(error instanceof MachineFault)) rmSync(folders.next, { recursive: true, force: true });
  process.exitCode = 1;
}
