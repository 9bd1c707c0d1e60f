/** An unknown command, option or argument. */
export class UsageError extends Error {}

/** True for our own errors and for those of `parseArgs`, whose messages are English. */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/** The option that was not recognized. */
export const usageText = (error: Error): string => /--?[^\s'"]+/.exec(error.message)?.[0] ?? '';
