import type { CoverField } from '../../model/cover.ts';

/** Six threads. A picture file knows no tokens.css, and a cloth has the same colours by day and by night. */
const thread = {
  gold: '#f2c14e',
  cream: '#f7ead0',
  red: '#d3402f',
  leaf: '#62ab7d',
  sky: '#86b3e6',
  dark: '#1a1820',
} as const;

/** The part a thread plays in a motif; which thread plays it depends on the field, so that all stand out. */
export type Role = 'ground' | 'line' | 'light' | 'heart' | 'second' | 'dark';

/** The colour of a field's ground and of the threads woven into it. */
export type Palette = Readonly<Record<Role, string>>;

const palette = (ground: string, heart: string, second: string): Palette => ({
  ground,
  line: thread.gold,
  light: thread.cream,
  heart,
  second,
  dark: thread.dark,
});

export const palettes: Readonly<Record<CoverField, Palette>> = {
  lacquer: palette('#85121a', thread.red, thread.sky),
  indigo: palette('#1c2f5e', thread.red, thread.sky),
  forest: palette('#17493a', thread.red, thread.leaf),
  earth: palette('#6e4113', thread.red, thread.leaf),
  plum: palette('#4c1f4a', thread.red, thread.sky),
  teal: palette('#0f4a57', thread.red, thread.sky),
  night: palette('#23202c', thread.red, thread.sky),
};
