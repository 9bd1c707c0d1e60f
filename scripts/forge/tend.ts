import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownForge, readSmall } from './environment.ts';
import { listWork } from './list.ts';
import { readWork } from './work.ts';
import { writeWork } from './write.ts';

/**
 * The privileged steps of tending a repository: `list <in> <out>` and `write <in>`. They run the main branch's
 * scripts with a token and without installed packages.
 */
const [task = '', given = '', out = given] = process.argv.slice(2);
if (task === 'list') {
  mkdirSync(out, { recursive: true });
  const work = await listWork(ownForge());
  writeFileSync(join(out, 'viec.json'), JSON.stringify(work));
  console.log(`requests: ${work.requests.length}, issues: ${work.issues.length}`);
} else {
  const { lines, isWhole } = await writeWork(
    ownForge(),
    readWork(readSmall(join(given, 'da-doc.json'))),
  );
  console.log(lines.join('\n'));
  if (!isWhole) process.exitCode = 1;
}
