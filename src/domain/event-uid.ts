import { v5 } from 'uuid';

/** Namespace of this site's event ids. Must never change. */
const NAMESPACE = '5b0b7f0e-0d43-4c57-9a58-6f2a8a3c2017';

/**
 * A UUID version 5 (RFC 9562 §5.5) of an entry's permanent id. It does not depend on title or date, so that
 * an event that moves stays the same event in people's calendars.
 */
export const eventUid = (id: string): string => v5(id, NAMESPACE);
