import { commandsText } from '../src/strings/commands.ts';
import { buildSite } from './build-site.ts';
import { showSite } from './serve.ts';
import { runWithoutArguments } from './usage.ts';

/** `npm start`: builds the site and shows it. */
await runWithoutArguments(commandsText.start, async () => {
  await buildSite();
  await showSite();
});
