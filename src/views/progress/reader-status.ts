import type { StatusCode } from '../../domain/status.ts';
import type { ShapeName } from '../../domain/status-shapes.ts';
import { readerStatusText } from '../../strings/status.ts';

/** Groups of colours: red is for what is late or failed, and missing is neither good nor bad. */
export type Tone = 'good' | 'warn' | 'bad' | 'none' | 'plain';

/** A status as readers see it; several codes of the rules share one word. */
export type ReaderStatus = keyof typeof readerStatusText;

const looks: Readonly<Record<ReaderStatus, readonly [Tone, ShapeName]>> = {
  done: ['good', 'check'],
  late: ['good', 'late-check'],
  'on-track': ['good', 'dot'],
  push: ['warn', 'up'],
  below: ['warn', 'open-up'],
  behind: ['bad', 'down'],
  over: ['bad', 'down'],
  failed: ['bad', 'cross'],
  overdue: ['bad', 'octagon'],
  missing: ['none', 'dashed'],
  never: ['none', 'dashed'],
  undecided: ['none', 'question'],
  'not-due': ['plain', 'ring'],
  stopped: ['plain', 'square'],
  untracked: ['plain', 'dash'],
};

const readers: Readonly<Record<StatusCode, ReaderStatus>> = {
  'done-on-time': 'done',
  'parts-met': 'done',
  'done-late': 'late',
  'periods-met': 'on-track',
  'on-track': 'on-track',
  'within-limit': 'on-track',
  'needs-push': 'push',
  'due-today': 'push',
  'due-soon': 'push',
  closing: 'push',
  'above-goal': 'below',
  overdue: 'below',
  behind: 'behind',
  regressing: 'behind',
  'over-limit': 'over',
  failed: 'failed',
  'parts-missed': 'failed',
  'period-missed': 'failed',
  'overdue-unreported': 'overdue',
  'period-unreported': 'overdue',
  'no-data': 'missing',
  'never-reported': 'never',
  'no-basis': 'undecided',
  'no-base': 'undecided',
  incomplete: 'undecided',
  'in-time': 'not-due',
  'parts-open': 'not-due',
  'just-started': 'not-due',
  'not-yet-due': 'not-due',
  stopped: 'stopped',
  'not-applicable': 'untracked',
  'no-goal': 'untracked',
};

/** The order of bars and keys: good, open, warn, bad, missing. */
export const readerStatuses: ReadonlyArray<ReaderStatus> = [
  'done',
  'late',
  'on-track',
  'not-due',
  'stopped',
  'untracked',
  'push',
  'below',
  'behind',
  'over',
  'failed',
  'overdue',
  'missing',
  'never',
  'undecided',
];

export interface StatusLook {
  readonly reader: ReaderStatus;
  /** "hoàn thành": in a sentence; components write the first letter large. */
  readonly label: string;
  readonly tone: Tone;
  readonly shape: ShapeName;
}

/** The word, colour and shape of a status word. */
export function readerLook(reader: ReaderStatus): StatusLook {
  const [tone, shape] = looks[reader];
  return { reader, label: readerStatusText[reader], tone, shape };
}

/** The word, colour and shape in which readers see a status of the rules. */
export const statusLook = (code: StatusCode): StatusLook => readerLook(readers[code]);
