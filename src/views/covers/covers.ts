import { paths } from '../../domain/paths.ts';
import { textHash } from '../../domain/text-hash.ts';
import type { CoverChoice, CoverField } from '../../model/cover.ts';
import type { Campaign } from '../site/types.ts';
import { withBase } from '../site/urls.ts';
import { type Band, borders, cloth, clothSize } from './cloth.ts';
import { motifs } from './motifs.ts';
import { palettes } from './threads.ts';

/** What a pattern depends on. */
type Covered = Pick<Campaign, 'id' | 'cover'>;

/** A picture on a page, with its size in stitches, from which the browser takes its proportions. */
export interface CoverImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Three motifs side by side. */
const WIDTH = 72;
/** The site's own cloth: six motifs wide, four bands high. */
const SITE_WIDTH = 144;

/** The `number`-th of a list, counted around; and what is left of the number for the next choice. */
function pick<Of>(list: ReadonlyArray<Of>, number: number): [Of, number] {
  return [list[number % list.length] as Of, Math.floor(number / list.length)];
}

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  Object.keys(record) as Array<Key>;

function band(choice: CoverChoice, border: Band['border']): Band {
  return { motif: motifs[choice.motif], palette: palettes[choice.field], border };
}

/**
 * The cloth of a campaign: what an editor chose, or else what its address leads to, so that a campaign
 * keeps its pattern whatever is added beside it.
 */
function bandOf({ id, cover }: Covered): Band {
  const [border, forMotif] = pick(borders, textHash(id));
  const [motif, forField] = pick(keys(motifs), forMotif);
  const [field] = pick(keys(palettes), forField);
  return band(cover ?? { motif, field }, border);
}

/** The pattern of a campaign as an SVG file. @param width in stitches; the middle stays in the middle */
export const coverFile = (campaign: Covered, width = WIDTH): string =>
  cloth([bandOf(campaign)], width);

const plain = (motif: CoverChoice['motif'], field: CoverField, border: number): Band =>
  band({ motif, field }, pick(borders, border)[0]);

/** The cloth of the whole site as an SVG file: solidarity, plenty, joint strength, culture. */
export const siteClothFile = (): string =>
  cloth(
    [
      plain('ring', 'lacquer', 0),
      plain('terraces', 'forest', 1),
      plain('hooks', 'earth', 2),
      plain('flower', 'plum', 0),
    ],
    SITE_WIDTH,
  );

/** One band of the site's cloth as an SVG file. @param width in stitches */
export const siteBandFile = (width: number): string => cloth([plain('ring', 'lacquer', 0)], width);

/** The pattern of a campaign as its pages show it. */
export const coverImage = ({ id }: Pick<Campaign, 'id'>): CoverImage => ({
  src: withBase(paths.cover(id)),
  ...clothSize(WIDTH, 1),
});
