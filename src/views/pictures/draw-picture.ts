import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import { cached, hashOfFiles } from '../../build-cache.ts';
import { pictureText } from '../../strings/picture.ts';
import type { Picture } from './pictures.ts';

/** Draws the pictures for shared links (Open Graph): takumi lays boxes out with the site's font and writes the PNG. */

const SIZE = { width: 1200, height: 630 };
/** Height of the cloth. */
const CLOTH = 200;
// The site's colours; a picture cannot use tokens.css.
const COLOURS = {
  paper: '#fdfbf7',
  ink: '#211c16',
  soft: '#52473a',
  red: '#85121a',
  gold: '#f4cf63',
};

const require = createRequire(import.meta.url);
const file = (subset: string, weight: number): Buffer =>
  readFileSync(
    require.resolve(
      `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`,
    ),
  );
// The font's characters are split over two files, tried in this order. With the other order a letter with two
// marks is put together from a letter and a mark of the Latin file, and the mark stands beside it.
const fonts = (['vietnamese', 'latin'] as const).flatMap((subset) =>
  ([400, 600] as const).map((weight) => ({ name: subset, weight, data: file(subset, weight) })),
);
const renderer = new Renderer();
const ready = Promise.all(fonts.map((font) => renderer.registerFont(font)));

type Style = NonNullable<Node['style']>;

const box = (style: Style, ...children: ReadonlyArray<Node | string>): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', text: child } : child,
  ),
});

/** The site's own sign. */
const MARK = 'src/brand/mark.svg';
const mark: Node = { type: 'image', width: 72, height: 72, src: readFileSync(MARK) };

/** Long titles are set in a smaller size, so that they fit completely. */
const titleSize = (title: string) => (title.length > 110 ? 36 : title.length > 60 ? 46 : 60);

/** The cloth: a picture of 240 × 40 stitches above everything. */
const cloth = (cover: string): Node => ({
  type: 'image',
  src: Buffer.from(cover),
  width: SIZE.width,
  height: CLOTH,
  style: { position: 'absolute', top: 0, left: 0 },
});

function layout({ kind, title, figure, date, owner, cover }: Picture): Node {
  return box(
    {
      ...SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `${CLOTH + 24}px 72px 32px`,
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: 'vietnamese, latin',
      fontSize: 32,
    },
    cloth(cover),
    box({ fontSize: 34, color: COLOURS.red, fontWeight: 600 }, kind),
    box(
      { flexDirection: 'column', gap: 12 },
      box(
        { fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.35, textWrap: 'balance' },
        title,
      ),
      ...(figure
        ? [
            box(
              { flexDirection: 'column', borderLeft: `8px solid ${COLOURS.gold}`, paddingLeft: 24 },
              box({ fontSize: figure.text.length > 30 ? 38 : 52, fontWeight: 600 }, figure.text),
              box({ color: COLOURS.soft, fontSize: 30 }, figure.subject),
            ),
          ]
        : []),
    ),
    box(
      { justifyContent: 'space-between', alignItems: 'center' },
      box({ color: COLOURS.soft }, date),
      box(
        { alignItems: 'center', gap: 20 },
        mark,
        box(
          { flexDirection: 'column', fontSize: 26 },
          box({ fontWeight: 600, color: COLOURS.red }, pictureText.site),
          box({ color: COLOURS.soft, fontSize: 22 }, owner),
        ),
      ),
    ),
  );
}

/** The picture as a PNG of 1200 × 630. */
export async function drawPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  await ready;
  return new Uint8Array(await renderer.render(layout(picture), { ...SIZE, format: 'png' }));
}

/** Cache key of the drawing code: this file, its strings, and the versions of its libraries. */
const CODE = [
  'src/views/pictures/draw-picture.ts',
  'src/strings/picture.ts',
  MARK,
  'package-lock.json',
];
let code: string | undefined;

/** The result of `drawPicture`, from the build cache when an earlier build drew the same. */
export async function keptPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  code ??= hashOfFiles(CODE);
  const folder = await cached('pictures', [code, picture], async (aside) =>
    writeFileSync(join(aside, 'picture.png'), await drawPicture(picture)),
  );
  return new Uint8Array(readFileSync(join(folder, 'picture.png')));
}
