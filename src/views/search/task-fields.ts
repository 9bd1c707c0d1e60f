import type { SiteLevel } from '../../model/site.ts';
import { taskTerm } from '../../search/answers/task-question.ts';
import { searchText } from '../../strings/search.ts';
import type { SearchFields } from '../site/types.ts';

/** The names by which the tasks of a level are asked for. */
export const levelNamesOf = ({ name, full = name }: SiteLevel): Array<string> => [
  name,
  ...full.split(',').map((one) => one.trim()),
];

/** Search metadata of a list of tasks: found by a question about any of the names of those who do them. */
export const taskFields = (
  plan: string,
  names: ReadonlyArray<string>,
  abstract: string,
): SearchFields => ({
  own: [...new Set(names.map(taskTerm))].join(' '),
  cited: '',
  dates: '',
  citedDates: '',
  abstract,
  filters: [[searchText.filters.year, [plan]]],
});
