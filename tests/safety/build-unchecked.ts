import config from '../../astro.config.mjs';
import { buildSite } from '../../scripts/build-site.ts';

// The whole build but for the checker, which would refuse most of what is tried here: pages have to be
// safe without it too. Settings as for `npm run build`.
const integrations = config.integrations
  ?.flat()
  .filter((one) => one && one.name !== 'content-check');
await buildSite({ ...config, integrations: integrations ?? [], configFile: false });
