import { kinds } from '../../scripts/support/page-kinds.ts';
import { unfold } from './axe.ts';
import { expect, test } from './test.ts';
import { spaceText, textFaults } from './text-boxes.ts';

/** Widths to look at in each project; 320 is a 1280 px window at 400 % zoom. */
const WIDTHS: Readonly<Record<string, ReadonlyArray<number>>> = {
  phone: [360, 320],
  desktop: [1280],
};

test('the measure sees text on text, and text that is cut off', async ({ page }) => {
  await page.setContent(`<p style="margin:0;height:0">Chữ ở dưới</p><p style="margin:0">Chữ ở trên</p>
    <div style="width:4rem;overflow:hidden;white-space:nowrap">Một dòng dài hơn hộp của nó</div>
    <div style="width:4rem;overflow:auto;white-space:nowrap">Một dòng dài, kéo ngang được</div>
    <div style="width:4rem;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Một dòng rút ngắn</div>
    <div style="width:4rem;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Có cả câu ở dưới</div>
    <p>Có cả câu ở dưới</p>`);
  expect(await textFaults(page)).toEqual([
    '“Chữ ở dưới” × “Chữ ở trên”',
    '“Một dòng dài hơn hộp của nó” cut at the side',
    '“Một dòng rút ngắn” cut at the side',
  ]);
});

for (const spaced of [false, true]) {
  test(`no kind of page has text on text or cut off${spaced ? ', also with wider text spacing' : ''}`, async ({
    page,
  }, { project }) => {
    const found: Array<string> = [];
    for (const [kind, path] of kinds) {
      await page.goto(path);
      await unfold(page);
      if (spaced) await spaceText(page);
      for (const width of WIDTHS[project.name] ?? []) {
        await page.setViewportSize({ width, height: 740 });
        found.push(...(await textFaults(page)).map((fault) => `${kind}, ${width} px: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
}
