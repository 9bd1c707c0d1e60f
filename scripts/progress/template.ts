import { existsSync, writeFileSync } from 'node:fs';
import { templateOf } from '../../src/editing/sheet/template.ts';
import { templateFile } from '../../src/editing/sheet/template-file.ts';
import { progressWords as words } from '../../src/strings/progress-words.ts';
import { templateWords } from '../../src/strings/template-words.ts';
import { areaOf, CommandError, planOf, readNow } from './shared.ts';

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
  if (!values.area) throw new CommandError(words.usage.template);
  const { context } = readNow();
  const area = areaOf(values.area, context);
  const plan = planOf(values.plan, context);
  const made = templateOf(context, area, plan);
  if (made.rows.length === 0) throw new CommandError(words.noTargets(plan));
  const path = values.out ?? templateWords.fileName(plan, area.id);
  if (existsSync(path)) throw new CommandError(words.exists(path));
  writeFileSync(path, await templateFile(made));
  console.log(words.templateWritten(path, made.rows.length));
  return 0;
}
