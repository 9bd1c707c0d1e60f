import type { Page } from '@playwright/test';

/** The text spacing that readers may set and no page may break under (WCAG 2.2, 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Sets the text spacing of WCAG 1.4.12. A constructed style sheet: the site's policy allows no inline one. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}

/**
 * Measures every line of visible text and reports text that lies on other text, on a picture or on a
 * field, text that a box cuts off, and text beyond the edge of the window. What only screen readers
 * get is left out, and so is what a box that scrolls holds beyond its edge, and a line that ends with “…”
 * where the same words stand whole elsewhere on the page.
 *
 * @returns one line for each fault, with the words concerned; empty when all is well
 */
export async function textFaults(page: Page): Promise<Array<string>> {
  return page.evaluate(() => {
    interface Box {
      readonly element: Element;
      readonly words: string;
      readonly rect: DOMRect;
    }
    /** Boxes that touch by less than this many CSS pixels do not hide anything. */
    const TOUCH = 2;
    /** Words for screen readers only: their box, or one around it, is clipped to nothing. */
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !isClipped(element);
    const shorten = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 40);

    const texts: Array<Box> = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = shorten(node.textContent ?? '');
      // Words of a drawing cannot flow; charts.spec.ts measures them for each line that can be chosen.
      if (!element || words === '' || element.closest('script, style, title, desc, option, svg'))
        continue;
      if (!isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) {
        if (width === 0 || height === 0) continue;
        // The skip link waits beside the window until it has the focus.
        if (x + width < 0) continue;
        // The box of a line is as high as the font; letters with their marks fill the middle of it.
        const rect = new DOMRect(x, y + height * 0.12, width, height * 0.76);
        texts.push({ element, words, rect });
      }
    }
    const things: Array<Box> = [...document.querySelectorAll('img, svg, input, textarea, button')]
      .filter(isShown)
      .map((element) => ({
        element,
        words: `<${element.localName}> ${element.id || element.getAttribute('class') || ''}`.trim(),
        rect: element.getBoundingClientRect(),
      }));

    /** What is left of a rectangle inside the boxes that scroll: the rest is reached by scrolling. */
    const scrolledAway = ({ element, rect }: Box) => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (!/auto|scroll/.test(overflowX + overflowY)) continue;
        const edge = box.getBoundingClientRect();
        if (rect.right > edge.right || rect.left < edge.left) return true;
        if (rect.bottom > edge.bottom || rect.top < edge.top) return true;
      }
      return false;
    };
    const faults = new Set<string>();
    const boxes = [...texts, ...things]
      .filter((box) => box.rect.width > 0 && !scrolledAway(box))
      .sort((a, b) => a.rect.top - b.rect.top);
    const isText = new Set(texts);

    boxes.forEach((box, index) => {
      for (let next = index + 1; next < boxes.length; next += 1) {
        const other = boxes[next];
        if (!other || other.rect.top > box.rect.bottom - TOUCH) break;
        if (!isText.has(box) && !isText.has(other)) continue;
        const across =
          Math.min(box.rect.right, other.rect.right) - Math.max(box.rect.left, other.rect.left);
        const down = Math.min(box.rect.bottom, other.rect.bottom) - other.rect.top;
        if (across <= TOUCH || down <= TOUCH) continue;
        // Text on its own button, or in its own drawing.
        const nested = isText.has(box) && isText.has(other) ? box.element === other.element : false;
        if (nested) continue;
        if (!isText.has(other) && other.element.contains(box.element)) continue;
        if (!isText.has(box) && box.element.contains(other.element)) continue;
        faults.add(`“${box.words}” × “${other.words}”`);
      }
    });
    const isShortened = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).textOverflow === 'ellipsis' || isShortened(element.parentElement));
    const whole = new Set(
      texts.filter((box) => !isShortened(box.element)).map(({ words }) => words),
    );
    for (const box of texts) {
      if (scrolledAway(box)) continue;
      if (isShortened(box.element) && whole.has(box.words)) continue;
      const { rect } = box;
      if (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1)
        faults.add(`“${box.words}” beyond the window`);
      for (let edge: Element | null = box.element; edge; edge = edge.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(edge);
        const outer = edge.getBoundingClientRect();
        const cutsAcross = /hidden|clip/.test(overflowX) && !(edge instanceof HTMLBodyElement);
        const cutsDown = /hidden|clip/.test(overflowY) && !(edge instanceof HTMLBodyElement);
        if (cutsAcross && (rect.right > outer.right + 1 || rect.left < outer.left - 1))
          faults.add(`“${box.words}” cut at the side`);
        if (cutsDown && (rect.bottom > outer.bottom + 1 || rect.top < outer.top - 1))
          faults.add(`“${box.words}” cut below`);
      }
    }
    return [...faults];
  });
}
