import { checkContent } from '../src/domain/check/check.ts';
import { readContent } from './content-files.ts';
import { printProblems } from './print-problems.ts';
import { CONTENT_ROOT } from './root.ts';

// `npm run check [folder]`: checks the content below a folder, by default this repository's own.
const files = readContent(process.argv[2] ?? CONTENT_ROOT);
const { problems } = checkContent(files);
printProblems(problems, files.length);
process.exitCode = problems.length === 0 ? 0 : 1;
