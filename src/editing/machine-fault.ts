import { machineFaultText } from '../strings/machine-fault.ts';

/** An error of the machine or the environment, not of the content; its message is already Vietnamese. */
export class MachineFault extends Error {}

const pathOf = (error: Error): string => ('path' in error ? String(error.path) : '?');

/**
 * The message for a failed build. Errors of the machine come in English, from several programs and in
 * several wordings (the index is built by a native program) and are translated to Vietnamese; anything else
 * is passed through.
 */
export function explainFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = `${'code' in error ? error.code : ''} ${error.message}`;
  if (/ENOSPC|EDQUOT|no space left|os error 28\b/i.test(text)) return machineFaultText.fullDisk;
  if (/EROFS|read-only file system/i.test(text)) return machineFaultText.readOnly(pathOf(error));
  if (/EACCES|EPERM|permission denied/i.test(text))
    return machineFaultText.notAllowed(pathOf(error));
  if (/EMFILE|ENFILE|too many open files/i.test(text)) return machineFaultText.tooManyOpen;
  if (/ENOMEM|out of memory|cannot allocate memory/i.test(text)) return machineFaultText.noMemory;
  if (error.name === 'PrerenderRouteConflict') {
    // Astro's message: "Could not render `/a/b` from route `/a/[id]` as it conflicts with … route `/a/b`."
    const [path = '', lost = '', shown = ''] = error.message.match(/(?<=`)\/[^`]*/g) ?? [];
    return machineFaultText.sameAddress(path, lost, shown);
  }
  return error.message;
}
