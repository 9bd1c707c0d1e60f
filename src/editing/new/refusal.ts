/** A new entry that cannot be made as asked; the message is Vietnamese, for the editor. */
export class NewRefused extends Error {}
