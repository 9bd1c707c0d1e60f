import { siteConfig } from '../src/site.config.ts';
import { buildSteps } from './build-site.ts';
import { explainFault } from './faults.ts';
import { serve } from './serve.ts';
import { runSteps } from './steps.ts';

try {
  await runSteps(buildSteps);
  await serve(siteConfig.port);
} catch (error) {
  console.error(explainFault(error));
  process.exitCode = 1;
}
