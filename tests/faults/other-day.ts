// Loaded before a build (NODE_OPTIONS=--import=…): the clock goes 500 days and some hours ahead.
const AHEAD = 500 * 86_400_000 + 12_345_678;
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...given: ConstructorParameters<typeof Real> | []) {
    if (given.length === 0) super(Real.now() + AHEAD);
    else super(...(given as [number]));
  }
  static override now(): number {
    return Real.now() + AHEAD;
  }
} as DateConstructor;
