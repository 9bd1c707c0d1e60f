/** The thresholds, one set for all targets: tuning them per target would make statuses incomparable. */
export const thresholds = {
  /** Minimum share of the expected path for "on track", and for "needs a push". */
  onTrack: 0.95,
  needsPush: 0.6,
  /** Below this expected share no verdict is given: too little can be seen yet. */
  earliestVerdict: 0.1,
  /** Grace days after a reporting period before a figure is stale. */
  reportGraceDays: 10,
  /** Days left from which a binary task is "due soon", and from which it is "closing". */
  dueSoonDays: 30,
  closingDays: 7,
} as const;
