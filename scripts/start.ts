import { buildSteps } from './build-site.ts';
import { serve } from './serve.ts';
import { runSteps } from './steps.ts';

try {
  await runSteps(buildSteps);
  await serve(Number(process.env.PORT ?? 4321));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
