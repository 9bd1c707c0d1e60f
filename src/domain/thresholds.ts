/** The thresholds, one set for all targets: tuning them per target would make statuses incomparable. */
export const thresholds = {
  /** Share of the expected path from which a target is on track, and from which it only needs a push. */
  onTrack: 0.95,
  needsPush: 0.6,
  /** Below this share of the expected path no verdict is given: too little is to be seen yet. */
  earliestVerdict: 0.1,
  /** Days after a reporting period in which a report is not yet stale. */
  reportGraceDays: 10,
  /** Days left from which a task that is done or not is soon due, and from which it is close. */
  dueSoonDays: 30,
  closingDays: 7,
} as const;
