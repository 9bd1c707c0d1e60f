import { plainText } from '../../domain/plain-text.ts';
import { chartText } from '../../strings/charts.ts';
import {
  type Drawing,
  type Mark,
  type Role,
  seenWith,
  type TextRole,
  weightOf,
} from './drawing.ts';
import { LINE } from './labels.ts';
import { rounded } from './scale.ts';
import { letterOf, textWidth, type Weight, wrapped } from './typeface.ts';

/**
 * A chart as a file that travels alone: title, how to read it, source, day, licence and address inside, letters as
 * outlines, colours written out. It looks the same on a machine without the site's typeface.
 */
export interface ChartFile {
  readonly title: string;
  readonly notes: ReadonlyArray<string>;
  readonly source: string;
  readonly licence: string;
  readonly label: string;
  readonly chosen: number;
  readonly wide: Drawing;
}

/** The light theme of src/styles/tokens.css; a file cannot use it. */
const COLOURS = {
  paper: '#fffefb',
  line: '#ddd4c3',
  edge: '#6c6152',
  ink: '#1d1a24',
  soft: '#494352',
  accent: '#1d376c',
  good: '#0d4c2a',
  tint: '#d9eedd',
  warn: '#9a6a0a',
  bad: '#8c1010',
  none: '#494352',
} as const;

const line = (colour: string, width: number, more = '') =>
  `fill="none" stroke="${colour}" stroke-width="${width}"${more}`;

/** Looks of lines and areas; those of dots are below. */
const looks: Readonly<Record<Role, string>> = {
  grid: line(COLOURS.line, 1),
  leader: line(COLOURS.line, 1),
  base: line(COLOURS.edge, 1.5),
  goal: line(COLOURS.ink, 2, ' stroke-dasharray="2 4"'),
  mark: line(COLOURS.ink, 3),
  'goal-band': `fill="${COLOURS.tint}"`,
  plan: line(COLOURS.ink, 1.5, ' stroke-dasharray="1 5" stroke-linecap="round"'),
  ribbon: `fill="${COLOURS.accent}" fill-opacity="0.16"`,
  'ribbon-edge': line(COLOURS.accent, 1.5, ' stroke-dasharray="3 3"'),
  whole: line(COLOURS.ink, 3),
  part: line(COLOURS.ink, 3, ' stroke-dasharray="7 5"'),
  unit: line(COLOURS.edge, 1.5, ' stroke-opacity="0.6"'),
  middle: line(COLOURS.ink, 2),
  'middle-band': `fill="${COLOURS.edge}" fill-opacity="0.22"`,
  good: `fill="${COLOURS.good}"`,
  warn: `fill="${COLOURS.warn}"`,
  bad: `fill="${COLOURS.bad}"`,
  none: `fill="${COLOURS.paper}" stroke="${COLOURS.ink}" stroke-width="2"`,
  missing: `fill="url(#gach)" stroke="${COLOURS.edge}" stroke-opacity="0.5"`,
};

const dots: Partial<Readonly<Record<Role, string>>> = {
  unit: `fill="${COLOURS.paper}" stroke="${COLOURS.edge}" stroke-width="1.5"`,
  whole: `fill="${COLOURS.ink}"`,
};

const rects: Partial<Readonly<Record<Role, string>>> = {
  unit: `fill="${COLOURS.line}" stroke="${COLOURS.edge}"`,
};

const CHOSEN = {
  path: line(COLOURS.accent, 3.5),
  dot: `fill="${COLOURS.accent}" stroke="${COLOURS.accent}" stroke-width="3"`,
};

const inks: Readonly<Record<TextRole, string>> = {
  tick: COLOURS.soft,
  soft: COLOURS.soft,
  label: COLOURS.ink,
  strong: COLOURS.ink,
  value: COLOURS.ink,
  mark: COLOURS.ink,
};

const escaped = (text: string) =>
  plainText(text).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Letters that were used, each drawn once and placed by reference. */
function outliner() {
  const glyphs = new Map<string, string>();
  const define = (letter: string, weight: Weight): string => {
    const key = `${weight === 400 ? 'a' : 'b'}${letter.codePointAt(0)?.toString(36)}`;
    const path = letterOf(letter, weight).path;
    if (path !== '') glyphs.set(key, path);
    return path === '' ? '' : key;
  };
  return {
    /** @param halo colour of a rim that keeps the text legible on lines */
    text(
      text: string,
      [x, y]: readonly [number, number],
      size: number,
      weight: Weight,
      colour: string,
      halo: string | null = null,
    ): string {
      let at = 0;
      const uses = [...text].map((letter) => {
        const key = define(letter, weight);
        const use = key === '' ? '' : `<use href="#${key}" x="${Math.round(at)}"/>`;
        at += letterOf(letter, weight).width;
        return use;
      });
      const scale = rounded(size) / 1000;
      const rim =
        halo === null
          ? ''
          : ` stroke="${halo}" stroke-width="${Math.round(4 / scale)}" stroke-linejoin="round" paint-order="stroke"`;
      // Outlines are drawn upwards, SVG counts downwards.
      return `<g transform="translate(${rounded(x)} ${rounded(y)}) scale(${scale} -${scale})" fill="${colour}"${rim}>${uses.join('')}</g>`;
    },
    defs: () => [...glyphs].map(([key, d]) => `<path id="${key}" d="${d}"/>`).join(''),
  };
}

/** Draws the chart into a file. */
export function chartFile({
  title,
  notes,
  source,
  licence,
  label,
  chosen,
  wide,
}: ChartFile): string {
  const pad = 24;
  const width = wide.width + 2 * pad;
  const letters = outliner();
  const parts: Array<string> = [];
  let y = pad;
  const write = (
    texts: ReadonlyArray<string>,
    size: number,
    weight: Weight,
    colour: string,
  ): void => {
    for (const text of texts) {
      y += size * LINE;
      parts.push(letters.text(text, [pad, y - size * 0.26], size, weight, colour));
    }
  };
  write(wrapped(title, 22, wide.width, 600), 22, 600, COLOURS.ink);
  y += 4;
  write(wrapped(notes.join(' '), 14, wide.width), 14, 400, COLOURS.soft);
  const top = Math.ceil(y + 14);

  const drawn = (mark: Mark, isChosen: boolean): string => {
    if (mark.kind === 'path') {
      const strong = isChosen && ['unit', 'whole', 'part'].includes(mark.role);
      return `<path d="${mark.d}" ${strong ? CHOSEN.path : looks[mark.role]}/>`;
    }
    if (mark.kind === 'rect')
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" ${rects[mark.role] ?? looks[mark.role]}/>`;
    if (mark.kind === 'dot')
      return mark.r === 0
        ? ''
        : `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.r}" ${isChosen ? CHOSEN.dot : (dots[mark.role] ?? looks[mark.role])}/>`;
    const weight = isChosen ? 600 : mark.role === 'label' ? 400 : weightOf(mark.role);
    const long = textWidth(mark.text, wide.size, weight);
    const x =
      mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - long : mark.x - long / 2;
    const halo = ['label', 'strong', 'value'].includes(mark.role) ? COLOURS.paper : null;
    const colour = isChosen ? COLOURS.accent : inks[mark.role];
    return letters.text(mark.text, [x, mark.y], wide.size, weight, colour, halo);
  };
  const { sample } = wide;
  const half = sample ? textWidth(chartText.sample, sample.size, 600) / 2 : 0;
  const chart = [
    sample
      ? `<g fill-opacity="0.16">${letters.text(chartText.sample, [sample.x - half, sample.y], sample.size, 600, COLOURS.ink)}</g>`
      : '',
    ...seenWith(wide, chosen).map(({ choices, marks }) => {
      const isChosen = choices.includes(chosen);
      return `<g>${marks.map((mark) => drawn(mark, isChosen)).join('')}</g>`;
    }),
  ];

  y = top + wide.height + 12;
  const rule = `<path d="M${pad} ${y}H${width - pad}" ${looks.grid}/>`;
  y += 4;
  write(wrapped(source, 13, wide.width), 13, 400, COLOURS.soft);
  write(wrapped(licence, 13, wide.width), 13, 400, COLOURS.soft);
  const height = Math.ceil(y + pad / 2);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}"><title>${escaped(title)}</title><desc>${escaped([...notes, source, licence].join(' '))}</desc><defs><pattern id="gach" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M-1 1 1-1M0 7 7 0M6 8 8 6" stroke="${COLOURS.none}" stroke-opacity="0.45"/></pattern>${letters.defs()}</defs><path fill="${COLOURS.paper}" d="M0 0h${width}v${height}H0z"/>${parts.join('')}<g transform="translate(${pad} ${top})">${chart.join('')}</g>${rule}</svg>\n`;
}
