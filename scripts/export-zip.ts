import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, today } from '../src/domain/dates.ts';
import { runStep } from '../src/integrations/step.ts';
import { siteConfig } from '../src/site.config.ts';
import { exportZipText } from '../src/strings/export-zip.ts';
import { buildSite } from './build-site.ts';
import { DIST, ROOT } from './root.ts';
import { zipSite } from './zip-site.ts';

const FILE = '.build/cong-tac-phong-trao.zip';

/** `npm run export zip`: builds the site as a zip for computers that have only a browser. */
async function exportZip(): Promise<void> {
  const { base, site } = siteConfig;
  const { zip, count } = await zipSite(DIST, {
    base,
    day: formatDay(today(siteConfig.date)),
    online: process.env.SITE ? new URL(base, site).href : null,
  });
  writeFileSync(join(ROOT, FILE), zip);
  console.log(exportZipText.done(FILE, count, Math.round(zip.length / 1000)));
}

await buildSite();
await runStep(exportZipText.step, exportZip);
