import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../domain/source-file.ts';
import { MAPPINGS_FOLDER } from '../../model/sheet-mapping.ts';
import { siteConfig } from '../../site.config.ts';

/** The files of how the office reads foreign tables; none when nobody has confirmed one. */
export const mappingFiles = (root: string = siteConfig.contentRoot): Array<SourceFile> =>
  globSync(`${MAPPINGS_FOLDER}/*.json`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
