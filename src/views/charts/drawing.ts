import type { Anchor, Box } from './labels.ts';
import type { Weight } from './typeface.ts';

/**
 * A chart as a list of marks, drawn twice from the same list: by the page (components/charts/Drawing.astro) and
 * into a file that travels alone (svg-file.ts). A mark has a role, from which both take its look.
 */

/** What a line, an area or a dot is. */
export type Role =
  | 'grid'
  | 'base'
  | 'goal'
  | 'goal-band'
  | 'plan'
  | 'ribbon'
  | 'ribbon-edge'
  | 'whole'
  | 'part'
  | 'unit'
  | 'middle'
  | 'middle-band'
  | 'leader'
  | 'mark'
  | 'good'
  | 'warn'
  | 'bad'
  | 'none'
  | 'missing';

export type TextRole = 'tick' | 'label' | 'strong' | 'soft' | 'value' | 'mark';

export interface PathMark {
  readonly kind: 'path';
  readonly role: Role;
  readonly d: string;
}

export interface RectMark extends Box {
  readonly kind: 'rect';
  readonly role: Role;
}

/** A point that tells its value when it is pointed at or stepped to. */
export interface DotMark {
  readonly kind: 'dot';
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** "Ba Bể, 31/03/2017: 18,8%"; null for a dot that repeats another. */
  readonly text: string | null;
}

export interface TextMark {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: Anchor;
}

export type Mark = PathMark | RectMark | DotMark | TextMark;

/** Marks that belong together. */
export interface Layer {
  /** Numbers of the choices that it belongs to; none for what is always there. */
  readonly choices: ReadonlyArray<number>;
  /** Stronger when chosen; or there only when chosen, or only when not. */
  readonly shows: 'stronger' | 'chosen' | 'others';
  readonly marks: ReadonlyArray<Mark>;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Font size in the drawing's own units. */
  readonly size: number;
  readonly layers: ReadonlyArray<Layer>;
  /** Where the words for sample figures stand. */
  readonly sample: { readonly x: number; readonly y: number; readonly size: number } | null;
}

const weights: Readonly<Record<TextRole, Weight>> = {
  tick: 400,
  soft: 400,
  // A label gets bold when its series is chosen.
  label: 600,
  strong: 600,
  value: 600,
  mark: 600,
};

export const weightOf = (role: TextRole): Weight => weights[role];

/** What is always there. */
export const fixed = (...marks: ReadonlyArray<Mark>): Layer => ({
  choices: [],
  shows: 'stronger',
  marks,
});

/** The layers that are seen while a choice is made. */
export const seenWith = ({ layers }: Pick<Drawing, 'layers'>, choice: number): Array<Layer> =>
  layers.filter(({ choices, shows }) =>
    shows === 'stronger' ? true : choices.includes(choice) === (shows === 'chosen'),
  );

/** "M1 2L3 4…" */
export const pathOf = (points: ReadonlyArray<readonly [number, number]>, closed = false): string =>
  `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${closed ? 'Z' : ''}`;
