import { rmSync } from 'node:fs';
import { type AstroInlineConfig, build } from 'astro';
import { explainFault } from '../src/editing/machine-fault.ts';
import { runStep, stopBuild } from '../src/integrations/step.ts';
import { buildText } from '../src/strings/build.ts';
import { machineFaultText } from '../src/strings/machine-fault.ts';
import { ROOT } from './root.ts';
import {
  acquireBuildLock,
  folders,
  publishBuild,
  recoverInterruptedPublish,
} from './site-folder.ts';

/**
 * Builds the whole site into a staging folder and then publishes it in place of the served one; ends the
 * process when the build fails. The build steps are in astro.config.mjs, the settings in the environment.
 *
 * @param config overrides of astro.config.mjs
 */
export async function buildSite(config: AstroInlineConfig = {}): Promise<void> {
  try {
    acquireBuildLock();
    recoverInterruptedPublish();
    let published = false;
    // Clean up however the process ends: half a site is useless, and takes up space on a full disk.
    process.once('exit', () => {
      rmSync(folders.next, { recursive: true, force: true });
      if (!published) console.error(machineFaultText.kept);
    });
    rmSync(folders.next, { recursive: true, force: true });
    await build({ root: ROOT, logLevel: 'warn', ...config, outDir: folders.next });
    await runStep(buildText.swap, () => publishBuild());
    published = true;
  } catch (error) {
    stopBuild(explainFault(error));
  }
}
