import { existsSync, writeFileSync } from 'node:fs';
import { templateOf } from '../../src/editing/sheet/template.ts';
import { templateFile } from '../../src/editing/sheet/template-file.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { sheetTemplateText } from '../../src/strings/sheet-template.ts';
import { CommandError, readNow, requireArea, requirePlan } from './shared.ts';

/** `template --area <area> [--plan] [--out]` */
export const templateOptions = {
  area: { type: 'string' },
  plan: { type: 'string' },
  out: { type: 'string' },
} as const;

interface Values {
  readonly area?: string | undefined;
  readonly plan?: string | undefined;
  readonly out?: string | undefined;
}

/** @returns the exit code */
export async function template(values: Values): Promise<number> {
  if (!values.area) throw new CommandError(progressCommandText.usage.template);
  const { context } = readNow();
  const plan = requirePlan(values.plan, context);
  const area = requireArea(values.area, context, plan);
  const made = templateOf(context, area, plan);
  if (made.rows.length === 0) throw new CommandError(progressCommandText.noTargets(plan));
  const path = values.out ?? sheetTemplateText.fileName(plan, area.id);
  if (existsSync(path)) throw new CommandError(progressCommandText.exists(path));
  writeFileSync(path, await templateFile(made));
  console.log(progressCommandText.templateWritten(path, made.rows.length));
  return 0;
}
