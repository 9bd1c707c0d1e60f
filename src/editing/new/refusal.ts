/** A new entry that cannot be created as requested; the message is Vietnamese, for the editor. */
export class NewRefused extends Error {}

/** The message for a terminal: one "✗" a line; lists of problems bring their own. */
export const refusalText = ({ message }: NewRefused): string =>
  message.startsWith('✗') ? message : `✗ ${message}`;
