import { commandsText } from '../src/strings/commands.ts';
import { buildSite } from './build-site.ts';
import { runWithoutArguments } from './usage.ts';

/** `npm run build`: checks the content and builds the site. */
await runWithoutArguments(commandsText.build, buildSite);
