import type { Page } from '@playwright/test';

/** Widths to look at in each project; 320 is a 1280 px window at 400 % zoom, 640 at 200 %. */
const WIDTHS: Readonly<Record<string, ReadonlyArray<number>>> = {
  phone: [360, 320],
  desktop: [1280, 768, 640],
};

/** The project's widths at which the page scrolls sideways, with the width that it wants. */
export async function tooWide(page: Page, project: string): Promise<Array<string>> {
  const widths = WIDTHS[project];
  if (!widths) throw new Error(`no widths to look at in project ${project}`);
  const found: Array<string> = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const content = await page.evaluate(() => document.scrollingElement?.scrollWidth);
    if (content === undefined || content > width) found.push(`${width} px: ${content} px`);
  }
  return found;
}
