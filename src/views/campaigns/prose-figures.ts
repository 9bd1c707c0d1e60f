import { formatDay } from '../../domain/dates.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { vi } from '../../strings/vi.ts';
import { targetRow } from '../progress/progress-pages.ts';
import type { Site } from '../site/site.ts';
import type { Target } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** A figure inside a sentence, linked to the page that explains it. */
export interface ProseFigure {
  readonly text: string;
  /** The target's name, for screen readers that announce the link out of context. */
  readonly about: string;
  readonly href: string;
  readonly sample: boolean;
}

/**
 * Figures that the prose of a campaign may quote. Both functions stop the build when the prose contradicts
 * the data.
 */
export interface ProseFigures {
  /** The official goal of a target, as the prose quotes it ("80%"). */
  readonly goal: (id: string, quoted: string) => ProseFigure;
  /** The province's current figure. */
  readonly live: (id: string) => ProseFigure;
}

/** The goal as prose writes it: "80%", "2"; of the whole, where units have goals of their own. */
function goalNumber({ kind, goal, goals, grade }: Target): string {
  const number = goal ?? goals?.whole ?? goals?.own;
  if (typeof number !== 'number') return grade ?? '';
  return kind === 'percent' ? `${formatNumber(number)}%` : formatNumber(number);
}

/** "02" and "2", "80 %" and "80%" are the same number. */
const comparable = (text: string): string => text.replace(/\s/g, '').replace(/^0+(?=\d)/, '');

/** @param file the content file, named when the build stops */
export function proseFigures(site: Site, file: string): ProseFigures {
  const targetOf = (id: string): Target => {
    const target = site.find.target(id);
    if (target) return target;
    const known = site.content.targets.map((t) => t.id).join(', ');
    throw new Error(`${file}: ${vi.prose.noTarget(id, known)}`);
  };
  return {
    goal(id, quoted) {
      const target = targetOf(id);
      const goal = goalNumber(target);
      if (comparable(quoted) !== comparable(goal)) {
        throw new Error(vi.prose.differs(file, id, quoted, goal));
      }
      return { text: quoted, about: target.shortTitle, href: href.target(id), sample: false };
    },
    live(id) {
      const target = targetOf(id);
      const { province } = targetRow(site, target);
      const on = formatDay(site.evaluatedOn(target.plan));
      return {
        text: vi.prose.live(province.subject, province.figure, on),
        about: target.shortTitle,
        href: href.target(id),
        sample: site.hasSample(target.plan),
      };
    },
  };
}
