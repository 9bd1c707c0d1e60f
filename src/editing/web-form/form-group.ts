/** An object in the form: names and values, not yet validated. */
export type FormGroup = Readonly<Record<string, unknown>>;
