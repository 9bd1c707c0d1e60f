import { kinds } from '../../scripts/support/page-kinds.ts';
import { expect, test } from './test.ts';

/** A word of a long heading that takes its place a few pixels further on moves less than this. */
const SEEN = 0.002;

/** What moved, as the browser reports it: by how much, and what. */
interface Shift {
  readonly value: number;
  readonly what: ReadonlyArray<string>;
}

/** Notes every layout shift from the first paint on; what the reader causes is no shift. */
function watchShifts(): void {
  const shifts: Array<Shift> = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: ReadonlyArray<{ readonly node: Node | null }>;
      };
      const nameOf = (node: Node | null) =>
        node instanceof Element ? `${node.tagName}.${node.className}` : (node?.nodeName ?? '?');
      if (!hadRecentInput) shifts.push({ value, what: sources.map(({ node }) => nameOf(node)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test('no kind of page moves while it loads, not even when the headings’ face comes late', async ({
  page,
}) => {
  await page.addInitScript(watchShifts);
  let release = () => {};
  let painted = Promise.resolve();
  // The worst case of a slow connection: the fonts arrive after the page has been painted.
  await page.route('**/*.woff2', async (route) => {
    await painted;
    await route.continue().catch(() => undefined);
  });
  const moved: Array<string> = [];
  for (const [kind, path] of kinds) {
    painted = new Promise((resolve) => {
      release = resolve;
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    release();
    await page.waitForLoadState('load');
    const shifts = await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      );
      return (window as unknown as { shifts: Array<Shift> }).shifts;
    });
    const seen = shifts.filter(({ value }) => value > SEEN);
    for (const { value, what } of seen) moved.push(`${kind} ${path}: ${value} ${what.join(' ')}`);
  }
  expect(moved).toEqual([]);
});
