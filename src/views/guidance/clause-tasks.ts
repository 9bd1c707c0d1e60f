import { guidanceText } from '../../strings/guidance.ts';
import { capitalised } from '../../strings/site.ts';
import { resolve } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem } from '../site/types.ts';

/** One thing that a clause gives somebody to do. */
export interface ClauseTask {
  readonly verb: string;
  /** The rest of the sentence; may be empty. */
  readonly object: string;
  /** "Cấp huyện và cấp xã", or the organizations that do it; empty when neither is known. */
  readonly who: string;
  /** The paragraph that gives it; null for a clause of one paragraph. */
  readonly paragraph: number | null;
}

/** What a clause gives to do, in the words of the editors. */
export const clauseTasks = (site: Site, item: GuidanceItem): ReadonlyArray<ClauseTask> =>
  item.tasks.map(({ verb, object = '', levels, organizations, paragraph = null }) => {
    const names = resolve(organizations, site.find.organization).map(({ name }) => name);
    const own = levels.length > 0 ? levels : item.levels;
    const at = resolve(own, site.find.level).map(({ name }) => name);
    return {
      verb,
      object,
      who: names.length > 0 ? names.join(', ') : capitalised(guidanceText.levels(at)),
      paragraph,
    };
  });
