import { commandsText } from '../src/strings/commands.ts';
import { showSite } from './serve.ts';
import { runWithoutArguments } from './usage.ts';

/** `npm run preview`: shows the site that was built last. */
await runWithoutArguments(commandsText.preview, showSite);
