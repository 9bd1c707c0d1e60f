import { menuText } from '../../strings/menu.ts';
import { tasksLink } from '../tasks/task-doors.ts';
import { menuLinks, menuOf } from './menu.ts';
import type { Site } from './site.ts';
import type { Link } from './types.ts';

/** For a reader who is lost: three ways in, and the other lists. */
export interface Doors {
  readonly doors: ReadonlyArray<Link & { readonly summary: string }>;
  readonly lists: ReadonlyArray<Link>;
}

/** What to do, when, and what came of it; a way without content is left out. */
export function doorsOf(site: Site): Doors {
  const filled = menuOf(site);
  const tasks = tasksLink(site);
  const doorOf = (name: 'guidance' | 'milestones' | 'progress') => {
    const entry = filled.find((one) => one.name === name);
    return entry ? [{ ...entry.link, summary: menuText.doors[name] }] : [];
  };
  const doors = [
    ...(tasks ? [{ ...tasks, summary: menuText.doors.tasks }] : doorOf('guidance')),
    ...doorOf('milestones'),
    ...doorOf('progress'),
  ];
  const shown = new Set(doors.map(({ href }) => href));
  return { doors, lists: menuLinks(site).filter(({ href }) => !shown.has(href)) };
}
