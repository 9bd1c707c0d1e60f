import { parseArgs } from 'node:util';
import { progressCommandText } from '../src/strings/progress-command.ts';
import { clearSample, clearSampleOptions } from './progress/clear-sample.ts';
import { importFiles, importOptions } from './progress/import.ts';
import { issue, issueOptions } from './progress/issue.ts';
import { list, listOptions } from './progress/list.ts';
import { migrate, migrateOptions } from './progress/migrate.ts';
import { add, addOptions, correct, correctOptions } from './progress/one.ts';
import { CommandError } from './progress/shared.ts';
import { template, templateOptions } from './progress/template.ts';
import { isUsageError, usageText } from './usage.ts';

/**
 * `npm run progress -- <command>`: reports figures from the command line. Exit code 0: done; 1: the figures
 * were refused, nothing written; 2: invalid arguments.
 */
type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;
type Name = keyof typeof progressCommandText.usage;

interface Command {
  readonly options: Options;
  readonly run: (values: never, positionals: ReadonlyArray<string>) => Promise<number>;
}

const commands: Readonly<Record<Name, Command>> = {
  template: { options: templateOptions, run: template },
  import: { options: importOptions, run: importFiles },
  add: { options: addOptions, run: add },
  correct: { options: correctOptions, run: correct },
  list: { options: listOptions, run: list },
  'clear-sample': { options: clearSampleOptions, run: clearSample },
  issue: { options: issueOptions, run: issue },
  migrate: { options: migrateOptions, run: migrate },
};

const isName = (name: string): name is Name => Object.hasOwn(commands, name);

async function run([name = '', ...args]: ReadonlyArray<string>): Promise<number> {
  if (name === '' || name === '--help' || name === '-h') {
    console.log(progressCommandText.help);
    return name === '' ? 2 : 0;
  }
  if (!isName(name)) {
    console.error(`${progressCommandText.unknownCommand(name)}\n\n${progressCommandText.help}`);
    return 2;
  }
  const command = commands[name];
  if (args.includes('--help')) {
    console.log(progressCommandText.usage[name]);
    return 0;
  }
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: command.options,
    });
    return await command.run(values as never, positionals);
  } catch (error) {
    if (error instanceof CommandError) console.error(error.message);
    else if (isUsageError(error)) {
      console.error(
        `${progressCommandText.badOption(usageText(error))}\n\n${progressCommandText.usage[name]}`,
      );
    } else throw error;
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
