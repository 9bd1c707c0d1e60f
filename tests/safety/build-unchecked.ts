import { buildSteps } from '../../scripts/build-site.ts';
import { runSteps } from '../../scripts/steps.ts';
import { vi } from '../../src/strings/vi.ts';

// The whole build but for the checker, which would refuse most of what is tried here: pages have to be
// safe without it too. Settings as for `npm run build`.
await runSteps(buildSteps.filter(({ name }) => name !== vi.build.check));
