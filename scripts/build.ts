import { buildSteps } from './build-site.ts';
import { runSteps } from './steps.ts';

try {
  await runSteps(buildSteps);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
