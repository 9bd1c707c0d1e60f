import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deployFiles } from '../src/domain/serving/deploy-files.ts';
import { formApi } from '../src/editing/web-form/back-end.ts';
import { siteConfig } from '../src/site.config.ts';
import { commandsText } from '../src/strings/commands.ts';
import { readRedirects } from '../src/views/site/read-redirects.ts';
import { CONTENT_ROOT } from './root.ts';

/**
 * Writes the configuration files for servers and hosts, for the base path in BASE, the forge and the
 * editors' redirects.
 */
function writeHostFiles(folder: string): void {
  const { base, forge } = siteConfig;
  for (const { path, text } of deployFiles(base, formApi(forge), readRedirects(CONTENT_ROOT))) {
    const file = join(resolve(folder), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
}

// `npm run export zip|compressed|hosts`: exports the site for a folder or USB stick, for web servers, or
// for hosts.
const [what = '', folder] = process.argv.slice(2);
if (what === 'zip') await import('./export-zip.ts');
else if (what === 'compressed') await import('./export-compressed.ts');
else if (what === '--help') console.log(commandsText.export);
else if (what === 'hosts' && folder) writeHostFiles(folder);
else {
  console.error(commandsText.export);
  process.exitCode = 2;
}
