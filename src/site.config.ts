import { readSettings, type Settings, SettingsError } from './domain/settings.ts';

/** Wrong settings end the command with their explanation alone: there is nothing else to do with them. */
function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** The settings of this build, from the environment. */
export const siteConfig = settingsOrExit();
