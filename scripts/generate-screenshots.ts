import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { readContent } from '../src/editing/content-files.ts';
import { targetEntity } from '../src/model/target.ts';
import { BROWSER_ARGS, ensureBrowser } from './browser.ts';
import { freePort } from './ports.ts';
import { CONTENT_ROOT, DIST, ROOT } from './root.ts';
import { serve } from './serve.ts';
import { answerGitHub, button, openItem, signIn } from './support/form-ui.ts';
import { GitHubRepository } from './support/github-repository.ts';
import { GitHubStandIn } from './support/github-stand-in.ts';
import { yearDocument } from './support/year-document.ts';

/**
 * `npm run generate screenshots [name …]`: screenshots of the real interfaces for the editors' guide,
 * written to src/assets/bien-tap/. Does not build: run `npm run build` first. GitHub is a fake server on a
 * real git repository, so no account is needed and nothing leaves this computer.
 */
interface Shot {
  /** File name without extension; the guide refers to the screenshot by it. */
  readonly file: string;
  /** Page of the site; null when `steps` navigate themselves. */
  readonly address: string | null;
  readonly steps?: (page: Page) => Promise<unknown>;
  /** The part to crop to; the whole window by default. */
  readonly clip?: Clip;
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WINDOW = { width: 1000, height: 620 };
const FOLDER = join(ROOT, 'src/assets/bien-tap');
const MOST_BYTES = 60_000;

/** Labels of the form: a kind of content, and a field of it. */
const KIND = targetEntity.names.many;
const GOAL = 'Mức phải đạt của mỗi đơn vị';

/** A year's targets and the one that the screenshots change; everything above it is scrolled out of view. */
function someTarget(): { readonly year: string; readonly title: string } {
  const file = readContent(CONTENT_ROOT).find(({ path }) => path.startsWith('content/targets/'));
  const { plan: year, targets } = JSON.parse(file?.text ?? '{"targets":[]}');
  return {
    year,
    title: targets.find(({ goal }: { goal: unknown }) => typeof goal === 'number').title,
  };
}

async function edit(page: Page): Promise<void> {
  const { year, title } = someTarget();
  await signIn(page);
  await openItem(page, KIND, year, title);
  const goal = page.getByRole('spinbutton', { name: GOAL });
  await goal.fill(String(Number(await goal.inputValue()) + 1));
  await page.setViewportSize(WINDOW);
}

/** Fills in the first share of the first unit that may report. */
async function fillReport(page: Page): Promise<void> {
  await page.locator('main li a').first().click();
  const form = page.locator('report-form.ready');
  const year = await form.getAttribute('data-plan');
  await page.getByLabel('Số liệu tính đến ngày').fill(`31/12/${year}`);
  await page.getByLabel('Ngày báo cáo').fill(`10/01/${Number(year) + 1}`);
  await page.getByLabel('Văn bản hoặc nguồn').fill('Báo cáo số 03/BC-MTTQ');
  await page.getByLabel('Số đã đạt').first().fill('14');
  await page.getByLabel('Tổng số').first().fill('16');
}

/** Pastes two lines, the second with a day that does not exist. */
async function pasteTable(page: Page): Promise<void> {
  const units = await page.locator('select[name="area"] option').allTextContents();
  const { year, title } = someTarget();
  const line = (unit: string | undefined, day: string) =>
    [unit, title, '2', `${day}/${year}`, 'Báo cáo số 45', 'Ủy ban MTTQ'].join('\t');
  const head =
    'Đơn vị\tChỉ tiêu\tGiá trị\tSố liệu tính đến ngày\tVăn bản\tNơi báo cáo\tNgày báo cáo';
  const lines = [line(units[1], '31/12'), line(units[2], '31/11')];
  const next = `\t10/01/${Number(year) + 1}\n`;
  await page.getByLabel('Dán bảng vào đây').fill(`${head}\n${lines.join(next)}${next}`);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await page.getByRole('heading', { name: 'Kết quả' }).evaluate((it) => it.scrollIntoView());
}

/** Takes in the document of the year after the newest, and looks at its first clause. */
async function readYear(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1200, height: 760 });
  const buffer = Buffer.from(yearDocument(Number(someTarget().year) + 1));
  const type = 'application/octet-stream';
  await page
    .getByLabel('Chọn tệp')
    .setInputFiles({ name: 'Hướng dẫn.docx', mimeType: type, buffer });
  const review = page.locator('.review');
  const year = page.getByRole('button', { name: 'Đọc theo năm này' });
  await review.or(year).first().waitFor();
  if (await year.isVisible()) await year.click();
  await page.getByRole('button', { name: 'Danh sách mục' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Mục I\.1 / })
    .click();
  await page.locator('.review > h2').evaluate((it) => it.scrollIntoView());
}

/** A new screenshot is one entry here, and one `<Shot>` in the guide. */
const shots: ReadonlyArray<Shot> = [
  {
    file: 'bieu-mau-dang-nhap',
    address: '/bien-tap/sua/',
    steps: (page) => button(page, 'Đăng nhập bằng mã truy cập').click(),
  },
  {
    file: 'bieu-mau-gui-duyet',
    address: null,
    steps: async (page) => {
      await edit(page);
      await button(page, 'Lưu').click();
      await button(page, 'Gửi duyệt').waitFor();
    },
  },
  {
    file: 'bao-cao-dien',
    address: '/bien-tap/bao-cao/',
    steps: async (page) => {
      await fillReport(page);
      await page.locator('report-form fieldset').evaluate((it) => it.scrollIntoView());
    },
  },
  {
    file: 'bao-cao-gui',
    address: '/bien-tap/bao-cao/',
    steps: async (page) => {
      await fillReport(page);
      await page.getByRole('button', { name: 'Kiểm tra báo cáo' }).click();
      const sent = page.getByRole('heading', { name: 'Gửi báo cáo' });
      await sent.waitFor();
      await page
        .getByRole('button', { name: 'Kiểm tra báo cáo' })
        .evaluate((it) => it.scrollIntoView());
    },
  },
  {
    file: 'dan-tu-excel',
    address: '/bien-tap/dan/',
    steps: pasteTable,
  },
  { file: 'van-ban-xem-lai', address: '/bien-tap/van-ban/', steps: readYear },
  {
    file: 'van-ban-sua',
    address: '/bien-tap/van-ban/',
    steps: async (page) => {
      await readYear(page);
      await page
        .locator('.finding[data-kind="target"]')
        .first()
        .getByRole('button', { name: /^Sửa/ })
        .click();
    },
  },
  {
    file: 'van-ban-tep',
    address: '/bien-tap/van-ban/',
    steps: async (page) => {
      await readYear(page);
      await page.getByRole('button', { name: 'Làm ra các tệp' }).click();
      const made = page.getByRole('heading', { name: 'Các tệp của năm' });
      await made.waitFor();
      await made.evaluate((it) => it.scrollIntoView());
    },
  },
];

/** The screenshot as WebP, in the best quality that stays below the size limit. */
async function picture(page: Page, clip: Clip | undefined): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  for (const quality of [85, 70, 55, 40]) {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      ...(clip && { clip: { ...clip, scale: 1 } }),
    });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error(`larger than ${MOST_BYTES} bytes: choose a smaller part of the page`);
}

/** Uses the site's font on the first page too, where a reader's browser leaves out one that comes late. */
const useFont = (page: Page) =>
  page.route('**/_astro/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(font-display:\s*)optional/g, '$1block');
    await route.fulfill({ response, body });
  });

async function take(shot: Shot, baseURL: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGS, '--lang=vi-VN'],
    env: { ...process.env, LANGUAGE: 'vi' },
  });
  const repository = new GitHubRepository(join(CONTENT_ROOT, 'content'));
  const github = new GitHubStandIn(repository);
  try {
    const context = await browser.newContext({
      baseURL,
      viewport: WINDOW,
      locale: 'vi-VN',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await answerGitHub(page, await github.start());
    await useFont(page);
    if (shot.address !== null) {
      await page.goto(shot.address);
    }
    await shot.steps?.(page);
    await page.evaluate(() => document.fonts.ready);
    // Wait for the transitions that follow a click.
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    const file = join(FOLDER, `${shot.file}.webp`);
    writeFileSync(file, await picture(page, shot.clip));
    console.log(`${shot.file}.webp: ${Math.round(statSync(file).size / 1000)} kB`);
  } finally {
    await browser.close();
    github.stop();
    repository.remove();
  }
}

const asked = process.argv.slice(3);
mkdirSync(FOLDER, { recursive: true });
const server = await serve(DIST, await freePort('localhost'));
try {
  for (const shot of shots) {
    if (asked.length === 0 || asked.includes(shot.file)) await take(shot, server.origin);
  }
} finally {
  await server.stop();
}
