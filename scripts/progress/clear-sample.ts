import { reportPath } from '../../src/editing/sheet/context.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { confirm } from './ask.ts';
import { CommandError, type PlannedChange, readNow, requireArea, writeChanges } from './shared.ts';

/** `clear-sample [--area] [--yes] [--dry-run]` */
export const clearSampleOptions = {
  area: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

interface Values {
  readonly area?: string | undefined;
  readonly yes?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

/** Deletes the sample reports. @returns the exit code */
export async function clearSample(values: Values): Promise<number> {
  const now = readNow();
  const area = values.area === undefined ? null : requireArea(values.area, now.context);
  const samples = now.context.reports.filter(
    (report) => report.sample && (!area || report.area === area.id),
  );
  if (samples.length === 0) {
    console.log(progressCommandText.sample.none);
    return 0;
  }
  const texts = new Map(now.files.map(({ path, text }) => [path, text]));
  const changes = samples.map(({ id }): PlannedChange => {
    const path = reportPath(id);
    return { path, before: texts.get(path) ?? '', text: null };
  });
  const count = samples.reduce((sum, { figures }) => sum + figures.length, 0);
  for (const { id, figures } of samples) {
    console.log(progressCommandText.sample.plan(reportPath(id), figures.length));
  }
  if (values['dry-run']) {
    console.log(progressCommandText.dryRun);
    return 0;
  }
  const agreed = values.yes ? true : await confirm();
  if (agreed === null) throw new CommandError(progressCommandText.sample.needYes);
  if (!agreed) {
    console.log(progressCommandText.cancelled);
    return 0;
  }
  writeChanges(changes, now);
  console.log(progressCommandText.sample.done(changes.length, count));
  return 0;
}
