import { readSettings, type Settings, SettingsError } from './domain/settings.ts';

/** For invalid settings, ends the process with only the explanation: a stack trace would not help. */
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
