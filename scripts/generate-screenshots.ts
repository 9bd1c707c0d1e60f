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

/** A new screenshot is one entry here, and one `<Shot>` in the guide. */
const shots: ReadonlyArray<Shot> = [
  {
    file: 'bieu-mau-dang-nhap',
    address: '/bien-tap/sua/',
    steps: (page) => button(page, 'Đăng nhập bằng mã truy cập').click(),
  },
  {
    file: 'bieu-mau-danh-sach',
    address: null,
    steps: async (page) => {
      await signIn(page);
      await page.getByText(KIND, { exact: true }).first().click();
      await page
        .getByText(/^\d{4}$/)
        .first()
        .waitFor();
    },
  },
  {
    file: 'bieu-mau-sua-chi-tieu',
    address: null,
    steps: async (page) => {
      await edit(page);
      await page.getByRole('spinbutton', { name: GOAL }).scrollIntoViewIfNeeded();
    },
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

async function take(shot: Shot, baseURL: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGS, '--lang=vi-VN'],
    env: { ...process.env, LANGUAGE: 'vi' },
  });
  const repository = new GitHubRepository(join(CONTENT_ROOT, 'content'));
  const github = new GitHubStandIn(repository);
  try {
    const context = await browser.newContext({ baseURL, viewport: WINDOW, locale: 'vi-VN' });
    const page = await context.newPage();
    await answerGitHub(page, await github.start());
    if (shot.address !== null) await page.goto(shot.address);
    await shot.steps?.(page);
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
