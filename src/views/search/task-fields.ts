import type { SiteLevel } from '../../model/site.ts';
import { taskTerm } from '../../search/answers/task-question.ts';
import { searchText } from '../../strings/search.ts';
import type { SearchFields } from '../site/types.ts';

/** Search metadata of the list of a level's tasks: found by a question about any of its names. */
export function taskFields(
  plan: string,
  { name, full = name }: SiteLevel,
  abstract: string,
): SearchFields {
  const names = new Set([name, ...full.split(',').map((one) => one.trim())]);
  return {
    own: [...names].map(taskTerm).join(' '),
    cited: '',
    dates: '',
    citedDates: '',
    abstract,
    filters: [[searchText.filters.year, [plan]]],
  };
}
