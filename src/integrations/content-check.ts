import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { today } from '../domain/dates.ts';
import { checkFiles } from '../editing/check/check.ts';
import { mdxReader } from '../editing/check/mdx-reader.ts';
import { hasErrors } from '../editing/check/problem.ts';
import { terminalReport } from '../editing/check/terminal-report.ts';
import { readContent } from '../editing/content-files.ts';
import { siteConfig } from '../site.config.ts';
import { buildText } from '../strings/build.ts';
import { attachmentFiles } from '../views/site/attachment-files.ts';
import { beginStep, runStep, stopBuild } from './step.ts';

/**
 * Validates the content before the build and stops on errors. Astro loads the content right after setup and
 * would stop at the first error it finds, with a message in English.
 */
export function contentCheck(): AstroIntegration {
  let pagesDone = () => {};
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        await runStep(buildText.check, () => {
          const root = resolve(fileURLToPath(config.root), siteConfig.contentRoot);
          const files = readContent(root);
          const problems = checkFiles(files, {
            today: today(siteConfig.date),
            attachments: attachmentFiles(root),
            mdx: mdxReader,
          });
          process.stdout.write(`${terminalReport({ problems, files: files.length })}\n`);
          if (hasErrors(problems)) stopBuild(buildText.contentFailed);
        });
        pagesDone = beginStep(buildText.pages);
      },
      'astro:build:done': () => pagesDone(),
    },
  };
}
