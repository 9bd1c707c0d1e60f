import { rmSync } from 'node:fs';
import { type AstroInlineConfig, build } from 'astro';
import { explainFault } from '../src/editing/machine-fault.ts';
import { runStep, stopBuild } from '../src/integrations/step.ts';
import { machineFaultText } from '../src/strings/machine-fault.ts';
import { vi } from '../src/strings/vi.ts';
import { ROOT } from './root.ts';
import {
  acquireBuildLock,
  folders,
  publishBuild,
  recoverInterruptedPublish,
} from './site-folder.ts';

/**
 * Builds the whole site beside the one that is served, and puts it in its place; ends the command when
 * that fails. What a build is made of is in astro.config.mjs, the settings are in the environment.
 *
 * @param config what differs from astro.config.mjs
 */
export async function buildSite(config: AstroInlineConfig = {}): Promise<void> {
  try {
    acquireBuildLock();
    recoverInterruptedPublish();
    let published = false;
    // However it ends: half a site is of no use, and on a full disk it is in the way.
    process.once('exit', () => {
      rmSync(folders.next, { recursive: true, force: true });
      if (!published) console.error(machineFaultText.kept);
    });
    rmSync(folders.next, { recursive: true, force: true });
    await build({ root: ROOT, logLevel: 'warn', ...config, outDir: folders.next });
    await runStep(vi.build.swap, () => publishBuild());
    published = true;
  } catch (error) {
    stopBuild(explainFault(error));
  }
}
