/** A new entry that cannot be created as requested; the message is Vietnamese, for the editor. */
export class NewRefused extends Error {}
