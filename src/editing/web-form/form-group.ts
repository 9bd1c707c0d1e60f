/** A group of fields as the form holds it: names and values, not yet checked. */
export type FormGroup = Readonly<Record<string, unknown>>;
